import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError, type FieldCode } from '@/lib/errors';
import {
  draftProblems,
  emptyDraft,
  type FormDraft,
  firstFault,
  problemsUnder,
  readFormDraft,
} from '@/lib/forms/composer/draft';
import { editDraft, type FormEdit, findPart, type PartPlace, withPart } from '@/lib/forms/composer/edits';
import type { FormTitleInput, NewFormInput } from '@/lib/forms/composer/input';
import { settingsOf } from '@/lib/forms/composer/settings';
import { partFromTyped } from '@/lib/forms/composer/tidy';
import { canKeepFormsOf } from '@/lib/forms/rules';
import { readFormDefinition } from '@/lib/forms/schema';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { isUniqueViolation } from '@/lib/prisma-errors';
import { managedBy } from '@/lib/programmes/rules';
import type { Prisma } from '@/prisma/generated/client';

type Seen = { key: string; revision: number };

/** Makes a form: empty, of the newest version of another one, or of a file. Throws FORM_FILE_WRONG with the place. */
export async function createForm(actor: Actor, input: NewFormInput): Promise<void> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const bureauId = input.bureau || null;
  if (!canKeepFormsOf(actor, bureauId)) throw new AppError('INVALID', { fields: { bureau: 'CHOICE' } });
  const fromFile = input.file instanceof File && input.file.size > 0 ? readFormFile(await input.file.text()) : null;
  if (fromFile && input.copy) throw new AppError('INVALID', { fields: { copy: 'ONE_ORIGIN' } });
  try {
    await transaction(async (tx) => {
      const draft = fromFile ?? (input.copy ? await newestOf(tx, input.copy) : emptyDraft);
      const { id } = await tx.form.create({
        data: { key: input.key, title: titleOf(input), managingOrganisationId: bureauId, draft: asJson(draft) },
        select: { id: true },
      });
      await recordAudit(tx, actor, {
        action: 'form.create',
        recordType: 'Form',
        recordId: id,
        after: { key: input.key, bureau: bureauId, from: fromFile ? 'file' : input.copy || 'nothing' },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('INVALID', { fields: { key: 'TAKEN' } });
    throw error;
  }
}

/** Changes the names of a form. */
export async function renameForm(actor: Actor, seen: Seen, input: FormTitleInput): Promise<void> {
  await changeForm(actor, seen, ({ title }) => ({
    data: { title: titleOf(input) },
    audit: { action: 'form.rename', ...changesBetween({ title: title as object }, { title: titleOf(input) }) },
  }));
}

/** A button of the composer: a part is added, moved or removed. Answers the key of a new part. */
export async function editForm(actor: Actor, seen: Seen, edit: FormEdit): Promise<string | null> {
  let added: string | null = null;
  await changeForm(actor, seen, ({ draft }) => {
    const edited = editDraft(readFormDraft(draft), edit);
    added = edited.added;
    return { data: { draft: asJson(edited.draft) }, audit: { action: 'form.edit', after: { ...edit, added } } };
  });
  return added;
}

/**
 * Keeps what was set of a part, complete or not, and answers its key and what is still missing. Throws INVALID, and
 * keeps nothing, for what cannot be read.
 */
export async function saveFormPart(
  actor: Actor,
  seen: Seen,
  { place, typed }: { place: PartPlace; typed: Record<string, string> },
): Promise<{ key: string; problems: Record<string, FieldCode> }> {
  let saved = { key: place.key, problems: {} as Record<string, FieldCode> };
  await changeForm(actor, seen, ({ draft: kept }) => {
    const before = readFormDraft(kept);
    const { part, path } = findPart(before, place);
    const read = partFromTyped(place.kind, part, typed);
    if (Object.keys(read.problems).length > 0) throw new AppError('INVALID', { fields: read.problems });
    // Two parts of one key could not be told apart any more.
    if (read.part.key !== place.key && isThere(before, { ...place, key: read.part.key }))
      throw new AppError('INVALID', { fields: { key: 'TAKEN' } });
    if (read.part.key === '') throw new AppError('INVALID', { fields: { key: 'REQUIRED' } });
    const after = withPart(before, place, read.part);
    // Questions that a step still lacks are no fault of its own settings.
    const settable = Object.keys(settingsOf(place.kind, part));
    const problems = Object.entries(problemsUnder(path, draftProblems(after)));
    saved = {
      key: read.part.key,
      problems: Object.fromEntries(problems.filter(([name]) => settable.includes(name.split('.')[0] ?? ''))),
    };
    const changes = changesBetween({ [path]: asJson(part) }, { [path]: asJson(read.part) });
    return { data: { draft: asJson(after) }, audit: { action: 'form.save', ...changes } };
  });
  return saved;
}

/** Makes the draft the next version of its form. Throws FORM_INCOMPLETE, FORM_UNCHANGED. */
export async function publishForm(actor: Actor, seen: Seen): Promise<number> {
  let version = 0;
  await changeForm(actor, seen, async ({ draft }, tx) => {
    if (Object.keys(draftProblems(readFormDraft(draft))).length > 0) throw new AppError('FORM_INCOMPLETE');
    const newest = await tx.formVersion.findFirst({ where: { formKey: seen.key }, orderBy: { version: 'desc' } });
    if (newest && isDeepStrictEqual(newest.definition, draft)) throw new AppError('FORM_UNCHANGED');
    version = (newest?.version ?? 0) + 1;
    await tx.formVersion.create({ data: { formKey: seen.key, version, definition: draft as Prisma.InputJsonValue } });
    return { data: {}, audit: { action: 'form.publish', after: { version } } };
  });
  return version;
}

/** Makes a version the draft again; what was being worked on is replaced. */
export async function restoreForm(actor: Actor, seen: Seen, version: number): Promise<void> {
  await changeForm(actor, seen, async (_form, tx) => {
    const found = await tx.formVersion.findUnique({ where: { formKey_version: { formKey: seen.key, version } } });
    if (!found) throw new AppError('NOT_FOUND');
    return {
      data: { draft: found.definition as Prisma.InputJsonValue },
      audit: { action: 'form.restore', after: { version } },
    };
  });
}

type Form = { id: string; title: Prisma.JsonValue; draft: Prisma.JsonValue };
type Audit = { action: string; before?: Prisma.InputJsonValue; after?: Prisma.InputJsonValue };
type Change = { data: { title?: Prisma.InputJsonValue; draft?: Prisma.InputJsonValue }; audit: Audit };

/** One change of a form that the actor's bureau keeps. NOT_FOUND when it does not; CONFLICT when somebody was faster. */
async function changeForm(
  actor: Actor,
  { key, revision }: Seen,
  change: (form: Form, tx: Transaction) => Change | Promise<Change>,
): Promise<void> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  await transaction(async (tx) => {
    const form = await tx.form.findFirst({ where: { key, ...managedBy(actor) } });
    if (!form) throw new AppError('NOT_FOUND');
    // First, so that two at once meet here and the version that one makes is not made by the other.
    const { count } = await tx.form.updateMany({
      where: { id: form.id, revision },
      data: { revision: { increment: 1 } },
    });
    if (count !== 1) throw new AppError('CONFLICT');
    const { data, audit } = await change(form, tx);
    if (Object.keys(data).length > 0) await tx.form.update({ where: { id: form.id }, data });
    await recordAudit(tx, actor, { recordType: 'Form', recordId: form.id, ...audit });
  });
}

async function newestOf(tx: Transaction, formKey: string): Promise<FormDraft> {
  const newest = await tx.formVersion.findFirst({ where: { formKey }, orderBy: { version: 'desc' } });
  if (!newest) throw new AppError('INVALID', { fields: { copy: 'CHOICE' } });
  return readFormDraft(newest.definition);
}

function readFormFile(text: string): FormDraft {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AppError('FORM_FILE_WRONG', { params: { place: 'JSON' } });
  }
  const place = firstFault(value);
  if (place !== null) throw new AppError('FORM_FILE_WRONG', { params: { place } });
  // Whatever else the file holds is left out.
  return readFormDraft(readFormDefinition(value));
}

function isThere(draft: FormDraft, place: PartPlace): boolean {
  if (place.kind !== 'fields') return draft[place.kind].some(({ key }) => key === place.key);
  return draft.steps.some(({ fields }) => fields.some(({ key }) => key === place.key));
}

function titleOf(input: FormTitleInput) {
  return makeLocalizedText({
    'zh-HK': input['title.zh-HK'],
    'zh-CN': input['title.zh-CN'],
    en: input['title.en'],
  });
}

/** Only what JSON can hold, as the database keeps it. */
function asJson(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value));
}
