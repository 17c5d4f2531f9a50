import type { Route } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Answers } from '@/lib/forms/answer-shapes';
import { answerText } from '@/lib/forms/answers';
import type { IdentityPaper } from '@/lib/forms/identity-papers';
import type { FormField, FormStep } from '@/lib/forms/schema';
import { routes } from '@/lib/routes';

type ShownFile = { id: string; fieldKey: string | null; name: string; size: number; scanState: string };

type Props = {
  step: FormStep;
  answers: Answers;
  files: ShownFile[];
  /** what stands beside an answer, e.g. a link to change it or to show a sealed number */
  aside?: (field: FormField) => ReactNode;
  /** where a file is opened, if not where its owner does; null = not to be opened, and `closedFile` says why */
  fileHref?: (file: ShownFile) => Route | null;
  closedFile?: string;
};

/** The answers of one step, to be read: question left, answer right. Identity numbers stay masked. */
export async function AnswerList({ step, answers, files, aside, fileHref, closedFile }: Props) {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const reader = { locale, paperName: (paper: IdentityPaper) => t(`papers.${paper}`), declared: t('declared') };
  return (
    <dl className="border-t-2 border-ink">
      {step.fields.map((field) => (
        <div
          key={field.key}
          className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]"
        >
          <dt className="text-small text-ink-2">
            {field.type === 'declaration' ? t('declaration') : field.label[locale]}
          </dt>
          <dd className="min-w-0 whitespace-pre-wrap">
            {field.type === 'file' ? (
              <FileLinks
                files={files.filter(({ fieldKey }) => fieldKey === field.key)}
                none={t('noFile')}
                href={fileHref}
                closed={closedFile}
              />
            ) : (
              (answerText(field, answers, reader) ?? <span className="text-ink-3">{t('noAnswer')}</span>)
            )}
          </dd>
          {aside ? <dd className="text-small">{aside(field)}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

type FileLinksProps = { files: ShownFile[]; none: string; href: Props['fileHref']; closed?: string };

function FileLinks({ files, none, href = ({ id }) => routes.file(id), closed }: FileLinksProps) {
  if (files.length === 0) return <span className="text-ink-3">{none}</span>;
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <FileName name={file.name} href={href(file)} />{' '}
          <span className="text-note text-ink-2">{href(file) ? formatSize(file.size) : closed}</span>
        </li>
      ))}
    </ul>
  );
}

function FileName({ name, href }: { name: string; href: Route | null }) {
  if (!href) return <span className="break-all">{name}</span>;
  return (
    <a href={href} className="break-all">
      {name}
    </a>
  );
}

/** A file size in kB or MB. */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
