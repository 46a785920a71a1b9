/** For each code of loading and of elements a piece of a page that raises it. */
import type { Behaviour } from '../support/misbehaving-server.ts';

const plan = (behaviour: Behaviour): string => `<bdg-plan-header src="/${behaviour}.json"></bdg-plan-header>`;

export const pageCases: Readonly<Record<string, string>> = {
  'BDG-201': plan('login-page'),
  'BDG-202': plan('missing'),
  'BDG-203': plan('failing'),
  'BDG-204': plan('half'),
  'BDG-205': plan('silent'),
  'BDG-206': plan('refused'),
  'BDG-207': plan('plain-words'),
  'BDG-209': plan('plain-json'),
  'BDG-402': '<bdg-indicator-card src="/good.json" indicator="9.9"></bdg-indicator-card>',
  'BDG-403': '<bdg-indicator-grid src="/good.json" objective="9"></bdg-indicator-grid>',
  /** The test lets no drawing library through. */
  'BDG-404': '<bdg-trend-chart src="/good.json" data="/figures.json" indicator="2.1"></bdg-trend-chart>',
};
