import type { CommonWords } from './common.words.ts';

export const words: CommonWords = {
  loading: 'Loading data…',
  stillWaiting: 'The server is slow; still waiting…',
  errorTitle: 'This part cannot be shown yet',
  errorCode: (code) => `Error code: ${code}`,
  retry: 'Try again',
  savedCopy: (time, date) => `Showing a saved copy from ${time} on ${date}`,
  noPlan: 'There is no plan to show yet',
  unread: 'The figures could not be read',
  planOnly: 'The figures could not be read. Here is the plan alone, without any judgement.',
  illustrative: 'Illustrative',
  estimate: 'Estimate',
  official: 'Official',
  noData: 'No data',
  fromDocument: 'From the document',
};
