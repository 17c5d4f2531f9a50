import about from './zh-CN/about.json';
import account from './zh-CN/account.json';
import adminApplications from './zh-CN/adminApplications.json';
import adminProgrammes from './zh-CN/adminProgrammes.json';
import applications from './zh-CN/applications.json';
import audit from './zh-CN/audit.json';
import auth from './zh-CN/auth.json';
import calls from './zh-CN/calls.json';
import common from './zh-CN/common.json';
import design from './zh-CN/design.json';
import errors from './zh-CN/errors.json';
import failure from './zh-CN/failure.json';
import fieldErrors from './zh-CN/fieldErrors.json';
import figures from './zh-CN/figures.json';
import files from './zh-CN/files.json';
import forms from './zh-CN/forms.json';
import home from './zh-CN/home.json';
import jobs from './zh-CN/jobs.json';
import layout from './zh-CN/layout.json';
import mailbox from './zh-CN/mailbox.json';
import notices from './zh-CN/notices.json';
import people from './zh-CN/people.json';
import programmes from './zh-CN/programmes.json';
import search from './zh-CN/search.json';

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
