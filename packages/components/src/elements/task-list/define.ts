import { define } from '../../base/define.ts';
import { BdgTaskList } from './task-list.ts';

define('bdg-task-list', BdgTaskList);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-task-list': BdgTaskList;
  }
}
