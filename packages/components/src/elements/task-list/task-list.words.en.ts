import { words as duty } from '../../shared/duty.words.en.ts';
import type { TaskListWords } from './task-list.words.ts';

const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);
const deadlines = (count: number): string => (count === 1 ? '1 deadline' : `${count} deadlines`);

export const words: TaskListWords = {
  ...duty,
  titleBeside: 'Tasks outside the table of indicators',
  titleAlone: 'Tasks by agency',
  lead: (main, rest) => `${tasks(main.count)} in ${main.part}${rest ? ` and ${rest.count} in ${rest.parts.join(', ')}` : ''}.`,
  dated: (yearly, once) =>
    yearly && once
      ? `${deadlines(yearly)} each year, ${once} falling once.`
      : yearly
        ? `${deadlines(yearly)} each year.`
        : once
          ? `${deadlines(once)} with a printed day.`
          : 'No task has a deadline with a printed day.',
  nothingElse: 'Every task stands in the table of indicators.',
  noTasks: 'No tasks yet',
  tasks,
  index: 'Who does what, when',
  otherTasks: (count) => (count === 1 ? 'and 1 other task' : `and ${count} other tasks`),
  restUndated: 'no day for the rest',
  day: (kind, day, everyYear) =>
    `${{ before: 'Before', by: 'By', on: 'On', occasion: 'On the occasion of' }[kind]} ${day}${everyYear ? ' each year' : ''}`,
  span: (range, everyYear) => (everyYear ? `${range}, each year` : range),
  year: (year) => `In ${year}`,
  cadence: {
    yearly: 'Yearly',
    'half-yearly': 'Every six months',
    quarterly: 'Quarterly',
    monthly: 'Monthly',
    'on-demand': 'When asked',
  },
  withoutDay: (often) => `${often}, no day in the document`,
  undated: 'No day in the document',
  nobodyNamed: 'The document names nobody',
  through: 'Through',
  together: 'Together with:',
  related: (who, activity) => ['See also: ', who, ' are the audience of activity ', activity, '.'],
  activities: 'Activities',
  parted: (count) =>
    count === 1
      ? 'The document sets 1 activity out in Content, Audience and Form.'
      : `The document sets ${count} activities out in Content, Audience and Form.`,
  activityPart: { content: 'Content', audience: 'Audience', form: 'Form' },
  notSetApart: 'Not set apart in the document',
  contents: 'Content',
  otherContents: 'Other content',
  solutions: 'Solutions',
  commonSolutions: 'Common solutions',
  forObjective: (id) => `Objective ${id}.`,
  projects: 'Programmes, projects and models',
  filters: 'Filter the tasks',
  search: 'Find a task',
  hint: 'Vietnamese words can be typed with or without marks',
  shown: (shown, total) => `Showing ${shown} of ${total} tasks`,
  noneFound: 'No task matches. Use fewer words or choose All agencies.',
  taskNote: '“Task”: the document uses another verb, so no role is given.',
  requestNote: '“Request”: never counted as late.',
};
