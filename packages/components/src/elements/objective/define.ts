import { define } from '../../base/define.ts';
import { BdgObjective } from './objective.ts';

define('bdg-objective', BdgObjective);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-objective': BdgObjective;
  }
}
