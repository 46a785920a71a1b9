/** Runs inside the browser: draws every example of one element, asked for in the address. */
import '@binhdanggioi/components/define.js';
import '@binhdanggioi/charts/define.js';
import { all } from 'virtual:examples';
import { renderExample } from '../../stories/render-example.ts';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'vi';
document.documentElement.lang = lang;

const main = document.querySelector('main');
for (const example of all) {
  if (example.element !== query.get('element')) continue;
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
