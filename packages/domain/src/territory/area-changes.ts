import { foldForSearch } from '../format/fold-for-search.ts';
import type { CivilDate, Territory } from '../plan/plan.ts';
import { KNOWN_AREA_CHANGES } from './known-area-changes.ts';
import type { AreaChange } from './territory.ts';

/** What may stand before the name of an area and is no part of it. */
const KIND = /^(?:tinh|thanh pho|tp\.?) /;

/**
 * The known changes of a plan's area, by date: one of the area itself, then of what became of it.
 * An area whose name the document cuts has none that could be known, unless its whole level ended.
 *
 * @example
 * areaChangesOf(plan.territory).map(({ date, to }) => `${date} ${to}`) // → ['2025-01-01 Thành phố Huế']
 */
export function areaChangesOf(territory: Territory): readonly AreaChange[] {
  const found: AreaChange[] = [];
  let name = territory.name;
  for (const change of KNOWN_AREA_CHANGES) {
    const earlier = found.at(-1);
    if (change.level !== territory.level || !isOf(change, name) || (earlier && earlier.date >= change.date)) continue;
    found.push(change);
    name = change.to;
  }
  return found;
}

/**
 * The name of a plan's area on a day, with the last change before it; `null` where it is not known, or where the area had ended.
 *
 * @example
 * areaOn(plan.territory, '2024-12-31').name // → 'Thừa Thiên Huế'
 */
export function areaOn(territory: Territory, date: CivilDate): { readonly name: string | null; readonly change?: AreaChange } {
  const change = areaChangesOf(territory)
    .filter((one) => one.date <= date)
    .at(-1);
  return change ? { name: change.to, change } : { name: territory.name };
}

function isOf({ from }: AreaChange, name: string | null): boolean {
  if (from === 'all') return true;
  return name !== null && from.some((one) => bare(one) === bare(name));
}

function bare(name: string): string {
  return foldForSearch(name).replace(KIND, '');
}
