import { define } from '../../base/define.ts';
import { BdgIndicatorCard } from './indicator-card.ts';

define('bdg-indicator-card', BdgIndicatorCard);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-indicator-card': BdgIndicatorCard;
  }
}
