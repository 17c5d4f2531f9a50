/** Every refusal has a code; the sentence for it is in the messages (`errors.<CODE>`) of each language. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID',
  'RATE_LIMITED',
  'UNEXPECTED',
  // accounts
  'BAD_CREDENTIALS',
  'EMAIL_NOT_VERIFIED',
  'LINK_INVALID',
  'ACCOUNT_DISABLED',
  'LAST_ADMINISTRATOR',
  'ROLE_HELD',
  'IDENTITY_NOT_JOINED',
  'IDENTITY_WITHOUT_EMAIL',
  // calls and applications
  'CALL_NOT_OPEN_YET',
  'CALL_CLOSED',
  'STALE_DRAFT',
  'APPLICATION_INCOMPLETE',
  'NOT_EDITABLE',
  'ALREADY_DECIDED',
  'APPLICATION_WITHDRAWN',
  'NOT_WITHDRAWABLE',
  'REASON_REQUIRED',
  'STEP_NOT_POSSIBLE',
  'CHECKS_NOT_PASSED',
  'OFFER_OVER',
  'ALREADY_RELEASED',
  'NOT_RELEASED',
  'NOTHING_TO_RELEASE',
  'OUTCOMES_MISSING',
  'TOO_MANY_SELECTED',
  'RESERVES_TIED',
  'FORM_IN_USE',
  // reviews
  'CONFLICT_OF_INTEREST',
  'RUBRIC_IN_USE',
  'REVIEW_CLOSED',
  'REVIEW_INCOMPLETE',
  'FILE_NOT_BLIND',
  'FORM_INCOMPLETE',
  'FORM_UNCHANGED',
  'FORM_FILE_WRONG',
  // library
  'NOT_PUBLISHABLE',
  'MOVE_NOT_ALLOWED',
  'NOTHING_PICKED',
  'SOURCE_IN_USE',
  'FILE_NOT_TABLE',
  'PICTURE_TYPE',
  'IMPORT_EMPTY',
  'IMPORT_TOO_LONG',
  // saved searches
  'TOO_MANY_SEARCHES',
  // enquiries
  'SENT_TOO_FAST',
  // files
  'FILE_TOO_BIG',
  'FILE_TYPE',
  'FILE_EMPTY',
  'FILE_INFECTED',
  'FILE_NOT_SCANNED',
  'TOO_MANY_FILES',
  'UPLOAD_INCOMPLETE',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Codes of a single field; sentences in `fieldErrors.<CODE>`. */
export const fieldCodes = [
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'EMAIL',
  'PASSWORD_WRONG',
  'PASSWORD_COMMON',
  'PASSWORD_MISMATCH',
  'PASSWORD_LIKE_EMAIL',
  'CHOICE',
  'CHOICES',
  'PICK',
  'NUMBER',
  'FIGURE',
  'DECIMALS',
  'TOO_SMALL',
  'TOO_BIG',
  'TOO_FEW_ROWS',
  'TOO_MANY_ROWS',
  'LIMITS',
  'CONDITION',
  'ONE_HOST',
  'ONE_QUESTION',
  'ONE_ORIGIN',
  'DATE',
  'DATE_ORDER',
  'DECLARATION',
  'FILE_MISSING',
  'PAPER_FORMAT',
  'PAPER_CHECK_DIGIT',
  'PAPER_PREFIX',
  'URL',
  'TAKEN',
  'SOURCE_MISSING',
  'SOURCE_GRADE',
  'SOURCE_UNKNOWN',
  'LINK_UNKNOWN',
  'EVIDENCE',
  'ORDER',
  'LEAVE_EMPTY',
  'LEVELS',
  'INVALID',
] as const;

export type FieldCode = (typeof fieldCodes)[number];

export function isFieldCode(value: string): value is FieldCode {
  return (fieldCodes as readonly string[]).includes(value);
}

/** A refusal by a rule. `params` fill the sentence; `fields` name wrong fields by key. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: { params?: Record<string, string | number>; fields?: Record<string, FieldCode> } = {},
  ) {
    super(code);
    this.name = 'AppError';
  }
}
