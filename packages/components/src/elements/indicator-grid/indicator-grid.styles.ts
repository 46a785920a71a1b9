import { css } from 'lit';

/** Without subgrid each card is a column with its footer pushed down; with it, a line of cards reads across. */
export const indicatorGridStyles = css`
  .fold {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_5);
    align-items: flex-end;
    justify-content: space-between;
  }
  .lead {
    max-width: 72ch;
    margin-top: var(--_1);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) 20px;
    font-size: var(--_sm);
  }
  .legend li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .objective {
    margin-top: var(--_6);
    padding-top: 14px;
    border-top: 1px solid var(--_border-strong);
  }
  .fold {
    position: relative;
    align-items: center;
    min-height: var(--_target);
    padding: 8px 0 8px 26px;
    cursor: pointer;
    list-style: none;
  }
  .fold::-webkit-details-marker {
    display: none;
  }
  .fold::before {
    content: '';
    position: absolute;
    left: 2px;
    top: 15px;
    width: 12px;
    height: 14px;
    background: var(--_accent);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  [open] > .fold::before {
    transform: rotate(90deg);
  }
  .name {
    max-width: 28em;
    font-size: var(--_xl);
  }
  .number {
    color: var(--_accent);
  }
  .counts {
    font-size: var(--_sm);
  }
  .card.target {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .grid {
    display: grid;
    gap: var(--_4);
    grid-template-columns: minmax(0, 1fr);
  }
  .objective > .grid {
    margin-top: var(--_4);
  }
  @supports (grid-template-rows: subgrid) {
    .card:not(.wide) {
      display: grid;
      grid-row: span 5;
      grid-template-rows: subgrid;
      row-gap: 0;
    }
    .card.compact {
      grid-row: span 4;
    }
    .card .foot {
      margin-top: 0;
    }
  }
  @container (min-width: 600px) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .double,
    .wide {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 600px) and (max-width: 999px) {
    .grid .solo {
      display: grid;
      grid-row: auto;
      grid-template: auto 1fr auto / minmax(0, 5fr) minmax(0, 6fr);
      gap: 0 40px;
      grid-column: 1 / -1;
    }
    .solo > .measure {
      grid-area: 1 / 2 / 3;
      padding-bottom: 14px;
    }
    .solo > .foot {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 1000px) {
    .grid {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .grid.four {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .double {
      grid-column: span 2;
    }
  }
  @media (forced-colors: active) {
    .fold::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  .print {
    display: none;
  }
  @media print {
    .objective,
    .lead,
    .legend,
    .rule {
      display: none;
    }
    .print {
      display: table;
      width: 100%;
      margin-top: var(--_2);
      border-collapse: collapse;
      font-size: 9.2px;
      line-height: 1.35;
    }
    .print thead {
      display: table-header-group;
    }
    .print thead :nth-child(n + 2) {
      width: 13%;
    }
    .print thead :nth-child(n + 5) {
      width: 16%;
    }
    .print tr {
      break-inside: avoid;
    }
    .print th,
    .print td {
      padding: 1px 8px 1px 0;
      vertical-align: middle;
      border-bottom: 1px solid #999;
      text-align: left;
      font-weight: 400;
    }
    .print [rowspan] {
      vertical-align: top;
    }
    .print thead th,
    .print .strong,
    .print [scope='rowgroup'] {
      font-weight: var(--_bold);
    }
    .print [scope='rowgroup'] {
      break-after: avoid;
    }
    .print small {
      display: block;
      font-size: 8.2px;
      font-weight: 400;
    }
  }
`;
