import plan from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.js';
import kienGiang from '@binhdanggioi/domain/plans/kien-giang-2016-2020.js';
import data from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.illustrative.js';
import national from '@binhdanggioi/domain/plans/national-2021-2030.js';
import { parsePlan, parsePlanData, withData, type PlanWithData } from '@binhdanggioi/domain';
import type { Example } from '../packages/components/src/testing/example.ts';

function planOf({ plan: wanted }: Example): unknown {
  if (wanted === 'none') return undefined;
  if (typeof wanted === 'object') return wanted;
  if (wanted === 'kien-giang') return kienGiang;
  return wanted === 'hue' ? hueWithData() : plan;
}

let hue: PlanWithData | undefined;

function hueWithData(): unknown {
  if (hue) return hue;
  const read = parsePlan(plan);
  if (!read.ok) return plan;
  const figures = parsePlanData(data, read.plan);
  return figures.ok ? (hue = withData(read.plan, figures.data)) : plan;
}

/** Draws one example: the element with its attributes, its plan and its fallback, in its language. */
export function renderExample(example: Example): HTMLElement {
  const element = document.createElement(example.element);
  for (const [name, value] of Object.entries(example.attributes ?? {})) element.setAttribute(name, value);
  if (example.fallback !== undefined) {
    const fallback = document.createElement('p');
    fallback.textContent = example.fallback;
    element.append(fallback);
  }
  if (example.lang) element.lang = example.lang;
  const given = planOf(example);
  if (given !== undefined) Object.assign(element, { plan: given });
  if (example.reference) Object.assign(element, { reference: example.reference === 'national' ? national : example.reference });
  return element;
}
