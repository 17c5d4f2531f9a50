import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { askAsAccountAction, askAsVisitorAction } from '@/app/[locale]/(forms)/contact/actions';
import { EmailField } from '@/components/accounts/email-field';
import { TextAreaField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TrapField } from '@/components/forms/trap-field';
import { Notice } from '@/components/ui/notice';
import type { Actor } from '@/lib/auth/actor';
import { type EnquiryTopic, topics } from '@/lib/enquiries/topics';
import { routes } from '@/lib/routes';
import { mostCharacters } from '@/lib/typed';

type Props = { topic: EnquiryTopic; about: string | null; actor: Actor | null; opened: string };

/** The question itself. Whoever is signed in is not asked who they are. */
export async function AskForm({ topic, about, actor, opened }: Props) {
  const [t, locale] = await Promise.all([getTranslations('enquiries'), getLocale()]);
  const context = { locale, topic, about };
  const here = routes.contact(locale, about ?? undefined, topic);
  return (
    <>
      {actor ? (
        <Notice>{t('form.asAccount', { name: actor.name, email: actor.email })}</Notice>
      ) : (
        <p className="text-small text-ink-2">
          {t('form.signInFirst')}{' '}
          <Link href={routes.signIn(locale, here)} prefetch={false} className="inline-block py-1 font-bold">
            {t('form.signIn')}
          </Link>
        </p>
      )}
      <Form
        action={(actor ? askAsAccountAction : askAsVisitorAction).bind(null, context)}
        labels={{
          ...(actor ? {} : { name: t('form.name'), email: t('form.email') }),
          text: t('form.text'),
          homepage: t('form.trap'),
        }}
        className="mt-2"
      >
        {actor ? null : (
          <>
            <TextField name="name" autoComplete="name" hint={t('form.nameHint')} />
            <EmailField autoComplete="email" hint={t('form.emailHint')} />
          </>
        )}
        <TextAreaField name="text" rows={8} most={mostCharacters} hint={topics[topic].ask[locale]} />
        <TrapField name="homepage" hint={t('form.trapHint')} opened={opened} />
        <p className="mt-6 text-small text-ink-2">{t('form.privacy')}</p>
        <div className="mt-6">
          <SubmitButton pending={t('form.sending')}>{t('form.send')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
