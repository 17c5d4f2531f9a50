import { describe, expect, test } from 'vitest';
import { saveStep, startApplication } from '@/lib/applications/commands';
import { getApplicationToDealWith } from '@/lib/applications/official-queries';
import { listPublishedMatches } from '@/lib/applications/picks';
import { getMyApplication } from '@/lib/applications/queries';
import { submitApplication } from '@/lib/applications/submission';
import { listFormVersions } from '@/lib/calls/admin-queries';
import { copyCall } from '@/lib/calls/commands';
import { db } from '@/lib/db';
import { createForm, editForm, publishForm, renameForm, restoreForm, saveFormPart } from '@/lib/forms/commands';
import { emptyDraft, readFormDraft } from '@/lib/forms/composer/draft';
import { type NewFormInput, newFormInput } from '@/lib/forms/composer/input';
import { exportForm, getManagedForm, listFormsToCopy, listManagedForms } from '@/lib/forms/queries';
import { type FormField, fieldTypes } from '@/lib/forms/schema';
import { createRecord, moveRecord } from '@/lib/library/commands';
import { makeCall, makeForm, makeFormVersion, makeProgramme, makeText } from '@/tests/support/makers/calls';
import { makeField, makeFormDefinition, makeWords } from '@/tests/support/makers/forms';
import {
  makeAdministrator,
  makeApplicant,
  makeOfficial,
  makeOrganisation,
  unique,
} from '@/tests/support/makers/people';
import { kindByKey, makeSource } from '@/tests/support/makers/records';

const refused = (code: string) => expect.objectContaining({ code });
const refusedAt = (fields: Record<string, string>) =>
  expect.objectContaining({ code: 'INVALID', details: expect.objectContaining({ fields }) });
const words = (text: string) => ({ 'label.zh-HK': text, 'label.zh-CN': text, 'label.en': text });

async function makeCase(draft: object = makeFormDefinition()) {
  const bureau = await makeOrganisation();
  const official = await makeOfficial(bureau.id);
  const form = await makeForm({ managingOrganisationId: bureau.id, draft });
  return { bureau, official, form, key: form.key, seen: { key: form.key, revision: 1 } };
}

const rowOf = (key: string) => db().form.findUniqueOrThrow({ where: { key } });
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

function input(changes: Partial<NewFormInput> = {}): NewFormInput {
  return newFormInput.parse({
    key: unique('form'),
    'title.zh-HK': '表格',
    'title.zh-CN': '表单',
    'title.en': 'Form',
    ...changes,
  });
}

describe('making a form', () => {
  test('starts empty, in the keeping of the bureau, and stands in the audit', async () => {
    const { official, bureau } = await makeCase();
    const given = input({ bureau: bureau.id });
    await createForm(official, given);
    const row = await rowOf(given.key);
    expect(row).toMatchObject({ draft: emptyDraft, managingOrganisationId: bureau.id, revision: 1 });
    expect(await auditOf(row.id)).toMatchObject([
      {
        action: 'form.create',
        actorId: official.userId,
        after: { key: given.key, bureau: bureau.id, from: 'nothing' },
      },
    ]);
  });

  test('copies the newest version of a form, whoever keeps it', async () => {
    const { official, bureau } = await makeCase();
    const { formKey } = await makeFormVersion();
    await makeFormVersion({
      formKey,
      definition: { steps: [{ key: 'only', title: makeWords('Only'), fields: [makeField('date')] }], checks: [] },
    });
    const given = input({ bureau: bureau.id, copy: formKey });
    await createForm(official, given);
    expect(readFormDraft((await rowOf(given.key)).draft).steps.map(({ key }) => key)).toEqual(['only']);
  });

  test('takes in what another form was exported as', async () => {
    const { official, bureau, key, form } = await makeCase();
    const exported = JSON.stringify(await exportForm(official, key));
    const given = input({ bureau: bureau.id, file: new File([exported], 'form.json') });
    await createForm(official, given);
    expect((await rowOf(given.key)).draft).toEqual(form.draft);
  });

  test.each([
    ['no JSON', 'x', 'JSON'],
    ['no form', '{"a":1}', 'steps'],
    [
      'a label that is missing',
      JSON.stringify({
        steps: [
          {
            key: 'a',
            title: makeWords('A'),
            fields: [{ type: 'date', key: 'on', required: true, label: { 'zh-HK': '日', 'zh-CN': '日' } }],
          },
        ],
        checks: [],
      }),
      'steps.0.fields.0.label.en',
    ],
    [
      'a type that there is not',
      JSON.stringify({ steps: [{ key: 'a', title: makeWords('A'), fields: [{ type: 'colour', key: 'on' }] }] }),
      'steps.0.fields.0.type',
    ],
  ])('refuses a file with %s and names the place', async (_what, text, place) => {
    const { official, bureau } = await makeCase();
    const given = input({ bureau: bureau.id, file: new File([text], 'form.json') });
    await expect(createForm(official, given)).rejects.toEqual(
      expect.objectContaining({ code: 'FORM_FILE_WRONG', details: { params: { place } } }),
    );
    expect(await db().form.count({ where: { key: given.key } })).toBe(0);
  });

  test('is refused for another bureau, for a key that is taken, for both origins at once, and to an applicant', async () => {
    const { official, bureau, key } = await makeCase();
    const other = await makeOrganisation();
    await expect(createForm(official, input({ bureau: other.id }))).rejects.toEqual(refusedAt({ bureau: 'CHOICE' }));
    await expect(createForm(official, input({ bureau: '' }))).rejects.toEqual(refusedAt({ bureau: 'CHOICE' }));
    await expect(createForm(official, input({ bureau: bureau.id, key }))).rejects.toEqual(refusedAt({ key: 'TAKEN' }));
    const exported = new File([JSON.stringify(await exportForm(official, key))], 'form.json');
    await expect(createForm(official, input({ bureau: bureau.id, copy: 'x', file: exported }))).rejects.toEqual(
      refusedAt({ copy: 'ONE_ORIGIN' }),
    );
    await expect(createForm(await makeApplicant(), input({ bureau: bureau.id }))).rejects.toEqual(refused('NOT_FOUND'));
  });
});

describe('composing a form', () => {
  test('parts are added, moved over the end of a step, and removed', async () => {
    const { official, key } = await makeCase(emptyDraft);
    let revision = 0;
    const edit = (what: Parameters<typeof editForm>[2]) => editForm(official, { key, revision: ++revision }, what);
    const one = (await edit({ do: 'addStep' })) ?? '';
    const two = (await edit({ do: 'addStep' })) ?? '';
    const date = (await edit({ do: 'addField', step: one, type: 'date' })) ?? '';
    await edit({ do: 'addField', step: one, type: 'file' });
    await edit({ do: 'up', part: { kind: 'steps', key: two } });
    await edit({ do: 'up', part: { kind: 'fields', key: date } });
    const check = (await edit({ do: 'addCheck' })) ?? '';
    const outline = async () =>
      readFormDraft((await rowOf(key)).draft).steps.map((step) => [step.key, step.fields.map(({ type }) => type)]);
    expect(await outline()).toEqual([
      [two, ['date']],
      [one, ['file']],
    ]);
    await edit({ do: 'remove', part: { kind: 'fields', key: date } });
    await edit({ do: 'remove', part: { kind: 'checks', key: check } });
    expect(await outline()).toEqual([
      [two, []],
      [one, ['file']],
    ]);
    expect(readFormDraft((await rowOf(key)).draft).checks).toEqual([]);
    const { id } = await rowOf(key);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(Array(revision).fill('form.edit'));
  });

  test.each(fieldTypes)('a new question of the type %s is kept complete once its words are there', async (type) => {
    const { official, seen, key } = await makeCase({
      steps: [{ key: 'one', title: makeWords('One'), fields: [makeField('choice')] }],
      checks: [],
    });
    const added = (await editForm(official, seen, { do: 'addField', step: 'one', type })) ?? '';
    const { draft } = await getManagedForm(official, key);
    const field = draft.steps[0]?.fields[1] ?? {};
    const rows = {
      'options.0.label.zh-HK': '甲',
      'options.0.label.zh-CN': '甲',
      'options.0.label.en': 'A',
      'options.1.label.zh-HK': '乙',
      'options.1.label.zh-CN': '乙',
      'options.1.label.en': 'B',
      'columns.0.label.zh-HK': '欄',
      'columns.0.label.zh-CN': '栏',
      'columns.0.label.en': 'Column',
      'columns.0.type': 'choice',
      'columns.0.options.zh-HK': '一\n二',
      'columns.0.options.zh-CN': '一\r\n二',
      'columns.0.options.en': 'one\ntwo',
    };
    const own = Object.fromEntries(
      Object.entries(field).flatMap(([name, value]) =>
        typeof value === 'number'
          ? [[name, String(value)]]
          : Array.isArray(value)
            ? value.map((one) => [`${name}.${one}`, '1'])
            : [],
      ),
    );
    const typed = {
      ...own,
      ...rows,
      ...words('Question'),
      key: added,
      required: '1',
      identifying: '1',
      'condition.choice.a': '1',
    };
    const saved = await saveFormPart(official, { key, revision: 2 }, { place: { kind: 'fields', key: added }, typed });
    expect(saved).toEqual({ key: added, problems: {} });
    const after = await getManagedForm(official, key);
    expect(after.problems).toEqual({});
    expect(after.draft.steps[0]?.fields[1]).toMatchObject({
      type,
      identifying: true,
      condition: { field: 'choice', is: ['a'] },
    });
  });

  test('what is incomplete is kept and said; what cannot be read is refused and nothing is kept', async () => {
    const { official, seen, key, form } = await makeCase();
    const place = { kind: 'fields', key: 'title' } as const;
    const typed = { 'label.en': 'Only English', maxCharacters: '', key: 'title', required: '1' };
    expect(await saveFormPart(official, seen, { place, typed })).toEqual({
      key: 'title',
      problems: { 'label.zh-HK': 'REQUIRED', 'label.zh-CN': 'REQUIRED', maxCharacters: 'REQUIRED' },
    });
    const [audit] = await auditOf(form.id);
    expect(audit).toMatchObject({
      action: 'form.save',
      after: { 'steps.1.fields.0': { label: { en: 'Only English' } } },
    });
    const wrong = { ...typed, maxCharacters: 'many', 'condition.field.a': '1', 'condition.other.b': '1' };
    await expect(saveFormPart(official, { key, revision: 2 }, { place, typed: wrong })).rejects.toEqual(
      refusedAt({ maxCharacters: 'FIGURE', condition: 'ONE_QUESTION' }),
    );
    await expect(
      saveFormPart(official, { key, revision: 2 }, { place, typed: { ...typed, maxCharacters: '9', key: 'plan' } }),
    ).rejects.toEqual(refusedAt({ key: 'TAKEN' }));
    expect((await rowOf(key)).revision).toBe(2);
  });

  test('a condition follows a question that is given another key', async () => {
    const { official, seen, key } = await makeCase({
      steps: [
        {
          key: 'one',
          title: makeWords('One'),
          fields: [makeField('declaration'), makeField('date', { condition: { field: 'declaration', is: ['yes'] } })],
        },
      ],
      checks: [],
    });
    await saveFormPart(official, seen, {
      place: { kind: 'fields', key: 'declaration' },
      typed: { ...words('I agree'), key: 'agreed' },
    });
    const { draft, problems } = await getManagedForm(official, key);
    expect(draft.steps[0]?.fields[1]?.condition).toEqual({ field: 'agreed', is: ['yes'] });
    expect(problems).toEqual({});
  });

  test('is not found by an official of another bureau, in any command or query', async () => {
    const { seen, key, form } = await makeCase();
    const stranger = await makeOfficial();
    const place = { kind: 'fields', key: 'title' } as const;
    for (const attempt of [
      () => editForm(stranger, seen, { do: 'addStep' }),
      () => saveFormPart(stranger, seen, { place, typed: {} }),
      () => publishForm(stranger, seen),
      () => restoreForm(stranger, seen, 1),
      () => renameForm(stranger, seen, input()),
      () => getManagedForm(stranger, key),
      () => exportForm(stranger, key),
    ])
      await expect(attempt()).rejects.toEqual(refused('NOT_FOUND'));
    expect((await listManagedForms(stranger)).map((one) => one.key)).toEqual([]);
    const applicant = await makeApplicant();
    for (const attempt of [
      () => listManagedForms(applicant),
      () => listFormsToCopy(applicant),
      () => listFormVersions(applicant),
    ])
      await expect(attempt()).rejects.toEqual(refused('NOT_FOUND'));
    expect(await auditOf(form.id)).toEqual([]);
    expect((await getManagedForm(await makeAdministrator(), key)).key).toBe(key);
  });

  test('what is not there is not found', async () => {
    const { official, seen } = await makeCase();
    await expect(editForm(official, seen, { do: 'addField', step: 'nowhere', type: 'date' })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    await expect(editForm(official, seen, { do: 'up', part: { kind: 'fields', key: 'nothing' } })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    await expect(restoreForm(official, seen, 7)).rejects.toEqual(refused('NOT_FOUND'));
  });
});

describe('publishing a form', () => {
  test('makes the next version, which nothing can change, and tells what it changed', async () => {
    const { official, seen, key, form } = await makeCase();
    expect(await publishForm(official, seen)).toBe(1);
    await saveFormPart(
      official,
      { key, revision: 2 },
      {
        place: { kind: 'fields', key: 'title' },
        typed: { ...words('Name of the plan'), maxCharacters: '60', key: 'title', required: '1' },
      },
    );
    await editForm(official, { key, revision: 3 }, { do: 'remove', part: { kind: 'checks', key: 'age' } });
    expect(await publishForm(official, { key, revision: 4 })).toBe(2);
    const { versions, hasChanges } = await getManagedForm(official, key);
    expect(hasChanges).toBe(false);
    expect(
      versions.map(({ version, changes }) => [version, changes?.map(({ how, what, name }) => [how, what, name.en])]),
    ).toEqual([
      [
        2,
        [
          ['changed', 'field', 'Name of the plan'],
          ['removed', 'check', 'Within the age limit?'],
        ],
      ],
      [1, undefined],
    ]);
    await expect(db().formVersion.updateMany({ where: { formKey: key }, data: { definition: {} } })).rejects.toThrow();
    expect((await auditOf(form.id)).map(({ action }) => action)).toEqual([
      'form.publish',
      'form.save',
      'form.edit',
      'form.publish',
    ]);
  });

  test('is refused while something is missing, and when nothing has changed', async () => {
    const { official, seen, key } = await makeCase(emptyDraft);
    await expect(publishForm(official, seen)).rejects.toEqual(refused('FORM_INCOMPLETE'));
    const whole = await makeCase();
    await publishForm(whole.official, whole.seen);
    await expect(publishForm(whole.official, { key: whole.key, revision: 2 })).rejects.toEqual(
      refused('FORM_UNCHANGED'),
    );
    expect(await db().formVersion.count({ where: { formKey: { in: [key, whole.key] } } })).toBe(1);
  });

  test('of two who publish at once one is told that the other was faster', async () => {
    const { official, seen, key } = await makeCase();
    const results = await Promise.allSettled([
      publishForm(official, seen),
      publishForm(await makeAdministrator(), seen),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(refused('CONFLICT'));
    expect(await db().formVersion.count({ where: { formKey: key } })).toBe(1);
  });

  test('a version can be made the draft again', async () => {
    const { official, seen, key, form } = await makeCase();
    await publishForm(official, seen);
    await editForm(official, { key, revision: 2 }, { do: 'remove', part: { kind: 'steps', key: 'research' } });
    await restoreForm(official, { key, revision: 3 }, 1);
    expect((await rowOf(key)).draft).toEqual(form.draft);
  });

  test('the list says which forms have a version and which have changed since', async () => {
    const { official, seen, key } = await makeCase();
    expect(await listManagedForms(official)).toMatchObject([{ key, version: null, hasChanges: true, calls: 0 }]);
    await publishForm(official, seen);
    const version = await db().formVersion.findFirstOrThrow({ where: { formKey: key } });
    await makeCall({ formVersionId: version.id });
    expect(await listManagedForms(official)).toMatchObject([{ key, version: 1, hasChanges: false, calls: 1 }]);
  });

  test('a new call is offered the newest version of each form before the earlier ones', async () => {
    const { official, seen, key } = await makeCase();
    await publishForm(official, seen);
    await makeFormVersion({ formKey: key });
    const offered = await listFormVersions(official);
    const firstOld = offered.findIndex(({ isNewest }) => !isNewest);
    expect(offered.findIndex((one) => one.formKey === key && one.version === 2)).toBeLessThan(firstOld);
    expect(offered.findIndex((one) => one.formKey === key && one.version === 1)).toBeGreaterThanOrEqual(firstOld);
  });
});

describe('copying a call to next year', () => {
  test('keeps everything but the dates, the code and the form, and is not published', async () => {
    const programme = await makeProgramme();
    const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
    const version = await makeFormVersion();
    const call = await makeCall({ programmeId: programme.id, formVersionId: version.id, quota: 7 });
    const newest = await makeFormVersion({ formKey: version.formKey });
    const newCode = unique('C').toUpperCase();
    await copyCall(official, { code: call.code, newCode });
    const copy = await db().call.findUniqueOrThrow({ where: { code: newCode } });
    expect(copy).toMatchObject({
      programmeId: programme.id,
      quota: 7,
      publishedAt: null,
      formVersionId: newest.id,
      title: call.title,
      lastNumber: 0,
    });
    expect(copy.opensAt.getUTCFullYear()).toBe(call.opensAt.getUTCFullYear() + 1);
    expect(await auditOf(copy.id)).toMatchObject([
      { action: 'call.copy', after: { from: call.code, code: newCode, formVersion: 2 } },
    ]);
    expect((await db().call.findUniqueOrThrow({ where: { id: call.id } })).formVersionId).toBe(version.id);
    await expect(copyCall(official, { code: call.code, newCode })).rejects.toEqual(refusedAt({ code: 'TAKEN' }));
    await expect(copyCall(await makeOfficial(), { code: call.code, newCode: unique('C') })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
  });
});

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
