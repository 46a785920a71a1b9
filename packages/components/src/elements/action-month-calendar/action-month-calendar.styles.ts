import { css } from 'lit';

export const calendarStyles = css`
  .toolbar:not(.message),
  .tools {
    display: flex;
    flex-wrap: wrap;
  }
  .tools {
    gap: var(--_2);
  }
  .message,
  .what button {
    margin: 6px 0;
  }
  label.toolbar {
    gap: var(--_2);
    align-items: center;
    font-size: var(--_sm);
  }
  .toolbar button + [aria-pressed] {
    margin-left: -1px;
  }
  button[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .cal,
  .months {
    display: grid;
    gap: 28px 32px;
  }
  caption,
  .caption {
    text-align: left;
    font-size: var(--_lg);
    font-weight: var(--_bold);
    line-height: 1.4;
    padding-bottom: var(--_2);
  }
  table {
    /* Half of the outer line of a collapsed table stands outside of it; WebKit counts it as overflow. */
    width: calc(100% - 1px);
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_xs);
    line-height: 1.4;
  }
  th {
    padding: 4px 6px;
    text-align: left;
    font-weight: var(--_bold);
    color: var(--_text-muted);
    border-bottom: 2px solid var(--_border-strong);
  }
  td {
    height: 62px;
    padding: 0 0 6px;
    vertical-align: top;
    border: 1px solid var(--_border);
  }
  .out {
    background: var(--_subtle);
  }
  td.bar {
    border-left: 5px solid var(--_notmet);
  }
  .dn {
    display: block;
    padding: 4px 6px 3px;
    font-size: var(--_sm);
    font-weight: var(--_bold);
    font-variant-numeric: tabular-nums lining-nums;
  }
  i {
    font-style: normal;
  }
  .we .dn {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .today .dn i {
    padding: 0 6px;
    border-radius: 2px;
    outline: 1px solid;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .band,
  .gap {
    display: block;
    height: 22px;
  }
  .band {
    position: relative;
    margin-left: -1px;
    background: var(--_band);
    color: var(--_band-text);
    border: 0 solid;
    border-block-width: 1.5px;
  }
  .bar .band {
    margin-left: 0;
  }
  .band.start {
    margin-left: 4px;
    border-left-width: 5px;
  }
  .band.end {
    margin-right: 4px;
    border-right-width: 5px;
  }
  .band b {
    position: absolute;
    z-index: 1;
    left: 7px;
    white-space: nowrap;
    background: inherit;
    font-size: var(--_2xs);
    line-height: 19px;
  }
  .r1 span,
  .mark .shape,
  .sample > .icon,
  .key {
    display: none;
  }
  .mark {
    display: block;
    padding: 3px 6px 0;
  }
  .mark .icon {
    width: 12px;
    height: 12px;
    margin-right: 3px;
    vertical-align: -1px;
  }
  .mark .tag {
    margin-top: 2px;
    padding: 0 4px;
    font-size: var(--_2xs);
  }
  .shape {
    display: inline-block;
    border: 5px solid var(--_accent);
    border-radius: 50%;
  }
  .observance .shape {
    border: 2px solid var(--_text-muted);
    padding: 3px;
  }
  .last-day .shape {
    border: 2px solid var(--_notmet);
    border-radius: 0;
    padding: 3px;
  }
  .key-band .shape {
    border: 0 solid var(--_band-text);
    border-inline-width: 3px;
    border-radius: 0;
    padding: 5px 8px;
    background: var(--_band);
  }
  .key .deadline .icon {
    color: var(--_notmet);
  }
  .mark.deadline,
  .mark.last-day {
    font-weight: var(--_bold);
    color: var(--_notmet);
  }
  .mark.observance {
    color: var(--_text-muted);
  }
  .agenda .caption {
    border-bottom: 2px solid var(--_border-strong);
  }
  li[part] {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    gap: 4px 12px;
    padding: 12px 0;
    border-bottom: 1px solid var(--_border);
    line-height: 1.45;
    break-inside: avoid;
  }
  .when {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .wd {
    display: block;
    font-size: var(--_xs);
    color: var(--_text-muted);
  }
  .now {
    font-size: var(--_xs);
    font-weight: var(--_bold);
    color: var(--_accent);
  }
  .what {
    font-size: var(--_sm);
  }
  .what > b {
    font-size: var(--_base);
  }
  .who,
  .state {
    color: var(--_text-muted);
  }
  .left {
    font-weight: var(--_bold);
  }
  .action-month[part] {
    padding-inline: 12px;
    background: var(--_band);
    border-left: 5px solid var(--_band-text);
  }
  .action-month * {
    color: var(--_band-text);
  }
  .agenda .deadline .when,
  .agenda .deadline .what > b {
    color: var(--_notmet);
  }
  .deadline .wd {
    color: var(--_text-muted);
  }
  ol + .caption {
    margin-top: 28px;
  }
  @container (min-width: 600px) {
    li[part] {
      grid-template-columns: 150px minmax(0, 1fr);
    }
  }
  @container (min-width: 1040px) {
    .both {
      grid-template-columns: minmax(0, 1fr) 332px;
      align-items: start;
    }
    .both li[part] {
      grid-template-columns: 84px minmax(0, 1fr);
    }
    .both .action-month[part] {
      margin-left: -17px;
    }
  }
  @container (max-width: 1159px) {
    .r1 {
      display: none;
    }
  }
  @container (max-width: 839px) {
    .r2 span {
      display: none;
    }
  }
  @container (max-width: 599px) {
    .r2,
    .r3 span {
      display: none;
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      font-size: var(--_sm);
    }
    .mark {
      padding: 5px 0 0;
      text-align: center;
    }
    .mark .icon {
      width: 14px;
      height: 14px;
      margin: 0;
    }
    .mark .shape,
    .sample > .icon {
      display: inline-block;
    }
    .mark .t,
    .mark .tag {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: 0;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .months,
    .screen {
      display: none;
    }
  }
`;
