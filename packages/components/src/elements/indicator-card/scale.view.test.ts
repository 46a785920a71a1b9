import { describe, expect, it } from 'vitest';
import type { Measure } from '@binhdanggioi/domain';
import { niceDomain, scaleView } from './scale.view.ts';

describe('the ends of a scale', () => {
  const rows: readonly [values: number[], most: number, whole: boolean, low: number, high: number][] = [
    [[44, 49.1, 50], 100, false, 40, 55],
    [[35.2, 29.6, 30], 100, false, 25, 40],
    [[2.6, 2.1, 2], Infinity, false, 1.5, 3],
    [[100, 100, 100], 100, false, 90, 100],
    [[0, 1, 1], Infinity, true, 0, 2],
    [[0, 0, 0], 100, false, 0, 0.5],
    [[23, 18.9, 18], Infinity, false, 15, 25],
  ];
  it.each(rows)('%j, at most %s, whole numbers %s: %s to %s', (values, most, whole, low, high) => {
    expect(niceDomain(values, most, whole)).toEqual([low, high]);
  });
  it('keep every mark inside', () => {
    for (const value of [0.003, 0.7, 12, 99.99, 4500]) {
      const [low, high] = niceDomain([value, value * 1.3], Infinity, false);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value * 1.3);
    }
  });
});

const measure = (desired: Measure['desired']): Measure => ({
  id: 'x',
  label: 'x',
  unit: { kind: 'percent' },
  desired,
  targets: [],
  source: { clause: '1', line: 1 },
});

describe('the zone of success', () => {
  it('lies right of the target where more is better', () => {
    expect(scaleView({ target: 50, points: [49.1], baselines: [{ value: 44, year: 2020 }] }, measure('increase'), 'vi')).toEqual({
      ends: ['40', '55'],
      zone: ['66.67%', '100%'],
      path: ['26.67%', '60.67%'],
      baseline: '26.67%',
      target: '66.67%',
      points: ['60.67%'],
    });
  });
  it('lies left of it where less is better', () => {
    expect(scaleView({ target: 30, points: [29.6], baselines: [{ value: 35.2, year: 2020 }] }, measure('decrease'), 'vi').zone).toEqual([
      '0%',
      '33.33%',
    ]);
  });
});

describe('the baseline on a scale', () => {
  it('without a year has a ring and no path', () => {
    const { baseline, path } = scaleView({ target: 18, points: [18.9], baselines: [{ value: 23 }] }, measure('decrease'), 'vi');
    expect([baseline, path]).toEqual(['80%', undefined]);
  });
  it('equal to the target leaves the one mark', () => {
    expect(
      scaleView({ target: 100, points: [100], baselines: [{ value: 100, year: 2020 }] }, measure('increase'), 'vi').baseline,
    ).toBeUndefined();
  });
  it('is not drawn for groups, whose marks stand for themselves', () => {
    const { baseline, path, points } = scaleView(
      {
        target: 90,
        points: [97.6, 96.6],
        baselines: [
          { value: 94.5, year: 2020 },
          { value: 93.7, year: 2020 },
        ],
      },
      measure('increase'),
      'vi',
    );
    expect([baseline, path, points]).toEqual([undefined, undefined, ['84%', '77.33%']]);
  });
});
