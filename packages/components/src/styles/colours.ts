import { unsafeCSS, type CSSResult } from 'lit';

/** Every colour: its name inside, its name for host pages, its value on a light page, its value on a dark one. */
const colours = `
  --_text text #16202a #edf1f5
  --_text-muted text-muted #44505c #bac5cf
  --_accent accent #0e4a5c #86cbdc
  --_accent-weak accent-weak #e4eff2 #17323b
  --_on-accent on-accent #fff #0b1a20
  --_met met #0b5537 #86d3a9
  --_met-bg met-bg #e6f2eb #123023
  --_notmet notmet #8a1c17 #ffb4a8
  --_notmet-bg notmet-bg #fbecea #3a1a17
  --_ontrack ontrack #1a4780 #a9c9f5
  --_ontrack-bg ontrack-bg #e8eff8 #16283f
  --_offtrack offtrack #6e3d00 #f2c27a
  --_offtrack-bg offtrack-bg #fbf0df #36260d
  --_nodata nodata #434e59 #bec8d2
  --_nodata-bg nodata-bg #edf0f3 #26313c
  --_illus illus #4a3a6a #cdbff0
  --_illus-bg illus-bg #f2eff8 #2a2340
  --_band band #fdeedc #3a290c
  --_band-text band-text #5e3300 #fad9a4
  --_zone zone #639f82 #42735d
  --_women women #6a2c70 #ebc7f0
  --_men men #a86200 #bf7a22
  --_border-strong border-strong #6b7783 #8594a2
  --_border border #c9d1d9 #364452
  --_bg bg #fff #0f151b
  --_surface surface #fff #161e26
  --_subtle subtle #f3f5f7 #1d2731
`;

const declared = (column: '$3' | '$4'): string => colours.replace(/(\S+) (\S+) (\S+) (\S+)/g, `$1:var(--bdg-color-$2,${column});`);

/** Black on white; what only fills is white, what only parts is grey. */
const onPaper = colours.replace(
  /(\S+) (\S+) \S+ \S+/g,
  (_, own: string, name: string) => `${own}:${/bg|on-|weak|band$|su/.test(name) ? '#fff' : /zone|er$/.test(name) ? '#999' : '#000'};`,
);

/**
 * `--_text: var(--bdg-color-text, #16202a)` and so on for every colour, by the theme.
 * On paper there is no colour, whatever the screen shows.
 */
export const colourStyles: CSSResult = unsafeCSS(
  `.bdg{${declared('$3')}}@media not print{.bdg.dark{${declared('$4')}color-scheme:dark}}@media print{.bdg{${onPaper}}}`,
);
