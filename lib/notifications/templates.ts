/**
 * Every notice and mail, with the values its sentences take. The words are in `notices.<kind>.subject`
 * and `notices.<kind>.body` of each language.
 */
export type NoticeData = {
  verifyEmail: { name: string; url: string };
  accountExists: { name: string; url: string };
  resetPassword: { name: string; url: string };
  passwordChanged: { name: string };
  emailChangeOld: { name: string; newEmail: string; url: string };
  emailChangeNew: { name: string; url: string };
  emailChanged: { name: string; newEmail: string };
  roleChanged: { name: string };
  applicationSubmitted: { name: string; number: string; call: string; receivedAt: string; hash: string };
  applicationReturned: { name: string; number: string; call: string; note: string };
  applicationSelected: { name: string; number: string; call: string; note: string };
  applicationNotSelected: { name: string; number: string; call: string; note: string };
  applicationWithdrawn: { name: string; number: string; call: string };
  applicationReceived: { number: string; call: string };
};
export type NoticeKind = keyof NoticeData;
