import type { CivilDate } from '@binhdanggioi/domain';

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** Việt Nam is at UTC+7 and has no summer time. */
const inVietnam = (instant: number): string => new Date(instant + VIETNAM_OFFSET_MS).toISOString();

/** The civil date in Việt Nam at an instant, whatever zone the reader's computer is in. */
export function vietnamDate(instant: number = Date.now()): CivilDate {
  return inVietnam(instant).slice(0, 10);
}

/** The time of day in Việt Nam at an instant, `hh:mm`. */
export function vietnamTime(instant: number): string {
  return inVietnam(instant).slice(11, 16);
}
