import { readdirSync } from 'node:fs';
import { inRoot } from '../build/workspace.ts';

/** Card, matrix and calendar of a plan that is read and validated, in Vietnamese. */
export const threeElements = {
  file: 'three-elements.html',
  tags: ['bdg-indicator-card', 'bdg-responsibility-matrix', 'bdg-action-month-calendar'],
};

export const chartBelowTheFold = { file: 'chart-below.html' };

const plan = 'thua-thien-hue-2021-2025';

const page = (content: string): string => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>bdg</title><link rel="icon" href="data:,"><script defer src="embed/bdg.js"></script></head>
<body>${content}</body>
</html>
`;

/** The address of the plan's illustrative figures, if it has any. */
function dataFile(): string | undefined {
  return readdirSync(inRoot('packages/domain/plans')).find((file) => file.startsWith(plan) && file !== `${plan}.json`);
}

export function writePages(write: (name: string, html: string) => void): void {
  const data = dataFile();
  const open = `<bdg-plan src="plans/${plan}.json"${data === undefined ? '' : ` data="plans/${data}"`} as-of="2024-11-20">`;
  write(
    threeElements.file,
    page(
      `${open}<bdg-indicator-card indicator="1.1"></bdg-indicator-card><bdg-responsibility-matrix></bdg-responsibility-matrix><bdg-action-month-calendar></bdg-action-month-calendar></bdg-plan>`,
    ),
  );
  write(
    chartBelowTheFold.file,
    page(`${open}${'<p>&nbsp;</p>'.repeat(200)}<bdg-trend-chart indicator="1.1"></bdg-trend-chart></bdg-plan>`),
  );
}
