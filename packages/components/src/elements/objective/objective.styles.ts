import { css } from 'lit';

export const objectiveStyles = css`
  .legend {
    margin-bottom: var(--_2);
  }
  .objective {
    margin-top: 0;
  }
  .name {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .rule {
    margin-top: var(--_3);
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  .more {
    display: grid;
    gap: var(--_5) 40px;
    margin-top: var(--_5);
  }
  .sub {
    font-size: var(--_lg);
  }
  .more p {
    margin-top: var(--_1);
    font-size: var(--_sm);
  }
  .more li,
  .more dl > div {
    padding: 8px 0;
    border-bottom: 1px solid var(--_border);
    line-height: 1.45;
    break-inside: avoid;
  }
  .more small {
    font-size: var(--_xs);
    color: var(--_text-muted);
    display: inline-block;
  }
  .more dt {
    font-weight: var(--_bold);
  }
  .more dd {
    margin-top: var(--_1);
    font-size: var(--_sm);
  }
  @container (min-width: 840px) {
    .more {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
  @media print {
    .objective {
      display: block;
      padding-top: 0;
    }
    .objective > .grid,
    .fold::before {
      display: none;
    }
    .fold {
      padding-left: 0;
    }
    .more {
      gap: var(--_3);
      margin-top: var(--_3);
      grid-template-columns: 1fr 1fr;
      font-size: 11px;
    }
    .more dd,
    .more p,
    .more li {
      font-size: 11px;
    }
    .more small,
    .more .role,
    .more .tag {
      padding-block: 0;
      font-size: 10.5px;
    }
    .name {
      font-size: var(--_lg);
    }
    .sub {
      font-size: 13px;
      break-after: avoid;
    }
  }
`;
