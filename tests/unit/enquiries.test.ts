import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { queueQuery, readQueueFilter } from '@/lib/enquiries/desk/queue';
import {
  answerDueAt,
  daysToAnswer,
  dealtWithBy,
  readAbout,
  reminderHorizon,
  topicAbout,
  writesFor,
} from '@/lib/enquiries/rules';
import { answerInput, closeInput, replyInput, visitorQuestion } from '@/lib/enquiries/schema';
import { screenForm, sealOpening } from '@/lib/enquiries/screening';
import { canMove, type EnquiryMove, enquiryMoves, enquiryStates, isOpen, openStates } from '@/lib/enquiries/states';
import { findTopic, readTopic, topicKeys, topics } from '@/lib/enquiries/topics';
import { recordAtPath } from '@/lib/library/record-at-path';
import { mostCharacters } from '@/lib/typed';
import { EnquiryState } from '@/prisma/generated/enums';
import { organisations } from '@/prisma/seed/content/organisations';
import { refused, refusedAt } from '@/tests/support/refusals';

const at = (text: string) => new Date(`${text}+08:00`);

describe('Topics', () => {
  test.each(topicKeys)('%s has its words in three languages, each in its own characters', (key) => {
    const { label, hint, ask } = topics[key];
    const scripts = { 'zh-HK': Converter({ from: 'cn', to: 't' }), 'zh-CN': Converter({ from: 't', to: 'cn' }) };
    for (const text of [label, hint, ask]) {
      expect(text.en).toMatch(/^[\x20-\x7e]+$/);
      expect(text['zh-HK']).not.toMatch(/您|信息|登錄|提交|項目/);
      expect(text['zh-CN']).not.toMatch(/你|登入|電/);
      for (const locale of ['zh-HK', 'zh-CN'] as const) expect(scripts[locale](text[locale])).toBe(text[locale]);
    }
  });

  test('belong to a bureau of the document, or to those who run the portal', () => {
    const bureaux = new Set(organisations.filter(({ kind }) => kind === 'GOVERNMENT').map(({ slug }) => slug));
    const named = topicKeys.flatMap((key) => topics[key].bureau ?? []);
    expect(named.filter((slug) => !bureaux.has(slug))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  });

  test('have pages of their own, none of two topics', () => {
    const pages = topicKeys.flatMap((key) => [...topics[key].pages]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  test('are found by key; one that is no longer declared counts as an ordinary question', () => {
    expect([findTopic('VISIT'), findTopic('visit'), findTopic(undefined), findTopic(['VISIT'])]).toEqual([
      'VISIT',
      null,
      null,
      null,
    ]);
    expect([readTopic('VISIT'), readTopic('GONE')]).toEqual(['VISIT', 'GENERAL']);
  });
});

describe('The page that a question is about', () => {
  test.each([
    ['/', '/'],
    ['/reply#s12', '/reply#s12'],
    ['/zh-HK/reply#s12', '/reply#s12'],
    ['/en', '/'],
    ['/en#top', '/#top'],
    ['/english', '/english'],
    ['/promises/C01', '/promises/C01'],
    ['/promises?status=DONE&section=talent', '/promises?status=DONE&section=talent'],
    ['/search?q=%E5%8D%9A%E5%A3%AB', '/search?q=%E5%8D%9A%E5%A3%AB'],
  ])('%s is public', (given, path) => {
    expect(readAbout(given)).toBe(path);
  });

  test.each([
    '',
    'reply',
    '//example.test',
    '/\\example.test',
    'https://example.test/reply',
    'javascript:alert(1)',
    '/reply/../admin',
    '/%2e%2e/admin',
    '/reply <b>',
    '/reply#"x"',
    '/my/applications',
    '/My/applications',
    '/zh-HK/admin',
    '/review',
    '/api/files/1',
    '/contact',
    '/enquiries/secret',
    `/${'a'.repeat(300)}`,
  ])('%j is not', (given) => {
    expect(readAbout(given)).toBeNull();
  });

  test.each([[undefined], [['/reply']], [null]])('%j is not', (given) => {
    expect(readAbout(given)).toBeNull();
  });

  test('is never one that the proxy guards or makes for one request', () => {
    const proxy = readFileSync(new URL('../../proxy.ts', import.meta.url), 'utf8');
    const areas = /:area\(([^)]+)\)/.exec(proxy)?.[1]?.split('|') ?? [];
    expect(areas).toContain('contact');
    expect(areas.filter((area) => readAbout(`/${area}/x`) !== null)).toEqual([]);
  });

  test('suggests a topic', () => {
    expect(['/reply#s12', '/park', '/students', '/talent', '/figures/F07', '/policies/x', '/'].map(topicAbout)).toEqual(
      ['PASSAGE', 'LANDING', 'STUDENT', 'TALENT', 'DATA', 'GENERAL', 'GENERAL'],
    );
  });

  test.each([
    ['/policies/talent-regulations', { kind: 'POLICY', key: 'policies', slug: 'talent-regulations' }],
    ['/reply#s12', { kind: 'PASSAGE', key: 'passages', slug: 's12' }],
    ['/students', { kind: 'GUIDE', key: 'guides', slug: 'students' }],
    ['/promises/C01?from=mail', { kind: 'PROMISE', key: 'promises', slug: 'C01' }],
    ['/park#core', { kind: 'ZONE', key: 'zones', slug: 'core' }],
    ['/reply', null],
    ['/policies', null],
    ['/guides/students', null],
    ['/', null],
  ])('%s leads to its record', (path, record) => {
    expect(recordAtPath(path)).toEqual(record);
  });
});

describe('The promised date', () => {
  test.each([
    // a Wednesday, a Friday, a Saturday
    ['GENERAL', '2026-11-25T10:00:00', '2026-12-02T23:59:00'],
    ['ERROR_REPORT', '2026-11-27T18:00:00', '2026-12-02T23:59:00'],
    ['ERROR_REPORT', '2026-11-28T09:00:00', '2026-12-02T23:59:00'],
    ['LANDING', '2026-11-25T00:30:00', '2026-12-09T23:59:00'],
  ] as const)('%s asked at %s is answered by %s', (topic, asked, due) => {
    expect(answerDueAt(topic, at(asked))).toEqual(at(due));
  });

  test('is reminded of when it is over, today, or on the next working day', () => {
    expect(reminderHorizon(at('2026-11-25T08:30:00'))).toEqual(at('2026-11-26T23:59:00'));
    expect(reminderHorizon(at('2026-11-27T08:30:00'))).toEqual(at('2026-11-30T23:59:00'));
  });

  test('is counted in days while somebody waits', () => {
    const dueAt = at('2026-11-26T23:59:00');
    const days = (state: EnquiryState, now: string) => daysToAnswer({ state, dueAt }, at(now));
    expect(days('RECEIVED', '2026-11-25T08:00:00')).toBe(1);
    expect(days('REOPENED', '2026-11-26T23:58:00')).toBe(0);
    expect(days('ASSIGNED', '2026-11-28T08:00:00')).toBe(-2);
    expect(days('ANSWERED', '2026-11-28T08:00:00')).toBeNull();
    expect(days('CLOSED', '2026-11-25T08:00:00')).toBeNull();
  });
});

describe('States', () => {
  const allowed: Record<EnquiryMove, EnquiryState[]> = {
    assign: ['RECEIVED', 'ASSIGNED', 'REOPENED'],
    answer: ['RECEIVED', 'ASSIGNED', 'REOPENED', 'ANSWERED'],
    close: ['RECEIVED', 'ASSIGNED', 'REOPENED', 'ANSWERED'],
    reopen: ['CLOSED'],
    reply: ['ANSWERED', 'CLOSED'],
  };
  const table = Object.keys(allowed).flatMap((move) =>
    Object.values(EnquiryState).map((state) => [move as EnquiryMove, state] as const),
  );

  test.each(table)('%s from %s', (move, state) => {
    expect(canMove(move, state)).toBe(allowed[move].includes(state));
  });

  test('lead where they say', () => {
    expect(Object.fromEntries(Object.entries(enquiryMoves).map(([move, { to }]) => [move, to]))).toEqual({
      assign: 'ASSIGNED',
      answer: 'ANSWERED',
      close: 'CLOSED',
      reopen: 'REOPENED',
      reply: 'REOPENED',
    });
  });

  test('are open or not, and each is listed', () => {
    expect([...enquiryStates].sort()).toEqual(Object.values(EnquiryState).sort());
    expect(enquiryStates.filter(isOpen)).toEqual([...openStates]);
  });
});

describe('Scope', () => {
  const actor = (roles: Actor['roles']) => ({ roles }) as Actor;
  const official = actor([
    { role: 'OFFICIAL', organisationId: 'bureau' },
    { role: 'HOST', organisationId: 'company' },
  ]);

  test('officials deal with their bureau’s, administrators with all, others with none', () => {
    expect(dealtWithBy(official)).toEqual({ organisationId: { in: ['bureau'] } });
    expect(dealtWithBy(actor([{ role: 'ADMINISTRATOR', organisationId: null }]))).toEqual({});
    expect(dealtWithBy(actor([]))).toEqual({ organisationId: { in: [] } });
  });

  test('only its own officials write in the name of a bureau', () => {
    const administrator = actor([{ role: 'ADMINISTRATOR', organisationId: null }]);
    expect(writesFor(official, { organisationId: 'bureau' })).toBe('bureau');
    expect(writesFor(official, { organisationId: null })).toBeNull();
    expect(writesFor(administrator, { organisationId: 'bureau' })).toBeNull();
  });
});

describe('Forms', () => {
  const question = { name: ' Ada ', email: 'Ada@Example.test', text: ' one\r\ntwo\0 ', homepage: '', opened: 'x' };

  test('give names and texts a clean form', () => {
    expect(visitorQuestion.parse(question)).toEqual({
      name: 'Ada',
      email: 'ada@example.test',
      text: 'one\ntwo',
      homepage: '',
      opened: 'x',
    });
  });

  test.each([
    [{ name: 'Win at https://spam.example' }, 'name'],
    [{ name: 'www.spam.example' }, 'name'],
    [{ email: 'nobody' }, 'email'],
    [{ text: ' \n' }, 'text'],
    [{ text: '長'.repeat(mostCharacters + 1) }, 'text'],
  ])('refuse %j', (change, field) => {
    const issues = visitorQuestion.safeParse({ ...question, ...change }).error?.issues ?? [];
    expect(issues.map(({ path }) => path[0])).toEqual([field]);
  });

  test('of officials: an answer needs words, an end may do without', () => {
    expect(answerInput.safeParse({ text: '', textLocale: 'en' }).success).toBe(false);
    expect(answerInput.safeParse({ text: 'x', textLocale: 'fr' }).success).toBe(false);
    expect(closeInput.parse({ reason: '', reasonLocale: 'en' })).toEqual({ text: '', textLocale: 'en' });
    expect(replyInput.parse({ text: '好' })).toEqual({ text: '好' });
  });
});

describe('A form that a program may have sent', () => {
  const now = at('2026-11-25T10:00:00');
  const opened = (seconds: number) => sealOpening(new Date(now.getTime() - seconds * 1000));

  test('passes when it is empty where it should be and was open for three seconds', () => {
    expect(() => screenForm({ homepage: '', opened: opened(3) }, now)).not.toThrow();
    expect(() => screenForm({ homepage: '', opened: opened(90_000) }, now)).not.toThrow();
  });

  test('is refused in words, never in silence', () => {
    const sent = (form: { homepage: string; opened: string }) => {
      try {
        screenForm(form, now);
        return null;
      } catch (error) {
        return error;
      }
    };
    expect(sent({ homepage: 'http://x', opened: opened(60) })).toEqual(refusedAt('homepage', 'LEAVE_EMPTY'));
    for (const time of [opened(2), opened(-60), '', 'v1.a.b.c', now.toISOString()]) {
      expect(sent({ homepage: '', opened: time })).toEqual(refused('SENT_TOO_FAST'));
    }
  });
});

describe('The address of the queue', () => {
  test('says nothing about what is usual, and carries the whole view there and back', () => {
    const plain = { state: 'OPEN', part: null, topic: null, search: '', sort: 'due', page: 1 };
    expect(readQueueFilter({})).toEqual(plain);
    expect(queueQuery(readQueueFilter({}))).toBe('');
    const query = { state: 'ALL', part: 'mine', topic: 'VISIT', q: '黃 & 陳', sort: '-received', page: '3' };
    const filter = readQueueFilter(query);
    expect(Object.fromEntries(new URLSearchParams(queueQuery(filter, { page: filter.page })))).toEqual(query);
    expect(queueQuery(filter, { state: 'OPEN', part: null })).toBe(
      '?topic=VISIT&q=%E9%BB%83+%26+%E9%99%B3&sort=-received',
    );
    for (const odd of [
      { state: 'DRAFT' },
      { part: 'theirs', page: '-1' },
      { topic: 'X', sort: 'email', page: '1e9' },
    ]) {
      expect(readQueueFilter(odd)).toEqual(plain);
    }
  });
});
