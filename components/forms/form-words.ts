/** The sentences a form shows by itself, in the reader's language. */
export type FormWords = {
  summaryTitle: string;
  optional: string;
  errors: Record<string, string>;
  fieldErrors: Record<string, string>;
};
