import { describe, expect, test } from 'vitest';
import { listFormVersions } from '@/lib/calls/admin-queries';
import { db } from '@/lib/db';
import { createForm, editForm, publishForm, renameForm, restoreForm, saveFormPart } from '@/lib/forms/commands';
import { emptyDraft, readFormDraft } from '@/lib/forms/composer/draft';
import { type NewFormInput, newFormInput } from '@/lib/forms/composer/input';
import { exportForm, getManagedForm, listFormsToCopy, listManagedForms } from '@/lib/forms/queries';
import { fieldTypes } from '@/lib/forms/schema';
import { makeFormVersion } from '@/tests/support/makers/calls';
import { makeField, makeWords } from '@/tests/support/makers/forms';
import { makeKeptForm } from '@/tests/support/makers/kept-forms';
import {
  makeAdministrator,
  makeApplicant,
  makeOfficial,
  makeOrganisation,
  unique,
} from '@/tests/support/makers/people';

const refused = (code: string) => expect.objectContaining({ code });
const refusedAt = (fields: Record<string, string>) =>
  expect.objectContaining({ code: 'INVALID', details: expect.objectContaining({ fields }) });
const words = (text: string) => ({ 'label.zh-HK': text, 'label.zh-CN': text, 'label.en': text });

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
    const { official, bureau } = await makeKeptForm();
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
    const { official, bureau } = await makeKeptForm();
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
    const { official, bureau, key, form } = await makeKeptForm();
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
    const { official, bureau } = await makeKeptForm();
    const given = input({ bureau: bureau.id, file: new File([text], 'form.json') });
    await expect(createForm(official, given)).rejects.toEqual(
      expect.objectContaining({ code: 'FORM_FILE_WRONG', details: { params: { place } } }),
    );
    expect(await db().form.count({ where: { key: given.key } })).toBe(0);
  });

  test('is refused for another bureau, for a key that is taken, for both origins at once, and to an applicant', async () => {
    const { official, bureau, key } = await makeKeptForm();
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
    const { official, key } = await makeKeptForm(emptyDraft);
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
    const { official, seen, key } = await makeKeptForm({
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
    const { official, seen, key, form } = await makeKeptForm();
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
    const { official, seen, key } = await makeKeptForm({
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
    const { seen, key, form } = await makeKeptForm();
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
    const { official, seen } = await makeKeptForm();
    await expect(editForm(official, seen, { do: 'addField', step: 'nowhere', type: 'date' })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    await expect(editForm(official, seen, { do: 'up', part: { kind: 'fields', key: 'nothing' } })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    await expect(restoreForm(official, seen, 7)).rejects.toEqual(refused('NOT_FOUND'));
  });
});
