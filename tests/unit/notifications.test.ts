import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { loadMessages } from '@/lib/i18n/messages';
import { renderMail } from '@/lib/notifications/render';
import type { NoticeData, NoticeKind } from '@/lib/notifications/templates';
import { noticeWords, withoutGreeting } from '@/lib/notifications/words';

const url = 'http://localhost:3000/en/verify-email?token=a_b-c';
const call = makeLocalizedText({ 'zh-CN': '第一轮', 'zh-HK': '第一輪', en: 'Round 1' });
const name = '陳大文 <b>';
const due = '2026-12-18T15:59:00.000Z';
const decided = { name, number: 'JF-0001', call, note: 'Line one\nLine two' };

/** One of each kind: a kind without an example does not compile. */
const examples: { [Kind in NoticeKind]: NoticeData[Kind] } = {
  verifyEmail: { name, url },
  accountExists: { name, url },
  resetPassword: { name, url },
  passwordChanged: { name },
  emailChangeOld: { name, newEmail: 'new@example.test', url },
  emailChangeNew: { name, url },
  emailChanged: { name, newEmail: 'new@example.test' },
  roleChanged: { name },
  identityJoined: { name, provider: 'University' },
  applicationSubmitted: {
    name,
    number: 'JF-0001',
    call,
    receivedAt: '2026-12-18T15:59:00.000Z',
    hash: 'ab'.repeat(32),
  },
  applicationReturned: decided,
  applicationSelected: decided,
  applicationNotSelected: decided,
  callClosingChanged: { name, call, before: '2026-12-01T15:59:00.000Z', after: '2026-12-08T15:59:00.000Z' },
  hostAsked: { name, number: 'JF-0001', call },
  applicationOffered: { name, number: 'JF-0001', call, note: 'A note', until: due },
  impossibleStates: { name, count: '2', list: call },
  applicationMoved: { name, number: 'JF-0001', call, state: call, note: 'A note' },
  applicationWithdrawn: { name, number: 'JF-0001', call },
  applicationReceived: { number: 'JF-0001', call },
  fileInfected: { name, file: 'cv.pdf', call },
  newOpportunities: { name, count: '2', list: call },
  reviewAssigned: { name, count: '2', call, due },
  reviewHandedOver: { name, call },
  reviewsDue: { name, count: '2' },
  conflictDeclared: { name, number: 'JF-0001', call, reviewer: '李示例' },
  reviewAbstained: { name, number: 'JF-0001', call, reviewer: '李示例' },
  enquiryReceived: { name, number: 'E-2026-000001', topic: call, due },
  enquiryAnswered: { name, number: 'E-2026-000001', text: 'Line one\nLine two' },
  enquiryClosed: { name, number: 'E-2026-000001', text: 'Sent twice' },
  enquiryReopened: { name, number: 'E-2026-000001', due },
  enquiryNew: { number: 'E-2026-000001', topic: call, due },
  enquiryReplied: { number: 'E-2026-000001', topic: call, due },
  enquiryAssigned: { name, number: 'E-2026-000001', topic: call, by: '李示例', due },
  enquiryDigest: { name, count: '2', list: 'E-2026-000001 · due\nE-2026-000002 · due' },
};
const kinds = Object.keys(examples) as NoticeKind[];

describe.each(locales)('In %s', (locale) => {
  test.each(kinds)('%s has all its words and values', async (kind) => {
    const mail = await renderMail({ locale, kind, data: examples[kind], link: '/my/applications/1' });
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(/notices\.|\{\w+\}|undefined|\[object/);
    }
    for (const value of Object.values(examples[kind])) {
      if (typeof value === 'string' && !value.endsWith('Z')) expect(mail.text).toContain(value);
    }
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.text).toContain(`http://localhost:3000/${locale}/my/applications/1`);
    expect(mail.html).toContain(`<html lang="${locale}">`);
    expect(mail.html).toContain(`href="http://localhost:3000/${locale}/my/applications/1"`);
    expect(mail.html).not.toContain('<b>');
    expect(mail.html).not.toMatch(/<img|<link|<script|src=|url\(|@import/);
  });

  test('has words for every kind, and for nothing else', async () => {
    const { notices } = await loadMessages(locale);
    const { list: _list, mail: _mail, ...words } = notices;
    expect(Object.keys(words).sort()).toEqual([...kinds].sort());
  });
});

test('A value kept in three languages and a moment are shown in the language of the reader', async () => {
  const notice = { kind: 'applicationSubmitted', data: examples.applicationSubmitted };
  const [hongKong, english] = [await noticeWords('zh-HK', notice), await noticeWords('en', notice)];
  expect(hongKong.body).toContain('「第一輪」');
  expect(hongKong.body).toContain('2026年12月18日 23:59（天津及香港時間）');
  expect(english.body).toContain('“Round 1”');
  expect(english.body).toContain('23:59 on 18 December 2026, Tianjin and Hong Kong time');
});

test('A value from a person cannot break the subject into a second header', async () => {
  const data = { ...decided, number: 'X\r\nBcc: all@example.test' };
  const { subject } = await renderMail({ locale: 'en', kind: 'applicationSelected', data, link: null });
  expect(subject).toBe('Application X Bcc: all@example.test: selected');
});

test('A visitor’s mail opens the page that only they can open', async () => {
  const thread = 'http://localhost:3000/zh-HK/enquiries/a_b-c';
  const data = { ...examples.enquiryAnswered, thread };
  const mail = await renderMail({ locale: 'zh-HK', kind: 'enquiryAnswered', data, link: null });
  expect(mail.text).toContain(`在網站打開\n${thread}`);
  expect(mail.html).toContain(`href="${thread}"`);
});

test('An address in a mail can be followed, without the full stop after it', async () => {
  const data = { ...decided, note: 'See https://example.test/a?b=1&c=2. "Quote"' };
  const { html } = await renderMail({ locale: 'en', kind: 'applicationSelected', data, link: null });
  expect(html).toContain(
    '<a href="https://example.test/a?b=1&amp;c=2" style="color:#00656b">https://example.test/a?b=1&amp;c=2</a>.',
  );
  expect(html).toContain('&quot;Quote&quot;');
});

test.each([
  ['Dear Ada,\n\nIt is done.', 'It is done.'],
  ['陳大文：\n\n已完成。\n\n謝謝。', '已完成。\n\n謝謝。'],
  ['It is done.\n\nThank you.', 'It is done.\n\nThank you.'],
  ['One line:', 'One line:'],
])('In the portal %j reads %j', (body, shown) => {
  expect(withoutGreeting(body)).toBe(shown);
});
