import { words as duty } from '../../shared/duty.words.en.ts';
import { words as grid } from '../indicator-grid/indicator-grid.words.en.ts';
import type { ObjectiveWords } from './objective.words.ts';

export const words: ObjectiveWords = {
  ...grid,
  duty,
  noObjectives: 'The plan names no objective',
  activities: 'Solutions and activities of the objective',
  activityCount: (count) => (count === 1 ? '1 item' : `${count} items`),
  people: 'Agencies named for these indicators',
  nobodyNamed: 'The document charges no particular agency with an indicator of this objective.',
  holes: (codes) => `Nobody named to carry it out: ${codes.join(', ')}.`,
  forIndicators: (codes) => `${codes.length === 1 ? 'indicator' : 'indicators'} ${codes.join(', ')}`,
};
