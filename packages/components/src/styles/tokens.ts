import { css } from 'lit';

/**
 * The public tokens, read once: a `--bdg-*` of the host wins, else the theme's own value.
 * Everything inside uses the private `--_*` names only.
 */
export const tokens = css`
  .bdg {
    --_text: var(--bdg-color-text, #16202A);
    --_text-muted: var(--bdg-color-text-muted, #44505C);
    --_accent: var(--bdg-color-accent, #0E4A5C);
    --_accent-weak: var(--bdg-color-accent-weak, #E4EFF2);
    --_on-accent: var(--bdg-color-on-accent, #fff);
    --_met: var(--bdg-color-met, #0B5537);
    --_met-bg: var(--bdg-color-met-bg, #E6F2EB);
    --_notmet: var(--bdg-color-notmet, #8A1C17);
    --_notmet-bg: var(--bdg-color-notmet-bg, #FBECEA);
    --_ontrack: var(--bdg-color-ontrack, #1A4780);
    --_ontrack-bg: var(--bdg-color-ontrack-bg, #E8EFF8);
    --_offtrack: var(--bdg-color-offtrack, #6E3D00);
    --_offtrack-bg: var(--bdg-color-offtrack-bg, #FBF0DF);
    --_nodata: var(--bdg-color-nodata, #434E59);
    --_nodata-bg: var(--bdg-color-nodata-bg, #EDF0F3);
    --_illus: var(--bdg-color-illus, #4A3A6A);
    --_illus-bg: var(--bdg-color-illus-bg, #F2EFF8);
    --_band: var(--bdg-color-band, #FDEEDC);
    --_band-text: var(--bdg-color-band-text, #5E3300);
    --_zone: var(--bdg-color-zone, #639F82);
    --_women: var(--bdg-color-women, #6A2C70);
    --_men: var(--bdg-color-men, #A86200);
    --_border-strong: var(--bdg-color-border-strong, #6B7783);
    --_border: var(--bdg-color-border, #C9D1D9);
    --_bg: var(--bdg-color-bg, #fff);
    --_surface: var(--bdg-color-surface, #fff);
    --_subtle: var(--bdg-color-subtle, #F3F5F7);
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
  /* On paper the light values hold, whatever the screen shows. */
  @media not print {
    .bdg.dark {
      --_text: var(--bdg-color-text, #EDF1F5);
      --_text-muted: var(--bdg-color-text-muted, #BAC5CF);
      --_accent: var(--bdg-color-accent, #86CBDC);
      --_accent-weak: var(--bdg-color-accent-weak, #17323B);
      --_on-accent: var(--bdg-color-on-accent, #0B1A20);
      --_met: var(--bdg-color-met, #86D3A9);
      --_met-bg: var(--bdg-color-met-bg, #123023);
      --_notmet: var(--bdg-color-notmet, #FFB4A8);
      --_notmet-bg: var(--bdg-color-notmet-bg, #3A1A17);
      --_ontrack: var(--bdg-color-ontrack, #A9C9F5);
      --_ontrack-bg: var(--bdg-color-ontrack-bg, #16283F);
      --_offtrack: var(--bdg-color-offtrack, #F2C27A);
      --_offtrack-bg: var(--bdg-color-offtrack-bg, #36260D);
      --_nodata: var(--bdg-color-nodata, #BEC8D2);
      --_nodata-bg: var(--bdg-color-nodata-bg, #26313C);
      --_illus: var(--bdg-color-illus, #CDBFF0);
      --_illus-bg: var(--bdg-color-illus-bg, #2A2340);
      --_band: var(--bdg-color-band, #3A290C);
      --_band-text: var(--bdg-color-band-text, #FAD9A4);
      --_zone: var(--bdg-color-zone, #42735D);
      --_women: var(--bdg-color-women, #EBC7F0);
      --_men: var(--bdg-color-men, #BF7A22);
      --_border-strong: var(--bdg-color-border-strong, #8594A2);
      --_border: var(--bdg-color-border, #364452);
      --_bg: var(--bdg-color-bg, #0F151B);
      --_surface: var(--bdg-color-surface, #161E26);
      --_subtle: var(--bdg-color-subtle, #1D2731);
      color-scheme: dark;
    }
  }
`;
