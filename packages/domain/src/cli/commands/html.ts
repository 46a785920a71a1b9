import { toHtml } from '../../index.ts';
import type { Command } from '../command.ts';

/** A plan as a page of its own. */
export const html: Command = ({ plan, locale }) => ({ kind: 'file', text: toHtml(plan, { locale }), ending: 'html', problems: [] });
