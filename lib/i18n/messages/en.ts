import about from './en/about.json';
import account from './en/account.json';
import adminApplications from './en/adminApplications.json';
import adminProgrammes from './en/adminProgrammes.json';
import applications from './en/applications.json';
import audit from './en/audit.json';
import auth from './en/auth.json';
import calls from './en/calls.json';
import common from './en/common.json';
import design from './en/design.json';
import errors from './en/errors.json';
import failure from './en/failure.json';
import fieldErrors from './en/fieldErrors.json';
import figures from './en/figures.json';
import files from './en/files.json';
import forms from './en/forms.json';
import home from './en/home.json';
import jobs from './en/jobs.json';
import layout from './en/layout.json';
import mailbox from './en/mailbox.json';
import notices from './en/notices.json';
import people from './en/people.json';
import programmes from './en/programmes.json';
import search from './en/search.json';

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
