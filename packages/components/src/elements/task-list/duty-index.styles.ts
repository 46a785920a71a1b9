import { css } from 'lit';

export const dutyIndexStyles = css`
  .index .title {
    font-size: var(--_lg);
  }
  .index ol {
    margin-top: var(--_2);
    border-top: 1px solid var(--_border-strong);
  }
  .index li {
    display: block;
    padding: 0;
    break-inside: avoid;
  }
  .index a {
    display: grid;
    gap: 1px;
    min-height: var(--_target);
    padding: 6px 0;
    line-height: 1.4;
    color: var(--_text);
    text-decoration: none;
  }
  .index b {
    font-size: var(--_base);
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .index a > span {
    font-size: var(--_sm);
  }
  .index a:hover b {
    text-decoration-thickness: 2px;
  }
  .index small {
    display: flex;
    gap: 5px;
    align-items: baseline;
  }
  .index .icon {
    width: 12px;
    height: 12px;
    align-self: baseline;
    position: relative;
    top: 1px;
  }
  @container (min-width: 720px) {
    .index ol {
      columns: 2;
      column-gap: 48px;
    }
  }
  @media print {
    /* The list itself is on the same paper. */
    .index {
      display: none;
    }
  }
`;
