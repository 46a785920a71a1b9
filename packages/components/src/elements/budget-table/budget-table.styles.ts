import { css } from 'lit';

export const budgetStyles = css`
  .head > div {
    flex: 1 1 24em;
    min-width: 0;
  }
  .subtitle {
    margin-top: var(--_1);
    color: var(--_text-muted);
  }
  .subtitle .icon {
    width: 13px;
    height: 13px;
  }
  .summary {
    max-width: 44em;
    margin-top: var(--_2);
    font-size: var(--_lg);
  }
  .shown {
    margin: var(--_3) 0;
    font-size: var(--_sm);
  }
  .shown.part {
    font-weight: var(--_bold);
  }
  /* Holds the hidden words, which would else widen the page from outside of the box. */
  .scroll {
    position: relative;
  }
  .scroll.over {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_sm);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .scroll table {
    border: 1px solid var(--_border);
    background: var(--_surface);
  }
  th,
  td {
    padding: 6px var(--_2);
    border-bottom: 1px solid var(--_border);
    line-height: 1.4;
    text-align: right;
    font-weight: 400;
  }
  th:first-child {
    text-align: left;
  }
  thead th {
    font-weight: var(--_bold);
    vertical-align: bottom;
    border-bottom: 2px solid var(--_border-strong);
  }
  thead th[scope='colgroup'] {
    text-align: center;
    border-bottom-width: 1px;
  }
  thead td {
    border-bottom: 0;
  }
  .first {
    border-left: 1px solid var(--_border);
  }
  .sum {
    background: var(--_subtle);
  }
  .all {
    font-weight: var(--_bold);
  }
  small {
    display: block;
    font-size: var(--_xs);
    font-weight: 400;
    line-height: 1.35;
    color: var(--_text-muted);
  }
  thead small {
    white-space: nowrap;
  }
  td .note {
    max-width: 7.5em;
    margin-left: auto;
    color: var(--_text);
  }
  .l0 > *,
  .up > th,
  .foot > tr > * {
    font-weight: var(--_bold);
  }
  .l1 > th {
    padding-left: 30px;
  }
  .l2 > th {
    padding-left: 52px;
  }
  .l3 > th {
    padding-left: 74px;
  }
  .l2 > *,
  .l3 > * {
    color: var(--_text-muted);
  }
  .foot > tr > * {
    border-top: 2px solid var(--_border-strong);
    border-bottom: 0;
  }
  .fold {
    display: inline-flex;
    gap: var(--_2);
    min-height: 28px;
    padding: 0 6px;
    margin: -3px 0 -3px -6px;
    border-color: transparent;
    background: none;
    font-weight: inherit;
    text-align: left;
  }
  .fold svg {
    width: 8px;
    height: 8px;
    flex: none;
    fill: var(--_accent);
  }
  .fold[aria-expanded='true'] svg {
    transform: rotate(90deg);
  }
  .list .fold {
    min-height: 36px;
    margin-top: var(--_1);
  }
  @media (pointer: coarse) {
    .fold.fold {
      min-height: var(--_target);
    }
  }
  section {
    margin-top: var(--_4);
  }
  section section {
    margin-left: var(--_3);
    padding-left: var(--_3);
    border-left: 1px solid var(--_border);
  }
  section section section {
    margin-left: 0;
  }
  .list th,
  .list td {
    padding-inline: 0 var(--_1);
  }
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    max-width: 60em;
    margin-top: var(--_3);
    font-size: var(--_sm);
    color: var(--_text-muted);
  }
  .notes li {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0 var(--_2);
    padding: var(--_1) 0;
  }
  .notes b,
  .number {
    color: var(--_text);
  }
  .number {
    font-weight: var(--_bold);
  }
  .printed {
    font-size: var(--_xs);
    overflow-wrap: anywhere;
  }
  /* Faces that run wide would push the last column out of a narrow phone. */
  @container (max-width: 359.98px) {
    section th,
    section td {
      padding-inline: 2px;
      font-size: var(--_2xs);
    }
  }
  @container (max-width: 479.98px) {
    .notes li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .fold svg {
      fill: ButtonText;
    }
  }
  @media not print {
    .off {
      display: none;
    }
    .scroll.over tr > th:first-child:not([scope='colgroup']) {
      min-width: 160px;
    }
  }
  @media print {
    table {
      font-size: 9.5px;
    }
    .scroll.over {
      overflow: visible;
    }
    th,
    td {
      padding: 2px 3px;
    }
    .l1 > th {
      padding-left: 10px;
    }
    .l2 > th {
      padding-left: 20px;
    }
    .l3 > th {
      padding-left: 30px;
    }
    thead {
      display: table-header-group;
    }
    tr,
    .head,
    .notes li {
      break-inside: avoid;
    }
    /* No heading without its table. */
    .head,
    .shown {
      break-after: avoid;
    }
    .l0 {
      break-after: avoid;
    }
    /* On paper its words stay, the control goes. */
    .scroll .fold {
      display: inline !important;
      min-height: 0 !important;
      padding: 0;
      margin: 0;
      border: 0;
      font-size: inherit;
    }
    .fold svg {
      display: none;
    }
    .subtitle,
    .summary,
    .shown,
    .notes {
      font-size: 9.5px;
    }
    small,
    .tag,
    .printed {
      font-size: 8px;
    }
    .sum {
      background: none;
    }
    .notes {
      max-width: none;
      gap: 2px;
    }
    .notes li {
      padding: 0;
    }
  }
`;
