import { css } from 'lit';

/** After the styles that all toolbars share: as many fields in a row as have room. */
export const gridFilterStyles = css`
  @container (min-width: 560px) {
    .filters {
      grid-template-columns: repeat(auto-fit, minmax(12.5em, 1fr));
    }
    .filters button {
      justify-self: start;
    }
  }
`;
