/** Registers an element unless the page already has one of that name. */
export function define(name: `bdg-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
