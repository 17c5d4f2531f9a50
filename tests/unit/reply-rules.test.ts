import { describe, expect, test } from 'vitest';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { readContent } from '@/lib/library/content';
import { passage } from '@/lib/library/kinds/passage';
import { arrangeReply, correctionParts, type PassageContent, sentenceNumber } from '@/lib/reply/rules';

const listed = (slug: string, given: Partial<PassageContent>) => ({
  slug,
  content: {
    ...readContent(passage, { title: makeLocalizedText({ en: slug }, 'en'), section: 'opening', paragraph: 1 }),
    ...given,
  },
});

describe('A correction', () => {
  test.each([
    ['研究完善造业立市政策', '研究完善制造业立市政策', '研究完善[+制]造业立市政策'],
    ['2、 加速', '二、 加速', '[-2][+二]、 加速'],
    ['同样', '同样', '同样'],
    ['ab', '', '[-ab]'],
    ['', 'ab', '[+ab]'],
    ['a,b,c', 'a，b，c', 'a[-,][+，]b[-,][+，]c'],
    ['流动站𠮷个', '流动站个', '流动站[-𠮷]个'],
  ])('of %s to %s is shown as %s', (original, corrected, shown) => {
    const parts = correctionParts(original, corrected);
    const told = { same: '', removed: '-', added: '+' };
    expect(parts.map(({ kind, text }) => (kind === 'same' ? text : `[${told[kind]}${text}]`)).join('')).toBe(shown);
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(original);
    expect(without('removed')).toBe(corrected);
  });
});

describe('The reply as it is read', () => {
  test('has its sections in order, each with its heading and its paragraphs', () => {
    const arranged = arrangeReply([
      listed('s01', {}),
      listed('s02', { section: 'science', isHeading: true, paragraph: 2 }),
      listed('s03', { section: 'science', paragraph: 3 }),
      listed('s04', { section: 'science', paragraph: 3 }),
      listed('s05', { section: 'science', paragraph: 4 }),
    ]);
    expect(
      arranged.map(({ section, heading, paragraphs }) => [
        section,
        heading?.slug ?? null,
        paragraphs.map((sentences) => sentences.map(({ slug }) => slug)),
      ]),
    ).toEqual([
      ['opening', null, [['s01']]],
      ['science', 's02', [['s03', 's04'], ['s05']]],
    ]);
  });

  test('is nothing as long as no sentence is published', () => {
    expect(arrangeReply([])).toEqual([]);
  });

  test('counts its sentences from one', () => {
    expect(sentenceNumber('s07')).toBe(7);
  });
});
