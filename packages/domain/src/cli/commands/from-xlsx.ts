import type { Command } from '../command.ts';

/** The plan that a workbook holds as a file of JSON; with `--plan` the figures and reports that were filled in for that plan. */
export const fromXlsx: Command = ({ file, plan: { data, ...plan }, problems, json, values }) => {
  const ofData = values.plan !== undefined;
  if (json) return { kind: 'answer', lines: [], json: { file, ok: true, ...(ofData ? { data } : { plan }), problems }, hasErrors: false };
  return { kind: 'file', text: `${JSON.stringify(ofData ? data : plan, null, 2)}\n`, ending: ofData ? 'data.json' : 'json', problems };
};
