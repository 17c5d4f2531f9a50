import { describe, expect, test } from 'vitest';
import { addCall, saveCall } from '@/lib/calls/commands';
import { newCallInput } from '@/lib/calls/schema';
import { db, transaction } from '@/lib/db';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { saveProgramme } from '@/lib/programmes/commands';
import { addStatement, editStatement, removeStatement } from '@/lib/programmes/statements/commands';
import { putSearchDocuments, removeSearchDocuments } from '@/lib/search/index-documents';
import { searchPublished, suggestPublished } from '@/lib/search/queries';
import { reindexSearch } from '@/lib/search/reindex';
import { makeCall, makeFormVersion, makeProgramme } from '@/tests/support/makers/calls';
import { makeCallInput, makeProgrammeInput, makeStatementInput } from '@/tests/support/makers/inputs';
import { makeOfficial, unique } from '@/tests/support/makers/people';
import { makeDocument } from '@/tests/support/search-records';

const now = new Date('2026-11-25T10:00:00+08:00');

/** What is found as it was typed. */
async function found(query: string) {
  const { hits, relation } = await searchPublished({ query, locale: 'zh-HK' });
  return relation === 'all' ? hits : [];
}
const paths = async (query: string) => (await found(query)).map(({ path }) => path);

/** A word that stands nowhere else, and begins no other. */
const word = () => `${unique('w').replace(/[^a-z0-9]/g, '')}x`;

async function makeCase() {
  const programme = await makeProgramme();
  const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
  const path = `/programmes/${programme.slug}`;
  const save = (revision: number, changes: Record<string, string>) =>
    saveProgramme(official, { slug: programme.slug, revision, input: makeProgrammeInput(programme, changes), now });
  return { programme, official, path, save };
}

describe('What an official saves is found at once', () => {
  test('a programme: by its new words, no longer by the old, and not at all when it is taken back', async () => {
    const { path, save } = await makeCase();
    const [before, after] = [word(), word()];
    await save(1, { 'title.en': before, published: '1' });
    expect(await paths(before)).toEqual([path]);
    await save(2, { 'title.en': after, published: '1' });
    expect([await paths(before), await paths(after)]).toEqual([[], [path]]);
    await save(3, { 'title.en': after, published: '' });
    expect(await paths(after)).toEqual([]);
    expect(await suggestPublished({ query: after, locale: 'en' })).toEqual([]);
    await save(4, { 'title.en': after, published: '1' });
    expect(await paths(after)).toEqual([path]);
  });

  test('questions and answers of a programme', async () => {
    const { programme, official, path } = await makeCase();
    const { slug } = programme;
    const [question, answer] = [word(), word()];
    const id = await addStatement(official, {
      slug,
      revision: 1,
      input: makeStatementInput(null, { 'question.en': question, 'answer.en': answer }),
    });
    expect(await paths(answer)).toEqual([path]);
    const row = await db().programmeStatement.findUniqueOrThrow({ where: { id } });
    const next = word();
    const input = makeStatementInput(row, { 'answer.en': next });
    await editStatement(official, { slug, revision: 2, statementId: id, input });
    expect([await paths(answer), await paths(next)]).toEqual([[], [path]]);
    await removeStatement(official, { slug, revision: 3, statementId: id });
    expect(await paths(question)).toEqual([]);
  });

  test('calls: never a draft, nor the call of a programme that is not published', async () => {
    const { programme, official, path, save } = await makeCase();
    const { id: formVersionId } = await makeFormVersion();
    const title = word();
    const code = title.toUpperCase().slice(0, 20);
    const input = newCallInput.parse({
      code,
      formVersionId,
      'title.zh-CN': '一轮',
      'title.en': title,
      opensAt: '2026-12-01T09:00',
      closesAt: '2026-12-31T23:59',
    });
    await addCall(official, { programmeSlug: programme.slug, input, now });
    expect(await paths(title)).toEqual([]);
    const call = await db().call.findUniqueOrThrow({ where: { code } });
    const publish = makeCallInput(call, { published: '1' });
    await saveCall(official, { code, revision: 1, input: publish, now });
    expect((await found(title)).map(({ kind, slug, path: of }) => [kind, slug, of])).toEqual([['CALL', code, path]]);
    await save(1, { published: '' });
    expect(await paths(title)).toEqual([]);
  });

  test('nothing, when the command is refused or rolled back', async () => {
    const { save } = await makeCase();
    const title = word();
    await expect(save(7, { 'title.en': title, published: '1' })).rejects.toEqual(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
    await expect(
      transaction(async (tx) => {
        await putSearchDocuments(tx, `test:${title}`, [makeDocument({ slug: title })]);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await paths(title)).toEqual([]);
  });
});

describe('The documents of an owner', () => {
  test('are replaced together and removed together', async () => {
    const owner = `test:${word()}`;
    const [one, two, three] = [word(), word(), word()];
    const put = (...slugs: string[]) =>
      transaction((tx) =>
        putSearchDocuments(
          tx,
          owner,
          slugs.map((slug) => makeDocument({ slug })),
        ),
      );
    await put(one, two);
    expect([await paths(one), await paths(two)]).toEqual([[`/pages/${one}`], [`/pages/${two}`]]);
    await put(three);
    expect([await paths(one), await paths(three)]).toEqual([[], [`/pages/${three}`]]);
    await transaction((tx) => removeSearchDocuments(tx, owner));
    expect(await db().searchDocument.count({ where: { owner } })).toBe(0);
  });

  test('written by two at once are those of the one who came last, not of both', async () => {
    const owner = `test:${word()}`;
    const slugs = [word(), word(), word(), word()];
    await Promise.all(
      slugs.map((slug) => transaction((tx) => putSearchDocuments(tx, owner, [makeDocument({ slug })]))),
    );
    expect(await db().searchDocument.count({ where: { owner } })).toBe(1);
    expect(await db().searchText.count({ where: { document: { owner } } })).toBe(3);
  });

  test('of two officials who change a programme and its call at once both changes are found', async () => {
    const { programme, official, path, save } = await makeCase();
    const call = await makeCall({ programmeId: programme.id });
    const [title, callTitle] = [word(), word()];
    const input = makeCallInput(call, { 'title.en': callTitle, published: '1' });
    await Promise.all([
      save(1, { 'title.en': title, published: '1' }),
      saveCall(official, { code: call.code, revision: 1, input, now }),
    ]);
    expect((await found(`${title} ${callTitle}`)).map(({ kind, path: of }) => [kind, of])).toEqual([['CALL', path]]);
    expect((await found(title)).map(({ kind }) => kind).sort()).toEqual(['CALL', 'PROGRAMME']);
  });
});

describe('Making everything anew', () => {
  test('finds what was changed past the commands, and drops what is gone', async () => {
    const programme = await makeProgramme();
    const [title, ghost, stray] = [word(), word(), word()];
    await db().programme.update({
      where: { id: programme.id },
      data: { title: makeLocalizedText({ 'zh-CN': '一', en: title }) },
    });
    await transaction(async (tx) => {
      await putSearchDocuments(tx, `programme:${crypto.randomUUID()}`, [makeDocument({ slug: ghost })]);
      await putSearchDocuments(tx, `nothing-known:${stray}`, [makeDocument({ slug: stray })]);
    });
    expect([await paths(title), await paths(ghost)]).toEqual([[], [`/pages/${ghost}`]]);
    const { removed } = await reindexSearch();
    expect(removed).toBeGreaterThanOrEqual(2);
    expect([await paths(title), await paths(ghost), await paths(stray)]).toEqual([
      [`/programmes/${programme.slug}`],
      [],
      [],
    ]);
  });

  test('leaves out drafts', async () => {
    const title = word();
    await makeProgramme({ publishedAt: null, title: makeLocalizedText({ 'zh-CN': title }) });
    await reindexSearch();
    expect(await paths(title)).toEqual([]);
  });
});
