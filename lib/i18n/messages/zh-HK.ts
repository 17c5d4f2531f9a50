import about from './zh-HK/about.json';
import account from './zh-HK/account.json';
import adminApplications from './zh-HK/adminApplications.json';
import adminProgrammes from './zh-HK/adminProgrammes.json';
import applications from './zh-HK/applications.json';
import audit from './zh-HK/audit.json';
import auth from './zh-HK/auth.json';
import calls from './zh-HK/calls.json';
import common from './zh-HK/common.json';
import design from './zh-HK/design.json';
import errors from './zh-HK/errors.json';
import failure from './zh-HK/failure.json';
import fieldErrors from './zh-HK/fieldErrors.json';
import figures from './zh-HK/figures.json';
import files from './zh-HK/files.json';
import forms from './zh-HK/forms.json';
import home from './zh-HK/home.json';
import jobs from './zh-HK/jobs.json';
import layout from './zh-HK/layout.json';
import mailbox from './zh-HK/mailbox.json';
import notices from './zh-HK/notices.json';
import people from './zh-HK/people.json';
import programmes from './zh-HK/programmes.json';
import search from './zh-HK/search.json';

export default {
  about,
  account,
  adminApplications,
  adminProgrammes,
  applications,
  audit,
  auth,
  calls,
  common,
  design,
  errors,
  failure,
  fieldErrors,
  figures,
  files,
  forms,
  home,
  jobs,
  layout,
  mailbox,
  notices,
  people,
  programmes,
  search,
};
