import type { Route } from 'next';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { RecordKind } from '@/prisma/generated/enums';

const at = (locale: Locale, path: string): Route => `/${locale}${path}` as Route;

const recordLists: Record<RecordKind, string> = {
  FIGURE: '/figures',
  PROMISE: '/promises',
  PASSAGE: '/reply',
  TERM: '/glossary',
  POLICY: '/policies',
  GUIDE: '/guides',
  CHAIN: '/chains',
  PLATFORM: '/platforms',
  STATION: '/stations',
  SCHEME: '/schemes',
  ZONE: '/park',
  NEWS: '/news',
  ORGANISATION: '/organisations',
};

/** Every address of the portal, in one place. Paths carry the language first. */
export const routes = {
  home: (locale: Locale) => at(locale, ''),
  opportunities: (locale: Locale, query = '') => at(locale, `/opportunities${query}`),
  /** Deadlines as a calendar, of what a filter of the opportunities leaves; without a language in front, as no page. */
  deadlines: (locale: Locale, query = '') => `/feeds/deadlines/${locale}${query}` as Route,
  callDeadline: (locale: Locale, code: string) =>
    `/feeds/deadlines/${locale}?call=${encodeURIComponent(code)}` as Route,
  programmes: (locale: Locale) => at(locale, '/programmes'),
  programme: (locale: Locale, slug: string) => at(locale, `/programmes/${slug}`),
  /** Who was selected in a round, and the round in numbers. */
  results: (locale: Locale, slug: string, code: string) => at(locale, resultsPath(slug, code)),
  figures: (locale: Locale) => at(locale, '/figures'),
  openFigures: (form: 'csv' | 'json') => `/api/open/figures.${form}` as Route,
  sources: (locale: Locale) => at(locale, '/sources'),
  /** The page that lists the published records of a kind. */
  recordList: (locale: Locale, kind: RecordKind) => at(locale, recordLists[kind]),
  /** Where a mark such as P34, F07, C12 or N05 leads: the source, figure, promise or name of that number. */
  reference: (locale: Locale, id: string) => at(locale, referencePath(id)),
  park: (locale: Locale) => at(locale, '/park'),
  chains: (locale: Locale) => at(locale, '/chains'),
  platforms: (locale: Locale) => at(locale, '/platforms'),
  policies: (locale: Locale, query = '') => at(locale, `/policies${query}`),
  policy: (locale: Locale, slug: string) => at(locale, `/policies/${slug}`),
  comparePolicy: (locale: Locale, slug: string, query = '') => at(locale, `/policies/${slug}/compare${query}`),
  talent: (locale: Locale) => at(locale, '/talent'),
  stations: (locale: Locale, query = '') => at(locale, `/stations${query}`),
  funding: (locale: Locale) => at(locale, '/funding'),
  students: (locale: Locale) => at(locale, '/students'),
  guides: (locale: Locale) => at(locale, '/guides'),
  /** The reply, at one of its sentences (s01 to s40). */
  reply: (locale: Locale, sentence = '') => at(locale, `/reply${sentence && `#${sentence}`}`),
  talentCheck: (locale: Locale) => at(locale, '/talent/check'),
  schemes: (locale: Locale, query = '') => at(locale, `/schemes${query}`),
  scheme: (locale: Locale, slug: string) => at(locale, `/schemes/${slug}`),
  promises: (locale: Locale, query = '') => at(locale, `/promises${query}`),
  news: (locale: Locale, query = '') => at(locale, `/news${query}`),
  newsFeed: (locale: Locale) => `/feeds/news/${locale}` as Route,
  promise: (locale: Locale, number: string) => at(locale, `/promises/${number}`),
  /** What happens to the promises, for feed readers; without a language in front, as no page. */
  promiseFeed: (locale: Locale) => `/feeds/promises/${locale}` as Route,
  organisations: (locale: Locale, query = '') => at(locale, `/organisations${query}`),
  glossary: (locale: Locale, query = '') => at(locale, `/glossary${query}`),
  /** Asks whoever runs the portal; `about` is the path of the page that the question is about, `topic` one of lib/enquiries/topics. */
  contact: (locale: Locale, about?: string, topic?: string) => {
    const query = new URLSearchParams({ ...(about ? { about } : {}), ...(topic ? { topic } : {}) }).toString();
    return at(locale, `/contact${query ? `?${query}` : ''}`);
  },
  enquiryReceived: (locale: Locale, receipt: string) => at(locale, `/contact/received?receipt=${receipt}`),
  /** A visitor's own enquiry, opened by the secret that was mailed to them. */
  enquiry: (locale: Locale, secret: string, notice?: string) =>
    at(locale, `/enquiries/${secret}${notice ? `?notice=${notice}` : ''}`),
  siteMap: (locale: Locale) => at(locale, '/site-map'),
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
  mySearches: (locale: Locale, notice?: string) => at(locale, `/my/searches${notice ? `?notice=${notice}` : ''}`),
  newMySearch: (locale: Locale, query = '') => at(locale, `/my/searches/new${query}`),
  unsubscribe: (locale: Locale, token: string) => at(locale, `/unsubscribe?token=${token}`),
  /** Ends the mails with one POST, for mail programs. */
  unsubscribeAtOnce: (token: string) => `/api/unsubscribe?token=${token}` as Route,
  myEnquiries: (locale: Locale, page = 1) => at(locale, `/my/enquiries${page > 1 ? `?page=${page}` : ''}`),
  myEnquiry: (locale: Locale, number: string, notice?: string) =>
    at(locale, `/my/enquiries/${number}${notice ? `?notice=${notice}` : ''}`),
  startApplication: (locale: Locale, callCode: string) => at(locale, `/my/applications/start/${callCode}`),
  myApplication: (locale: Locale, id: string) => at(locale, `/my/applications/${id}`),
  applicationStep: (locale: Locale, id: string, step: string) => at(locale, `/my/applications/${id}/steps/${step}`),
  applicationReview: (locale: Locale, id: string) => at(locale, `/my/applications/${id}/review`),
  receipt: (locale: Locale, id: string) => `/api/applications/${id}/receipt?locale=${locale}` as Route,
  letter: (locale: Locale, id: string) => `/api/applications/${id}/letter?locale=${locale}` as Route,
  verify: (locale: Locale, query = '') => at(locale, `/verify${query}`),
  applicationDraft: (id: string) => `/api/applications/${id}/draft` as Route,
  reviews: (locale: Locale, notice?: string) => at(locale, `/review${notice ? `?notice=${notice}` : ''}`),
  review: (locale: Locale, id: string, notice?: string) =>
    at(locale, `/review/${id}${notice ? `?notice=${notice}` : ''}`),
  reviewerProfile: (locale: Locale, notice?: string) =>
    at(locale, `/review/profile${notice ? `?notice=${notice}` : ''}`),
  reviewDraft: (id: string) => `/api/reviews/${id}/draft` as Route,
  reviewFile: (locale: Locale, id: string, fileId: string) =>
    `/api/reviews/${id}/files/${fileId}?locale=${locale}` as Route,
  file: (id: string) => `/api/files/${id}` as Route,
  /** Applications that name the reader's organisation as host. */
  hosting: (locale: Locale, page = 1) => at(locale, `/my/hosting${page > 1 ? `?page=${page}` : ''}`),
  hostedApplication: (locale: Locale, id: string) => at(locale, `/my/hosting/${id}`),
  admin: (locale: Locale) => at(locale, '/admin'),
  adminApplications: (locale: Locale, query = '') => at(locale, `/admin/applications${query}`),
  adminApplication: (locale: Locale, id: string) => at(locale, `/admin/applications/${id}`),
  /** Where the reviews of an application stand. */
  adminReviewsOf: (locale: Locale, id: string, notice?: string) =>
    at(locale, `/admin/applications/${id}${notice ? `?notice=${notice}` : ''}#reviews`),
  adminPaperNumber: (locale: Locale, id: string, field: string) =>
    at(locale, `/admin/applications/${id}/numbers/${field}`),
  adminProgrammes: (locale: Locale) => at(locale, '/admin/programmes'),
  adminProgramme: (locale: Locale, slug: string) => at(locale, `/admin/programmes/${slug}`),
  adminStatement: (locale: Locale, slug: string, id: string) =>
    at(locale, `/admin/programmes/${slug}/statements/${id}`),
  newAdminStatement: (locale: Locale, slug: string) => at(locale, `/admin/programmes/${slug}/statements/new`),
  newAdminCall: (locale: Locale, slug: string) => at(locale, `/admin/programmes/${slug}/calls/new`),
  adminCall: (locale: Locale, code: string) => at(locale, `/admin/calls/${code}`),
  adminPanel: (locale: Locale, code: string, query = '') => at(locale, `/admin/calls/${code}/panel${query}`),
  adminPanelApplication: (locale: Locale, code: string, id: string) => at(locale, `/admin/calls/${code}/panel/${id}`),
  adminOutbox: (locale: Locale, code: string, query = '') => at(locale, `/admin/calls/${code}/outbox${query}`),
  adminStatistics: (locale: Locale, code: string) => at(locale, `/admin/calls/${code}/statistics`),
  statisticsFile: (locale: Locale, code: string) => `/api/calls/${code}/statistics?locale=${locale}` as Route,
  adminReviewSettings: (locale: Locale, code: string, notice?: string) =>
    at(locale, `/admin/calls/${code}/review${notice ? `?notice=${notice}` : ''}`),
  adminAssignments: (locale: Locale, code: string, query = '') =>
    at(locale, `/admin/calls/${code}/review/assign${query}`),
  adminForms: (locale: Locale) => at(locale, '/admin/forms'),
  newAdminForm: (locale: Locale) => at(locale, '/admin/forms/new'),
  adminForm: (locale: Locale, key: string, query = '') => at(locale, `/admin/forms/${key}${query}`),
  /** A step, a question or a check of a form. */
  adminFormPart: (locale: Locale, key: string, part: { kind: string; key: string }, query = '') =>
    at(locale, `/admin/forms/${key}/${part.kind}/${part.key}${query}`),
  previewForm: (locale: Locale, key: string) => at(locale, `/admin/forms/${key}/preview`),
  exportForm: (key: string) => `/api/forms/${key}` as Route,
  adminLibrary: (locale: Locale, key = '', query = '') => at(locale, `/admin/library${key ? `/${key}` : ''}${query}`),
  adminRecord: (locale: Locale, key: string, slug: string, query = '') =>
    at(locale, `/admin/library/${key}/${slug}${query}`),
  newAdminRecord: (locale: Locale, key: string) => at(locale, `/admin/library/${key}/new`),
  importRecords: (locale: Locale, key: string) => at(locale, `/admin/library/${key}/import`),
  importOfRecords: (locale: Locale, key: string, id: string) => at(locale, `/admin/library/${key}/import/${id}`),
  exportRecords: (key: string, format: 'csv' | 'xlsx') => `/api/library/${key}/${format}` as Route,
  adminVersion: (locale: Locale, record: { key: string; slug: string; number: number }) =>
    at(locale, `/admin/library/${record.key}/${record.slug}/versions/${record.number}`),
  adminSources: (locale: Locale, query = '') => at(locale, `/admin/sources${query}`),
  adminSource: (locale: Locale, id: string, query = '') => at(locale, `/admin/sources/${id}${query}`),
  newAdminSource: (locale: Locale) => at(locale, '/admin/sources/new'),
  adminMedia: (locale: Locale) => at(locale, '/admin/media'),
  adminPicture: (locale: Locale, id: string, query = '') => at(locale, `/admin/media/${id}${query}`),
  newAdminPicture: (locale: Locale) => at(locale, '/admin/media/new'),
  picture: (id: string, width: number) => `/api/media/${id}/${width}`,
  adminLinks: (locale: Locale, query = '') => at(locale, `/admin/links${query}`),
  adminTranslations: (locale: Locale, query = '') => at(locale, `/admin/translations${query}`),
  /** Shows the public page at `path` with everything as the officials have it in work. */
  preview: (locale: Locale, path: string) => `/api/preview?path=${encodeURIComponent(`/${locale}${path}`)}` as Route,
  endPreview: (back: string) => `/api/preview/end?back=${encodeURIComponent(back)}` as Route,
  adminEnquiries: (locale: Locale, query = '') => at(locale, `/admin/enquiries${query}`),
  adminEnquiry: (locale: Locale, number: string, notice?: string) =>
    at(locale, `/admin/enquiries/${number}${notice ? `?notice=${notice}` : ''}`),
  adminPeople: (locale: Locale, query = '') => at(locale, `/admin/people${query}`),
  adminPerson: (locale: Locale, id: string, notice?: string) =>
    at(locale, `/admin/people/${id}${notice ? `?notice=${notice}` : ''}`),
  adminJobs: (locale: Locale, query = '') => at(locale, `/admin/jobs${query}`),
  adminImpossibleStates: (locale: Locale) => at(locale, '/admin/jobs/states'),
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

/** The path of a round's results, without the language. */
export function resultsPath(slug: string, code: string): string {
  return `/programmes/${slug}/results/${code}`;
}

function referencePath(id: string): string {
  const folders: Record<string, string> = {
    F: '/figures/',
    G: '/figures/',
    K: '/figures/',
    C: '/promises/',
    N: '/glossary/',
  };
  return `${folders[id.charAt(0)] ?? '/sources#'}${id}`;
}

/** A same-site path of the portal to return to after sign-in; null when `value` is anything else. */
export function safeNext(value: string | null | undefined): Route | null {
  if (!value || value.length > 2000 || /[\\\s]/.test(value)) return null;
  return locales.some((locale) => value === `/${locale}` || value.startsWith(`/${locale}/`)) ? (value as Route) : null;
}
