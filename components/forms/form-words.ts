/** The sentences a form shows by itself, in the reader's language. */
export type FormWords = {
  summaryTitle: string;
  optional: string;
  /** the name of a field and what is wrong with it, in one line */
  problem: string;
  errors: Record<string, string>;
  fieldErrors: Record<string, string>;
};
