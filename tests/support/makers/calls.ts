import { db } from '@/lib/db';
import type { Facets } from '@/lib/facets/schema';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import type { Call, Form, FormVersion, Prisma, Programme } from '@/prisma/generated/client';
import { makeFormDefinition } from '@/tests/support/makers/forms';
import { makeOrganisation, unique } from '@/tests/support/makers/people';

const day = 86_400_000;

/** A text in the three languages, source zh-CN, the others reviewed. */
export function makeText(words: string): LocalizedText {
  return makeLocalizedText({ 'zh-CN': `${words}（简）`, 'zh-HK': `${words}（繁）`, en: `${words} (en)` });
}

type ProgrammeGiven = Partial<
  Pick<Programme, 'slug' | 'direction' | 'hongKongApplicants' | 'managingOrganisationId' | 'publishedAt'>
> &
  Partial<Facets> & { title?: LocalizedText; summary?: LocalizedText; forWhom?: LocalizedText };

/** A published programme, managed by a bureau of its own unless one is given. */
export async function makeProgramme(programme: ProgrammeGiven = {}): Promise<Programme> {
  const slug = programme.slug ?? unique('programme');
  return db().programme.create({
    data: {
      direction: 'TO_TIANJIN',
      hongKongApplicants: 'NOT_STATED',
      title: makeText(slug),
      summary: makeText('summary'),
      forWhom: makeText('for whom'),
      publishedAt: new Date(),
      ...programme,
      managingOrganisationId: programme.managingOrganisationId ?? (await makeOrganisation()).id,
      slug,
    },
  });
}

/** A form that officials keep, unless it is there; of a bureau of its own unless one is given. */
export async function makeForm(
  form: { key?: string; managingOrganisationId?: string; draft?: Prisma.InputJsonValue; title?: LocalizedText } = {},
): Promise<Form> {
  const key = form.key ?? unique('form');
  const there = await db().form.findUnique({ where: { key } });
  if (there) return there;
  return db().form.create({
    data: {
      key,
      title: form.title ?? makeText(key),
      draft: form.draft ?? makeFormDefinition(),
      managingOrganisationId: form.managingOrganisationId ?? (await makeOrganisation()).id,
    },
  });
}

/** The next version of a form; of a form of its own unless a key is given. */
export async function makeFormVersion(
  form: { formKey?: string; definition?: Prisma.InputJsonValue } = {},
): Promise<FormVersion> {
  const formKey = form.formKey ?? unique('form');
  const version = 1 + (await db().formVersion.count({ where: { formKey } }));
  const definition = form.definition ?? makeFormDefinition();
  await makeForm({ key: formKey, draft: definition });
  return db().formVersion.create({ data: { formKey, version, definition } });
}

type CallGiven = Partial<
  Pick<
    Call,
    | 'programmeId'
    | 'code'
    | 'opensAt'
    | 'closesAt'
    | 'quota'
    | 'decisionWorkingDays'
    | 'publishedAt'
    | 'formVersionId'
    | 'isSample'
    | 'procedure'
    | 'offerDays'
  >
> & { title?: LocalizedText };

/** A published call that has been open for a day and stays so for 30, with a form of its own. */
export async function makeCall(call: CallGiven = {}): Promise<Call> {
  const code = call.code ?? unique('C').toUpperCase();
  const now = Date.now();
  return db().call.create({
    data: {
      title: makeText(`call ${code}`),
      opensAt: new Date(now - day),
      closesAt: new Date(now + 30 * day),
      quota: 30,
      decisionWorkingDays: 20,
      publishedAt: new Date(),
      ...call,
      code,
      programmeId: call.programmeId ?? (await makeProgramme()).id,
      formVersionId: call.formVersionId ?? (await makeFormVersion()).id,
    },
  });
}

/** A call that closed yesterday. */
export function makeClosedCall(call: CallGiven = {}): Promise<Call> {
  const now = Date.now();
  return makeCall({ opensAt: new Date(now - 30 * day), closesAt: new Date(now - day), ...call });
}
