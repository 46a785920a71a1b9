import { css } from 'lit';

export const matrixStyles = css`
  .head > div {
    flex: 1 1 24em;
    min-width: 0;
  }
  .summary {
    max-width: 44em;
    margin-top: var(--_1);
    color: var(--_text-muted);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
    margin: var(--_3) 0;
    font-size: var(--_sm);
  }
  .legend li {
    display: inline-flex;
    gap: var(--_2);
    align-items: center;
  }
  /* Holds the hidden words, which would else widen the page from outside of the box. */
  .scroll {
    position: relative;
  }
  .scroll.over {
    overflow: auto;
    max-height: 640px;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    border: 1px solid var(--_border);
    border-top: 0;
    font-size: var(--_sm);
    background: var(--_surface);
  }
  th,
  td {
    padding: var(--_2) 10px;
    border-bottom: 1px solid var(--_border);
    line-height: 1.4;
    text-align: left;
    background: var(--_surface);
  }
  tbody:last-child tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    position: sticky;
    top: var(--bdg-sticky-top, 0px);
    z-index: 3;
    vertical-align: bottom;
    background: var(--_subtle);
    border-top: 1px solid var(--_border);
    border-bottom: 2px solid var(--_border-strong);
  }
  .over thead th {
    top: 0;
  }
  thead th + th,
  td {
    min-width: 92px;
    text-align: center;
    border-left: 1px solid var(--_border);
  }
  small {
    display: block;
    font-size: var(--_xs);
    font-weight: 400;
    color: var(--_text-muted);
  }
  td small {
    margin-top: 3px;
    font-size: var(--_2xs);
    line-height: 1.35;
  }
  tr > th:first-child {
    width: 100%;
    position: sticky;
    left: 0;
    z-index: 2;
    font-weight: 400;
    box-shadow: 1px 0 0 var(--_border-strong);
  }
  thead tr > th:first-child {
    z-index: 4;
    font-weight: var(--_bold);
  }
  tbody .group > th {
    padding-block: 6px;
    font-weight: var(--_bold);
    background: var(--_accent-weak);
    box-shadow: none;
  }
  .group span {
    position: sticky;
    left: 10px;
  }
  th div {
    display: flex;
    align-items: baseline;
    gap: var(--_2);
    min-width: 240px;
  }
  th b {
    min-width: 2.2em;
    font-variant-numeric: tabular-nums;
  }
  td div {
    display: flex;
    gap: var(--_1);
    justify-content: center;
  }
  tr:not(.group):hover > * {
    background: var(--_subtle);
  }
  .tint,
  tr:hover > .tint {
    background: var(--_accent-weak) !important;
  }
  th .tag {
    margin-top: 3px;
  }
  .list section {
    padding: var(--_3) 0;
    border-top: 1px solid var(--_border-strong);
  }
  .agency {
    display: flex;
    gap: var(--_3);
    justify-content: space-between;
    align-items: baseline;
    font-size: var(--_lg);
  }
  .agency small {
    font-size: var(--_sm);
    white-space: nowrap;
  }
  .printed {
    font-size: var(--_sm);
    color: var(--_text-muted);
  }
  .list ul {
    margin-top: var(--_2);
  }
  .list li {
    display: grid;
    grid-template-columns: 2.4em 1fr;
    gap: 2px var(--_1);
    padding: var(--_2) 0;
    border-top: 1px solid var(--_border);
    font-size: var(--_sm);
    line-height: 1.45;
  }
  .list p {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) 14px;
    color: var(--_text-muted);
  }
  .list p > span:not(.tag, .aspect) {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .others {
    max-width: 60em;
    margin-top: var(--_3);
    padding-left: var(--_3);
    border-left: 3px solid var(--_border);
    font-size: var(--_sm);
  }
  .others ul,
  .others li {
    display: inline;
  }
  .others li:not(:last-child)::after {
    content: '; ';
  }
  .whole ul,
  .whole li {
    display: block;
  }
  .whole li:not(:last-child)::after {
    content: none;
  }
  @media print {
    .scroll.over {
      overflow: visible;
      max-height: none;
    }
    table {
      font-size: 9.5px;
    }
    th,
    td,
    thead th {
      position: static !important;
      padding: 2px 4px;
    }
    thead th + th,
    td {
      min-width: 0;
      padding-inline: 2px;
    }
    th div {
      min-width: 0;
    }
    .title {
      font-size: 20px;
    }
    .summary,
    .legend {
      margin: 4px 0;
      font-size: 11px;
    }
    .summary {
      max-width: none;
    }
    td div {
      gap: 2px;
    }
    td .role {
      min-width: 20px;
      padding: 0 1px;
      font-size: 9px;
    }
    td small,
    th small,
    .tag {
      font-size: 8px;
    }
    tr {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .tint {
      background: none !important;
    }
    .others {
      break-before: avoid;
      font-size: 10px;
    }
  }
`;
