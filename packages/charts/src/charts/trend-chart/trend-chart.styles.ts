import { css } from 'lit';

export const trendStyles = css`
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
  .box {
    position: relative;
    height: 180px;
    margin: auto 0 6px;
  }
  .of-1 .box {
    height: 240px;
    max-width: 760px;
  }
  .box canvas {
    position: absolute;
    inset: 0;
  }
  .panel .chip {
    align-self: start;
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
  @container (min-width: 1080px) {
    .panels.of-2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .panels.of-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .panels.of-1 {
    grid-template-columns: minmax(0, 1fr);
  }
  /* On paper a picture has the size it was drawn at, or as much of it as its column has room for. */
  .paper .box {
    height: auto;
  }
  .paper .box canvas {
    position: static;
    max-width: 100%;
    height: auto !important;
  }
`;
