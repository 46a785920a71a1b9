import { define } from '../../base/define.ts';
import { BdgAlignment } from './alignment.ts';

define('bdg-alignment', BdgAlignment);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-alignment': BdgAlignment;
  }
}
