/** `npm run bench`: measures, prints and writes bench/results.md, which nothing else writes; fails above a ceiling. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inRoot } from '../scripts/build/workspace.ts';
import { benchCharts } from './charts.bench.ts';
import { benchDomain } from './domain.bench.ts';
import { benchElements } from './elements.bench.ts';
import type { Comparison } from './measure.ts';
import { benchValidation } from './validation.bench.ts';

const tooSlow: string[] = [];
const groups: Readonly<Record<string, () => Promise<Comparison[]>>> = {
  validation: () => benchValidation(),
  domain: () => benchDomain((why) => tooSlow.push(why)),
  elements: () => benchElements(),
  charts: () => benchCharts(),
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const results: Comparison[] = [];
for (const [name, measure] of Object.entries(groups)) {
  if (wanted.length && !wanted.includes(name)) continue;
  process.stdout.write(`${name} …\n`);
  results.push(...(await measure()));
}

for (const { name, ratio, ceiling = Infinity } of results) if (ratio > ceiling) tooSlow.push(`${name}: ${ratio.toFixed(2)} of the floor, at most ${ceiling}`);

const rows = results.map(({ name, runs, ours, floor, ratio, noise, ceiling, goal }) => {
  const numbers = [ours, floor, ratio].map((number) => number.toFixed(2)).join(' | ');
  return `| ${name} | ${runs} | ${numbers} | ${ceiling?.toFixed(2) ?? ''} | ${goal?.toFixed(2) ?? ''} | ${noise.toFixed(2)} |`;
});
const text = [
  '# Results of `npm run bench`',
  '',
  'Written by the command; what is measured stands in [README.md](README.md). Medians in milliseconds of main-thread (browser) or processor (Node) time.',
  '',
  `Node ${process.version}, ${cpus().length} cores.`,
  '',
  '| case | runs | ours, ms | floor, ms | ratio | ratio at most | goal | floor against itself |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows,
  '',
].join('\n');
process.stdout.write(`${text}\n`);
if (!wanted.length) writeFileSync(inRoot('bench/results.md'), text);
for (const why of tooSlow) process.stderr.write(`too slow: ${why}\n`);
process.exitCode = tooSlow.length > 0 ? 1 : 0;
