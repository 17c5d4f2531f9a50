import 'server-only';
import { revalidatePath } from 'next/cache';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

/**
 * Public pages are made once and kept; after an official's save those that show the programme are made anew at the
 * next visit. Addresses as readers see them, so that it does not depend on the folders the pages lie in.
 */
export function revalidateProgramme(slug: string): void {
  for (const locale of locales) {
    for (const path of [
      routes.home(locale),
      routes.programmes(locale),
      routes.programme(locale, slug),
      routes.funding(locale),
    ]) {
      revalidatePath(path);
    }
  }
}

/** After the results of a call are published or change: their page, and the programme's, which leads there. */
export function revalidateResults(slug: string, code: string): void {
  for (const locale of locales) revalidatePath(routes.results(locale, slug, code));
  revalidateProgramme(slug);
}

/** After a change of the library: each public page may show it, or lead to it. */
export function revalidatePublicPages(): void {
  revalidatePath('/', 'layout');
}
