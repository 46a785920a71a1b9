import { define } from '../../base/define.ts';
import { BdgReportingTimeline } from './reporting-timeline.ts';

define('bdg-reporting-timeline', BdgReportingTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-reporting-timeline': BdgReportingTimeline;
  }
}
