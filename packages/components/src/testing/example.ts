/** A named state of an element, written once: stories, accessibility, policy and width checks all run over it. */
export interface Example {
  readonly name: string;
  readonly element: `bdg-${string}`;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Which plan it shows: 002 with or without its illustrative figures, 004 with its budget, none at all, or an object given as it is. */
  readonly plan: 'hue' | 'hue-no-data' | 'kien-giang' | 'none' | object;
  /** The plan that it is compared with: the national strategy, or an object given as it is. */
  readonly reference?: 'national' | object;
  /** Light-DOM children, as text content of a fallback paragraph. */
  readonly fallback?: string;
  readonly lang?: 'vi' | 'en';
}
