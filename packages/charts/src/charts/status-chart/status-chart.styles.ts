import { css } from 'lit';

export const statusStyles = css`
  .summary {
    max-width: 62ch;
    margin-top: var(--_2);
    font-size: var(--_lg);
    line-height: 1.5;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .met {
    --mark: var(--_met);
    --tint: var(--_met-bg);
  }
  .not-met {
    --mark: var(--_notmet);
    --tint: var(--_notmet-bg);
  }
  .on-track {
    --mark: var(--_ontrack);
    --tint: var(--_ontrack-bg);
  }
  .off-track {
    --mark: var(--_offtrack);
    --tint: var(--_offtrack-bg);
  }
  .partly-met,
  .not-yet,
  .unassessed,
  .skipped {
    --mark: var(--_nodata);
    --tint: var(--_surface);
  }
  .strips {
    display: grid;
    gap: var(--_4) 40px;
    margin-bottom: 20px;
  }
  .strip .name {
    margin-bottom: 6px;
    font-size: var(--_sm);
    font-weight: var(--_bold);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    padding: 4px 0;
    border-block: 1px solid var(--_border);
  }
  .group {
    display: flex;
    flex-wrap: wrap;
  }
  .group + .group {
    padding-left: 6px;
    border-left: 1.5px solid var(--_border-strong);
  }
  .group a {
    display: inline-grid;
    place-content: center;
    width: 13px;
    height: 24px;
    color: var(--mark);
  }
  .group a .icon {
    width: 12px;
    height: 12px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: var(--_2);
    font-size: var(--_sm);
  }
  .key li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--mark);
  }
  .key span {
    color: var(--_text);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-bottom: 1px solid var(--_border);
    line-height: 1.4;
    text-align: left;
    font-weight: 400;
  }
  thead th {
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  .of {
    overflow-wrap: anywhere;
  }
  .of b {
    white-space: nowrap;
  }
  .by {
    width: 5.2em;
    font-size: var(--_sm);
    color: var(--_text-muted);
    white-space: nowrap;
  }
  .counts {
    font-size: var(--_sm);
    font-variant-numeric: tabular-nums lining-nums;
  }
  tr:first-child > .by,
  tr:first-child > td {
    padding-bottom: 3px;
    border-bottom: 0;
  }
  tr + tr > * {
    padding-top: 3px;
  }
  tfoot th,
  tfoot td {
    font-weight: var(--_bold);
    border-bottom: 2px solid var(--_text);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .mark {
    display: inline-flex;
    flex: none;
    align-items: center;
    min-width: 58px;
    min-height: 26px;
    padding: 3px 7px 3px 6px;
    border: 1px solid var(--mark);
    border-radius: 2px;
    color: var(--mark);
    background: var(--tint);
    font-size: var(--_xs);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.4;
    text-decoration: none;
  }
  .mark:hover {
    text-decoration: underline;
  }
  .mark.unassessed {
    border-style: dashed;
  }
  .mark > span:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 5px;
    align-items: center;
  }
  .mark > span > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .mark .icon {
    width: 14px;
    height: 14px;
  }
  .mark small {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    font-size: var(--_2xs);
  }
  .mark small .icon {
    width: 11px;
    height: 11px;
  }
  figcaption {
    margin-top: var(--_2);
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  @container (min-width: 480px) {
    .group a {
      width: 20px;
    }
    .group a .icon {
      width: 16px;
      height: 16px;
    }
  }
  @container (min-width: 600px) {
    .group a {
      width: 24px;
    }
  }
  @container (max-width: 639px) {
    thead {
      display: none;
    }
    table,
    tbody,
    tfoot,
    th,
    td {
      display: block;
      width: auto;
      padding: 0;
      border: 0;
    }
    tbody,
    tfoot {
      padding: var(--_3) 0;
      border-bottom: 1px solid var(--_border);
    }
    tfoot {
      border-bottom: 2px solid var(--_text);
    }
    tr,
    tr:first-child {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 4px 8px;
      align-items: baseline;
    }
    tr + tr {
      margin-top: var(--_2);
    }
    tr > .by,
    tr > .of,
    tr + tr > *,
    tr:first-child > td {
      width: auto;
      padding: 0;
      border: 0;
    }
    .of,
    .each {
      grid-column: 1 / -1;
    }
    .each {
      grid-row: 3;
    }
    .counts {
      color: var(--_text-muted);
    }
    tfoot .counts {
      color: inherit;
    }
    .marks {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .mark {
      min-width: 0;
      padding-inline: 6px 4px;
    }
  }
  @container (min-width: 640px) {
    .marks {
      display: grid;
      grid-template-columns: repeat(4, 66px);
    }
    .mark {
      min-width: 0;
    }
    .each {
      width: 1%;
    }
    .counts {
      min-width: 8.5em;
      padding-right: 0;
    }
    .of {
      min-width: 10em;
    }
  }
  @container (min-width: 840px) {
    .strips {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 900px) {
    .marks {
      grid-template-columns: repeat(4, 100px);
    }
    thead th:last-child {
      min-width: 12em;
    }
  }
  @media (forced-colors: active) {
    .group a,
    .key li {
      color: CanvasText;
    }
    .mark {
      border-color: currentColor;
    }
  }
  @media print {
    .strips {
      grid-template-columns: 1fr 1fr;
    }
    thead {
      display: table-header-group;
    }
    tbody,
    tfoot,
    .strip {
      break-inside: avoid;
    }
    .summary,
    .key,
    .strip .name,
    th,
    td,
    .by,
    .counts {
      font-size: 12px;
    }
    th,
    td {
      padding-block: 4px;
    }
    .mark {
      min-height: 0;
      padding-block: 1px;
      color: #000;
      background: none;
      border-color: #000;
    }
    .group a,
    .key li {
      color: #000;
    }
    .group a {
      width: 14px;
      height: 18px;
    }
    .group a .icon {
      width: 12px;
      height: 12px;
    }
  }
`;
