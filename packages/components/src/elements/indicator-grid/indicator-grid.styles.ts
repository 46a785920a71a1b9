import { css } from 'lit';

export const indicatorGridStyles = css`
  .head,
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_5);
    align-items: flex-end;
    justify-content: space-between;
  }
  .head {
    padding-top: var(--_4);
    border-top: 3px solid var(--_accent);
  }
  .head .title {
    font-size: var(--_2xl);
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
  summary {
    position: relative;
    align-items: center;
    min-height: var(--_target);
    padding-left: 26px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    position: absolute;
    left: 2px;
    top: 15px;
    border: solid transparent;
    border-width: 7px 0 7px 12px;
    border-left-color: var(--_accent);
  }
  [open] > summary::before {
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
  .counts .icon,
  .legend .icon {
    color: var(--_illus);
  }
  .objective > .grid {
    margin-top: var(--_4);
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
    .head {
      padding-top: var(--_2);
    }
    .head .title {
      font-size: var(--_lg);
    }
    .print th,
    .print td {
      padding: 1px 8px 1px 0;
      vertical-align: middle;
      border-bottom: 1px solid #999;
      text-align: left;
      font-weight: 400;
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
