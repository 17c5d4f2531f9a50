import { getMessages, getTranslations } from 'next-intl/server';
import type { ErrorCode } from '@/lib/errors';

const shown = [
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'NOT_EDITABLE',
  'RATE_LIMITED',
  'UNEXPECTED',
  'FILE_TOO_BIG',
  'FILE_TYPE',
  'FILE_EMPTY',
  'TOO_MANY_FILES',
  'UPLOAD_INCOMPLETE',
] as const satisfies readonly ErrorCode[];

/** Only the words of a file field that the browser needs. */
export async function fileFieldWords({ most }: { most: number }) {
  const [t, messages] = await Promise.all([getTranslations('files'), getMessages()]);
  const { states, choose, chooseMore, upload, uploading, uploadingNamed, cancel, cancelNamed } = messages.files;
  const { remove, removeNamed, dismiss, dismissNamed, lost, sent, removed, full, optional } = messages.files;
  const errors: Record<string, string> = Object.fromEntries(shown.map((code) => [code, messages.errors[code]]));
  return {
    rules: t('rules', { most }),
    ...{ states, choose, chooseMore, upload, uploading, uploadingNamed, cancel, cancelNamed },
    ...{ remove, removeNamed, dismiss, dismissNamed, lost, sent, removed, full, optional },
    unscanned: t('unscanned'),
    errors,
  };
}

export type FileWords = Awaited<ReturnType<typeof fileFieldWords>>;
