/** The small multiples on one canvas, for a file; fetched when a reader takes it away. */
import type { CommonWords } from '@binhdanggioi/components/base.js';
import type { ChartLibrary } from '../../drawing/load-chart-library.ts';
import type { Palette } from '../../drawing/palette.ts';
import { FILE_WIDTH, SCALE, wrap } from '../../drawing/picture-file.ts';
import type { FilePicture } from '../../figure/figure-element.ts';
import { drawKey } from '../../figure/key.ts';
import { trendConfig } from './trend-chart.config.ts';
import type { TrendPanel, TrendView } from './trend-chart.view.ts';
import type { TrendWords } from './trend-chart.words.ts';
import { trendKey } from './trend-key.ts';

const GAP = 20;
const LINE = 19;
const PICTURE = 190;
/** With more panels than this they stand three in a row, so that the picture does not outgrow what a browser can hold. */
const MANY = 8;

export function trendFile(
  { Chart }: ChartLibrary,
  view: TrendView,
  words: TrendWords & CommonWords,
  palette: Palette,
  write: (value: number) => string,
): FilePicture {
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('no canvas');
  const { panels } = view;
  const columns = panels.length > MANY ? 3 : Math.min(2, panels.length);
  const room = FILE_WIDTH - 32;
  const width = (room - GAP * (columns - 1)) / columns;
  const bold = `600 13px ${palette.fontFamily}`;
  ruler.font = bold;
  const names = panels.map(({ code, title }) => wrap(ruler, `${code}. ${title}`, width));
  const nameHeight = Math.max(1, ...names.map(({ length }) => length)) * LINE;
  const height = nameHeight + LINE + PICTURE + LINE + GAP;
  const key = trendKey(view, words);
  const keyHeight = drawKey(ruler, key, room, palette, false) + 8;

  const picture = (panel: TrendPanel): HTMLCanvasElement => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, PICTURE];
    new Chart(canvas, trendConfig(panel, palette, write, { kind: 'fixed', width, height: PICTURE, dots: SCALE }));
    return canvas;
  };
  return {
    height: keyHeight + Math.ceil(panels.length / columns) * height,
    paint(context) {
      drawKey(context, key, room, palette, true);
      panels.forEach((panel, index) => {
        const name = names[index] ?? [];
        context.save();
        context.translate((index % columns) * (width + GAP), keyHeight + Math.floor(index / columns) * height);
        context.textAlign = 'left';
        context.textBaseline = 'top';
        context.font = bold;
        context.fillStyle = palette.text;
        // Short names stand at the foot of their room, next to their picture.
        name.forEach((line, at) => context.fillText(line, 0, nameHeight - (name.length - at) * LINE));
        context.font = `12px ${palette.fontFamily}`;
        context.fillStyle = palette.muted;
        context.fillText(panel.unit, 0, nameHeight);
        context.drawImage(picture(panel), 0, nameHeight + LINE, width, PICTURE);
        context.font = bold;
        context.fillStyle = palette.text;
        context.fillText(panel.chip.text, 0, nameHeight + LINE + PICTURE + 2);
        context.restore();
      });
    },
  };
}
