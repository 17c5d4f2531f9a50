import { describe, expect, test } from 'vitest';
import { listFormVersions } from '@/lib/calls/admin-queries';
import { copyCall } from '@/lib/calls/commands';
import { db } from '@/lib/db';
import { editForm, publishForm, restoreForm, saveFormPart } from '@/lib/forms/commands';
import { emptyDraft } from '@/lib/forms/composer/draft';
import { type NewFormInput, newFormInput } from '@/lib/forms/composer/input';
import { getManagedForm, listManagedForms } from '@/lib/forms/queries';
import { makeCall, makeFormVersion, makeProgramme } from '@/tests/support/makers/calls';
import { makeKeptForm } from '@/tests/support/makers/kept-forms';
import { makeAdministrator, makeOfficial, unique } from '@/tests/support/makers/people';

const refused = (code: string) => expect.objectContaining({ code });
const refusedAt = (fields: Record<string, string>) =>
  expect.objectContaining({ code: 'INVALID', details: expect.objectContaining({ fields }) });
const words = (text: string) => ({ 'label.zh-HK': text, 'label.zh-CN': text, 'label.en': text });

const rowOf = (key: string) => db().form.findUniqueOrThrow({ where: { key } });
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

function _input(changes: Partial<NewFormInput> = {}): NewFormInput {
  return newFormInput.parse({
    key: unique('form'),
    'title.zh-HK': '表格',
    'title.zh-CN': '表单',
    'title.en': 'Form',
    ...changes,
  });
}

describe('publishing a form', () => {
  test('makes the next version, which nothing can change, and tells what it changed', async () => {
    const { official, seen, key, form } = await makeKeptForm();
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
    const { official, seen, key } = await makeKeptForm(emptyDraft);
    await expect(publishForm(official, seen)).rejects.toEqual(refused('FORM_INCOMPLETE'));
    const whole = await makeKeptForm();
    await publishForm(whole.official, whole.seen);
    await expect(publishForm(whole.official, { key: whole.key, revision: 2 })).rejects.toEqual(
      refused('FORM_UNCHANGED'),
    );
    expect(await db().formVersion.count({ where: { formKey: { in: [key, whole.key] } } })).toBe(1);
  });

  test('of two who publish at once one is told that the other was faster', async () => {
    const { official, seen, key } = await makeKeptForm();
    const results = await Promise.allSettled([
      publishForm(official, seen),
      publishForm(await makeAdministrator(), seen),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(refused('CONFLICT'));
    expect(await db().formVersion.count({ where: { formKey: key } })).toBe(1);
  });

  test('a version can be made the draft again', async () => {
    const { official, seen, key, form } = await makeKeptForm();
    await publishForm(official, seen);
    await editForm(official, { key, revision: 2 }, { do: 'remove', part: { kind: 'steps', key: 'research' } });
    await restoreForm(official, { key, revision: 3 }, 1);
    expect((await rowOf(key)).draft).toEqual(form.draft);
  });

  test('the list says which forms have a version and which have changed since', async () => {
    const { official, seen, key } = await makeKeptForm();
    expect(await listManagedForms(official)).toMatchObject([{ key, version: null, hasChanges: true, calls: 0 }]);
    await publishForm(official, seen);
    const version = await db().formVersion.findFirstOrThrow({ where: { formKey: key } });
    await makeCall({ formVersionId: version.id });
    expect(await listManagedForms(official)).toMatchObject([{ key, version: 1, hasChanges: false, calls: 1 }]);
  });

  test('a new call is offered the newest version of each form before the earlier ones', async () => {
    const { official, seen, key } = await makeKeptForm();
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
