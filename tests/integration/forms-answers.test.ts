import { describe, expect, test } from 'vitest';
import { saveStep, startApplication } from '@/lib/applications/commands';
import { getApplicationToDealWith } from '@/lib/applications/official-queries';
import { listPublishedMatches } from '@/lib/applications/picks';
import { getMyApplication } from '@/lib/applications/queries';
import { submitApplication } from '@/lib/applications/submission';
import { db } from '@/lib/db';
import { type NewFormInput, newFormInput } from '@/lib/forms/composer/input';
import type { FormField } from '@/lib/forms/schema';
import { createRecord, moveRecord } from '@/lib/library/commands';
import { makeCall, makeFormVersion, makeProgramme, makeText } from '@/tests/support/makers/calls';
import { makeField, makeWords } from '@/tests/support/makers/forms';
import {
  makeAdministrator,
  makeApplicant,
  makeOfficial,
  makeOrganisation,
  unique,
} from '@/tests/support/makers/people';
import { kindByKey, makeSource } from '@/tests/support/makers/records';

const refused = (code: string) => expect.objectContaining({ code });
const _refusedAt = (fields: Record<string, string>) =>
  expect.objectContaining({ code: 'INVALID', details: expect.objectContaining({ fields }) });
const _words = (text: string) => ({ 'label.zh-HK': text, 'label.zh-CN': text, 'label.en': text });

const _rowOf = (key: string) => db().form.findUniqueOrThrow({ where: { key } });
const _auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

function _input(changes: Partial<NewFormInput> = {}): NewFormInput {
  return newFormInput.parse({
    key: unique('form'),
    'title.zh-HK': '表格',
    'title.zh-CN': '表单',
    'title.en': 'Form',
    ...changes,
  });
}

describe('an application to a form with conditions and a host', () => {
  const host = makeField('organisation', { isHost: true, allowsOthers: true });
  const fields: FormField[] = [
    makeField('choice'),
    makeField('shortText', { condition: { field: 'choice', is: ['a'] } }),
    makeField('table', { required: false }),
  ];

  async function makeOne(first: FormField = host) {
    const definition = { steps: [{ key: 'one', title: makeWords('One'), fields: [first, ...fields] }], checks: [] };
    const programme = await makeProgramme();
    const version = await makeFormVersion({ definition });
    const call = await makeCall({ programmeId: programme.id, formVersionId: version.id });
    const actor = await makeApplicant();
    const id = await startApplication(actor, { callCode: call.code, now: new Date() });
    let revision = 0;
    const save = async (typed: Record<string, string>, intent = '') => {
      const saved = await saveStep(actor, { applicationId: id, stepKey: 'one', revision, typed, intent });
      ({ revision } = saved);
      return saved;
    };
    const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
    return { actor, id, save, official };
  }

  test('hidden answers stay in the draft and are dropped at submission, and the host is kept', async () => {
    const { actor, id, save, official } = await makeOne();
    const university = await makeOrganisation({ kind: 'UNIVERSITY' });
    await save({ choice: 'a', shortText: 'Only with A', 'organisation.name': university.slug });
    const matches = await listPublishedMatches([host], (await getMyApplication(actor, id)).answers, 'en');
    expect(matches.organisation).toEqual([{ slug: university.slug, name: `Bureau ${university.slug}` }]);
    const typed = {
      choice: 'b',
      'organisation.name': university.slug,
      'organisation.pick': university.slug,
      'table.shown': 'yes',
      'table.0.what': 'Trip',
      'table.1.what': '',
    };
    expect(await save(typed)).toMatchObject({ problems: {}, next: null, hasMore: false });
    const draft = await getMyApplication(actor, id);
    expect(draft.answers).toMatchObject({ shortText: 'Only with A', organisation: { slug: university.slug } });
    expect(draft.form.steps[0]?.fields.map(({ key }) => key)).toEqual(['organisation', 'choice', 'table']);
    await submitApplication(actor, { applicationId: id, receivedAt: new Date() });
    expect(await db().application.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'SUBMITTED',
      hostId: university.id,
    });
    const { content } = await db().applicationSubmission.findFirstOrThrow({ where: { applicationId: id } });
    expect((content as { answers: unknown }).answers).toEqual({
      organisation: { name: `局 ${university.slug}`, slug: university.slug },
      choice: 'b',
      table: { rows: [{ what: 'Trip', amount: '', on: '', kind: '' }] },
    });
    const seen = await getApplicationToDealWith(official, id);
    expect(seen.form.steps[0]?.fields.map(({ key }) => key)).toEqual(['organisation', 'choice', 'table']);
    expect(seen.call.formVersion.version).toBe(1);
  });

  test('a question that has come up is told, and is required', async () => {
    const { save } = await makeOne();
    expect(await save({ choice: 'a' })).toMatchObject({ hasMore: true, problems: { shortText: 'REQUIRED' } });
  });

  test('a name that is typed in full is taken to be the organisation, another one stays a name and is no host', async () => {
    const { actor, id, save } = await makeOne();
    const { slug } = await makeOrganisation();
    await save({ choice: 'b', 'organisation.name': `Bureau ${slug}` });
    expect((await getMyApplication(actor, id)).answers.organisation).toMatchObject({ slug });
    await save({ choice: 'b', 'organisation.name': 'Nobody knows it', 'organisation.pick': 'no-such-slug' });
    expect((await getMyApplication(actor, id)).answers.organisation).toEqual({ name: 'Nobody knows it', slug: null });
    await submitApplication(actor, { applicationId: id, receivedAt: new Date() });
    expect((await db().application.findUniqueOrThrow({ where: { id } })).hostId).toBeNull();
  });

  test('the buttons of a table keep what was typed', async () => {
    const { actor, id, save } = await makeOne();
    const rows = async () =>
      ((await getMyApplication(actor, id)).answers.table as { rows: { what: string }[] } | undefined)?.rows.map(
        ({ what }) => what,
      );
    await save({ 'table.shown': 'yes', 'table.0.what': 'Trip' }, 'add:table');
    expect(await rows()).toEqual(['Trip', '']);
    await save({ 'table.shown': 'yes', 'table.0.what': 'Trip', 'table.1.what': 'Stay' }, 'remove:table:0');
    expect(await rows()).toEqual(['Stay']);
    await save({ 'table.shown': 'yes', 'table.0.what': 'Stay' }, 'remove:table:0');
    expect(await rows()).toBeUndefined();
  });

  test('a station names the organisation that its record leads to as host', async () => {
    const { actor, id, save } = await makeOne(makeField('station', { isHost: true }));
    const unit = await makeOrganisation({ kind: 'INSTITUTE' });
    const slug = await makeStation(unit.slug);
    await save({ choice: 'b', 'station.name': `Unit ${slug}` });
    expect((await getMyApplication(actor, id)).answers.station).toMatchObject({ slug });
    await submitApplication(actor, { applicationId: id, receivedAt: new Date() });
    expect((await db().application.findUniqueOrThrow({ where: { id } })).hostId).toBe(unit.id);
  });

  test('a station that is not published cannot be chosen', async () => {
    const { actor, id, save } = await makeOne(makeField('station'));
    expect(await save({ choice: 'b', 'station.name': 'No such station' })).toMatchObject({
      problems: { 'station.name': 'PICK' },
    });
    await expect(submitApplication(actor, { applicationId: id, receivedAt: new Date() })).rejects.toEqual(
      refused('APPLICATION_INCOMPLETE'),
    );
  });
});

/** A published station whose record leads to an organisation of the library. */
async function makeStation(organisation: string): Promise<string> {
  const actor = await makeAdministrator();
  await makeSource();
  const now = new Date();
  const publish = async (kindKey: string, slug: string, typed: Record<string, string>) => {
    const kind = kindByKey(kindKey);
    await createRecord(actor, { kind, slug, typed: { ...typed, 'sources.0': 'P00' } });
    await moveRecord(actor, { kind, slug, revision: 1, move: 'publish', note: '', publishAt: null, now });
  };
  const name = makeText(organisation);
  await publish('organisations', organisation, {
    'title.zh-CN': name['zh-CN'].text,
    'title.zh-HK': name['zh-HK'].text,
    'title.en': name.en.text,
    organisationKind: 'INSTITUTE',
    place: 'TIANJIN',
  });
  const slug = unique('station');
  await publish('stations', slug, {
    'title.zh-CN': `站 ${slug}`,
    'title.zh-HK': `站 ${slug}`,
    'title.en': `Station ${slug}`,
    'unit.zh-CN': `单位 ${slug}`,
    'unit.zh-HK': `單位 ${slug}`,
    'unit.en': `Unit ${slug}`,
    stationKind: 'mobile',
    'related.0': `ORGANISATION:${organisation}`,
  });
  return slug;
}
