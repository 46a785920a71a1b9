import { define } from '../../base/define.ts';
import { BdgPlan } from './plan.ts';

define('bdg-plan', BdgPlan);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-plan': BdgPlan;
  }
}
