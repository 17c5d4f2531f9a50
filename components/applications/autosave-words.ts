const keys = [
  'notTyped',
  'saving',
  'saved',
  'savedAt',
  'offline',
  'signedOut',
  'signInAgain',
  'restored',
  'conflict',
  'keepMine',
  'loadOther',
  'refused',
] as const;

export type AutosaveWords = Record<(typeof keys)[number], string>;

/** Only the words that the browser needs. */
export function autosaveWords(all: AutosaveWords): AutosaveWords {
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as AutosaveWords;
}
