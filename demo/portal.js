/*
 * The portal's own script: language, background and day from the address of the page.
 * Of the plan it knows the names of three attributes, nothing else.
 */
(() => {
  const query = new URL(location.href).searchParams;
  const english = query.get('lang') === 'en';
  const theme = ['dark', 'auto'].includes(query.get('theme')) ? query.get('theme') : undefined;
  const asOf = /^\d{4}-\d\d-\d\d$/.test(query.get('as-of') ?? '') ? query.get('as-of') : undefined;

  const plan = document.querySelector('bdg-plan');
  if (asOf) plan?.setAttribute('as-of', asOf);
  if (theme) plan?.setAttribute('theme', theme);
  if (query.get('data') === 'none') {
    plan?.removeAttribute('data');
    // What the page says of its figures
    for (const element of document.querySelectorAll('[data-without]')) {
      element.textContent = element.dataset.without;
      element.dataset.en = element.dataset.withoutEn;
    }
    for (const element of document.querySelectorAll('[data-with]')) element.hidden = true;
  }

  const dark = theme === 'dark' || (theme === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);

  if (english) {
    document.documentElement.lang = 'en';
    for (const element of document.querySelectorAll('[data-en]')) element.textContent = element.dataset.en;
    for (const element of document.querySelectorAll('[data-en-label]')) element.setAttribute('aria-label', element.dataset.enLabel);
    for (const element of document.querySelectorAll('[data-en-content]')) element.setAttribute('content', element.dataset.enContent);
  }

  // Links to this page with one thing changed
  const now = { lang: english ? 'en' : '', theme: dark ? 'dark' : '' };
  for (const link of document.querySelectorAll('a[data-set]')) {
    const [name, value] = link.dataset.set.split('=');
    const changed = new URL(location.href).searchParams;
    if (value) changed.set(name, value);
    else changed.delete(name);
    link.href = `?${changed}`;
    if (name === 'lang' && value === now.lang) link.setAttribute('aria-current', 'true');
    if (name === 'theme' && value === now.theme) link.hidden = true;
  }
  for (const list of document.querySelectorAll('.switches')) list.hidden = false;

  const write = (selector, date) => {
    const [year, month, day] = date.split('-');
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    for (const time of document.querySelectorAll(selector)) {
      time.dateTime = date;
      // Decree 30/2020: months from 3 on take no leading zero.
      time.textContent = english
        ? `${Number(day)} ${months[Number(month) - 1]} ${year}`
        : `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
    }
  };
  if (asOf) {
    write('time[data-as-of]', asOf);
    for (const note of document.querySelectorAll('.frozen')) note.hidden = false;
  }
  // Today in Việt Nam, wherever it is printed
  write('time[data-printed]', new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10));
  for (const note of document.querySelectorAll('.on-paper')) note.hidden = false;
})();
