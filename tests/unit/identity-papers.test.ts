import { describe, expect, test } from 'vitest';
import { type IdentityPaper, maskPaperNumber, normalisePaperNumber, paperProblem } from '@/lib/forms/identity-papers';

describe('numbers of identity papers', () => {
  test.each<[IdentityPaper, string, string | null]>([
    ['hkPermanentId', 'A123456(3)', null],
    ['hkPermanentId', 'a123456 3', null],
    ['hkPermanentId', 'Ｇ１２３４５６（Ａ）', null],
    ['hkPermanentId', 'A123456(4)', 'PAPER_CHECK_DIGIT'],
    ['hkPermanentId', 'AB987654(3)', null],
    ['hkPermanentId', 'A12345(3)', 'PAPER_FORMAT'],
    ['hkPermanentId', '123456', 'PAPER_FORMAT'],
    ['homeReturnPermit', 'H12345678', null],
    ['homeReturnPermit', 'M1234567801', null],
    ['homeReturnPermit', 'H1234567', 'PAPER_FORMAT'],
    ['homeReturnPermit', 'C12345678', 'PAPER_FORMAT'],
    ['residencePermit', '810000199408230021', null],
    ['residencePermit', '810000199408230022', 'PAPER_CHECK_DIGIT'],
    ['residencePermit', '110101199003070134', 'PAPER_PREFIX'],
    ['residencePermit', '81000019940823002', 'PAPER_FORMAT'],
    ['mainlandId', '11010519491231002X', null],
    ['mainlandId', '110105194912310021', 'PAPER_CHECK_DIGIT'],
    ['mainlandId', '110105194913310021', 'PAPER_FORMAT'],
    ['mainlandId', '810000199408230021', 'PAPER_PREFIX'],
    ['passport', 'K01234567', null],
    ['passport', 'K0', 'PAPER_FORMAT'],
  ])('%s %s: %s', (paper, number, problem) => {
    expect(paperProblem(paper, number)).toBe(problem);
  });

  test('any single mistyped digit of a Hong Kong number is found', () => {
    const right = 'A1234563';
    for (let at = 1; at < right.length; at++) {
      for (const digit of '0123456789') {
        if (digit === right[at]) continue;
        const wrong = right.slice(0, at) + digit + right.slice(at + 1);
        expect(paperProblem('hkPermanentId', wrong), wrong).toBe('PAPER_CHECK_DIGIT');
      }
    }
  });

  test('brackets, spaces, hyphens, case and full-width characters make no difference', () => {
    expect(normalisePaperNumber(' ａ123-456 (3)')).toBe('A1234563');
  });

  test('a masked number shows its first and its last two characters only', () => {
    expect(maskPaperNumber('H12345678')).toBe('H••••••78');
    expect(maskPaperNumber('AB1')).toBe('•••');
  });
});
