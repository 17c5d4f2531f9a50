import about from './zh-HK/about.json';
import account from './zh-HK/account.json';
import adminApplications from './zh-HK/adminApplications.json';
import adminEnquiries from './zh-HK/adminEnquiries.json';
import adminForms from './zh-HK/adminForms.json';
import adminLibrary from './zh-HK/adminLibrary.json';
import adminLinks from './zh-HK/adminLinks.json';
import adminMedia from './zh-HK/adminMedia.json';
import adminProgrammes from './zh-HK/adminProgrammes.json';
import adminReviews from './zh-HK/adminReviews.json';
import adminSources from './zh-HK/adminSources.json';
import adminTranslations from './zh-HK/adminTranslations.json';
import applications from './zh-HK/applications.json';
import audit from './zh-HK/audit.json';
import auth from './zh-HK/auth.json';
import calls from './zh-HK/calls.json';
import chains from './zh-HK/chains.json';
import common from './zh-HK/common.json';
import design from './zh-HK/design.json';
import documents from './zh-HK/documents.json';
import enquiries from './zh-HK/enquiries.json';
import errors from './zh-HK/errors.json';
import facets from './zh-HK/facets.json';
import failure from './zh-HK/failure.json';
import fieldErrors from './zh-HK/fieldErrors.json';
import figures from './zh-HK/figures.json';
import files from './zh-HK/files.json';
import forms from './zh-HK/forms.json';
import funding from './zh-HK/funding.json';
import guides from './zh-HK/guides.json';
import home from './zh-HK/home.json';
import hosting from './zh-HK/hosting.json';
import impossibleStates from './zh-HK/impossibleStates.json';
import jobs from './zh-HK/jobs.json';
import layout from './zh-HK/layout.json';
import library from './zh-HK/library.json';
import mailbox from './zh-HK/mailbox.json';
import news from './zh-HK/news.json';
import notices from './zh-HK/notices.json';
import offers from './zh-HK/offers.json';
import opportunities from './zh-HK/opportunities.json';
import organisations from './zh-HK/organisations.json';
import panels from './zh-HK/panels.json';
import park from './zh-HK/park.json';
import people from './zh-HK/people.json';
import platforms from './zh-HK/platforms.json';
import policies from './zh-HK/policies.json';
import programmes from './zh-HK/programmes.json';
import promises from './zh-HK/promises.json';
import reply from './zh-HK/reply.json';
import results from './zh-HK/results.json';
import reviews from './zh-HK/reviews.json';
import savedSearches from './zh-HK/savedSearches.json';
import schemes from './zh-HK/schemes.json';
import search from './zh-HK/search.json';
import share from './zh-HK/share.json';
import siteMap from './zh-HK/siteMap.json';
import sources from './zh-HK/sources.json';
import stations from './zh-HK/stations.json';
import statistics from './zh-HK/statistics.json';
import talent from './zh-HK/talent.json';
import terms from './zh-HK/terms.json';

export default {
  about,
  account,
  adminApplications,
  adminEnquiries,
  adminForms,
  adminLibrary,
  adminLinks,
  adminMedia,
  adminProgrammes,
  adminReviews,
  adminSources,
  adminTranslations,
  applications,
  audit,
  auth,
  calls,
  chains,
  common,
  design,
  documents,
  enquiries,
  errors,
  facets,
  failure,
  fieldErrors,
  figures,
  files,
  forms,
  funding,
  guides,
  home,
  impossibleStates,
  jobs,
  hosting,
  layout,
  library,
  mailbox,
  news,
  notices,
  offers,
  opportunities,
  organisations,
  panels,
  park,
  people,
  platforms,
  policies,
  programmes,
  promises,
  reply,
  results,
  reviews,
  savedSearches,
  schemes,
  search,
  share,
  siteMap,
  sources,
  stations,
  statistics,
  talent,
  terms,
};
