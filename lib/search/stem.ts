const vowel = /[aeiouy]/;

/**
 * The common form of an English word: plural, -ed and -ing taken off, British and American spelling made one.
 * It need not be a word; it only has to be the same for the forms of one.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return spelling(ending(plural(word)));
}

function plural(word: string): string {
  if (/^(series|species|news)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word) && !/(is|ss|us)$/.test(word)) return word.slice(0, -1);
  return word;
}

function ending(word: string): string {
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`;
  const bare = /^(.*[^e])(?:ing|ed)$/.exec(word)?.[1];
  if (!bare || bare.length < 3 || !vowel.test(bare)) return word;
  // planning → plan, but telling → tell
  if (/([bdgmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  return bare;
}

function spelling(word: string): string {
  return (
    word
      .replace(/i[sz](e?|ation|er)$/, 'is$1')
      .replace(/mme$/, 'm')
      .replace(/([^aeiou])re$/, '$1er')
      .replace(/our$/, 'or')
      // scheme and schem(ing), write and writ(ing)
      .replace(/(..[^aeiouy])e$/, '$1')
  );
}
