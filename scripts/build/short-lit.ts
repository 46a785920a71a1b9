import type { Plugin } from 'rollup';

/** What Lit calls its own inside: no page and no element of ours says these names but through Lit. */
const names = (
  'isUpdatePending createRenderRoot getPropertyOptions enableUpdating getPropertyDescriptor elementStyles shadowRootOptions ' +
  'getUpdateComplete createProperty finalizeStyles scheduleUpdate performUpdate shouldUpdate firstUpdated willUpdate removeController ' +
  'creationScope noAccessor setConnected renderBefore renderOptions hostConnected hostDisconnected hostUpdated hostUpdate addController ' +
  'fromAttribute useDefault hasChanged _$litType$ _$litDirective$ _$cssResult$ _$litElement$ _$AH _$AM _$AI _$AU _$AA _$AB ' +
  '_$AR _$AL _$AN _$AV _$AD _$AP _$AC _$AO _$AT _$AS _$EO _$Em _$Eh _$Ep _$Ei _$Eu _$ES _$Ej _$EM _$Do _$Cv _$Ev _$E_ _$AK _$EP _$AE ' +
  '_$Co _$Cl'
).split(' ');

const anyOf = names.map((name) => name.replaceAll('$', '\\$')).join('|');
const letters = 'abcdefghijklmnopqrstuvwxyz';
const letter = (index: number): string => letters.charAt(index % letters.length);

/** As the minifier takes them: which names it may shorten, and how each is then called in every file. */
export const litNames = {
  regex: new RegExp(`^(?:${anyOf})$`),
  short: Object.fromEntries(
    names.map((name, index) => [
      `$${name}`,
      `$${index < letters.length ? '' : letter(Math.floor(index / letters.length) - 1)}${letter(index)}`,
    ]),
  ),
};

const isLit = /\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//;
const quoted = new RegExp(`['"\`](?:${anyOf})['"\`]`);
const anywhere = new RegExp(`(?<![\\w$])(?:${anyOf})(?![\\w$])`);

/** Stops the build where one of the names would be told apart from itself: in quotes, which stay, or said by another library. */
export const shortLit: Plugin = {
  name: 'short-lit',
  transform(code, id) {
    const [found] = (id.includes('node_modules') && !isLit.test(id) ? anywhere : quoted).exec(code) ?? [];
    if (found !== undefined) throw new Error(`${id} says ${found}, which is shortened as a name of Lit's own`);
    return null;
  },
};
