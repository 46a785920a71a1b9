/** Colours and type of a picture, read from the element's own tokens at the moment of drawing. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly surface: string;
  readonly second: string;
  readonly fontFamily: string;
}

/** On paper and in forced colours the same names give the colours that hold there. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--_${name}`).trim();
  if (matchMedia('(forced-colors: active)').matches) {
    return { text: 'CanvasText', muted: 'CanvasText', line: 'CanvasText', accent: 'CanvasText', surface: 'Canvas', second: 'CanvasText', fontFamily: style.fontFamily };
  }
  return {
    text: token('text'),
    muted: token('text-muted'),
    line: token('border'),
    accent: token('accent'),
    surface: token('surface'),
    second: token('men'),
    fontFamily: style.fontFamily,
  };
}
