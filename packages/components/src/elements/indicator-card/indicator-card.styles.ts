import { css } from 'lit';

/** A card as a column, its footer pushed down; alone in a wide box it lies down. */
export const indicatorCardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding: 14px var(--_4) 0;
    border: var(--_line) solid var(--_border);
    border-top: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-top: calc(var(--bdg-sticky-top, 0px) + var(--_4));
  }
  .card .title {
    line-height: 1.4;
  }
  .card small,
  .marks dt,
  .why,
  .none {
    font-size: var(--_xs);
    font-weight: 400;
    line-height: 1.4;
    color: var(--_text-muted);
  }
  .card .title small,
  .marks small {
    display: block;
  }
  .measure {
    min-width: 0;
    padding-top: 10px;
    font-size: var(--_sm);
  }
  .two {
    display: grid;
    gap: var(--_3) 28px;
    align-content: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
  }
  .label {
    font-weight: var(--_bold);
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    gap: 1px var(--_2);
    align-items: center;
    color: var(--_text-muted);
  }
  .value > b,
  .group {
    flex: 1 0 100%;
    color: var(--_text);
  }
  .value b {
    font-size: var(--_3xl);
    line-height: 1.35;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .group {
    display: flex;
    gap: 6px;
    align-items: baseline;
    min-width: 0;
  }
  .group ~ .tag {
    margin-top: 4px;
  }
  .group span {
    min-width: 6.2em;
  }
  .value .group b {
    font-size: var(--_xl);
  }
  .value b.none {
    font-size: var(--_sm);
  }
  .mark {
    width: 14px;
    height: 14px;
    align-self: center;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: var(--_2);
    font-size: max(12px, var(--_2xs));
    line-height: 1.35;
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .scale::before {
    content: attr(data-from);
    order: 1;
  }
  .scale::after {
    content: attr(data-to);
    order: 1;
  }
  .scale > svg {
    width: 100%;
    height: 28px;
    overflow: visible;
  }
  .axis {
    stroke: var(--_border-strong);
    stroke-width: 1.5;
  }
  .zone {
    stroke: var(--_zone);
    stroke-width: 7;
  }
  .path {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .gap {
    stroke: var(--_border-strong);
    stroke-width: 2;
  }
  circle.ring {
    fill: var(--_surface);
    stroke: var(--_border-strong);
    stroke-width: 2;
  }
  .bar {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .dot,
  .one {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .one {
    fill: var(--_women);
  }
  .other {
    fill: var(--_surface);
    stroke: var(--_men);
    stroke-width: 2.4;
  }
  .at {
    overflow: visible;
  }
  .parts {
    display: grid;
    gap: 6px;
    margin-top: var(--_2);
  }
  .marks {
    display: grid;
    grid: auto 1fr / auto-flow minmax(min-content, 1fr) minmax(min-content, auto);
    gap: 0 var(--_3);
    margin-top: 6px;
  }
  .marks dt {
    white-space: nowrap;
  }
  .marks dt::before {
    display: inline-block;
    margin-right: 5px;
  }
  dt.ring::before {
    content: '';
    width: 8px;
    height: 8px;
    border: 1.6px solid;
    border-radius: 50%;
  }
  dt.goal::before {
    content: '';
    height: 12px;
    border-left: 2.4px solid var(--_text);
    vertical-align: -2px;
  }
  .marks dd {
    min-width: 6em;
    overflow-wrap: anywhere;
    font-weight: var(--_bold);
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .marks dd.none {
    font-size: inherit;
    font-weight: 400;
  }
  .marks .goal {
    max-width: 12em;
    text-wrap: balance;
  }
  .marks .goal:nth-of-type(n + 2) {
    justify-self: end;
    text-align: right;
  }
  .marks .icon,
  .counts .icon,
  .legend .icon {
    color: var(--_illus);
  }
  .empty {
    display: grid;
    gap: var(--_1);
    justify-items: center;
    align-content: center;
    min-height: 86px;
    margin: 6px 0 var(--_2);
    padding: 10px;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
    text-align: center;
    color: var(--_text-muted);
  }
  .empty b {
    font-size: var(--_base);
    color: var(--_text);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    margin-top: var(--_2);
  }
  .on {
    font-weight: 400;
  }
  .states {
    display: grid;
    grid-template-columns: minmax(4em, auto) minmax(0, 1fr);
    gap: 6px;
    align-items: center;
    align-content: start;
    padding: 14px 0;
    font-size: var(--_sm);
  }
  .states dt,
  .foot dt,
  .explain dt {
    color: var(--_text-muted);
    line-height: 1.4;
  }
  .states .chip {
    justify-self: start;
    text-wrap: balance;
  }
  .states .why {
    grid-column: 2;
  }
  .foot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--_3);
    align-content: start;
    margin: auto calc(-1 * var(--_4)) 0;
    padding: 10px var(--_4) var(--_3);
    border-top: var(--_line) solid var(--_border);
    background: var(--_subtle);
    font-size: var(--_sm);
    line-height: 1.45;
  }
  .explain {
    grid-column: 1 / -1;
    margin: 0 calc(-1 * var(--_4));
    padding: 0 var(--_4) 10px;
    background: var(--_subtle);
    font-size: var(--_sm);
    line-height: 1.45;
  }
  .explain summary {
    padding: 4px 0;
    cursor: pointer;
  }
  .explain dt {
    margin-top: 6px;
  }
  .rule {
    margin-top: var(--_3);
    max-width: 90ch;
    font-size: var(--_xs);
    line-height: 1.5;
    color: var(--_text-muted);
  }
  p.none {
    margin: var(--_2) 0 var(--_3);
  }
  @container (min-width: 600px) {
    .wide {
      display: grid;
      grid-template: auto 1fr auto / minmax(0, 5fr) minmax(0, 6fr);
      gap: 0 40px;
    }
    .wide > .measure {
      grid-area: 1 / 2 / 3;
      padding-bottom: 14px;
    }
    .wide > .foot {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 311px) {
    .marks dt {
      white-space: normal;
    }
    .value > b {
      font-size: var(--_2xl);
    }
  }
  @media (forced-colors: active) {
    .marks .icon,
    .counts .icon,
    .legend .icon {
      color: CanvasText;
    }
    svg:not(.icon) * {
      stroke: CanvasText;
      fill: none;
    }
    svg .dot,
    svg .one {
      fill: CanvasText;
    }
    svg .ring,
    svg .other {
      fill: Canvas;
    }
    .zone {
      stroke-dasharray: 2 3;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .explain:not([open]) {
      display: none;
    }
  }
`;
