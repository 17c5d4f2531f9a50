import { getLocale, getTranslations } from 'next-intl/server';
import { DirectionSign } from '@/components/programmes/direction-sign';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import type { PublishedProgramme } from '@/lib/programmes/queries';
import type { Direction } from '@/prisma/generated/enums';

const plates: Record<Direction, string> = {
  TO_TIANJIN: 'bg-tj-block',
  TO_HONG_KONG: 'bg-hk-block',
  BOTH: 'bg-[linear-gradient(90deg,var(--tj-block)_50%,var(--hk-block)_50%)]',
};

/** The sign of a programme: which way, its name, who issues it. */
export async function ProgrammePlate({ programme }: { programme: PublishedProgramme }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('programmes')]);
  const original = programme.title['zh-CN'].text;
  return (
    <div className={`mt-4 text-white ${plates[programme.direction]}`}>
      <div className="wrap py-8 lg:pb-12">
        <div className="lg:max-w-[52rem]">
          <p className="flex flex-wrap items-center gap-2">
            <DirectionSign direction={programme.direction} inverse />
            {programme.isSample ? <SampleMark /> : null}
          </p>
          <h1 className="mt-3 text-h1 lg:max-w-[18em]">
            <Localized text={programme.title} />
          </h1>
          {locale === 'en' && programme.nameId && original ? (
            <p className="mt-3 text-body">
              <span lang="zh-CN">{original}</span> {t('workingTranslation')}
            </p>
          ) : null}
          {programme.issuers.length > 0 ? (
            <div className="mt-5 flex items-center gap-3">
              <svg
                viewBox="0 0 64 24"
                aria-hidden="true"
                className="h-6 w-16 flex-none fill-none stroke-current"
                strokeWidth={5}
              >
                <path d="M0 12h40" />
                <circle cx="51" cy="12" r="8.500" />
              </svg>
              <div>
                <p className="text-small opacity-90">{t('issuers')}</p>
                <ul className="flex flex-wrap gap-x-5 text-body leading-normal font-bold">
                  {programme.issuers.map((issuer) => (
                    <li key={issuer.en.text || issuer['zh-CN'].text}>
                      <Localized text={issuer} />
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}
