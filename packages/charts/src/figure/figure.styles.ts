import { css } from 'lit';

export const figureStyles = css`
  .summary {
    max-width: 74ch;
    margin-top: var(--_1);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
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
    height: 14px;
    flex: none;
    overflow: visible;
    fill: none;
  }
  .s-accent {
    stroke: var(--_accent);
  }
  .s-men {
    stroke: var(--_men);
  }
  .s-muted {
    stroke: var(--_text-muted);
  }
  .s-strong {
    stroke: var(--_border-strong);
  }
  .s-text {
    stroke: var(--_text);
  }
  .s-zone {
    stroke: var(--_zone);
  }
  .f-accent {
    fill: var(--_accent);
  }
  .f-surface {
    fill: var(--_surface);
  }
  .f-men {
    fill: var(--_men);
  }
  .notes,
  figcaption {
    margin-top: var(--_2);
    font-size: var(--_xs);
    line-height: 1.5;
    color: var(--_text-muted);
  }
  .toggle {
    margin-top: var(--_2);
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .scroll table {
    border-collapse: collapse;
    min-width: 60%;
    font-size: var(--_sm);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .scroll th,
  .scroll td {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_border);
    line-height: 1.4;
    text-align: left;
    vertical-align: top;
  }
  .scroll thead th {
    border-bottom: 2px solid var(--_border-strong);
    vertical-align: bottom;
  }
  .scroll tbody th {
    min-width: 10em;
    font-weight: 400;
  }
  .scroll td small {
    display: block;
    color: var(--_illus);
    font-size: var(--_xs);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .key [class^='s-'] {
      stroke: CanvasText;
    }
    .key .s-none {
      stroke: none;
    }
    .key .f-accent,
    .key .f-men {
      fill: CanvasText;
    }
    .key .s-zone {
      stroke-dasharray: 2.5;
    }
    .key .f-surface {
      fill: Canvas;
    }
  }
  /* Closed, the table is not seen but still read out; on paper it is always open. */
  @media screen {
    .scroll.closed {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    .picture-missing {
      display: none;
    }
    .scroll {
      overflow: visible;
      margin-top: var(--_2);
    }
    .scroll table {
      width: 100%;
    }
    .scroll tr {
      break-inside: avoid;
    }
  }
`;
