import { getLocale, getTranslations } from 'next-intl/server';
import { Specimen } from '@/app/[locale]/design/specimen';
import { DirectionSign } from '@/components/programmes/direction-sign';
import { PhaseTag } from '@/components/programmes/phase-tag';
import { StatedBadge } from '@/components/programmes/stated-badge';
import { Button, ButtonLink } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { Notice, type Tone } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { SampleMark } from '@/components/ui/sample-mark';
import { Tag } from '@/components/ui/tag';
import { routes } from '@/lib/routes';

const tones: Tone[] = ['info', 'ok', 'warn', 'bad'];

/** What is pressed, and what marks a state. */
export async function Controls() {
  const [locale, t, common] = await Promise.all([getLocale(), getTranslations('design'), getTranslations('common')]);
  return (
    <>
      <Specimen title={t('controls')}>
        <p className="flex flex-wrap gap-3">
          {(['primary', 'secondary', 'plain', 'danger'] as const).map((kind) => (
            <Button key={kind} kind={kind}>
              {t(`button.${kind}`)}
            </Button>
          ))}
          <Button aria-disabled="true">{t('button.pending')}</Button>
          <ButtonLink href={routes.programmes(locale)} kind="secondary">
            {t('button.secondary')} <Icon name="arrow" />
          </ButtonLink>
        </p>
        <div>
          <Dialog trigger={t('button.dialog')} title={t('button.dialog')} closeLabel={common('close')}>
            <p>{t('dialogText')}</p>
          </Dialog>
        </div>
        <Pagination page={2} pages={5} hrefFor={() => routes.design(locale)} />
      </Specimen>
      <Specimen title={t('marks')}>
        <p className="flex flex-wrap items-center gap-3">
          <Tag>{t('table')}</Tag>
          {tones.map((tone) => (
            <Tag key={tone} tone={tone} icon={tone === 'ok' ? 'ok' : tone === 'info' ? 'info' : 'warn'}>
              {t(`notice.${tone}`)}
            </Tag>
          ))}
        </p>
        <p className="flex flex-wrap items-center gap-3">
          {(['STATED_YES', 'STATED_NO', 'NOT_STATED'] as const).map((stated) => (
            <StatedBadge key={stated} stated={stated} />
          ))}
          {(['open', 'upcoming', 'closed'] as const).map((phase) => (
            <PhaseTag key={phase} phase={phase} />
          ))}
          {(['TO_TIANJIN', 'TO_HONG_KONG', 'BOTH'] as const).map((direction) => (
            <DirectionSign key={direction} direction={direction} />
          ))}
          <SampleMark />
        </p>
      </Specimen>
      <Specimen title={t('notices')}>
        {tones.map((tone) => (
          <Notice key={tone} tone={tone}>
            {t(`notice.${tone}`)}
          </Notice>
        ))}
      </Specimen>
    </>
  );
}
