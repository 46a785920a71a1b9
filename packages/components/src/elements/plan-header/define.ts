import { define } from '../../base/define.ts';
import { BdgPlanHeader } from './plan-header.ts';

define('bdg-plan-header', BdgPlanHeader);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-plan-header': BdgPlanHeader;
  }
}
