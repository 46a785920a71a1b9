/** The two languages; Vietnamese is the one of the documents. */
export type Locale = 'vi' | 'en';
