import type { Activity, Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { labelName, type Name } from '../../shared/names.ts';
import { clausesOf, isNumbered } from '../../shared/section.ts';
import type { TaskListWords } from './task-list.words.ts';

/** An activity that the document sets out in content, audience and form. */
export interface PartedActivity {
  readonly id: string;
  readonly place: string;
  readonly label: Name;
  /** `text` is undefined where the document does not set that part apart. */
  readonly parts: readonly { readonly term: string; readonly text: Name | undefined }[];
}

/** Activities or solutions under one heading. */
export interface ActivityList {
  readonly title: string;
  /** Of the objective that they serve. */
  readonly name?: Name;
  readonly items: readonly { readonly id: string; readonly place: string; readonly label: Name }[];
}

/** What the plan wants done, besides who does it. */
export interface ActivitiesView {
  readonly title: string;
  readonly lead: string | undefined;
  readonly parted: readonly PartedActivity[];
  readonly lists: readonly ActivityList[];
}

const PARTS = ['content', 'audience', 'form'] as const;

/** The activities and solutions of a plan; undefined where there are none. Solutions that serve objectives stand under these. */
export function activitiesView(
  plan: Plan,
  { locale, words }: { readonly locale: Locale; readonly words: TaskListWords },
): ActivitiesView | undefined {
  const activities = plan.activities.filter(({ kind }) => kind !== 'purpose');
  if (!activities.length) return undefined;
  const place = (activity: Activity): string =>
    clausesOf(activity)
      .map((clause) => (isNumbered(clause) ? words.section(clause) : clause))
      .join(', ');
  const item = (activity: Activity): { id: string; place: string; label: Name } => ({
    id: activity.id,
    place: place(activity),
    label: labelName(activity.label, locale),
  });
  const parted = activities.filter(({ parts }) => parts);
  const rest = activities.filter(({ parts }) => !parts);
  const solutions = rest.filter(({ kind }) => kind === 'solution');
  // A lone model among contents is one of them; beside programmes and projects it belongs to these.
  const hasProjects = rest.some(({ kind }) => kind === 'programme' || kind === 'project');
  const projects = hasProjects ? rest.filter(({ kind }) => kind === 'programme' || kind === 'project' || kind === 'model') : [];
  const contents = rest.filter((activity) => !solutions.includes(activity) && !projects.includes(activity));
  const isByObjective = solutions.some(({ objective }) => objective !== undefined);
  const lists: ActivityList[] = [
    { title: parted.length ? words.otherContents : words.contents, items: contents.map(item) },
    { title: isByObjective ? words.commonSolutions : words.solutions, items: solutions.filter(({ objective }) => objective === undefined).map(item) },
    ...plan.objectives.map(({ id, label }) => ({
      title: words.forObjective(id),
      name: labelName(label, locale),
      items: solutions.filter(({ objective }) => objective === id).map(item),
    })),
    { title: words.projects, items: projects.map(item) },
  ];
  return {
    title: solutions.length === activities.length ? words.solutions : words.activities,
    lead: parted.length ? words.parted(parted.length) : undefined,
    parted: parted.map((activity) => ({
      ...item(activity),
      parts: PARTS.map((part) => {
        const text = activity.parts?.[part];
        return { term: words.activityPart[part], text: text === undefined ? undefined : labelName(text, locale) };
      }),
    })),
    lists: lists.filter(({ items }) => items.length),
  };
}
