import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { getManagedProgramme, listManagedProgrammes } from '@/lib/programmes/admin-queries';
import { saveProgramme } from '@/lib/programmes/commands';
import { statementInput } from '@/lib/programmes/schema';
import { addStatement, editStatement, moveStatement, removeStatement } from '@/lib/programmes/statements/commands';
import { countStatements } from '@/tests/support/count-statements';
import { makeCall, makeProgramme, makeText } from '@/tests/support/makers/calls';
import { makeProgrammeInput, makeStatementInput } from '@/tests/support/makers/inputs';
import { makeAdministrator, makeApplicant, makeOfficial } from '@/tests/support/makers/people';

const now = new Date('2026-11-23T10:00:00+08:00');
const refused = (code: string) => expect.objectContaining({ code });

async function makeCase() {
  const programme = await makeProgramme();
  const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
  return { programme, official, seen: { slug: programme.slug, revision: 1 } };
}

const rowOf = (id: string) => db().programme.findUniqueOrThrow({ where: { id } });
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

describe('saving a programme', () => {
  test('marks translations stale when only the source changes, and keeps before and after in the audit', async () => {
    const { programme, official, seen } = await makeCase();
    const input = makeProgrammeInput(programme, { 'title.zh-CN': '新名称', direction: 'BOTH' });
    await saveProgramme(official, { ...seen, input, now });
    const row = await rowOf(programme.id);
    expect(row).toMatchObject({ revision: 2, direction: 'BOTH', publishedAt: programme.publishedAt });
    expect(row.title).toMatchObject({
      'zh-CN': { text: '新名称', state: 'source' },
      'zh-HK': { state: 'reviewed', stale: true },
      en: { state: 'reviewed', stale: true },
    });
    const audit = await auditOf(programme.id);
    expect(audit).toMatchObject([{ action: 'programme.save', recordType: 'Programme', actorId: official.userId }]);
    expect(audit[0]?.before).toEqual({ title: programme.title, direction: 'TO_TIANJIN' });
    expect(audit[0]?.after).toEqual({ title: row.title, direction: 'BOTH' });
  });

  test('keeps a machine’s proposal as such until a person ticks that they have read it', async () => {
    const { programme, official, seen } = await makeCase();
    const proposed = { 'title.zh-HK': '機器寫的', 'title.zh-HK.machine': '1' };
    await saveProgramme(official, { ...seen, input: makeProgrammeInput(programme, proposed), now });
    const saved = await rowOf(programme.id);
    expect(saved.title).toMatchObject({ 'zh-HK': { text: '機器寫的', state: 'machine' } });
    const approved = makeProgrammeInput(saved, { 'title.zh-HK.reviewed': '1' });
    await saveProgramme(official, { ...seen, revision: 2, input: approved, now });
    expect((await rowOf(programme.id)).title).toMatchObject({ 'zh-HK': { text: '機器寫的', state: 'reviewed' } });
  });

  test('takes it from the public and back, keeping the day it was first shown only while it is', async () => {
    const { programme, official, seen } = await makeCase();
    await saveProgramme(official, { ...seen, input: makeProgrammeInput(programme, { published: '' }), now });
    expect(await rowOf(programme.id)).toMatchObject({ publishedAt: null });
    const input = makeProgrammeInput(programme, { published: '1' });
    await saveProgramme(official, { ...seen, revision: 2, input, now });
    expect(await rowOf(programme.id)).toMatchObject({ publishedAt: now });
    expect((await auditOf(programme.id))[1]).toMatchObject({
      before: { published: false },
      after: { published: true },
    });
  });

  test('keeps the facets that were ticked, and in the audit only those that changed', async () => {
    const programme = await makeProgramme({ audiences: ['STUDENT'], fields: ['PORT'] });
    const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
    const input = makeProgrammeInput(programme, { 'fields.PORT': '', 'fields.YOUTH': '1', 'chains.ROBOTICS': '1' });
    await saveProgramme(official, { slug: programme.slug, revision: 1, input, now });
    expect(await rowOf(programme.id)).toMatchObject({
      audiences: ['STUDENT'],
      purposes: [],
      fields: ['YOUTH'],
      chains: ['ROBOTICS'],
      languages: [],
    });
    expect(await auditOf(programme.id)).toMatchObject([
      { before: { fields: ['PORT'], chains: [] }, after: { fields: ['YOUTH'], chains: ['ROBOTICS'] } },
    ]);
    expect(await getManagedProgramme(official, programme.slug)).toMatchObject({ fields: ['YOUTH'] });
  });

  test('needs the text in the language it was first written in', async () => {
    const { programme, official, seen } = await makeCase();
    const input = makeProgrammeInput(programme, { 'title.zh-CN': ' ', 'summary.zh-CN': '' });
    await expect(saveProgramme(official, { ...seen, input, now })).rejects.toEqual(
      expect.objectContaining({
        code: 'INVALID',
        details: { fields: { 'title.zh-CN': 'REQUIRED', 'summary.zh-CN': 'REQUIRED' } },
      }),
    );
    expect(await rowOf(programme.id)).toMatchObject({ revision: 1 });
  });

  test('of two who save at once one is told that the other was faster', async () => {
    const { programme, official, seen } = await makeCase();
    const colleague = await makeAdministrator();
    const save = (actor: typeof official, title: string) =>
      saveProgramme(actor, { ...seen, input: makeProgrammeInput(programme, { 'title.zh-CN': title }), now });
    const results = await Promise.allSettled([save(official, '一'), save(colleague, '二')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(refused('CONFLICT'));
    const winner = results[0]?.status === 'fulfilled' ? '一' : '二';
    expect((await rowOf(programme.id)).title).toMatchObject({ 'zh-CN': { text: winner } });
    expect(await auditOf(programme.id)).toHaveLength(1);
  });

  test('is not found by an official of another bureau, in commands and queries', async () => {
    const { programme, official, seen } = await makeCase();
    for (const stranger of [await makeOfficial(), await makeApplicant()]) {
      const input = makeProgrammeInput(programme);
      await expect(saveProgramme(stranger, { ...seen, input, now })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(getManagedProgramme(stranger, programme.slug)).rejects.toEqual(refused('NOT_FOUND'));
      expect(await listManagedProgrammes(stranger)).toEqual([]);
    }
    expect((await listManagedProgrammes(official)).map(({ slug }) => slug)).toEqual([programme.slug]);
  });
});

describe('statements of a programme', () => {
  const questionsOf = async (programmeId: string) => {
    const rows = await db().programmeStatement.findMany({ where: { programmeId }, orderBy: { position: 'asc' } });
    return rows.map(({ question }) => (question as { en: { text: string } }).en.text);
  };

  test('are added at the end; an answer left empty means that nothing is stated', async () => {
    const { programme, official, seen } = await makeCase();
    const first = makeStatementInput(null, { 'question.en': 'How much?', 'answer.en': 'RMB 200,000' });
    await addStatement(official, { ...seen, input: first });
    const second = makeStatementInput(null, { 'question.en': 'By when?', 'question.zh-CN': '何时？' });
    const id = await addStatement(official, { ...seen, revision: 2, input: second });
    expect(await questionsOf(programme.id)).toEqual(['How much?', 'By when?']);
    expect(await db().programmeStatement.findUniqueOrThrow({ where: { id } })).toMatchObject({
      position: 2,
      answer: null,
      question: { 'zh-CN': { state: 'source' }, en: { state: 'reviewed' }, 'zh-HK': { state: 'missing' } },
    });
    expect(await auditOf(programme.id)).toMatchObject([
      { action: 'programme.addStatement' },
      { action: 'programme.addStatement', after: { id, answer: null } },
    ]);
  });

  test('are edited; an emptied answer is stated no more', async () => {
    const { programme, official, seen } = await makeCase();
    const statement = await db().programmeStatement.create({
      data: { programmeId: programme.id, position: 1, question: makeText('q'), answer: makeText('a') },
    });
    const empty = { 'answer.zh-CN': '', 'answer.zh-HK': '', 'answer.en': '' };
    const input = makeStatementInput(statement, empty);
    await editStatement(official, { ...seen, statementId: statement.id, input });
    const row = await db().programmeStatement.findUniqueOrThrow({ where: { id: statement.id } });
    expect(row).toMatchObject({ answer: null, question: statement.question });
    expect(await auditOf(programme.id)).toMatchObject([
      { action: 'programme.editStatement', before: { answer: statement.answer }, after: { answer: null } },
    ]);
  });

  test('tell what the programme gives only while they are marked so', async () => {
    const { programme, official, seen } = await makeCase();
    const typed = { 'question.en': 'How much?', 'answer.en': 'A little', isBenefit: '1' };
    const id = await addStatement(official, { ...seen, input: makeStatementInput(null, typed) });
    const row = () => db().programmeStatement.findUniqueOrThrow({ where: { id } });
    expect(await row()).toMatchObject({ isBenefit: true });
    const input = makeStatementInput(await row(), { isBenefit: '' });
    await editStatement(official, { ...seen, revision: 2, statementId: id, input });
    expect(await row()).toMatchObject({ isBenefit: false });
    expect((await auditOf(programme.id))[1]).toMatchObject({
      before: { id, isBenefit: true },
      after: { id, isBenefit: false },
    });
  });

  test('have a topic, by which programmes are compared, until it is taken from them', async () => {
    const { programme, official, seen } = await makeCase();
    const typed = { 'question.en': 'Until which age?', topic: 'AGE' };
    const id = await addStatement(official, { ...seen, input: makeStatementInput(null, typed) });
    const row = await db().programmeStatement.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ topic: 'AGE' });
    const input = makeStatementInput(row, { topic: '' });
    await editStatement(official, { ...seen, revision: 2, statementId: id, input });
    expect(await db().programmeStatement.findUniqueOrThrow({ where: { id } })).toMatchObject({ topic: null });
    expect(await auditOf(programme.id)).toMatchObject([
      { action: 'programme.addStatement', after: { topic: 'AGE' } },
      { action: 'programme.editStatement', before: { id, topic: 'AGE' }, after: { id, topic: null } },
    ]);
    expect(statementInput.safeParse({ ...input, topic: 'NO_SUCH' }).success).toBe(false);
  });

  test('move up and down and are removed; the ends stay where they are', async () => {
    const { programme, official } = await makeCase();
    let revision = 1;
    const ids: string[] = [];
    for (const question of ['one', 'two', 'three']) {
      const input = makeStatementInput(null, { 'question.en': question });
      ids.push(await addStatement(official, { slug: programme.slug, revision, input }));
      revision += 1;
    }
    const at = (statementId = '') => ({ slug: programme.slug, revision: revision++, statementId });
    await moveStatement(official, { ...at(ids[2]), to: 'up' });
    expect(await questionsOf(programme.id)).toEqual(['one', 'three', 'two']);
    await moveStatement(official, { ...at(ids[0]), to: 'down' });
    await moveStatement(official, { ...at(ids[2]), to: 'up' });
    expect(await questionsOf(programme.id)).toEqual(['three', 'one', 'two']);
    await removeStatement(official, at(ids[0]));
    expect(await questionsOf(programme.id)).toEqual(['three', 'two']);
    await moveStatement(official, { ...at(ids[1]), to: 'up' });
    expect(await questionsOf(programme.id)).toEqual(['two', 'three']);
  });

  test('belong to their programme, its bureau and its revision', async () => {
    const { programme, official, seen } = await makeCase();
    const other = await makeCase();
    const input = makeStatementInput(null, { 'question.en': 'Whose?' });
    const id = await addStatement(official, { ...seen, input });
    await expect(addStatement(other.official, { ...seen, revision: 2, input })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(editStatement(other.official, { ...other.seen, statementId: id, input })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    await expect(removeStatement(official, { ...seen, statementId: id })).rejects.toEqual(refused('CONFLICT'));
    expect(await questionsOf(programme.id)).toEqual(['Whose?']);
  });

  test('of two who add at once one is told, and no place is taken twice', async () => {
    const { programme, official, seen } = await makeCase();
    const add = (question: string) =>
      addStatement(official, { ...seen, input: makeStatementInput(null, { 'question.en': question }) });
    const results = await Promise.allSettled([add('one'), add('two')]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(refused('CONFLICT'));
    expect(await questionsOf(programme.id)).toHaveLength(1);
  });

  test('a question is needed in one language at least', async () => {
    const { official, seen } = await makeCase();
    const input = makeStatementInput(null, { 'answer.en': 'Yes' });
    await expect(addStatement(official, { ...seen, input })).rejects.toEqual(
      expect.objectContaining({ code: 'INVALID', details: { fields: { 'question.zh-CN': 'REQUIRED' } } }),
    );
  });
});

test('the list needs the same number of SQL statements for one programme and for three', async () => {
  const { programme, official } = await makeCase();
  const bureau = programme.managingOrganisationId;
  await makeCall({ programmeId: programme.id });
  const count = () => countStatements(() => listManagedProgrammes(official));
  const one = await count();
  for (let more = 0; more < 2; more++) {
    const { id } = await makeProgramme({ managingOrganisationId: bureau });
    await makeCall({ programmeId: id });
  }
  expect(await count()).toBe(one);
});
