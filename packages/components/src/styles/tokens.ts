import { css, type CSSResultGroup } from 'lit';
import { colourStyles } from './colours.ts';

/**
 * The public tokens, read once: a `--bdg-*` of the host wins, else the theme's own value.
 * Everything inside uses the private `--_*` names only.
 */
export const tokens: CSSResultGroup = [
  colourStyles,
  css`
    .bdg {
      --_base: var(--bdg-font-size-base, max(16px, 1rem));
      --_2xs: calc(var(--_base) * 0.75);
      --_xs: calc(var(--_base) * 0.8125);
      --_sm: calc(var(--_base) * 0.875);
      --_lg: calc(var(--_base) * 1.125);
      --_xl: calc(var(--_base) * 1.3125);
      --_2xl: calc(var(--_base) * 1.625);
      --_3xl: calc(var(--_base) * 2);
      --_bold: var(--bdg-font-weight-bold, 600);
      --_unit: var(--bdg-space-unit, 4px);
      --_1: var(--_unit);
      --_2: calc(var(--_unit) * 2);
      --_3: calc(var(--_unit) * 3);
      --_4: calc(var(--_unit) * 4);
      --_5: calc(var(--_unit) * 6);
      --_6: calc(var(--_unit) * 8);
      --_radius: var(--bdg-radius, 3px);
      --_line: var(--bdg-border-width, 1px);
      --_target: var(--bdg-target-size, 44px);
      --_focus: var(--bdg-focus-color, var(--_accent));
    }
  `,
];
