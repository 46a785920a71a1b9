import { css } from 'lit';

export const trendStyles = css`
  .summary {
    max-width: 72ch;
    margin-top: var(--_1);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-bottom: var(--_3);
    font-size: var(--_sm);
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .key svg {
    width: 26px;
    height: 12px;
    flex: none;
    fill: none;
    stroke: var(--_text-muted);
    stroke-width: 1.5;
  }
  .key .line {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .key .ring {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .key .dash {
    stroke-dasharray: 4 4;
  }
  .key .dots {
    stroke-dasharray: 1 4;
  }
  .key .bar {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .panels {
    display: grid;
    gap: var(--_5) var(--_4);
    grid-template-columns: minmax(0, 1fr);
  }
  .panel {
    display: flex;
    flex-direction: column;
    gap: 2px;
    break-inside: avoid;
  }
  .name {
    font-size: var(--_sm);
    font-weight: var(--_bold);
    line-height: 1.4;
    text-wrap: balance;
  }
  .unit {
    font-size: var(--_xs);
    color: var(--_text-muted);
    line-height: 1.4;
  }
  .picture {
    position: relative;
    height: 180px;
    margin: auto 0 6px;
  }
  .picture canvas {
    position: absolute;
    inset: 0;
  }
  .panel .chip {
    align-self: start;
  }
  details {
    margin-top: var(--_3);
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
    font-size: var(--_sm);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: var(--_sm);
    font-variant-numeric: tabular-nums lining-nums;
  }
  th,
  td {
    padding: 6px 10px 6px 0;
    border-bottom: 1px solid var(--_border);
    line-height: 1.4;
    text-align: left;
    vertical-align: top;
  }
  thead th {
    border-bottom: 2px solid var(--_border-strong);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 400;
    min-width: 12em;
  }
  td small {
    display: block;
    color: var(--_illus);
    white-space: nowrap;
  }
  figcaption {
    margin-top: var(--_2);
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  @container (min-width: 600px) {
    .panels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 1080px) {
    .panels {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media print {
    summary,
    .empty {
      display: none;
    }
    td small {
      font-size: inherit;
    }
  }
`;
