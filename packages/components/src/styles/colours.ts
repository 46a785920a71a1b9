import { unsafeCSS, type CSSResult } from 'lit';

/** Every colour: its name, its value on a light page, its value on a dark one. */
const colours = `
  text #16202a #edf1f5
  text-muted #44505c #bac5cf
  accent #0e4a5c #86cbdc
  accent-weak #e4eff2 #17323b
  on-accent #fff #0b1a20
  met #0b5537 #86d3a9
  met-bg #e6f2eb #123023
  notmet #8a1c17 #ffb4a8
  notmet-bg #fbecea #3a1a17
  ontrack #1a4780 #a9c9f5
  ontrack-bg #e8eff8 #16283f
  offtrack #6e3d00 #f2c27a
  offtrack-bg #fbf0df #36260d
  nodata #434e59 #bec8d2
  nodata-bg #edf0f3 #26313c
  illus #4a3a6a #cdbff0
  illus-bg #f2eff8 #2a2340
  band #fdeedc #3a290c
  band-text #5e3300 #fad9a4
  zone #639f82 #42735d
  women #6a2c70 #ebc7f0
  men #a86200 #bf7a22
  border-strong #6b7783 #8594a2
  border #c9d1d9 #364452
  bg #fff #0f151b
  surface #fff #161e26
  subtle #f3f5f7 #1d2731
`;

const declared = (column: '$2' | '$3'): string => colours.replace(/(\S+) (\S+) (\S+)/g, `--_$1:var(--bdg-color-$1,${column});`);

/**
 * `--_text: var(--bdg-color-text, #16202a)` and so on for every colour, by the theme.
 * On paper the light values hold, whatever the screen shows.
 */
export const colourStyles: CSSResult = unsafeCSS(`.bdg{${declared('$2')}}@media not print{.bdg.dark{${declared('$3')}color-scheme:dark}}`);
