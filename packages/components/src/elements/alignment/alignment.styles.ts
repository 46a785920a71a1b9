import { css } from 'lit';

export const alignmentStyles = css`
  .summary {
    max-width: 72ch;
    margin-top: var(--_1);
    color: var(--_text-muted);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 24px;
    margin-bottom: var(--_3);
    font-size: var(--_sm);
  }
  .sign {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    font-weight: var(--_bold);
    line-height: 1.4;
    color: var(--_nodata);
  }
  .sign .box {
    flex: none;
    width: 24px;
    height: 24px;
    border: 1.5px dashed;
    border-radius: 2px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .more,
  .less,
  .equal {
    color: var(--_text);
  }
  .more .box,
  .less .box,
  .equal .box {
    border-style: solid;
  }
  .more {
    color: var(--_met);
  }
  .less {
    color: var(--_offtrack);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_sm);
  }
  th,
  td {
    padding: 8px 16px 8px 0;
    border-bottom: 1px solid var(--_border);
    line-height: 1.4;
    text-align: left;
    vertical-align: top;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: anywhere;
  }
  thead th {
    border-bottom-color: var(--_border-strong);
    font-weight: var(--_bold);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 400;
  }
  th b {
    margin-right: 0.4em;
  }
  td:last-child {
    width: 36%;
    padding-right: 0;
  }
  small {
    display: block;
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  .side {
    display: none;
  }
  .foot {
    display: grid;
    gap: var(--_1);
    margin-top: var(--_3);
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  .foot p {
    max-width: 90ch;
  }
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_5);
  }
  .foot a {
    display: inline-block;
    padding: 4px 0;
    overflow-wrap: anywhere;
  }
  @container (max-width: 559px) {
    thead {
      display: none;
    }
    table,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 4px var(--_4);
      padding: 10px 0;
      border-bottom: 1px solid var(--_border);
    }
    th,
    td,
    td:last-child {
      display: block;
      width: auto;
      min-width: 0;
      padding: 0;
      border: 0;
    }
    tbody th,
    td:last-child {
      grid-column: 1 / -1;
    }
    td:last-child {
      margin-top: 4px;
    }
    .side {
      display: block;
      font-size: var(--_xs);
      color: var(--_text-muted);
    }
  }
  @media (forced-colors: active) {
    .sign,
    .sign .box {
      color: CanvasText;
      border-color: CanvasText;
    }
  }
  @media print {
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .counts,
    table {
      font-size: 12px;
    }
    th,
    td {
      padding-block: 3px;
    }
    small,
    .foot {
      font-size: 10.5px;
    }
    .sign {
      color: #000;
    }
    .sign .box {
      width: 17px;
      height: 17px;
    }
  }
`;
