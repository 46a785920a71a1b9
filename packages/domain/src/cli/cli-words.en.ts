import { EXPORT_WORDS } from '../export/export-words.ts';
import type { CliWords } from './cli-words.ts';

export const en: CliWords = {
  usage: `bdg: read and check gender-equality plans

Usage: bdg <command> [options] [file …]
Without a file, or with “-”, standard input is read.

Commands
  check     read a plan; name errors and what the document leaves open or contradicts
  evaluate  judge every indicator on a day            --as-of --data --json
  duties    the duties of each body                   --agency --json
  calendar  an iCalendar file of what has a day       --from --to --out
  csv       one table of the plan                     --table --dialect --data --as-of --out
  xlsx      an Excel workbook of the plan             --data --out
  from-xlsx the plan back from an Excel workbook      --plan --json --out
  html      a page of the plan                        --out

Options
  --lang vi|en        language, vi unless given
  --json              one line of JSON for each file
  --as-of yyyy-mm-dd  the day of judgement, today in Việt Nam unless given
  --data file         the data file of the plan
  --agency id         one body only
  --from, --to day    the window of the calendar, the whole plan unless given
  --table name        targets, assignments, schedule, matrix, observations or budget
  --dialect name      vi-excel (unless given) or rfc4180
  --plan file         the file of the plan; reads the figures that an office filled in for it
  --out folder        write each plan into a file of its own in this folder
  --help, -h          this text

Exit codes: 0 no errors; 1 a plan has errors; 2 wrong call or unreadable file.
`,
  seeHelp: 'For the usage: bdg --help --lang en',
  misuse(misuse) {
    switch (misuse.kind) {
      case 'no-command':
        return 'There is no command.';
      case 'unknown-command':
        return `There is no command “${misuse.given}”.`;
      case 'unknown-option':
        return `There is no option “${misuse.given}”.`;
      case 'not-taken':
        return `The command ${misuse.command} does not take --${misuse.option}.`;
      case 'needs-value':
        return `The option --${misuse.option} needs a value.`;
      case 'takes-no-value':
        return `The option --${misuse.option} takes no value.`;
      case 'not-allowed':
        return `The option --${misuse.option} does not take “${misuse.given}”. Use: ${misuse.allowed.join(', ')}.`;
      case 'not-a-day':
        return `The option --${misuse.option}: “${misuse.given}” is not a day written year-month-day, such as 2021-06-25.`;
      case 'missing':
        return `--${misuse.option} is missing. Use: ${misuse.allowed.join(', ')}.`;
      case 'one-plan':
        return misuse.option === 'out'
          ? `The command ${misuse.command} prints one plan. For several files add --out and a folder.`
          : `The option --${misuse.option} is for one plan only.`;
    }
  },
  unreadable: {
    'not-there': (file, detail) => `The file ${file} cannot be read. Check its name and that it is UTF-8 (${detail}).`,
    'not-json': (file, detail) => `The file ${file} is not JSON (${detail}).`,
  },
  notOnScreen: (command) => `The command ${command} writes a file that no screen can show. Add --out and a folder, or > and a file.`,
  notSaved: (folder, name, detail) => `${name} cannot be written into ${folder} (${detail}).`,
  noSuchAgency: (file, id) => `${file}: the plan has no body with the id “${id}”.`,
  summary: (file, { error, warning, info }) =>
    error + warning + info === 0 ? `${file}: nothing found.` : `${file}: errors ${error}, warnings ${warning}, notes ${info}.`,
  severity: { error: 'error', warning: 'warning', info: 'note' },
  heading: (file, title) => `${file}: ${title}`,
  asOf: (day) => `Judged on ${day}.`,
  noTargets: 'This plan sets no target.',
  results: { met: 'Met', 'partly-met': 'Partly met', 'not-met': 'Not met', 'not-yet': 'Not yet met', 'cannot-say': 'Cannot be assessed' },
  reasons: {
    'no-observation': 'no figure yet',
    'due-period-missing': 'no figure of the due year',
    suppressed: 'figure not published',
    'not-applicable': 'not applicable',
    early: 'by a figure from before the due year',
    about: 'the document says “about”',
    'groups-missing': 'the figure of one group is missing',
    'part-not-met': 'one part is not met by an official figure',
  },
  progresses: { 'on-track': 'On track', 'off-track': 'Off track', 'cannot-say': 'Not enough data', none: 'Not applicable' },
  statuses: { official: 'Official', estimate: 'Estimate', illustrative: 'Illustrative' },
  target: (measure, target) => `${measure}: ${target}`,
  dueBy: (by, inferred) => (inferred ? `due ${by} (from the end of the period, no year is printed)` : `due ${by}`),
  unsure: { partly: 'target confirmed in part only', 'not-confirmed': 'target not confirmed' },
  figure: (figure, year, status) => `figure of ${year}: ${figure} (${status})`,
  noFigure: 'no figure to judge by',
  roles: EXPORT_WORDS.en.role,
  request: 'a request, not binding',
  noDuties: 'The plan names no duty.',
  place: (clause, line) => `${clause}, line ${line}`,
  due: (title, wording, undated) => (undated ? `${title}: “${wording}”, no day printed` : `${title}: “${wording}”`),
};
