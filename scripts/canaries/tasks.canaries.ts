import type { Canary } from './canary.ts';

const folder = 'packages/components/src/elements/task-list';
const view = { kind: 'node', test: `${folder}/commune-plans.test.ts` } as const;

/** What the task list holds besides the duties. */
export const canaries: readonly Canary[] = [
  {
    name: 'the solutions of one objective are left out of the task list',
    file: `${folder}/activities.view.ts`,
    find: 'solutions.filter(({ objective }) => objective === id).map(item),',
    replace: "solutions.filter(({ objective }) => objective === id && id !== '6').map(item),",
    check: view,
    says: /the 26 solutions of a plan with indicators too/,
  },
  {
    name: 'a lone model is taken out of the contents',
    file: `${folder}/activities.view.ts`,
    find: "rest.some(({ kind }) => kind === 'programme' || kind === 'project')",
    replace: "rest.some(({ kind }) => kind === 'programme' || kind === 'model')",
    check: view,
    says: /Song An: three keep their parts/,
  },
  {
    name: 'the way from a duty to its activity leads nowhere',
    file: `${folder}/activities.template.ts`,
    find: 'html`<article id=${activityId(plan, id)}',
    replace: 'html`<article id=${id}',
    check: { kind: 'browser', test: `${folder}/task-list.browser.test.ts` },
    says: /❌.*leads from the duty of the schools/,
  },
];
