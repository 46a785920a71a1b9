import { define } from '../../base/define.ts';
import { BdgIndicatorGrid } from './indicator-grid.ts';

define('bdg-indicator-grid', BdgIndicatorGrid);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-indicator-grid': BdgIndicatorGrid;
  }
}
