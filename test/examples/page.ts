/** Runs inside the browser: draws every example of one element, asked for in the address. */
import '@binhdanggioi/components/define.js';
import '@binhdanggioi/charts/define.js';
import { all, states } from 'virtual:examples';
import { renderExample } from '../../stories/render-example.ts';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'vi';
document.documentElement.lang = lang;

const main = document.querySelector('main');
/** The name of the one example to draw; all of the element if absent. */
const only = query.get('only');
// Alone it stands on whole pixels, so that two pictures of it can be compared.
if (only !== null) main?.classList.add('alone');
const isStates = query.get('set') === 'states';
/** Addresses are new with every page, so that each meets the server as the first. */
const fresh = (address: string): string => (/^\/.*\.json$/.test(address) ? `${address}?${performance.timeOrigin}` : address);
// What has been fetched before is what the browser may still show when the server is gone.
if (isStates)
  await Promise.all(['/few-kept.json', '/budget-kept.json'].map((address) => fetch(fresh(address)).then((response) => response.text())));

for (const example of isStates ? states : all) {
  if ((query.get('element') ?? example.element) !== example.element || (only !== null && example.name !== only)) continue;
  const section = document.createElement('section');
  section.dataset['example'] = example.name;
  const element = renderExample(example);
  for (const name of ['src', 'data']) if (element.hasAttribute(name)) element.setAttribute(name, fresh(element.getAttribute(name) ?? ''));
  const theme = query.get('theme');
  if (theme) element.setAttribute('theme', theme);
  section.append(element);
  main?.append(section);
}
if (query.get('theme') === 'dark') document.documentElement.classList.add('dark');
document.documentElement.dataset['drawn'] = 'true';
