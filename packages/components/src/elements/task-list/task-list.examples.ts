import { sampleCommune } from '../../testing/sample-commune.ts';
import type { Example } from '../../testing/example.ts';

const element = 'bdg-task-list';

export const examples: readonly Example[] = [
  { name: 'By agency', element, plan: 'hue' },
  { name: 'In English', element, plan: 'hue', lang: 'en' },
  { name: 'By deadline', element, plan: 'hue', attributes: { group: 'deadline' } },
  { name: 'By part of the document', element, plan: 'hue', attributes: { group: 'part' } },
  { name: 'Of one agency', element, plan: 'hue', attributes: { agency: 'so-tu-phap' } },
  { name: 'Without indicators', element, plan: sampleCommune },
  { name: 'As an index', element, plan: sampleCommune, attributes: { view: 'index' } },
  { name: 'As an index, in English', element, plan: sampleCommune, attributes: { view: 'index' }, lang: 'en' },
  { name: 'Dark', element, plan: 'hue', attributes: { theme: 'dark' } },
  { name: 'Before the first figure', element, plan: 'hue-no-data' },
  { name: 'No plan', element, plan: 'none' },
];
