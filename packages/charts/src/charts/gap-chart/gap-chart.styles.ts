import { css } from 'lit';

export const gapStyles = css`
  .row {
    display: grid;
    gap: 0 20px;
    padding: 6px 0;
    border-bottom: 1px solid var(--_border);
    align-items: center;
    font-size: var(--_sm);
    line-height: 1.4;
    break-inside: avoid;
  }
  .gap {
    font-weight: var(--_bold);
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* The labels stand outside the pair, so each end of the line keeps room for one. */
  .line {
    padding: 0 62px;
  }
  .line svg {
    display: block;
    width: 100%;
    height: 40px;
    overflow: visible;
  }
  .line text {
    font-size: 13px;
    fill: var(--_text);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .axis {
    stroke: var(--_border);
  }
  .parity {
    stroke: var(--_text-muted);
    stroke-dasharray: 2 3;
  }
  .pair {
    stroke: var(--_border-strong);
    stroke-width: 2;
  }
  .women,
  .key .women {
    fill: var(--_women);
    stroke: none;
  }
  .men,
  .key .men {
    fill: var(--_surface);
    stroke: var(--_men);
    stroke-width: 3;
  }
  .ratio,
  .key .ratio {
    fill: var(--_accent);
    stroke: none;
  }
  .key svg {
    width: 18px;
    height: 18px;
  }
  .key .parity {
    stroke-width: 1.5;
  }
  /* Where there is room for the words, they stand beside the figures; else the key names the shapes. */
  .word {
    display: none;
  }
  @container (min-width: 560px) {
    .line {
      padding: 0 110px;
    }
    .word {
      display: inline;
    }
  }
  @container (min-width: 960px) {
    .row {
      grid-template-columns: 250px minmax(0, 1fr) 190px;
    }
  }
  @media print {
    .word {
      display: inline;
    }
    .line {
      padding: 0 110px;
    }
  }
  @media (forced-colors: active) {
    .women,
    .key .women,
    .ratio,
    .key .ratio {
      fill: CanvasText;
    }
    .men,
    .key .men {
      fill: Canvas;
      stroke: CanvasText;
    }
    .axis,
    .pair,
    .parity {
      stroke: CanvasText;
    }
    .line text {
      fill: CanvasText;
    }
  }
`;
