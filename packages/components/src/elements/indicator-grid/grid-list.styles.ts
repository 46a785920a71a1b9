import { css } from 'lit';

/** Lines instead of cards: all in one where there is room, else one below the other. */
export const gridListStyles = css`
  .lines > li {
    display: grid;
    gap: 2px var(--_4);
    padding: 8px 0;
    border: 0;
    border-bottom: 1px solid var(--_border);
    border-radius: 0;
    background: none;
    font-size: var(--_sm);
  }
  .lines > li.off {
    display: none;
  }
  .what {
    min-width: 0;
    font-size: var(--_base);
  }
  .what b {
    color: var(--_accent);
  }
  .said {
    display: grid;
    gap: 2px;
  }
  .of {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .lines [part='states'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
  }
  @container (min-width: 720px) {
    .lines > li {
      grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(0, 4fr);
      align-items: baseline;
    }
  }
`;
