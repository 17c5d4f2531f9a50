import 'server-only';
import { stateWords } from '@/lib/applications/moves';
import { asUuid } from '@/lib/applications/queries';
import { readableBy } from '@/lib/applications/receipt';
import { letterStates } from '@/lib/applications/states';
import type { Actor } from '@/lib/auth/actor';
import { formatDate, formatDateTime } from '@/lib/dates';
import { db } from '@/lib/db';
import { verifyAddress } from '@/lib/documents/address';
import { signStatement } from '@/lib/documents/sign';
import { AppError } from '@/lib/errors';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { markedNote } from '@/lib/notifications/marked-note';
import { PortalPdf } from '@/lib/pdf/document';

/**
 * The signed letter about the outcome of an application as a PDF, with its file name: for its applicant, and for the
 * officials who deal with it. NOT_FOUND for anybody else, and where there is no outcome.
 */
export async function makeLetter(
  actor: Actor,
  { applicationId, locale }: { applicationId: string; locale: Locale },
): Promise<{ name: string; bytes: Buffer }> {
  const application = await db().application.findFirst({
    where: { id: asUuid(applicationId), state: { in: [...letterStates] }, ...readableBy(actor) },
    select: {
      number: true,
      state: true,
      applicant: { select: { name: true } },
      call: {
        select: { code: true, title: true, procedure: true, isSample: true, programme: { select: { title: true } } },
      },
      events: {
        where: { OR: [{ state: { not: null } }, { kind: { in: ['SELECTED', 'NOT_SELECTED'] } }] },
        orderBy: { at: 'desc' },
        take: 1,
      },
      offer: { select: { expiresAt: true } },
    },
  });
  const [event] = application?.events ?? [];
  if (!application?.number || !event) throw new AppError('NOT_FOUND');
  const { number, state, applicant, call, offer } = application;
  const t = await translatorFor(locale);
  const outcome = plainText(await stateWords(call.procedure, state), locale);
  const pdf = new PortalPdf(locale, `${t('documents.letter')} ${number}`);
  pdf.paragraph(t('layout.siteName'));
  pdf.heading(t('documents.letter'));
  if (call.isSample) pdf.paragraph(t('documents.sample'), { weight: 700, colour: '#a92711' });
  pdf.row(t('documents.number'), number);
  pdf.row(t('documents.name'), applicant.name);
  pdf.row(t('documents.programme'), plainText(call.programme.title, locale));
  pdf.row(t('documents.call'), plainText(call.title, locale));
  pdf.row(t('documents.outcome'), outcome);
  pdf.row(t('documents.at'), formatDateTime(event.at, locale));
  const answerBy = state === 'OFFERED' && offer ? offer.expiresAt : null;
  if (answerBy) pdf.row(t('documents.answerBy'), formatDate(answerBy, locale));
  if (event.note && isLocale(event.noteLocale)) {
    pdf.row(t('documents.reason'), await markedNote(event.note, event.noteLocale, locale));
  }
  const statement = {
    kind: 'letter',
    number,
    name: applicant.name,
    call: call.code,
    state,
    at: event.at.toISOString(),
    isSample: call.isSample,
    ...(answerBy ? { answerBy: answerBy.toISOString() } : {}),
  } as const;
  pdf.proof({ url: verifyAddress(locale, signStatement(statement)), text: t('documents.checkIt') });
  return { name: `${number}-${state.toLowerCase().replaceAll('_', '-')}.pdf`, bytes: await pdf.finish() };
}
