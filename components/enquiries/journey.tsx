import { getLocale, getTranslations } from 'next-intl/server';
import { type Step, StepLine } from '@/components/ui/step-line';
import { formatDate } from '@/lib/dates';
import { isOpen } from '@/lib/enquiries/states';
import type { EnquiryState } from '@/prisma/generated/enums';

const stations = ['received', 'assigned', 'answered', 'closed'] as const;
const reached: Record<EnquiryState, number> = { RECEIVED: 0, ASSIGNED: 1, REOPENED: 1, ANSWERED: 2, CLOSED: 3 };

/** The way of a question from receipt to end: where it is, and by when the answer is promised. */
export async function EnquiryJourney({ enquiry }: { enquiry: { state: EnquiryState; dueAt: Date } }) {
  const [t, locale] = await Promise.all([getTranslations('enquiries'), getLocale()]);
  const at = reached[enquiry.state];
  const due = isOpen(enquiry.state) ? t('journey.by', { date: formatDate(enquiry.dueAt, locale) }) : undefined;
  const steps = stations.map<Step>((key, index) => ({
    key,
    label: t(`journey.${key}`),
    note: key === 'answered' ? due : undefined,
    state: index < at ? 'done' : index === at ? 'now' : 'ahead',
  }));
  return <StepLine steps={steps} across label={t('journey.label')} />;
}
