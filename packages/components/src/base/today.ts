import type { CivilDate } from '@binhdanggioi/domain';

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The civil date in Việt Nam (UTC+7, no summer time) at an instant, whatever zone the reader's computer is in. */
export function vietnamDate(instant: number = Date.now()): CivilDate {
  return new Date(instant + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
