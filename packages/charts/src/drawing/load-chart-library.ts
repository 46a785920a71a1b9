import type * as library from './chart-library.ts';

export type ChartLibrary = typeof library;

let loading: Promise<ChartLibrary> | undefined;

/** Fetches Chart.js once per page; a failure is not kept, so that a later chart may try again. */
export function loadChartLibrary(): Promise<ChartLibrary> {
  loading ??= import('./chart-library.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
