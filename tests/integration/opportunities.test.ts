import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { moveRecord } from '@/lib/library/commands';
import { readView } from '@/lib/opportunities/filter';
import { listPublishedOpportunities, searchPublishedOpportunities } from '@/lib/opportunities/queries';
import { stateOf } from '@/lib/opportunities/rules';
import { countStatements } from '@/tests/support/count-statements';
import { makeCall, makeClosedCall, makeProgramme, makeText } from '@/tests/support/makers/calls';
import { makePublishedScheme } from '@/tests/support/makers/records';

const now = new Date();
const day = 86_400_000;
const inDays = (days: number) => new Date(now.getTime() + days * day);
const read = () => listPublishedOpportunities(now);
const search = (query: Record<string, string>) => searchPublishedOpportunities(readView(query), { locale: 'en', now });

beforeEach(async () => {
  await db().programme.updateMany({ data: { publishedAt: null } });
  await db().libraryRecord.updateMany({ data: { publishedVersionId: null } });
});

describe('What can be applied for or taken up', () => {
  test('published calls of published programmes, with the facets and all that a card shows', async () => {
    const programme = await makeProgramme({
      audiences: ['STUDENT', 'TEACHER'],
      purposes: ['STUDY'],
      fields: ['EDUCATION'],
      chains: ['ROBOTICS'],
      languages: ['ENGLISH'],
      hongKongApplicants: 'STATED_YES',
      direction: 'BOTH',
      publishedAt: inDays(-9),
    });
    const call = await makeCall({ programmeId: programme.id, publishedAt: inDays(-3), isSample: true });
    await makeCall({ programmeId: programme.id, publishedAt: null });
    expect(await read()).toEqual([
      {
        id: `call:${call.code}`,
        title: programme.title,
        round: call.title,
        summary: programme.summary,
        forWhom: programme.forWhom,
        gives: [],
        issuers: [],
        direction: 'BOTH',
        coversTianjin: 'STATED_YES',
        hongKongApplicants: 'STATED_YES',
        audiences: ['STUDENT', 'TEACHER'],
        purposes: ['STUDY'],
        fields: ['EDUCATION'],
        chains: ['ROBOTICS'],
        languages: ['ENGLISH'],
        opensAt: call.opensAt,
        closesAt: call.closesAt,
        publishedAt: inDays(-3),
        updatedAt: call.updatedAt,
        isSample: true,
        isRunElsewhere: false,
        page: { path: `/programmes/${programme.slug}` },
      },
    ]);
  });

  test.each([
    ['without a call', [], ['STANDING']],
    ['with an open call', [[-1, 30]], ['OPEN']],
    ['with an upcoming call', [[5, 30]], ['UPCOMING']],
    ['with a closed call', [[-30, -5]], ['CLOSED', 'STANDING']],
    [
      'with one of each',
      [
        [-30, -5],
        [-1, 30],
        [40, 60],
      ],
      ['CLOSED', 'OPEN', 'UPCOMING'],
    ],
  ] as const)('a programme %s', async (_, windows, states) => {
    const programme = await makeProgramme();
    for (const [opens, closes] of windows)
      await makeCall({ programmeId: programme.id, opensAt: inDays(opens), closesAt: inDays(closes) });
    expect((await read()).map((opportunity) => stateOf(opportunity, now))).toEqual(states);
  });

  test('a programme that is not published is nowhere, nor are its calls', async () => {
    const draft = await makeProgramme({ publishedAt: null });
    await makeCall({ programmeId: draft.id });
    expect(await read()).toEqual([]);
  });

  test('what it gives comes from the statements marked so, with the words of the document first', async () => {
    const programme = await makeProgramme();
    const statement = { programmeId: programme.id, question: makeText('q') };
    await db().programmeStatement.createMany({
      data: [
        { ...statement, position: 1, answer: makeText('not a benefit'), quote: '引文' },
        { ...statement, position: 2, isBenefit: true, answer: makeText('in our words'), quote: '原文' },
        { ...statement, position: 3, isBenefit: true, answer: makeText('only in our words') },
        { ...statement, position: 4, isBenefit: true },
      ],
    });
    expect((await read())[0]?.gives).toEqual([
      { quote: '原文', text: makeText('in our words') },
      { quote: null, text: makeText('only in our words') },
    ]);
  });

  test('takes the same number of SQL statements for one as for many', async () => {
    const make = async () => {
      const { id } = await makeProgramme({ fields: ['PORT'] });
      await makeCall({ programmeId: id });
      await db().programmeStatement.create({
        data: { programmeId: id, position: 1, isBenefit: true, question: makeText('q'), answer: makeText('a') },
      });
    };
    await make();
    const one = await countStatements(() => search({ fields: 'port', q: 'programme' }));
    for (let more = 0; more < 4; more += 1) await make();
    expect(await countStatements(() => search({ fields: 'port', q: 'programme' }))).toBe(one);
    expect((await search({ fields: 'port' })).total).toBe(5);
  });
});

describe('A scheme of the library', () => {
  test('stands among the opportunities with what its record states, and goes when it is archived', async () => {
    const { slug, kind, official } = await makePublishedScheme({
      typed: {
        'gives.en': '- Lodging [P00]\n- Travel [P00]',
        hongKongApplicants: 'STATED_YES',
        'purposes.study': 'on',
      },
    });
    const [opportunity, ...others] = await read();
    expect(others).toEqual([]);
    expect(opportunity).toMatchObject({
      id: `scheme:${slug}`,
      title: { en: { text: 'Mangrove internship scheme' } },
      round: null,
      summary: { en: { text: 'Internships among mangroves' } },
      forWhom: { en: { text: 'Students of any university.' } },
      gives: [{ quote: null, text: { en: { text: 'Lodging \nTravel' } } }],
      issuers: [{ en: { text: 'Mangrove Bureau' } }],
      direction: 'TO_TIANJIN',
      coversTianjin: 'NOT_STATED',
      hongKongApplicants: 'STATED_YES',
      audiences: [],
      purposes: ['STUDY', 'WORK'],
      fields: [],
      chains: [],
      languages: [],
      opensAt: null,
      closesAt: null,
      isSample: false,
      isRunElsewhere: true,
      page: { path: `/schemes/${slug}` },
    });
    expect((await search({ cities: 'tianjin' })).total).toBe(0);
    expect((await search({ cities: 'not-stated', purposes: 'work', states: 'standing', q: 'MANGROVE' })).total).toBe(1);
    await moveRecord(official, { kind, slug, revision: 2, move: 'archive', note: '', publishAt: null, now });
    expect(await read()).toEqual([]);
  });

  test.each([
    ['that excludes Tianjin', { coversTianjin: 'STATED_NO' }],
    ['that only organisations can take up', { applicant: 'organisation', 'run.en': 'Apply for funds' }],
  ])('%s is never among them', async (_, typed) => {
    await makePublishedScheme({ typed });
    expect(await read()).toEqual([]);
  });

  test('that an organisation applies for and persons join says nothing of Hong Kong applicants', async () => {
    const typed = { applicant: 'organisation', 'how.en': 'Join a project', coversTianjin: 'STATED_YES' };
    await makePublishedScheme({ typed: { ...typed, hongKongApplicants: 'STATED_YES' } });
    expect(await read()).toMatchObject([{ hongKongApplicants: 'NOT_STATED', coversTianjin: 'STATED_YES' }]);
  });

  test('is read with as many SQL statements as many schemes are', async () => {
    await makePublishedScheme();
    const one = await countStatements(read);
    await makePublishedScheme();
    await makePublishedScheme();
    expect(await countStatements(read)).toBe(one);
  });
});

describe('A search', () => {
  test('goes page by page; a page too far is the last one', async () => {
    for (let made = 0; made < 13; made += 1) await makeProgramme({ title: makeText(`Programme ${made}`) });
    const first = await search({ sort: 'title' });
    expect(first).toMatchObject({ total: 13, page: 1, pages: 2 });
    expect(first.shown.map(({ title }) => title.en.text)).toEqual(
      Array.from({ length: 12 }, (_, at) => `Programme ${at} (en)`),
    );
    const last = await search({ sort: 'title', page: '99' });
    expect([last.page, last.shown.map(({ title }) => title.en.text)]).toEqual([2, ['Programme 12 (en)']]);
  });

  test('that finds nothing says what there is without each wish', async () => {
    await makeClosedCall({ programmeId: (await makeProgramme({ fields: ['PORT'] })).id });
    expect(await search({ fields: 'port', states: 'open' })).toMatchObject({
      total: 0,
      isAnythingPublished: true,
      waysOut: [{ name: 'states', count: 2 }],
    });
    await db().programme.updateMany({ data: { publishedAt: null } });
    expect(await search({ fields: 'port' })).toMatchObject({ total: 0, isAnythingPublished: false, waysOut: [] });
  });
});
