import type { Problem } from '@binhdanggioi/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forgetJson, loadJson, WAITING_AFTER_MS } from '../../base/load-json.ts';
import { readPlan } from '../../base/read-plan.ts';
import type { PlanSnapshot } from '../../base/snapshot.ts';

/** What the controller reads from its element: an address, or a plan as it is. */
export interface ReferenceHost extends ReactiveControllerHost, Element {
  readonly reference: unknown;
}

/** Of the plan that is compared with no figures are asked for. */
type ReferenceSnapshot = Exclude<PlanSnapshot, { readonly state: 'partial' }>;

/** Fetches the plan that an element compares with, and lets it go when another is asked for or the element leaves the page. */
export class ReferenceSource implements ReactiveController {
  snapshot: ReferenceSnapshot = { state: 'none' };
  readonly #host: ReferenceHost;
  #from: unknown;
  #letGo: () => void = nothingToLetGo;

  constructor(host: ReferenceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#letGo();
    this.#from = undefined;
  }

  hostUpdate(): void {
    const { reference, isConnected } = this.#host;
    if (!isConnected || reference === this.#from) return;
    this.#letGo();
    this.#from = reference;
    this.snapshot = { state: 'none' };
    if (typeof reference === 'string' && reference.trim() !== '') this.#load(reference);
    else if (typeof reference === 'object' && reference !== null) void this.#read(reference, () => this.#from === reference);
  }

  #load(address: string): void {
    let isWanted = true;
    this.snapshot = { state: 'loading', waiting: false };
    const waiting = setTimeout(() => this.#set({ state: 'loading', waiting: true }), WAITING_AFTER_MS);
    const { result, release } = loadJson(address, () => this.#again(address));
    this.#letGo = () => {
      isWanted = false;
      clearTimeout(waiting);
      release();
    };
    void result.then(async (loaded) => {
      if (!isWanted) return;
      if (loaded.ok) await this.#read(loaded.value, () => isWanted, address);
      else this.#fail([loaded.problem], address);
      clearTimeout(waiting);
    });
  }

  async #read(input: unknown, isWanted: () => boolean, address?: string): Promise<void> {
    const reading = readPlan(input);
    // Awaited only if it has to be: a faultless plan is drawn in the same frame.
    const { ok, problems, ...read } = reading instanceof Promise ? await reading : reading;
    if (!isWanted()) return;
    if (ok && 'plan' in read) this.#set({ state: 'ready', plan: read.plan, problems });
    else this.#fail(problems, address);
  }

  #fail(problems: readonly Problem[], address?: string): void {
    this.#set({
      state: 'error',
      problems,
      ...(address !== undefined && {
        retry: () => {
          forgetJson(address);
          this.#again(address);
        },
      }),
    });
  }

  #again(address: string): void {
    this.#letGo();
    this.#load(address);
    this.#host.requestUpdate();
  }

  #set(snapshot: ReferenceSnapshot): void {
    this.snapshot = snapshot;
    this.#host.requestUpdate();
  }
}

const nothingToLetGo = (): void => undefined;
