import { css } from 'lit';

export const taskListStyles = css`
  .summary {
    max-width: 44em;
    margin-top: var(--_1);
    color: var(--_text-muted);
  }
  @container (min-width: 840px) {
    .tasks {
      columns: 2;
      column-gap: 48px;
    }
  }
  section {
    padding: var(--_3) 0 20px;
    border-top: 1px solid var(--_border-strong);
    break-inside: avoid;
  }
  section.request {
    border-top-style: dashed;
  }
  .group {
    display: flex;
    gap: var(--_3);
    justify-content: space-between;
    align-items: baseline;
    line-height: 1.4;
  }
  small {
    font-size: var(--_sm);
    font-weight: 400;
    color: var(--_text-muted);
  }
  .group small {
    white-space: nowrap;
  }
  .days {
    margin-top: 10px;
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .days p {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .days .icon {
    width: 13px;
    height: 13px;
    align-self: center;
  }
  .deadline,
  .date {
    font-weight: var(--_bold);
  }
  .deadline .icon {
    color: var(--_notmet);
  }
  .undated {
    color: var(--_text-muted);
  }
  li {
    display: grid;
    gap: var(--_1) var(--_3);
    align-items: baseline;
    padding: 7px 0;
    border-bottom: 1px solid var(--_border);
    font-size: var(--_sm);
    line-height: 1.45;
  }
  li small {
    display: block;
    font-size: var(--_xs);
  }
  .related {
    margin-top: var(--_1);
    padding-left: var(--_2);
    border-left: 2px solid var(--_border-strong);
  }
  .roles {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1);
  }
  /* A long role breaks inside its chip: beside it stands the duty. */
  .roles .role {
    white-space: normal;
    text-align: start;
  }
  @container (min-width: 480px) {
    li {
      grid-template-columns: 9.6em 1fr;
    }
  }
  .notes {
    margin-top: var(--_1);
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  @media print {
    .title {
      font-size: 20px;
    }
    .summary,
    .notes {
      max-width: none;
      font-size: 10.5px;
    }
    .tasks {
      columns: 2;
      column-gap: 20px;
    }
    section {
      padding: 4px 0;
    }
    .group,
    .days {
      break-after: avoid;
    }
    .group {
      font-size: 11.5px;
    }
    .days {
      margin-top: 4px;
    }
    .days,
    .group small,
    li {
      font-size: 10.5px;
    }
    li {
      grid-template-columns: 9em 1fr;
      padding: 1px 0;
      break-inside: avoid;
    }
    .role,
    .tag,
    li small {
      font-size: 9px;
    }
    .role.word {
      padding: 0 4px;
    }
  }
`;
