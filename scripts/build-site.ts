/**
 * Builds the demo into dist/site: the pages of demo/ and those of scripts/site/pages.ts, with the plan written into them as ordinary tables
 * for readers without scripts, the plans as JSON, and what is in dist/embed under /bdg/.
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parsePlan, type Plan } from '../packages/domain/src/index.ts';
import { inRoot } from './build/workspace.ts';
import { nationalPlan } from './site/alignment-table.ts';
import { portalPages } from './site/pages.ts';
import { planTables } from './site/plan-tables.ts';
import { portalPage } from './site/portal-page.ts';

const out = inRoot('dist/site');
/** The plan of the pages that lie in demo/ as they are. */
const mainPlan = 'thua-thien-hue-2021-2025';
const files = new Set([
  mainPlan,
  `${mainPlan}.illustrative`,
  nationalPlan,
  ...portalPages.flatMap(({ plan, data }) => (data === undefined ? [plan] : [plan, data])),
]);

function readPlan(id: string): Plan {
  const reading = parsePlan(JSON.parse(readFileSync(inRoot(`packages/domain/plans/${id}.json`), 'utf8')));
  if (reading.ok) return reading.plan;
  throw new Error(`The plan ${id} cannot be read: ${reading.problems.map(({ code, pointer }) => `${code} ${pointer}`).join(', ')}`);
}

/** Puts a table in the place of each `<!-- fallback: name -->`. */
function withTables(page: string, plan: Plan): string {
  return page.replace(/<!-- fallback: ([\w-]+) -->/g, (_mark, name: string) => {
    const write = planTables[name];
    if (!write) throw new Error(`There is no table "${name}" for the demo.`);
    return write(plan);
  });
}

const built = inRoot('dist/embed');
if (!existsSync(join(built, 'bdg.js'))) throw new Error('dist/embed/bdg.js is not there: run "npm run build".');

rmSync(out, { recursive: true, force: true });
const plan = readPlan(mainPlan);
for (const file of globSync('**/*.*', { cwd: inRoot('demo') })) {
  const target = join(out, file);
  mkdirSync(dirname(target), { recursive: true });
  if (file.endsWith('.html')) writeFileSync(target, withTables(readFileSync(inRoot('demo', file), 'utf8'), plan));
  else cpSync(inRoot('demo', file), target);
}
for (const page of portalPages) {
  mkdirSync(join(out, page.folder), { recursive: true });
  writeFileSync(join(out, page.folder, 'index.html'), portalPage(page, readPlan(page.plan), portalPages));
}
mkdirSync(join(out, 'plans'), { recursive: true });
for (const id of files) {
  const value: unknown = JSON.parse(readFileSync(inRoot(`packages/domain/plans/${id}.json`), 'utf8'));
  writeFileSync(join(out, 'plans', `${id}.json`), JSON.stringify(value));
}
cpSync(built, join(out, 'bdg'), { recursive: true });
