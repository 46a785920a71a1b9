/** Colours and type of a picture, read from the element's own tokens at the moment of drawing. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly strong: string;
  readonly accent: string;
  readonly surface: string;
  readonly zone: string;
  readonly women: string;
  readonly men: string;
  readonly illus: string;
  readonly fontFamily: string;
}

/** What is drawn for: the screen as the reader has set it, or white paper and files, which take the light colours. */
export type Medium = 'screen' | 'paper';

const tokens = {
  text: '--_text',
  muted: '--_text-muted',
  line: '--_border',
  strong: '--_border-strong',
  accent: '--_accent',
  surface: '--_surface',
  zone: '--_zone',
  women: '--_women',
  men: '--_men',
  illus: '--_illus',
} as const;

/** On the screen, in forced colours, the same names give the colours that hold there. */
export function readPalette(wrapper: Element, medium: Medium = 'screen'): Palette {
  const dark = medium === 'paper' && wrapper.classList.contains('dark');
  if (dark) wrapper.classList.remove('dark');
  const style = getComputedStyle(wrapper);
  const forced = medium === 'screen' && matchMedia('(forced-colors: active)').matches;
  const colour = (name: keyof typeof tokens): string =>
    forced ? (name === 'surface' ? 'Canvas' : 'CanvasText') : style.getPropertyValue(tokens[name]).trim();
  const names = Object.keys(tokens) as (keyof typeof tokens)[];
  const colours = Object.fromEntries(names.map((name) => [name, colour(name)])) as Record<keyof typeof tokens, string>;
  const palette = { ...colours, fontFamily: style.fontFamily };
  if (dark) wrapper.classList.add('dark');
  return palette;
}
