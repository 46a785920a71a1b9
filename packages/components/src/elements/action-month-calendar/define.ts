import { define } from '../../base/define.ts';
import { BdgActionMonthCalendar } from './action-month-calendar.ts';

define('bdg-action-month-calendar', BdgActionMonthCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-action-month-calendar': BdgActionMonthCalendar;
  }
}
