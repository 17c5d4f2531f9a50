import { makeForm } from '@/tests/support/makers/calls';
import { makeFormDefinition } from '@/tests/support/makers/forms';
import { makeOfficial, makeOrganisation } from '@/tests/support/makers/people';

/** A form that a bureau keeps, an official of it, and what a command takes that has read it. */
export async function makeKeptForm(draft: object = makeFormDefinition()) {
  const bureau = await makeOrganisation();
  const official = await makeOfficial(bureau.id);
  const form = await makeForm({ managingOrganisationId: bureau.id, draft });
  return { bureau, official, form, key: form.key, seen: { key: form.key, revision: 1 } };
}
