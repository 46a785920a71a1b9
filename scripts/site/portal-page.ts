/** Writes the page of a portal that shows one plan: its own masthead, parts and footer around `bdg-plan`, as `demo/index.html` has them. */
import type { Plan } from '../../packages/domain/src/index.ts';
import { escapeHtml } from './html.ts';
import { planTables } from './plan-tables.ts';

/** A text of the portal in both of its languages. */
export interface Both {
  readonly vi: string;
  readonly en: string;
}

export interface PagePart {
  /** Its place in the address. */
  readonly id: string;
  /** In the list of parts at the top. */
  readonly name: Both;
  readonly elements: readonly PageElement[];
}

export interface PageElement {
  readonly tag: `bdg-${string}`;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The table that stands in it for readers without scripts, by its name in `planTables`; or several, and other elements among them. */
  readonly fallback: string | readonly (string | PageElement)[];
}

export interface PortalPage {
  /** Of the page, `kien-giang` for /kien-giang/. */
  readonly folder: string;
  readonly plan: string;
  /** The file of illustrative figures, where there is one. */
  readonly data?: string;
  readonly title: Both;
  readonly description: Both;
  /** What the page is not, beside "Demonstration page". */
  readonly disclaimer: Both;
  /** Whose portal it is. */
  readonly owner: Both;
  readonly trail: readonly Both[];
  readonly parts: readonly PagePart[];
  /** Where everything comes from, in the footer. */
  readonly sources: readonly Both[];
}

const inside = (tag: string, text: Both, attributes = ''): string =>
  `<${tag}${attributes} data-en="${escapeHtml(text.en)}">${escapeHtml(text.vi)}</${tag}>`;

const element =
  (plan: Plan) =>
  ({ tag, attributes = {}, fallback }: PageElement): string => {
    const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
    const held = [fallback].flat().map((one: string | PageElement) => (typeof one === 'string' ? tableOf(one, plan) : element(plan)(one)));
    return `<${tag}${given.join('')}>${held.join('')}</${tag}>`;
  };

function tableOf(name: string, plan: Plan): string {
  const write = planTables[name];
  if (!write) throw new Error(`There is no table "${name}" for the demo.`);
  return write(plan);
}

/** The whole page; `plan` is the one that its name says, already read; `all` are the pages that its footer leads to. */
export function portalPage(page: PortalPage, plan: Plan, all: readonly PortalPage[]): string {
  const { title, description, disclaimer, owner, trail, parts, sources } = page;
  const file = (id: string): string => `../plans/${id}.json`;
  const data = page.data === undefined ? '' : ` data="${file(page.data)}"`;
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${inside('title', title)}
    <meta name="description" content="${escapeHtml(description.vi)}" data-en-content="${escapeHtml(description.en)}" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../portal.css" />
    <script src="../portal.js" defer></script>
    <script src="../bdg/bdg.js" defer></script>
  </head>
  <body>
    <header class="masthead">
      <a class="skip" href="#noi-dung" data-en="Skip to content">Chuyển đến nội dung</a>
      <div class="notice-bar">
        <div class="wrap">
          <p>
            <b data-en="Demonstration page.">Trang trình diễn.</b>
            ${inside('span', disclaimer)}
          </p>
          <ul class="switches" aria-label="Ngôn ngữ và nền" data-en-label="Language and background" hidden>
            <li><a data-set="lang=" href="?" lang="vi" hreflang="vi">Tiếng Việt</a></li>
            <li><a data-set="lang=en" href="?lang=en" lang="en" hreflang="en">English</a></li>
            <li><a data-set="theme=dark" href="?theme=dark" data-en="Dark background">Nền tối</a><a data-set="theme=" href="?" data-en="Light background">Nền sáng</a></li>
          </ul>
        </div>
      </div>
      <div class="wrap name-bar">
        <p class="site-name">
          <span data-en="Web portal">Cổng thông tin điện tử</span>
          ${inside('b', owner)}
        </p>
        <p class="trail">${trail.map((step) => inside('span', step)).join(' <span aria-hidden="true">/</span> ')}</p>
      </div>
    </header>
    <nav class="sections" aria-label="Các phần của kế hoạch" data-en-label="Parts of the plan">
      <ul class="wrap">
        ${parts.map(({ id, name }) => `<li>${inside('a', name, ` href="#${id}"`)}</li>`).join('\n        ')}
      </ul>
    </nav>
    <main id="noi-dung" class="wrap" tabindex="-1">
      <p class="frozen" hidden>
        <span data-en="The page is shown as on">Trang hiện như vào ngày</span> <time data-as-of></time>.
        <a data-set="as-of=" href="?" data-en="Back to today">Về hôm nay</a>
      </p>
      <bdg-plan src="${file(page.plan)}"${data}>
        ${parts.map(({ id, elements }) => `<section id="${id}">${elements.map(element(plan)).join('\n')}</section>`).join('\n        ')}
      </bdg-plan>
    </main>
    <footer class="page-foot">
      <div class="wrap">
        ${sources.map((source) => inside('p', source)).join('\n        ')}
        <p class="on-paper" hidden><span data-en="Printed on">In ngày</span> <time data-printed></time>.</p>
        <ul>
          <li><a href="../" data-en="Thừa Thiên Huế province">tỉnh Thừa Thiên Huế</a></li>
          ${linksTo(all.filter(({ folder }) => folder !== page.folder))}
          <li><a href="${file(page.plan)}" data-en="The plan as data (JSON)">Kế hoạch dạng dữ liệu (JSON)</a></li>
          <li><a href="#noi-dung" data-en="Back to the top">Về đầu trang</a></li>
        </ul>
      </div>
    </footer>
  </body>
</html>
`;
}

/** A list of links to pages, by whose portal each is. */
function linksTo(pages: readonly PortalPage[]): string {
  return pages.map(({ folder, owner }) => `<li>${inside('a', owner, ` href="../${folder}/"`)}</li>`).join('\n          ');
}
