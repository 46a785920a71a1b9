import type { PlanWithData, Problem } from '@binhdanggioi/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forgetJson, loadJson, WAITING_AFTER_MS } from './load-json.ts';
import { pageProblem } from './page-problem.ts';
import { readData, readPlan, unexplained } from './read-plan.ts';
import type { PlanProvider, PlanSnapshot } from './snapshot.ts';

/** What the controller reads from its element. */
export interface PlanSourceHost extends ReactiveControllerHost, Element {
  readonly plan: unknown;
  readonly src: string | undefined;
  readonly data: string | undefined;
}

/** The nearest `bdg-plan` above, out of shadow roots too. */
export function nearestProvider(element: Element): Element | null {
  let node: Node | null = element;
  while (node) {
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    if (node instanceof Element && node.localName === 'bdg-plan') return node;
  }
  return null;
}

function isProvider(element: Element): element is PlanProvider {
  return 'subscribe' in element && 'snapshot' in element;
}

const dataScript = ':scope > script[type="application/json"]';
const dataTable = ':scope > table[data-bdg]';

function withEvents(plan: PlanWithData, { data: added }: PlanWithData): PlanWithData {
  const data = plan.data ?? added;
  return data ? { ...plan, data: { ...data, plan: plan.id, events: [...(plan.data?.events ?? []), ...(added?.events ?? [])] } } : plan;
}

/**
 * Finds an element's plan: its `plan` property, children marked as data, `src`, or the nearest `bdg-plan`, in this order.
 * Anything that comes late (a property, a child, an upgrade) is picked up; anything no longer needed is let go.
 */
export class PlanSourceController implements ReactiveController {
  snapshot: PlanSnapshot = { state: 'none' };
  /** The `bdg-plan` in use, if that is where the plan comes from or what it stands in. */
  provider: PlanProvider | undefined;
  readonly #host: PlanSourceHost;
  #children: MutationObserver | undefined;
  #releases: (() => void)[] = [];
  #call = 0;
  #from: string | undefined;
  #input: unknown;
  #under: PlanSnapshot | undefined;
  /** The same sources are read once more, not others. */
  #again = false;

  constructor(host: PlanSourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, { childList: true });
    const provider = this.#host.localName === 'bdg-plan' ? null : nearestProvider(this.#host);
    if (provider) this.#attach(provider);
    this.#from = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#stopProvider?.();
    this.#stopProvider = undefined;
    this.provider = undefined;
    this.#letGo();
    this.#from = undefined;
  }

  /** Looks at the sources again; cheap when nothing has changed. */
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { plan, src, data } = this.#host;
    const script = plan === undefined ? this.#host.querySelector(dataScript) : null;
    const table = plan === undefined && !script ? this.#host.querySelector(dataTable) : null;
    const from = plan !== undefined ? 'property' : script ? 'script' : table ? 'table' : src ? 'src' : this.provider ? 'provider' : 'none';
    const key = `${from} ${from === 'src' ? src : ''} ${data ?? ''}`;
    const input = plan ?? script?.textContent ?? table ?? undefined;
    // A table of activities adds to the plan that the element stands in; every other table is a plan of its own.
    const under = table?.getAttribute('data-bdg') === 'activities' ? this.provider?.snapshot : undefined;
    if (from === 'provider') {
      this.#letGo();
      this.#from = key;
      this.#set(this.provider?.snapshot ?? { state: 'none' });
      return;
    }
    if (key === this.#from && input === this.#input && under === this.#under) return;
    this.#letGo();
    this.#from = key;
    this.#input = input;
    this.#under = under;
    if (from === 'none') this.#set({ state: 'none' });
    else if (input instanceof HTMLTableElement) void this.#readTable(input, under);
    else void this.#read(from, input, src, data);
  }

  #stopProvider: (() => void) | undefined;

  #attach(provider: Element): void {
    const use = (): void => {
      if (!this.#host.isConnected || nearestProvider(this.#host) !== provider || !isProvider(provider)) return;
      this.provider = provider;
      this.#stopProvider = provider.subscribe(() => this.#host.requestUpdate());
      this.#host.requestUpdate();
    };
    if (isProvider(provider)) use();
    else void customElements.whenDefined('bdg-plan').then(use);
  }

  #letGo(): void {
    this.#call++;
    this.#releases.forEach((release) => release());
    this.#releases = [];
    this.#input = undefined;
  }

  #set(snapshot: PlanSnapshot): void {
    const before = this.snapshot;
    if (before === snapshot || (before.state === 'none' && snapshot.state === 'none')) return;
    this.snapshot = snapshot;
    this.#host.requestUpdate();
  }

  async #readTable(table: HTMLTableElement, under: PlanSnapshot | undefined): Promise<void> {
    const call = this.#call;
    if (under && !('plan' in under)) return this.#set(under);
    const read = await import('./page-table.ts').then(({ planFromTable }) => planFromTable(table), unexplained);
    if (call !== this.#call) return;
    if (!read.ok) this.#set({ state: 'error', problems: read.problems });
    else if (!under) this.#set({ state: 'ready', plan: read.plan, problems: read.problems });
    else this.#set({ ...under, plan: withEvents(under.plan, read.plan) });
  }

  async #read(from: string, input: unknown, src: string | undefined, data: string | undefined): Promise<void> {
    const call = this.#call;
    const current = (): boolean => call === this.#call;
    const again = this.#again && 'plan' in this.snapshot;
    this.#again = false;
    let savedAt = Infinity;
    const problems: Problem[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const failed = (more: readonly Problem[], retry = true): void => {
      clearTimeout(waiting);
      if (current()) this.#set({ state: 'error', problems: [...problems, ...more], ...(retry && { retry: () => this.#retry() }) });
    };
    const request = (address: string): ReturnType<typeof loadJson>['result'] => {
      const { result, release } = loadJson(address, () => this.#readAgain());
      this.#releases.push(release);
      return result;
    };

    // Read again, what is seen stays until the new answer is there.
    if (!again && (from === 'src' || data)) {
      this.#set({ state: 'loading', waiting: false });
      waiting = setTimeout(() => {
        if (current()) this.#set({ state: 'loading', waiting: true });
      }, WAITING_AFTER_MS);
      this.#releases.push(() => clearTimeout(waiting));
    }

    // Both files are asked for at once; the plan is judged first.
    const planResult = from === 'src' && src ? request(src) : undefined;
    const dataResult = data ? request(data) : undefined;

    let planInput = input;
    if (from === 'script') {
      try {
        planInput = JSON.parse(String(input));
      } catch {
        return failed([await pageProblem('BDG-204', { address: '<script type="application/json">' })], false);
      }
    } else if (planResult) {
      const loaded = await planResult;
      if (!current()) return;
      if (!loaded.ok) return failed([loaded.problem]);
      problems.push(...loaded.problems);
      savedAt = Math.min(savedAt, loaded.savedAt ?? savedAt);
      planInput = loaded.value;
    }

    const planReading = readPlan(planInput);
    // Awaited only if it has to be: a faultless plan is drawn in the same frame.
    const reading = planReading instanceof Promise ? await planReading : planReading;
    if (!current()) return;
    if (!reading.ok) return failed(reading.problems, from === 'src');
    problems.push(...reading.problems);
    let plan: PlanWithData = reading.plan;
    let isWhole = true;

    if (dataResult) {
      const loaded = await dataResult;
      if (!current()) return;
      const joined = loaded.ok ? await readData(loaded.value, plan) : { ok: false as const, problems: [loaded.problem] };
      if (!current()) return;
      problems.push(...(loaded.ok ? loaded.problems : []), ...joined.problems);
      if (loaded.ok) savedAt = Math.min(savedAt, loaded.savedAt ?? savedAt);
      // Of figures of which some are wrong none is used: half a truth is worse than none.
      if (joined.ok) plan = joined.plan;
      else {
        isWhole = false;
        const { data: _, ...bare } = plan;
        plan = bare;
      }
    }
    clearTimeout(waiting);
    if (!current()) return;
    const before = this.snapshot;
    const retry = (): void => this.#retry();
    const saved = savedAt < Infinity && { saved: { at: savedAt, retry } };
    if (!isWhole) this.#set({ state: 'partial', plan, problems, ...(saved || { retry }) });
    // The same file again leaves everything as it is.
    else if (saved || before.state !== 'ready' || before.plan !== plan || before.saved)
      this.#set({ state: 'ready', plan, problems, ...saved });
  }

  #retry(): void {
    const { src, data } = this.#host;
    for (const address of [src, data]) if (address) forgetJson(address);
    this.#readAgain();
  }

  #readAgain(): void {
    this.#from = undefined;
    this.#again = true;
    this.#host.requestUpdate();
  }
}
