/** Writes test/golden/plans/<id>.md for each plan: the page that is read beside the document. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from './build/workspace.ts';
import { bundledPlans } from './golden/bundled-plans.ts';
import { goldenPage } from './golden/golden-page.ts';

const folder = inRoot('test', 'golden', 'plans');
mkdirSync(folder, { recursive: true });
for (const plan of bundledPlans()) writeFileSync(`${folder}/${plan.id}.md`, goldenPage(plan));
