import { problemMaker, type Facts, type ProblemTable } from './problem-maker.ts';
import type { Problem } from './problem.ts';

/** What a page must be able to say when nothing can be fetched any more, words included. */
export type ConnectionProblemCode = 'BDG-205' | 'BDG-206';

export const connectionCodes: ProblemTable<ConnectionProblemCode> = {
  'BDG-205': {
    severity: 'error',
    vi: 'Máy chủ không trả lời trong 30 giây. Hãy thử lại.',
    en: 'The server did not answer within 30 seconds. Try again.',
  },
  'BDG-206': {
    severity: 'error',
    vi: 'Không kết nối được với máy chủ. Hãy kiểm tra đường truyền rồi thử lại.',
    en: 'The server could not be reached. Check the connection and try again.',
  },
};

/**
 * As `makeProblem`, for the two codes of a connection that fails; carries no other sentences.
 *
 * @example
 * makeConnectionProblem('BDG-205', '').message.en // → 'The server did not answer within 30 seconds. Try again.'
 */
export const makeConnectionProblem: (code: ConnectionProblemCode, pointer: string, facts?: Facts) => Problem =
  problemMaker(connectionCodes);
