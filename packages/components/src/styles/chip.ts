import { css } from 'lit';

/** Marks of status: word and shape first, colour last. */
export const chip = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 3px 9px 3px 7px;
    border: 1px solid transparent;
    border-radius: 3px;
    font-size: var(--_sm);
    font-weight: var(--_bold);
    line-height: 1.4;
    color: var(--_nodata);
    background: var(--_nodata-bg);
  }
  .chip.met {
    color: var(--_met);
    background: var(--_met-bg);
  }
  .chip.not-met,
  .chip.overdue {
    color: var(--_notmet);
    background: var(--_notmet-bg);
  }
  .chip.on-track {
    color: var(--_ontrack);
    background: var(--_ontrack-bg);
  }
  .chip.off-track {
    color: var(--_offtrack);
    background: var(--_offtrack-bg);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 2px 7px;
    border: 1px solid var(--_border-strong);
    border-radius: 3px;
    font-size: var(--_xs);
    font-weight: var(--_bold);
    line-height: 1.35;
    white-space: nowrap;
  }
  .tag.illustrative {
    color: var(--_illus);
    background: var(--_illus-bg);
    border: 1px dashed var(--_illus);
  }
  .tag.estimate {
    color: var(--_illus);
    border: 1px dotted var(--_illus);
  }
  .tag.nobody {
    border-style: dashed;
    font-weight: 400;
    white-space: normal;
  }
  @media (forced-colors: active) {
    .chip,
    .tag {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .chip,
    .tag {
      border-color: currentColor;
      background: none;
    }
  }
`;
