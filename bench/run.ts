/** `npm run bench`: measures, prints and writes bench/results.md. The file is written by nothing else. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inRoot } from '../scripts/build/workspace.ts';
import { benchDomain } from './domain.bench.ts';
import { benchElements } from './elements.bench.ts';
import type { Comparison } from './measure.ts';
import { benchValidation } from './validation.bench.ts';

const groups: Readonly<Record<string, () => Promise<Comparison[]>>> = { validation: () => benchValidation(), domain: () => benchDomain(), elements: () => benchElements() };

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const results: Comparison[] = [];
for (const [name, measure] of Object.entries(groups)) {
  if (wanted.length && !wanted.includes(name)) continue;
  process.stdout.write(`${name} …\n`);
  results.push(...(await measure()));
}

const rows = results.map(({ name, runs, ours, floor, ratio, noise }) => `| ${name} | ${runs} | ${ours.toFixed(2)} | ${floor.toFixed(2)} | ${ratio.toFixed(2)} | ${noise.toFixed(2)} |`);
const text = [
  '# Results of `npm run bench`',
  '',
  'Written by the command; what is measured stands in [README.md](README.md). Medians in milliseconds of main-thread (browser) or processor (Node) time.',
  '',
  `Node ${process.version}, ${cpus().length} cores.`,
  '',
  '| case | runs | ours, ms | floor, ms | ratio | floor against itself |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...rows,
  '',
].join('\n');
process.stdout.write(`${text}\n`);
if (!wanted.length) writeFileSync(inRoot('bench/results.md'), text);
