import { getTranslations } from 'next-intl/server';
import { endAllDevicesAction, endDeviceAction } from '@/app/[locale]/my/account/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import { listDevices, type SignedInDevice } from '@/lib/accounts/devices';
import type { Actor } from '@/lib/auth/actor';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';

/** Where one is signed in, each device endable. */
export async function DeviceList({ locale, actor }: { locale: Locale; actor: Actor }) {
  const [t, devices] = await Promise.all([getTranslations('account'), listDevices(actor)]);
  const nameOf = ({ device: { browser, system } }: SignedInDevice) =>
    browser && system ? t('devices.onSystem', { browser, system }) : (browser ?? system ?? t('devices.unknown'));
  return (
    <Card as="section">
      <h2 className="text-h3 font-bold">{t('devices.title')}</h2>
      <p className="mt-2 text-pretty">{t('devices.lead')}</p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {devices.map((device) => (
          <li key={device.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-bold">
                {nameOf(device)}
                {device.isThis ? (
                  <Tag tone="info" icon="ok">
                    {t('devices.this')}
                  </Tag>
                ) : null}
              </p>
              <p className="text-small text-ink-2">
                {t('devices.seen', { when: formatDateTime(device.lastSeenAt, locale) })}
                {device.ip ? ` · ${t('devices.from', { ip: device.ip })}` : ''}
              </p>
              <p className="text-small text-ink-2">
                {t('devices.since', { when: formatDateTime(device.createdAt, locale) })}
              </p>
            </div>
            {device.isThis ? null : (
              <Form action={endDeviceAction.bind(null, { locale, id: device.id })} labels={{}}>
                <SubmitButton kind="secondary" pending={t('working')}>
                  <span aria-hidden="true">{t('devices.end')}</span>
                  <span className="sr-only">
                    {t('devices.endNamed', {
                      device: nameOf(device),
                      when: formatDateTime(device.lastSeenAt, locale),
                    })}
                  </span>
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form action={endAllDevicesAction.bind(null, { locale })} labels={{}} className="mt-6">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton kind="danger" pending={t('working')}>
            {t('devices.endAll')}
          </SubmitButton>
          <span className="text-small text-ink-2">{t('devices.endAllHint')}</span>
        </div>
      </Form>
    </Card>
  );
}
