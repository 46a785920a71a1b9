import { css } from 'lit';

export const headerStyles = css`
  .small,
  .facts dt,
  small {
    font-size: var(--_sm);
  }
  .top {
    display: grid;
    gap: 16px 32px;
  }
  .title {
    max-width: 26em;
    margin-top: 4px;
    font-size: var(--_2xl);
    text-wrap: balance;
  }
  .basis {
    max-width: 70ch;
    margin-top: var(--_2);
  }
  @container (max-width: 479px) {
    .title {
      font-size: calc(var(--_base) * 1.5);
    }
    .basis {
      margin-top: var(--_1);
      font-size: var(--_sm);
    }
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    min-height: var(--_target);
    padding: 6px 14px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    font-size: var(--_sm);
    line-height: 1.35;
    color: var(--_text);
    text-decoration: none;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-top: var(--_5);
    border-top: 1px solid var(--_border);
    line-height: 1.4;
  }
  .facts > div {
    padding: 12px 16px 12px 0;
    border-bottom: 1px solid var(--_border);
  }
  .facts > div:nth-child(2n) {
    padding-left: 16px;
    border-left: 1px solid var(--_border);
  }
  .facts dt,
  small {
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  dd {
    font-weight: var(--_bold);
  }
  .big {
    font-size: var(--_2xl);
    line-height: 1.35;
  }
  small {
    display: block;
    font-weight: 400;
    line-height: 1.4;
  }
  .notice {
    display: flex;
    gap: 12px;
    margin-top: var(--_4);
    padding: 12px 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_subtle);
    font-size: var(--_sm);
  }
  .notice .icon {
    width: 20px;
    height: 20px;
    margin-top: 1px;
  }
  .illustrative,
  .estimate {
    border: 1px dashed var(--_illus);
    background: var(--_illus-bg);
  }
  .illustrative .icon,
  .estimate .icon {
    color: var(--_illus);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_5);
    margin-top: var(--_3);
    font-size: var(--_sm);
  }
  [open] {
    flex-basis: 100%;
  }
  summary {
    display: flow-root list-item;
    width: fit-content;
    max-width: 100%;
    padding: 11px 0;
    list-style: disclosure-closed inside;
    line-height: 1.5;
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [open] > summary {
    list-style-type: disclosure-open;
  }
  .folded {
    max-width: 56em;
    padding-bottom: var(--_3);
  }
  .folded > p {
    margin-top: var(--_2);
  }
  .folded li,
  .pairs > div,
  td,
  th {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_border);
    line-height: 1.4;
    text-align: left;
    vertical-align: top;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th {
    border-bottom: 2px solid var(--_border-strong);
    font-weight: var(--_bold);
  }
  .pairs > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
    gap: var(--_3);
  }
  .pairs dd {
    font-weight: 400;
  }
  .findings {
    display: block;
    max-width: 60em;
    margin-top: var(--_4);
    padding: 12px 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  .findings .title {
    font-size: var(--_lg);
  }
  .findings li {
    padding: var(--_2) 0;
    border-top: 1px solid var(--_border);
    font-size: var(--_sm);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .hash {
    overflow-wrap: anywhere;
  }
  .paper {
    display: none;
  }
  @container (min-width: 640px) {
    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .facts > div:not(:nth-child(4n + 1)) {
      padding-left: 16px;
      border-left: 1px solid var(--_border);
    }
  }
  @container (min-width: 840px) {
    .top {
      grid-template-columns: 1fr auto;
      align-items: end;
    }
    .toolbar {
      grid-area: 1 / 2;
    }
    ::slotted([slot='index']) {
      grid-area: 2 / 1 / auto / -1;
    }
    .title {
      font-size: calc(var(--_base) * 2.125);
    }
  }
  @media print {
    .paper {
      display: block;
      margin-top: var(--_3);
      font-size: var(--_xs);
    }
    .findings,
    .more {
      display: none;
    }
    .notice {
      background: none;
    }
  }
`;
