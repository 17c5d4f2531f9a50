'use server';

import { redirect } from 'next/navigation';
import { emptyForm } from '@/lib/accounts/schema';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { readView } from '@/lib/opportunities/filter';
import { routes } from '@/lib/routes';
import { changeFrequency, removeSearch, renameSearch, saveSearch } from '@/lib/saved-searches/commands';
import { savedSearchInput, searchFrequencyInput, searchNameInput } from '@/lib/saved-searches/schema';

type Page = { locale: Locale };
type One = Page & { searchId: string };

/** `query` is the address of the filter, as the page of the opportunities has it. */
export const saveSearchAction = formAction(
  savedSearchInput,
  async (input, { locale, query }: Page & { query: string }) => {
    const { filter } = readView(Object.fromEntries(new URLSearchParams(query)));
    await saveSearch(await actingActor(), { filter, input, now: new Date() });
    redirect(routes.mySearches(locale, input.frequency === 'OFF' ? 'savedQuiet' : 'saved'));
  },
);

export const renameSearchAction = formAction(searchNameInput, async ({ name }, { locale, searchId }: One) => {
  await renameSearch(await actingActor(), { searchId, name });
  redirect(routes.mySearches(locale, 'renamed'));
});

export const changeFrequencyAction = formAction(
  searchFrequencyInput,
  async ({ frequency }, { locale, searchId }: One) => {
    await changeFrequency(await actingActor(), { searchId, frequency });
    redirect(routes.mySearches(locale, 'frequency'));
  },
);

export const removeSearchAction = formAction(emptyForm, async (_, { locale, searchId }: One) => {
  await removeSearch(await actingActor(), { searchId });
  redirect(routes.mySearches(locale, 'removed'));
});
