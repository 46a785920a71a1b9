/** Counts how often each kind comes up among the cases of a property, so that none is forgotten by the generator. */
export class Shares<Kind extends string> {
  readonly #kinds: readonly Kind[];
  readonly #seen = new Map<Kind, number>();

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
  }

  count(kind: Kind): void {
    this.#seen.set(kind, (this.#seen.get(kind) ?? 0) + 1);
  }

  /** The kinds that make less than `share` of all that was counted. */
  below(share: number): Kind[] {
    const all = [...this.#seen.values()].reduce((sum, times) => sum + times, 0);
    return this.#kinds.filter((kind) => (this.#seen.get(kind) ?? 0) < share * all || all === 0);
  }
}
