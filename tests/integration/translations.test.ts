import { expect, test } from 'vitest';
import { getKeptRecord } from '@/lib/library/admin-queries';
import { saveRecord } from '@/lib/library/commands';
import { listTranslationGaps, saveTranslation } from '@/lib/library/translations';
import { makeApplicant, makeOfficial } from '@/tests/support/makers/people';
import { makePolicy, policyTyped } from '@/tests/support/makers/records';
import { refused } from '@/tests/support/refusals';

const all = { language: 'zh-HK', state: null, page: 1 } as const;
const typed = { 'title.zh-HK': '', 'title.en': '' };

test('The desk lists what is missing with a proposal, and takes it checked into the draft', async () => {
  const { slug, official, kind } = await makePolicy({ typed: { ...typed, 'title.zh-CN': '机器人博士后计划' } });
  const [row] = (await listTranslationGaps(official, all)).rows.filter((one) => one.slug === slug);
  expect(row).toMatchObject({
    gap: {
      name: 'title',
      state: 'missing',
      source: { locale: 'zh-CN', text: '机器人博士后计划' },
      text: '',
      proposal: '機械人博士後計劃',
    },
  });
  await saveTranslation(official, {
    kind,
    slug,
    revision: 1,
    name: 'title',
    locale: 'zh-HK',
    text: ' 機械人博士後計劃 ',
  });
  const { title } = (await getKeptRecord(official, kind, slug)).draft as { title: unknown };
  expect(title).toMatchObject({ 'zh-HK': { text: '機械人博士後計劃', state: 'reviewed' }, en: { state: 'missing' } });
  expect((await listTranslationGaps(official, all)).rows.some((one) => one.slug === slug)).toBe(false);
});

test('A changed source makes the other two stale, until somebody has looked', async () => {
  const { slug, official, kind } = await makePolicy();
  await saveRecord(official, { kind, slug, revision: 1, typed: { ...policyTyped, 'title.zh-CN': '新的名称' } });
  const stale = { ...all, language: 'en', state: 'stale' } as const;
  const found = (await listTranslationGaps(official, stale)).rows.find((one) => one.slug === slug);
  expect(found?.gap).toMatchObject({
    text: 'Measures on mangrove research',
    proposal: 'Measures on mangrove research',
  });
  await saveTranslation(official, {
    kind,
    slug,
    revision: 2,
    name: 'title',
    locale: 'en',
    text: 'Measures on mangrove research',
  });
  expect((await listTranslationGaps(official, stale)).rows.some((one) => one.slug === slug)).toBe(false);
});

test('A text inside of a row is written where it belongs', async () => {
  const { slug, official, kind } = await makePolicy({
    typed: {
      'measures.0.number': '1',
      'measures.0.title.zh-CN': '甲',
      'measures.1.number': '2',
      'measures.1.title.zh-CN': '乙',
    },
  });
  await saveTranslation(official, { kind, slug, revision: 1, name: 'measures.1.title', locale: 'en', text: 'Second' });
  const { measures } = (await getKeptRecord(official, kind, slug)).draft as { measures: unknown };
  expect(measures).toMatchObject([
    { title: { en: { text: '' } } },
    { title: { en: { text: 'Second', state: 'reviewed' } } },
  ]);
});

test('An empty text, a text that is not there, an older revision and strangers are refused', async () => {
  const { slug, official, kind } = await makePolicy({ typed });
  const one = { kind, slug, revision: 1, name: 'title', locale: 'en' as const, text: 'Name' };
  await expect(saveTranslation(official, { ...one, text: '  ' })).rejects.toEqual(refused('INVALID'));
  await expect(saveTranslation(official, { ...one, name: 'status' })).rejects.toEqual(refused('CONFLICT'));
  await saveTranslation(official, one);
  await expect(saveTranslation(official, one)).rejects.toEqual(refused('CONFLICT'));
  await expect(listTranslationGaps(await makeApplicant(), all)).rejects.toEqual(refused('NOT_FOUND'));
  await expect(saveTranslation(await makeApplicant(), { ...one, revision: 2 })).rejects.toEqual(refused('NOT_FOUND'));
  expect((await listTranslationGaps(await makeOfficial(), all)).total).toBeGreaterThanOrEqual(0);
});
