import type { Transaction } from '@/lib/db';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { type Words, words } from '@/lib/i18n/words';
import { sampleSets } from '@/prisma/seed/library/sample-sets';
import { seedRecords } from '@/prisma/seed/seed-records';

type SampleCall = {
  code: string;
  title: Words;
  /** days from today, in the calendar of Tianjin and Hong Kong */
  opensIn: number;
  closesIn: number;
  quota: number;
  decisionWorkingDays: number;
};

const sampleCalls: SampleCall[] = [
  {
    code: 'JF2026-1',
    title: words('2026 年秋季（示範）', '2026 年秋季（示范）', 'Autumn 2026 (sample)'),
    opensIn: -60,
    closesIn: -8,
    quota: 2,
    decisionWorkingDays: 20,
  },
  {
    code: 'JF2026-2',
    title: words('第二批（示範）', '第二批（示范）', 'Second round (sample)'),
    opensIn: -3,
    closesIn: 25,
    quota: 30,
    decisionWorkingDays: 20,
  },
  {
    code: 'JF2027-1',
    title: words('2027 年度（示範）', '2027 年度（示范）', 'Year 2027 (sample)'),
    opensIn: 90,
    closesIn: 150,
    quota: 30,
    decisionWorkingDays: 20,
  },
];

/**
 * Marked sample rows: a closed, an open and an upcoming call of the joint funding programme, a host university, and
 * records of the library.
 */
export async function seedSampleRows(tx: Transaction, now: Date): Promise<void> {
  await seedRecords(tx, sampleSets, { isSample: true });
  const programme = await tx.programme.findUniqueOrThrow({
    where: { slug: 'cpsf-tianjin-joint-funding' },
    select: { id: true },
  });
  const form = await tx.formVersion.findUniqueOrThrow({
    where: { formKey_version: { formKey: 'joint-funding', version: 1 } },
    select: { id: true },
  });
  await tx.call.createMany({
    data: sampleCalls.map(({ opensIn, closesIn, title, ...call }) => ({
      ...call,
      title: makeLocalizedText(title),
      opensAt: at(now, opensIn, '09:00'),
      closesAt: at(now, closesIn, '23:59'),
      publishedAt: now,
      isSample: true,
      programmeId: programme.id,
      formVersionId: form.id,
    })),
  });
  await tx.organisation.create({
    data: {
      slug: 'sample-host-university',
      kind: 'UNIVERSITY',
      place: 'TIANJIN',
      name: makeLocalizedText(words('示範大學（天津）', '示范大学（天津）', 'Sample University (Tianjin)')),
      isSample: true,
    },
  });
}

/** A time of day, `days` from now in the calendar of UTC+8. */
function at(now: Date, days: number, time: string): Date {
  const day = new Date(now.getTime() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  return new Date(`${day}T${time}:00+08:00`);
}
