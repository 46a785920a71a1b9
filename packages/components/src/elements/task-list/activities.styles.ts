import { css } from 'lit';

export const activitiesStyles = css`
  .activities {
    margin-top: var(--_6);
    font-size: var(--_sm);
    line-height: 1.45;
  }
  .activities .summary {
    font-size: var(--_base);
  }
  .activities .group {
    display: block;
    font-size: var(--_base);
  }
  .parted {
    display: grid;
    gap: var(--_4) var(--_5);
    margin-bottom: var(--_5);
  }
  article {
    padding-top: var(--_3);
    border-top: 3px solid var(--_accent);
    break-inside: avoid;
  }
  article > p,
  dt {
    font-size: var(--_xs);
  }
  dt {
    margin-top: var(--_2);
    color: var(--_text-muted);
  }
  .activities li {
    break-inside: avoid;
    grid-template-columns: 6em 1fr;
  }
  .lists {
    display: grid;
    gap: var(--_5) 48px;
  }
  .lists > :only-child {
    grid-column: 1 / -1;
  }
  @container (min-width: 720px) {
    .lists > :only-child ul {
      columns: 2;
      column-gap: 48px;
    }
    .parted {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .lists {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
  }
  @media print {
    .activities {
      margin-top: 12px;
      font-size: 10.5px;
    }
    .activities .summary,
    .activities .group {
      font-size: 11.5px;
    }
    .parted {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 8px 16px;
    }
    .lists > :only-child ul {
      columns: 2;
      column-gap: 20px;
    }
    .lists {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px 20px;
    }
    article > p,
    dt {
      font-size: 9px;
    }
    dt {
      margin-top: 3px;
    }
  }
`;
