import { define } from '../../base/define.ts';
import { BdgResponsibilityMatrix } from './responsibility-matrix.ts';

define('bdg-responsibility-matrix', BdgResponsibilityMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-responsibility-matrix': BdgResponsibilityMatrix;
  }
}
