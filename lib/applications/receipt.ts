import 'server-only';
import { asUuid } from '@/lib/applications/queries';
import { officialStates } from '@/lib/applications/states';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { formatDateTime } from '@/lib/dates';
import { db } from '@/lib/db';
import { verifyAddress } from '@/lib/documents/address';
import { signStatement } from '@/lib/documents/sign';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { PortalPdf } from '@/lib/pdf/document';
import { managedBy } from '@/lib/programmes/rules';
import type { Prisma } from '@/prisma/generated/client';

type SentFile = { name: string; sha256: string };

/**
 * The receipt of a submitted application as a PDF, with its file name: for its applicant, and for the officials who
 * deal with it. NOT_FOUND for anybody else and before it was submitted.
 */
export async function makeReceipt(
  actor: Actor,
  { applicationId, locale }: { applicationId: string; locale: Locale },
): Promise<{ name: string; bytes: Buffer }> {
  const application = await db().application.findFirst({
    where: {
      id: asUuid(applicationId),
      ...readableBy(actor),
    },
    select: {
      number: true,
      applicant: { select: { name: true, email: true } },
      call: { select: { code: true, title: true, isSample: true, programme: { select: { title: true } } } },
      submissions: { orderBy: { sequence: 'desc' }, take: 1 },
    },
  });
  const sent = application?.submissions[0];
  if (!application?.number || !sent) throw new AppError('NOT_FOUND');
  const t = await translatorFor(locale);
  const pdf = new PortalPdf(locale, `${t('applications.pdfTitle')} ${application.number}`);
  pdf.paragraph(t('layout.siteName'));
  pdf.heading(t('applications.pdfTitle'));
  if (application.call.isSample) pdf.paragraph(t('documents.sample'), { weight: 700, colour: '#a92711' });
  pdf.row(t('applications.receiptNumber'), application.number);
  pdf.row(t('applications.receivedAt'), formatDateTime(sent.receivedAt, locale));
  pdf.row(t('documents.programme'), plainText(application.call.programme.title, locale));
  pdf.row(t('documents.call'), plainText(application.call.title, locale));
  const { applicant } = application;
  pdf.row(t('documents.name'), `${applicant.name} (${applicant.email})`);
  pdf.row(t('applications.contentHash'), sent.hash);
  const { files } = sent.content as { files: SentFile[] };
  if (files.length > 0) {
    pdf.row(t('applications.pdfFiles'), files.map(({ name, sha256 }) => `${name}\nSHA-256 ${sha256}`).join('\n'));
  }
  pdf.paragraph(t('applications.pdfFoot'));
  const code = signStatement({
    kind: 'receipt',
    number: application.number,
    name: applicant.name,
    call: application.call.code,
    at: sent.receivedAt.toISOString(),
    hash: sent.hash,
    isSample: application.call.isSample,
  });
  pdf.proof({ url: verifyAddress(locale, code), text: t('documents.checkIt') });
  return { name: `${application.number}.pdf`, bytes: await pdf.finish() };
}

/** Applications whose documents somebody may have: their own, and once submitted those that their bureau deals with. */
export function readableBy(actor: Actor): Prisma.ApplicationWhereInput {
  const managed = { state: { in: officialStates }, call: { programme: managedBy(actor) } };
  return { OR: [{ applicantId: actor.userId }, ...(isStaff(actor) ? [managed] : [])] };
}
