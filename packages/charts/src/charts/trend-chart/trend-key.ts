import type { CommonWords } from '@binhdanggioi/components/base.js';
import type { KeyEntry, Sign } from '../../figure/key.ts';
import type { TrendView } from './trend-chart.view.ts';
import type { TrendWords } from './trend-chart.words.ts';

/** The signs that occur, each once. How sure a figure is stands there wherever any is not official, or kinds are mixed. */
export function trendKey({ has, panels }: TrendView, words: TrendWords & CommonWords): KeyEntry[] {
  const single = panels.some(({ series }) => series.some(({ group, runs }) => group === undefined && runs.length));
  return [
    ...(single && has.statuses.length < 2 ? [{ sign: has.statuses[0] ?? 'line', word: words.observed } as const] : []),
    ...has.groups.map(({ label, shape }) => ({
      sign: signOf(
        shape,
        has.statuses.every((status) => status === 'official'),
      ),
      word: label,
    })),
    ...(has.statuses.length > 1 ? has.statuses.map((status) => ({ sign: status, word: words[status] }) as const) : []),
    ...(has.path ? [{ sign: 'path', word: words.path } as const] : []),
    ...(has.level ? [{ sign: 'level', word: words.levelWithoutYear } as const] : []),
    ...has.targetYears.map((year) => ({ sign: 'target', word: words.target(year) }) as const),
    ...(has.zone ? [{ sign: 'zone', word: words.zone } as const] : []),
    ...(has.band ? [{ sign: 'band', word: words.band } as const] : []),
    ...(has.milestone ? [{ sign: 'milestone', word: words.milestone } as const] : []),
    ...(has.cut ? [{ sign: 'cut', word: words.areaCut } as const] : []),
  ];
}

/** The sign of a group: full where all its figures are official, as its points are. */
function signOf(shape: 'circle' | 'diamond', official: boolean): Sign {
  if (shape === 'circle') return official ? 'official' : 'circle';
  return official ? 'diamond-official' : 'diamond';
}
