import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { findPublishedProgramme, listPublishedProgrammeSlugs, listPublishedProgrammes } from '@/lib/programmes/queries';
import { countStatements } from '@/tests/support/count-statements';
import { makeCall, makeProgramme } from '@/tests/support/makers/calls';

const slugs = async () => (await listPublishedProgrammes()).map(({ slug }) => slug);

test('A programme that is not published is nowhere to be read', async () => {
  const draft = await makeProgramme({ publishedAt: null });
  expect(await findPublishedProgramme(draft.slug)).toBeNull();
  expect(await slugs()).not.toContain(draft.slug);
  expect((await listPublishedProgrammeSlugs()).map(({ slug }) => slug)).not.toContain(draft.slug);
});

test('A call that is not published is not shown with its published programme', async () => {
  const programme = await makeProgramme();
  const call = await makeCall({ programmeId: programme.id });
  const draft = await makeCall({ programmeId: programme.id, publishedAt: null });
  const codes = (await findPublishedProgramme(programme.slug))?.calls.map(({ code }) => code);
  expect(codes).toEqual([call.code]);
  const listed = (await listPublishedProgrammes()).find(({ slug }) => slug === programme.slug);
  expect(listed?.calls.map(({ code }) => code)).toEqual([call.code]);
  expect(codes).not.toContain(draft.code);
});

test('The list takes the same number of statements for one programme and for many', async () => {
  await db().programme.updateMany({ data: { publishedAt: null } });
  const first = await makeProgramme();
  await makeCall({ programmeId: first.id });
  const one = await countStatements(listPublishedProgrammes);
  for (let made = 0; made < 3; made += 1) await makeCall({ programmeId: (await makeProgramme()).id });
  const many = await countStatements(listPublishedProgrammes);
  expect(await slugs()).toHaveLength(4);
  expect(many).toEqual(one);
});
