import { describe, expect, test } from 'vitest';
import { negotiateLocale } from '@/lib/i18n/locales';

describe('A visitor without a language in the address is greeted in the best one', () => {
  test.each([
    ['zh-HK', 'zh-HK'],
    ['zh-hk', 'zh-HK'],
    ['zh-MO', 'zh-HK'],
    ['zh-TW', 'zh-HK'],
    ['zh-Hant', 'zh-HK'],
    ['zh-Hant-HK', 'zh-HK'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    [null, 'en'],
    ['*', 'en'],
    ['fr-CH, fr;q=0.9, zh-TW;q=0.8, en;q=0.7', 'zh-HK'],
    ['en;q=0.2, zh-CN;q=0.9', 'zh-CN'],
    ['zh-HK;q=0, en;q=0.1', 'en'],
    ['zh-CN;q=0.5, zh-HK;q=0.5', 'zh-CN'],
    ['english', 'en'],
    ['zhx', 'en'],
    ['not;a=header,,;;q', 'en'],
  ])('Accept-Language %j → %s', (header, locale) => {
    expect(negotiateLocale(undefined, header)).toBe(locale);
  });

  test('a remembered choice comes before what the browser asks for', () => {
    expect(negotiateLocale('zh-HK', 'en')).toBe('zh-HK');
  });

  test.each(['', 'zh', 'de', '../admin'])('a remembered %j is no choice of ours', (remembered) => {
    expect(negotiateLocale(remembered, 'zh-CN')).toBe('zh-CN');
  });
});
