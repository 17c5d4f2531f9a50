import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { type Actor, isAdministrator, isStaff, organisationsAs } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { formChanges } from '@/lib/forms/composer/changes';
import { draftProblems, type FormDraft, readFormDraft } from '@/lib/forms/composer/draft';
import { readFormDefinition } from '@/lib/forms/schema';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { managedBy } from '@/lib/programmes/rules';

/** The forms that the actor's bureau keeps, each with its newest version. */
export async function listManagedForms(actor: Actor) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const [forms, newest] = await Promise.all([
    db().form.findMany({
      where: managedBy(actor),
      orderBy: { key: 'asc' },
      select: {
        key: true,
        title: true,
        draft: true,
        updatedAt: true,
        managingOrganisation: { select: { name: true } },
        versions: { select: { _count: { select: { calls: true } } } },
      },
    }),
    db().formVersion.findMany({
      where: { form: managedBy(actor) },
      distinct: ['formKey'],
      orderBy: [{ formKey: 'asc' }, { version: 'desc' }],
      select: { formKey: true, version: true, definition: true },
    }),
  ]);
  const latest = new Map(newest.map((version) => [version.formKey, version]));
  return forms.map(({ versions, draft, managingOrganisation, ...form }) => ({
    ...form,
    title: readLocalizedText(form.title),
    bureau: managingOrganisation ? readLocalizedText(managingOrganisation.name) : null,
    version: latest.get(form.key)?.version ?? null,
    hasChanges: !isDeepStrictEqual(latest.get(form.key)?.definition, draft),
    calls: versions.reduce((sum, { _count }) => sum + _count.calls, 0),
  }));
}

/** One form to work on, with its versions and what each changed. NOT_FOUND when another bureau keeps it. */
export async function getManagedForm(actor: Actor, key: string) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const found = await db().form.findFirst({
    where: { key, ...managedBy(actor) },
    select: {
      id: true,
      key: true,
      title: true,
      draft: true,
      revision: true,
      managingOrganisation: { select: { name: true } },
      versions: {
        orderBy: { version: 'desc' },
        select: {
          version: true,
          definition: true,
          createdAt: true,
          calls: { where: { programme: managedBy(actor) }, orderBy: { code: 'asc' }, select: { code: true } },
        },
      },
    },
  });
  if (!found) throw new AppError('NOT_FOUND');
  const { managingOrganisation, ...form } = found;
  const draft = readFormDraft(form.draft);
  return {
    ...form,
    title: readLocalizedText(form.title),
    bureau: managingOrganisation ? readLocalizedText(managingOrganisation.name) : null,
    draft,
    problems: draftProblems(draft),
    hasChanges: !form.versions[0] || !isDeepStrictEqual(form.versions[0].definition, form.draft),
    versions: form.versions.map(({ definition, calls, ...version }, at) => {
      const before = form.versions[at + 1];
      return {
        ...version,
        calls: calls.map(({ code }) => code),
        changes: before ? formChanges(readFormDefinition(before.definition), readFormDefinition(definition)) : null,
      };
    }),
  };
}
export type ManagedForm = Awaited<ReturnType<typeof getManagedForm>>;

/** Forms to start from: the newest version of each, whoever keeps it. */
export async function listFormsToCopy(actor: Actor) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const versions = await db().formVersion.findMany({
    distinct: ['formKey'],
    orderBy: [{ formKey: 'asc' }, { version: 'desc' }],
    select: { formKey: true, version: true, form: { select: { title: true } } },
  });
  return versions.map(({ form, ...version }) => ({ ...version, title: readLocalizedText(form.title) }));
}

/** Bureaux into whose keeping the actor may give a form. */
export async function listBureauxForForms(actor: Actor) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const bureaux = await db().organisation.findMany({
    where: isAdministrator(actor) ? { kind: 'GOVERNMENT' } : { id: { in: organisationsAs(actor, 'OFFICIAL') } },
    orderBy: { slug: 'asc' },
    select: { id: true, name: true },
  });
  return bureaux.map(({ id, name }) => ({ id, name: readLocalizedText(name) }));
}

/** A form as a file: what is being worked on, with its names. */
export async function exportForm(actor: Actor, key: string): Promise<FormFile> {
  const { title, draft } = await getManagedForm(actor, key);
  return {
    title: { 'zh-HK': title['zh-HK'].text, 'zh-CN': title['zh-CN'].text, en: title.en.text },
    steps: draft.steps,
    checks: draft.checks,
  };
}
type FormFile = FormDraft & { title: { 'zh-HK': string; 'zh-CN': string; en: string } };
