import about from './en/about.json';
import account from './en/account.json';
import adminApplications from './en/adminApplications.json';
import adminEnquiries from './en/adminEnquiries.json';
import adminForms from './en/adminForms.json';
import adminLibrary from './en/adminLibrary.json';
import adminLinks from './en/adminLinks.json';
import adminMedia from './en/adminMedia.json';
import adminProgrammes from './en/adminProgrammes.json';
import adminReviews from './en/adminReviews.json';
import adminSources from './en/adminSources.json';
import adminTranslations from './en/adminTranslations.json';
import applications from './en/applications.json';
import audit from './en/audit.json';
import auth from './en/auth.json';
import calls from './en/calls.json';
import chains from './en/chains.json';
import common from './en/common.json';
import design from './en/design.json';
import documents from './en/documents.json';
import enquiries from './en/enquiries.json';
import errors from './en/errors.json';
import facets from './en/facets.json';
import failure from './en/failure.json';
import fieldErrors from './en/fieldErrors.json';
import figures from './en/figures.json';
import files from './en/files.json';
import forms from './en/forms.json';
import funding from './en/funding.json';
import guides from './en/guides.json';
import home from './en/home.json';
import hosting from './en/hosting.json';
import impossibleStates from './en/impossibleStates.json';
import jobs from './en/jobs.json';
import layout from './en/layout.json';
import library from './en/library.json';
import mailbox from './en/mailbox.json';
import news from './en/news.json';
import notices from './en/notices.json';
import offers from './en/offers.json';
import opportunities from './en/opportunities.json';
import organisations from './en/organisations.json';
import panels from './en/panels.json';
import park from './en/park.json';
import people from './en/people.json';
import platforms from './en/platforms.json';
import policies from './en/policies.json';
import programmes from './en/programmes.json';
import promises from './en/promises.json';
import reply from './en/reply.json';
import results from './en/results.json';
import reviews from './en/reviews.json';
import savedSearches from './en/savedSearches.json';
import schemes from './en/schemes.json';
import search from './en/search.json';
import share from './en/share.json';
import siteMap from './en/siteMap.json';
import sources from './en/sources.json';
import stations from './en/stations.json';
import statistics from './en/statistics.json';
import talent from './en/talent.json';
import terms from './en/terms.json';

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
