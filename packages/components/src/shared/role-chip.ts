import { css, html, type TemplateResult } from 'lit';
import type { DutyWords, RoleKey } from './duty.words.ts';

/** Two letters in the shape of the role, for the eye; the whole word stands beside it. */
export function roleCode(role: RoleKey, words: DutyWords): TemplateResult {
  return html`<span class="role ${role}" part="role-chip" aria-hidden="true" .textContent=${words.roleCode[role]}></span>`;
}

/** The role as a word in the same shape. */
export function roleWord(role: RoleKey, words: DutyWords): TemplateResult {
  return html`<span class="role word ${role}" part="role-chip">${words.role[role]}</span>`;
}

export const roleStyles = css`
  .role {
    display: inline-block;
    min-width: 32px;
    padding: 2px 5px;
    border: 1.5px solid var(--_accent);
    border-radius: 2px;
    font-size: var(--_xs);
    font-weight: var(--_bold);
    line-height: 1.4;
    text-align: center;
    white-space: nowrap;
    color: var(--_accent);
    background: var(--_surface);
  }
  .role.word {
    min-width: 0;
    padding-inline: 7px;
  }
  .role.lead {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .role.implement {
    border-left-width: 8px;
    padding-left: 4px;
  }
  .role.coordinate {
    border-style: dashed;
  }
  .role.report {
    background: var(--_accent-weak);
  }
  .role.data {
    border-bottom-width: 4px;
  }
  .role.fund,
  .role.supervise,
  .role.advise,
  .role.guide {
    border: 1px solid var(--_border-strong);
    color: var(--_text);
  }
  .role.task {
    border-color: transparent;
    background: var(--_nodata-bg);
    color: var(--_nodata);
  }
  @media (forced-colors: active) {
    .role.task {
      border-color: CanvasText;
    }
    .role.lead {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .role.lead {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .role.task {
      border: 1px solid var(--_border);
    }
  }
`;
