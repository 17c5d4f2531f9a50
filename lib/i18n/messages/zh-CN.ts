import about from './zh-CN/about.json';
import account from './zh-CN/account.json';
import adminApplications from './zh-CN/adminApplications.json';
import adminEnquiries from './zh-CN/adminEnquiries.json';
import adminForms from './zh-CN/adminForms.json';
import adminLibrary from './zh-CN/adminLibrary.json';
import adminLinks from './zh-CN/adminLinks.json';
import adminMedia from './zh-CN/adminMedia.json';
import adminProgrammes from './zh-CN/adminProgrammes.json';
import adminReviews from './zh-CN/adminReviews.json';
import adminSources from './zh-CN/adminSources.json';
import adminTranslations from './zh-CN/adminTranslations.json';
import applications from './zh-CN/applications.json';
import audit from './zh-CN/audit.json';
import auth from './zh-CN/auth.json';
import calls from './zh-CN/calls.json';
import chains from './zh-CN/chains.json';
import common from './zh-CN/common.json';
import design from './zh-CN/design.json';
import documents from './zh-CN/documents.json';
import enquiries from './zh-CN/enquiries.json';
import errors from './zh-CN/errors.json';
import facets from './zh-CN/facets.json';
import failure from './zh-CN/failure.json';
import fieldErrors from './zh-CN/fieldErrors.json';
import figures from './zh-CN/figures.json';
import files from './zh-CN/files.json';
import forms from './zh-CN/forms.json';
import funding from './zh-CN/funding.json';
import guides from './zh-CN/guides.json';
import home from './zh-CN/home.json';
import hosting from './zh-CN/hosting.json';
import impossibleStates from './zh-CN/impossibleStates.json';
import jobs from './zh-CN/jobs.json';
import layout from './zh-CN/layout.json';
import library from './zh-CN/library.json';
import mailbox from './zh-CN/mailbox.json';
import news from './zh-CN/news.json';
import notices from './zh-CN/notices.json';
import offers from './zh-CN/offers.json';
import opportunities from './zh-CN/opportunities.json';
import organisations from './zh-CN/organisations.json';
import panels from './zh-CN/panels.json';
import park from './zh-CN/park.json';
import people from './zh-CN/people.json';
import platforms from './zh-CN/platforms.json';
import policies from './zh-CN/policies.json';
import programmes from './zh-CN/programmes.json';
import promises from './zh-CN/promises.json';
import reply from './zh-CN/reply.json';
import results from './zh-CN/results.json';
import reviews from './zh-CN/reviews.json';
import savedSearches from './zh-CN/savedSearches.json';
import schemes from './zh-CN/schemes.json';
import search from './zh-CN/search.json';
import share from './zh-CN/share.json';
import siteMap from './zh-CN/siteMap.json';
import sources from './zh-CN/sources.json';
import stations from './zh-CN/stations.json';
import statistics from './zh-CN/statistics.json';
import talent from './zh-CN/talent.json';
import terms from './zh-CN/terms.json';

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
