import type { LocalizedText } from '@/lib/i18n/localized-text';

/** A value of a notice that is shown in the reader's language: a record's text in all three, or a fixed one. */
export type NoticeText = string | LocalizedText;

/**
 * Every notice and mail, with the values its sentences take. The words are in `notices.<kind>.subject`
 * and `notices.<kind>.body` of each language. A moment is given as ISO 8601 and shown in the reader's way.
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
  identityJoined: { name: string; provider: string };
  applicationSubmitted: { name: string; number: string; call: NoticeText; receivedAt: string; hash: string };
  applicationReturned: { name: string; number: string; call: NoticeText; note: string };
  applicationSelected: { name: string; number: string; call: NoticeText; note: string };
  applicationNotSelected: { name: string; number: string; call: NoticeText; note: string };
  applicationOffered: { name: string; number: string; call: NoticeText; note: string; until: string };
  // any other move of a procedure; `state` in the procedure's words
  // to everybody who has begun or sent an application: earlier or later than before
  callClosingChanged: { name: string; call: NoticeText; before: string; after: string };
  // to whoever is host in the organisation that an application names
  hostAsked: { name: string; number: string; call: NoticeText };
  applicationMoved: { name: string; number: string; call: NoticeText; state: NoticeText; note: string };
  applicationWithdrawn: { name: string; number: string; call: NoticeText };
  applicationReceived: { number: string; call: NoticeText };
  fileInfected: { name: string; file: string; call: NoticeText };
  newOpportunities: { name: string; count: string; list: NoticeText };
  // To who asked. `thread` is the secret address of a visitor's own page, shown as the mail's button.
  enquiryReceived: { name: string; number: string; topic: NoticeText; due: string; thread?: string };
  enquiryAnswered: { name: string; number: string; text: string; thread?: string };
  enquiryClosed: { name: string; number: string; text: string; thread?: string };
  enquiryReopened: { name: string; number: string; due: string; thread?: string };
  // To reviewers: nothing that tells whose application it is.
  reviewAssigned: { name: string; count: string; call: NoticeText; due: NoticeText };
  reviewHandedOver: { name: string; call: NoticeText };
  reviewsDue: { name: string; count: string };
  // To officials.
  conflictDeclared: { name: string; number: string; call: NoticeText; reviewer: string };
  reviewAbstained: { name: string; number: string; call: NoticeText; reviewer: string };
  enquiryNew: { number: string; topic: NoticeText; due: string };
  enquiryReplied: { number: string; topic: NoticeText; due: string };
  enquiryAssigned: { name: string; number: string; topic: NoticeText; by: string; due: string };
  enquiryDigest: { name: string; count: string; list: string };
  // To administrators.
  impossibleStates: { name: string; count: string; list: NoticeText };
};
export type NoticeKind = keyof NoticeData;
