import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { applyLocalizedEdit, localizedShape, localizedValues, readLocalizedInput } from '@/lib/i18n/localized-input';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';

const schema = z.object(localizedShape('title', 10));
const read = (typed: Record<string, string>) => readLocalizedInput(schema.parse(typed), 'title');
const before = makeLocalizedText({ 'zh-CN': '简', 'zh-HK': '繁', en: 'plain' });
const edit = (text: LocalizedText | null, typed: Record<string, string>) =>
  applyLocalizedEdit(text, read({ ...localizedValues('title', text), ...typed }));

describe('what a form sends for a text in three languages', () => {
  it('is trimmed, with plain line breaks, and not longer than it may be', () => {
    expect(read({ 'title.en': '  a\r\nb ' }).en).toEqual({ text: 'a\nb', machine: false, confirmed: false });
    const long = schema.safeParse({ 'title.zh-HK': '一二三四五六七八九十百' });
    expect(long.error?.issues).toMatchObject([{ path: ['title.zh-HK'], message: 'TOO_LONG' }]);
  });

  it('is a machine’s only until somebody has ticked that they have read it', () => {
    const machine = { 'title.zh-HK': '繁', 'title.zh-HK.machine': '1' };
    expect(read(machine)['zh-HK']).toMatchObject({ machine: true, confirmed: false });
    expect(read({ ...machine, 'title.zh-HK.reviewed': '1' })['zh-HK']).toMatchObject({
      machine: false,
      confirmed: true,
    });
  });
});

describe('a text after an edit', () => {
  it('does not change when nothing was typed', () => {
    expect(edit(before, {})).toEqual(before);
  });

  it('has stale translations when only the source changes', () => {
    expect(edit(before, { 'title.zh-CN': '新' })).toEqual({
      'zh-CN': { text: '新', state: 'source' },
      'zh-HK': { text: '繁', state: 'reviewed', stale: true },
      en: { text: 'plain', state: 'reviewed', stale: true },
    });
  });

  it('is fresh again where it was written anew or ticked as read', () => {
    const stale = edit(before, { 'title.zh-CN': '新' });
    expect(edit(stale, { 'title.zh-HK': '新的', 'title.en.reviewed': '1' })).toEqual({
      'zh-CN': { text: '新', state: 'source' },
      'zh-HK': { text: '新的', state: 'reviewed' },
      en: { text: 'plain', state: 'reviewed' },
    });
  });

  it('stays a machine’s when its words are changed without a tick', () => {
    const machine = edit(before, { 'title.zh-HK': '機', 'title.zh-HK.machine': '1' });
    expect(machine?.['zh-HK'].state).toBe('machine');
    expect(edit(machine, { 'title.zh-HK': '機器' })?.['zh-HK']).toEqual({ text: '機器', state: 'machine' });
    expect(edit(machine, { 'title.zh-HK.reviewed': '1' })?.['zh-HK']).toEqual({ text: '機', state: 'reviewed' });
  });

  it('is missing where it was emptied', () => {
    expect(edit(before, { 'title.en': '' })?.en).toEqual({ text: '', state: 'missing' });
  });

  it('has its source where it was first written, Simplified Chinese before the others', () => {
    expect(edit(null, { 'title.zh-HK': '繁', 'title.en': 'plain' })).toEqual({
      'zh-CN': { text: '', state: 'missing' },
      'zh-HK': { text: '繁', state: 'source' },
      en: { text: 'plain', state: 'reviewed' },
    });
    expect(edit(null, { 'title.zh-CN': '简', 'title.zh-HK': '繁', 'title.zh-HK.machine': '1' })).toEqual({
      'zh-CN': { text: '简', state: 'source' },
      'zh-HK': { text: '繁', state: 'machine' },
      en: { text: '', state: 'missing' },
    });
  });

  it('is none when all three are empty', () => {
    expect(edit(null, {})).toBeNull();
    expect(edit(before, { 'title.zh-CN': '', 'title.zh-HK': '', 'title.en': '' })).toBeNull();
  });
});
