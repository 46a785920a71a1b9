import { dueYearOf, formatNumber, type Comparator, type Locale, type Measure, type Period, type Target } from '@binhdanggioi/domain';

/** What satisfies a target, as a stretch of the upright axis; a bound that is absent lies beyond its end. */
export interface TargetZone {
  /** `area`: whatever lies there satisfies; `band`: what may still be called "khoảng". */
  readonly kind: 'area' | 'band';
  readonly from?: number;
  readonly to?: number;
}

export interface DrawnTarget {
  readonly year: number;
  readonly value: number;
  /** `'< 30%'`: the printed words stand in the table. */
  readonly label: string;
  /** Verbatim. */
  readonly wording: string;
  /** Holds from its year on, without end. */
  readonly onset: boolean;
  readonly zone?: TargetZone;
  /** A further target of the same measure than the one that is judged. */
  readonly milestone: boolean;
}

const signs: Readonly<Record<Comparator, string>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  about: '≈',
  exactly: '=',
};

/** "Khoảng" allows a twentieth unless the target says otherwise (rules of judgement, 2). */
const TOLERANCE = 0.05;

/** All targets of a measure that are numbers, the judged one and its milestones, by year. */
export function drawnTargets(measure: Measure, judged: Target, period: Period, locale: Locale): DrawnTarget[] {
  return measure.targets
    .flatMap((target) =>
      typeof target.value === 'number' && target.group === undefined
        ? [drawnTarget({ ...target, value: target.value }, target !== judged, measure, period, locale)]
        : [],
    )
    .sort((a, b) => a.year - b.year);
}

function drawnTarget(
  target: Target & { readonly value: number },
  milestone: boolean,
  { unit }: Measure,
  period: Period,
  locale: Locale,
): DrawnTarget {
  const { value, comparator, wording, from } = target;
  const zone = zoneOf(target);
  return {
    year: dueYearOf(target, period),
    value,
    label: `${signs[comparator]}\u00a0${formatNumber(value, locale)}${unit.kind === 'percent' ? '%' : ''}`,
    wording,
    onset: from !== undefined,
    milestone,
    ...(zone && { zone }),
  };
}

function zoneOf({ comparator, value, tolerance = TOLERANCE }: Target & { readonly value: number }): TargetZone | undefined {
  switch (comparator) {
    case 'at-least':
    case 'more-than':
      return { kind: 'area', from: value };
    case 'at-most':
    case 'less-than':
      return { kind: 'area', to: value };
    case 'about':
      return { kind: 'band', from: value - Math.abs(value) * tolerance, to: value + Math.abs(value) * tolerance };
    case 'exactly':
      return undefined;
  }
}
