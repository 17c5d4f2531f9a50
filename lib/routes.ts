import type { Route } from 'next';
import { type Locale, locales } from '@/lib/i18n/locales';

const at = (locale: Locale, path: string): Route => `/${locale}${path}` as Route;

/** Every address of the portal, in one place. Paths carry the language first. */
export const routes = {
  home: (locale: Locale) => at(locale, ''),
  programmes: (locale: Locale) => at(locale, '/programmes'),
  programme: (locale: Locale, slug: string) => at(locale, `/programmes/${slug}`),
  figure: (locale: Locale, id: string) => at(locale, `/figures#${id}`),
  figures: (locale: Locale) => at(locale, '/figures'),
  source: (locale: Locale, id: string) => at(locale, `/figures#${id}`),
  search: (locale: Locale, query = '') => at(locale, `/search${query}`),
  searchSuggestions: '/api/search/suggest' as Route,
  about: (locale: Locale) => at(locale, '/about'),
  accessibility: (locale: Locale) => at(locale, '/accessibility'),
  privacy: (locale: Locale) => at(locale, '/privacy'),
  design: (locale: Locale) => at(locale, '/design'),
  signIn: (locale: Locale, next?: string) => at(locale, `/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`),
  signUp: (locale: Locale, next?: string) => at(locale, `/sign-up${next ? `?next=${encodeURIComponent(next)}` : ''}`),
  signUpSent: (locale: Locale, next?: string) =>
    at(locale, `/sign-up/sent${next ? `?next=${encodeURIComponent(next)}` : ''}`),
  forgotPassword: (locale: Locale) => at(locale, '/forgot-password'),
  forgotPasswordSent: (locale: Locale) => at(locale, '/forgot-password/sent'),
  resetPassword: (locale: Locale, token: string) => at(locale, `/reset-password?token=${token}`),
  verifyEmail: (locale: Locale, token: string, next?: string) =>
    at(locale, `/verify-email?token=${token}${next ? `&next=${encodeURIComponent(next)}` : ''}`),
  signInNotice: (locale: Locale, notice: 'reset' | 'ended') => at(locale, `/sign-in?notice=${notice}`),
  emailConfirmed: (locale: Locale, outcome: 'half' | 'done') => at(locale, `/confirm-email?outcome=${outcome}`),
  confirmEmail: (locale: Locale, token: string) => at(locale, `/confirm-email?token=${token}`),
  my: (locale: Locale) => at(locale, '/my'),
  myAccount: (locale: Locale, notice?: string) => at(locale, `/my/account${notice ? `?notice=${notice}` : ''}`),
  myEmail: (locale: Locale) => at(locale, '/my/account/email'),
  myPassword: (locale: Locale) => at(locale, '/my/account/password'),
  myNotifications: (locale: Locale, page = 1) => at(locale, `/my/notifications${page > 1 ? `?page=${page}` : ''}`),
  myApplications: (locale: Locale) => at(locale, '/my/applications'),
  startApplication: (locale: Locale, callCode: string) => at(locale, `/my/applications/start/${callCode}`),
  myApplication: (locale: Locale, id: string) => at(locale, `/my/applications/${id}`),
  applicationStep: (locale: Locale, id: string, step: string) => at(locale, `/my/applications/${id}/steps/${step}`),
  applicationReview: (locale: Locale, id: string) => at(locale, `/my/applications/${id}/review`),
  receipt: (locale: Locale, id: string) => `/api/applications/${id}/receipt?locale=${locale}` as Route,
  file: (id: string) => `/api/files/${id}` as Route,
  admin: (locale: Locale) => at(locale, '/admin'),
  adminApplications: (locale: Locale, query = '') => at(locale, `/admin/applications${query}`),
  adminApplication: (locale: Locale, id: string) => at(locale, `/admin/applications/${id}`),
  adminPaperNumber: (locale: Locale, id: string, field: string) =>
    at(locale, `/admin/applications/${id}/numbers/${field}`),
  adminProgrammes: (locale: Locale) => at(locale, '/admin/programmes'),
  adminProgramme: (locale: Locale, slug: string) => at(locale, `/admin/programmes/${slug}`),
  adminStatement: (locale: Locale, slug: string, id: string) =>
    at(locale, `/admin/programmes/${slug}/statements/${id}`),
  newAdminStatement: (locale: Locale, slug: string) => at(locale, `/admin/programmes/${slug}/statements/new`),
  newAdminCall: (locale: Locale, slug: string) => at(locale, `/admin/programmes/${slug}/calls/new`),
  adminCall: (locale: Locale, code: string) => at(locale, `/admin/calls/${code}`),
  adminPeople: (locale: Locale, query = '') => at(locale, `/admin/people${query}`),
  adminPerson: (locale: Locale, id: string, notice?: string) =>
    at(locale, `/admin/people/${id}${notice ? `?notice=${notice}` : ''}`),
  adminJobs: (locale: Locale, query = '') => at(locale, `/admin/jobs${query}`),
  adminAudit: (locale: Locale, query = '') => at(locale, `/admin/audit${query}`),
  adminMailbox: (locale: Locale, query = '') => at(locale, `/admin/mailbox${query}`),
  adminMail: (locale: Locale, id: string) => at(locale, `/admin/mailbox/${id}`),
  rawMail: (id: string) => `/api/mailbox/${id}` as Route,
  /** A path without language, as notices keep it. */
  fromLink: (locale: Locale, link: string) => at(locale, link),
  /** Sets out for the OpenID Connect issuer; back at `next`. */
  issuer: (next: string) => `/api/sign-in/issuer?next=${encodeURIComponent(next)}` as Route,
  /** Changes the language and comes back to the page that the request came from. */
  switchLocale: (to: Locale) => `/api/locale/${to}` as Route,
};

/** A same-site path of the portal to return to after sign-in; null when `value` is anything else. */
export function safeNext(value: string | null | undefined): Route | null {
  if (!value || value.length > 500 || /[\\\s]/.test(value)) return null;
  return locales.some((locale) => value === `/${locale}` || value.startsWith(`/${locale}/`)) ? (value as Route) : null;
}
