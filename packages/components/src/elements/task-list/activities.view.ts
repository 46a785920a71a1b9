import { indicatorsOf, type Activity, type Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { labelName, type Name } from '../../shared/names.ts';
import { clausesOf, isNumbered } from '../../shared/section.ts';
import type { TaskListWords } from './task-list.words.ts';

/** An activity that the document sets out in content, audience and form. */
export interface PartedActivity {
  readonly place: string;
  readonly label: Name;
  /** `text` is undefined where the document does not set that part apart. */
  readonly parts: readonly { readonly term: string; readonly text: Name | undefined }[];
}

/** What the plan wants done, besides who does it. */
export interface ActivitiesView {
  readonly lead: string | undefined;
  readonly parted: readonly PartedActivity[];
  readonly lists: readonly { readonly title: string; readonly items: readonly { readonly place: string; readonly label: Name }[] }[];
}

const PARTS = ['content', 'audience', 'form'] as const;

/** The activities of a plan without indicators, which elsewhere stand under their objectives; undefined where there are none. */
export function activitiesView(
  plan: Plan,
  { locale, words }: { readonly locale: Locale; readonly words: TaskListWords },
): ActivitiesView | undefined {
  const activities = indicatorsOf(plan).length ? [] : plan.activities.filter(({ kind }) => kind !== 'purpose');
  if (!activities.length) return undefined;
  const place = (activity: Activity): string =>
    clausesOf(activity)
      .map((clause) => (isNumbered(clause) ? words.section(clause) : clause))
      .join(', ');
  const item = (activity: Activity): { place: string; label: Name } => ({
    place: place(activity),
    label: labelName(activity.label, locale),
  });
  const parted = activities.filter(({ parts }) => parts);
  const rest = activities.filter(({ parts }) => !parts);
  const lists = [
    { title: parted.length ? words.otherContents : words.contents, items: rest.filter(({ kind }) => kind !== 'solution').map(item) },
    { title: words.solutions, items: rest.filter(({ kind }) => kind === 'solution').map(item) },
  ];
  return {
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
