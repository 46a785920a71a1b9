import { css } from 'lit';

export const budgetChartStyles = css`
  .defs {
    position: absolute;
  }
  .ink {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .dot {
    fill: var(--_accent);
  }
  .paper {
    fill: var(--_surface);
  }
  .fill0,
  .fill1,
  .fill2,
  .fill3,
  .key rect {
    stroke: var(--_accent);
    stroke-width: 1;
  }
  .fill0,
  .key .fill0 {
    fill: var(--_accent);
  }
  .fill1 {
    fill: url(#lines);
  }
  .fill2 {
    fill: var(--_surface);
  }
  .fill3 {
    fill: url(#dots);
  }
  .panels {
    display: grid;
    gap: var(--_4) 48px;
  }
  .panel {
    break-inside: avoid;
  }
  .name {
    margin-bottom: var(--_2);
    font-weight: var(--_bold);
  }
  .row {
    display: grid;
    grid-template-columns: 6.6em minmax(0, 1fr);
    gap: 0 var(--_2);
    align-items: center;
    padding: 3px 0;
    font-size: var(--_sm);
    line-height: 1.35;
    break-inside: avoid;
  }
  .row p {
    min-width: 0;
  }
  /* The longest bar ends where its total still has room. */
  .line {
    padding-right: 52px;
  }
  .middle .line {
    padding-right: 84px;
  }
  .long .line {
    padding-right: 120px;
  }
  .line svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .line text {
    font-size: 13px;
    font-weight: var(--_bold);
    font-variant-numeric: tabular-nums lining-nums;
    fill: var(--_text);
  }
  .line .on0 {
    fill: var(--_on-accent);
  }
  /* A number on lines or dots keeps paper around itself. */
  .line .on1,
  .line .on3 {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 7px;
    stroke-linejoin: round;
  }
  .line .wide {
    display: none;
  }
  @container (min-width: 480px) and (max-width: 839.98px) {
    .line .wide {
      display: inline;
    }
  }
  @container (min-width: 1000px) {
    .line .wide {
      display: inline;
    }
  }
  @container (min-width: 480px) {
    .row {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
  @container (min-width: 840px) {
    .panels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .ink,
    .fill0,
    .fill1,
    .fill2,
    .fill3,
    .key rect {
      stroke: CanvasText;
    }
    .fill0,
    .key .fill0,
    .dot,
    .line text {
      fill: CanvasText;
    }
    .fill2,
    .paper,
    .line .on0 {
      fill: Canvas;
    }
    .line .on1,
    .line .on3 {
      stroke: Canvas;
    }
  }
`;
