import { css } from 'lit';

/** What every element starts from: nothing of the host page but its font, and visible focus. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .bdg {
    all: initial;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color: var(--_text);
    color-scheme: light;
    font-family: var(--bdg-font-family, inherit);
    font-size: var(--_base);
    font-variant-numeric: lining-nums;
    line-height: var(--bdg-line-height, 1.55);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .bdg *,
  .bdg *::before,
  .bdg *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: inherit;
    font-weight: var(--_bold);
    line-height: 1.35;
  }
  b,
  strong {
    font-weight: var(--_bold);
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: var(--bdg-focus-width, 3px) solid var(--_focus);
    outline-offset: var(--bdg-focus-offset, 2px);
    box-shadow: 0 0 0 2px var(--_bg);
  }
  button,
  select,
  input {
    font: inherit;
    line-height: 1.35;
    color: var(--_text);
    min-height: var(--_target);
    padding: 6px 14px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    cursor: pointer;
    font-size: var(--_sm);
  }
  button:hover {
    background: var(--_subtle);
  }
  /* The head of a section: its title and what is said of it on the left, its tools on the right. */
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_5);
    align-items: flex-end;
    justify-content: space-between;
    margin-bottom: var(--_4);
    padding-top: var(--_4);
    border-top: 3px solid var(--_accent);
  }
  .head .title {
    font-size: var(--_2xl);
  }
  /* A column is never narrower than its longest word. */
  table {
    overflow-wrap: break-word;
  }
  .icon {
    width: 1.125em;
    height: 1.125em;
    flex: none;
    vertical-align: -0.2em;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nw {
    white-space: nowrap;
  }
  .muted {
    color: var(--_text-muted);
  }
  .message {
    display: grid;
    gap: var(--_1);
    justify-items: start;
    padding: var(--_4);
    border-left: 6px solid var(--_border-strong);
    background: var(--_subtle);
  }
  .message.error {
    border-left-color: var(--_notmet);
    background: var(--_notmet-bg);
  }
  .message.stale {
    margin-bottom: var(--_4);
    border-left-color: var(--_offtrack);
    background: var(--_offtrack-bg);
  }
  .message .title {
    font-weight: var(--_bold);
  }
  .message.error .title {
    color: var(--_notmet);
  }
  .message .code {
    font-size: var(--_sm);
    color: var(--_text-muted);
  }
  .message.error .code {
    color: var(--_text);
  }
  .skeleton {
    display: grid;
    align-content: start;
    gap: var(--_3);
    min-height: 8em;
    padding: var(--_4);
    border: var(--_line) solid var(--_border);
  }
  .skeleton i {
    height: 1em;
    background: var(--_nodata-bg);
  }
  .skeleton i:nth-child(2n) {
    width: 70%;
  }
  .reserve {
    float: left;
  }
  @media print {
    .reserve,
    button,
    .toolbar {
      display: none !important;
    }
    .head {
      margin-bottom: var(--_2);
      padding-top: var(--_2);
    }
    .head .title {
      font-size: var(--_lg);
    }
  }
`;
