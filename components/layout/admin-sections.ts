import type { Route } from 'next';
import type { IconName } from '@/components/ui/icon';
import { type Actor, isAdministrator, isStaff } from '@/lib/auth/actor';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export type AdminSection = {
  key:
    | 'applications'
    | 'enquiries'
    | 'programmes'
    | 'forms'
    | 'library'
    | 'sources'
    | 'translations'
    | 'links'
    | 'media'
    | 'people'
    | 'jobs'
    | 'audit'
    | 'mailbox';
  href: Route;
  icon: IconName;
};

/** Where this person may work. The mailbox is there only when mails stay on this machine. */
export function adminSections(actor: Actor, locale: Locale, hasMailbox: boolean): AdminSection[] {
  if (!isStaff(actor)) return [];
  const ofOfficials: AdminSection[] = [
    { key: 'applications', href: routes.adminApplications(locale), icon: 'list' },
    { key: 'enquiries', href: routes.adminEnquiries(locale), icon: 'question' },
    { key: 'programmes', href: routes.adminProgrammes(locale), icon: 'file' },
    { key: 'forms', href: routes.adminForms(locale), icon: 'numbers' },
    { key: 'library', href: routes.adminLibrary(locale), icon: 'globe' },
    { key: 'sources', href: routes.adminSources(locale), icon: 'quote' },
    { key: 'translations', href: routes.adminTranslations(locale), icon: 'both' },
    { key: 'media', href: routes.adminMedia(locale), icon: 'halves' },
    { key: 'links', href: routes.adminLinks(locale), icon: 'no' },
  ];
  if (!isAdministrator(actor)) return ofOfficials;
  return [
    ...ofOfficials,
    { key: 'people', href: routes.adminPeople(locale), icon: 'people' },
    { key: 'jobs', href: routes.adminJobs(locale), icon: 'gear' },
    { key: 'audit', href: routes.adminAudit(locale), icon: 'history' },
    ...(hasMailbox ? [{ key: 'mailbox', href: routes.adminMailbox(locale), icon: 'mail' } as const] : []),
  ];
}
