/** Runs inside the browser: draws every example of one element, asked for in the address. */
import '@binhdanggioi/components/define.js';
import '@binhdanggioi/charts/define.js';
import { all } from 'virtual:examples';
import { renderExample } from '../../stories/render-example.ts';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'vi';
document.documentElement.lang = lang;

const main = document.querySelector('main');
/** The name of the one example to draw; all of the element if absent. */
const only = query.get('only');
// Alone it stands on whole pixels, so that two pictures of it can be compared.
if (only !== null) main?.classList.add('alone');
for (const example of all) {
  if (example.element !== query.get('element') || (only !== null && example.name !== only)) continue;
  const section = document.createElement('section');
  section.dataset['example'] = example.name;
  const element = renderExample(example);
  const theme = query.get('theme');
  if (theme) element.setAttribute('theme', theme);
  section.append(element);
  main?.append(section);
}
if (query.get('theme') === 'dark') document.documentElement.classList.add('dark');
document.documentElement.dataset['drawn'] = 'true';
