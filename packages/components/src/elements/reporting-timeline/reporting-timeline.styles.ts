import { css } from 'lit';

export const timelineStyles = css`
  .head > div:first-child {
    flex: 1 1 24em;
    min-width: 0;
  }
  .bdg > .message {
    margin-bottom: var(--_4);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .summary {
    max-width: 44em;
    margin-top: var(--_1);
    color: var(--_text-muted);
  }
  .next {
    display: grid;
    gap: var(--_2) var(--_5);
    margin-bottom: 20px;
    padding: 14px 18px;
    border: 1px solid var(--_border);
    border-left: 6px solid var(--_notmet);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.45;
    break-inside: avoid;
  }
  .next > button {
    justify-self: start;
  }
  .date {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: var(--_xl);
    font-weight: var(--_bold);
    line-height: 1.35;
  }
  .date .icon {
    color: var(--_notmet);
  }
  .small {
    font-size: var(--_sm);
    color: var(--_text-muted);
  }
  .last b {
    color: var(--_text);
  }
  @container (min-width: 840px) {
    .next {
      grid-template-columns: auto 1fr auto;
      align-items: center;
    }
    .next > .duty {
      grid-column: 2;
    }
    .next > .date {
      grid-column: 1;
    }
    .next > .last {
      grid-column: 2;
    }
    .next > button {
      grid-column: 3;
      grid-row: 1;
    }
    .next > .message {
      grid-column: 1 / -1;
    }
  }
  /* Holds the hidden words, which would else widen the page from outside of the box. */
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_sm);
  }
  th,
  td {
    width: 10.6%;
    min-width: 86px;
    padding: var(--_3) 6px;
    border-bottom: 1px solid var(--_border);
    text-align: left;
    vertical-align: top;
    line-height: 1.45;
  }
  th:first-child,
  th:nth-child(2),
  .who {
    width: auto;
    min-width: 140px;
  }
  /* With a year or two there is room for the words of a cell in one line. */
  .few tr > :nth-child(n + 3) {
    width: 22%;
  }
  th:first-child {
    padding-left: 0;
  }
  .over th:first-child {
    position: sticky;
    left: 0;
    background: var(--_surface);
  }
  thead th {
    font-size: var(--_base);
    vertical-align: bottom;
    border-bottom: 2px solid var(--_border-strong);
  }
  thead .now {
    color: var(--_accent);
    border-bottom: 3px solid var(--_accent);
  }
  td.now {
    background: var(--_accent-weak);
  }
  .due {
    display: block;
  }
  /* Heard right after the title: out of the flow it would be parted from it, and the head be "tỉnh , Trước". */
  .comma {
    font-size: 0;
  }
  tbody .due,
  tbody th {
    font-weight: var(--_bold);
  }
  .group,
  tbody .group > th {
    padding: var(--_2) 0 6px;
    font-size: var(--_sm);
    color: var(--_text-muted);
    border-bottom: 1px solid var(--_border-strong);
  }
  .who,
  .others,
  .often {
    color: var(--_text-muted);
  }
  .who p:first-child {
    color: var(--_text);
  }
  .state.undated {
    display: inline-flex;
  }
  .state {
    display: flex;
    gap: 6px;
    align-items: baseline;
    font-weight: var(--_bold);
    color: var(--_nodata);
  }
  .state > span {
    text-wrap: balance;
  }
  .state .icon {
    align-self: start;
    margin-top: 0.15em;
  }
  .state.unknown,
  .state.later,
  .state.undated {
    font-weight: 400;
  }
  .state.filed {
    color: var(--_met);
  }
  .state.filed-late {
    color: var(--_offtrack);
  }
  .state.due {
    color: var(--_ontrack);
  }
  .state.last-day,
  .state.overdue {
    color: var(--_notmet);
  }
  .day {
    font-weight: 400;
    font-variant-numeric: tabular-nums lining-nums;
  }
  td .day {
    display: block;
  }
  td .tag {
    padding-inline: 4px;
    font-size: var(--_2xs);
  }
  /* Five years side by side need every pixel of a tablet in faces that run wide. */
  @container (max-width: 799.98px) {
    th,
    td {
      padding-inline: 3px;
    }
    td .tag {
      padding-inline: 2px;
    }
  }
  .others {
    display: block;
    font-size: var(--_xs);
  }
  .list {
    font-size: var(--_sm);
  }
  .list > ul > li {
    padding: var(--_3) 0;
    border-top: 1px solid var(--_border-strong);
    line-height: 1.45;
  }
  .list > ul > li > p:first-child {
    font-size: var(--_base);
  }
  .list .group {
    padding-top: var(--_4);
    border: 0;
  }
  .list li ul {
    margin-top: 6px;
  }
  .list li li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_3);
    justify-content: flex-end;
    padding: 6px 0;
    border-top: 1px solid var(--_border);
  }
  .list li li > b {
    margin-right: auto;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .often {
    margin-left: 10px;
  }
  .few .often {
    display: block;
    margin-left: 22px;
  }
  .handed-in {
    margin-top: var(--_5);
    font-size: var(--_lg);
  }
  .filings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
    gap: 0 var(--_5);
    margin-top: var(--_2);
    border-top: 1px solid var(--_border);
    font-size: var(--_sm);
  }
  .filings li {
    padding: 10px 0;
    border-bottom: 1px solid var(--_border);
    line-height: 1.45;
  }
  .filings b {
    display: block;
  }
  .notes {
    margin-top: var(--_3);
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  @media not print {
    @container (max-width: 719.98px) {
      .scroll {
        display: none;
      }
    }
    @container (min-width: 720px) {
      .list {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    .now {
      border-inline: 1px solid CanvasText;
    }
    .date .icon {
      color: CanvasText;
    }
  }
  @media print {
    .list,
    .screen {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    .summary,
    .notes {
      max-width: none;
      font-size: 10.5px;
    }
    .next {
      grid-template-columns: auto 1fr;
      margin-bottom: var(--_2);
      padding: 6px 10px;
    }
    .date {
      font-size: 14px;
    }
    .duty,
    .next .small,
    .handed-in {
      font-size: 11px;
    }
    table,
    .filings {
      font-size: 10px;
    }
    th,
    td,
    thead th {
      min-width: 0;
      padding: 4px;
      font-size: inherit;
    }
    th:first-child,
    .who {
      width: 21%;
      min-width: 0;
    }
    td.now {
      background: none;
      border-inline: 1px solid var(--_border-strong);
    }
    tbody .group > th {
      font-size: 11px;
    }
    .others,
    .tag,
    td .tag {
      font-size: 9px;
    }
    tr,
    .filings li {
      break-inside: avoid;
    }
    .group,
    .handed-in {
      break-after: avoid;
    }
  }
`;
