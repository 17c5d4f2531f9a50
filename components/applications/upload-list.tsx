import { getLocale, getTranslations } from 'next-intl/server';
import { ShownIf } from '@/components/applications/shown-if';
import { FileField } from '@/components/files/file-field';
import { fileFieldWords } from '@/components/files/file-field-words';
import type { MyApplication } from '@/lib/applications/queries';
import type { FormField, FormStep } from '@/lib/forms/schema';

type Props = {
  application: MyApplication;
  step: FormStep;
  /** the fields that are asked as the answers are */
  shown: FormField[];
  refusals: Record<string, string>;
};

/** The file fields of a step. They stand before its form, as each file is sent on its own. */
export async function UploadList({ application, step, shown, refusals }: Props) {
  const [words, locale] = await Promise.all([getTranslations('fieldErrors'), getLocale()]);
  const fields = step.fields.filter((field) => field.type === 'file');
  const seen = (application.stepRevisions[step.key] ?? 0) > 0;
  return Promise.all(
    fields.map(async ({ key, label, hint, required, most, condition }) => (
      <ShownIf key={key} condition={condition} isShown={shown.some((field) => field.key === key)}>
        <FileField
          applicationId={application.id}
          fieldKey={key}
          label={label[locale]}
          hint={hint?.[locale]}
          isOptional={!required}
          files={application.files.filter(({ fieldKey }) => fieldKey === key)}
          most={most}
          problem={refusals[key] ?? (seen && application.problems[key] ? words('FILE_MISSING') : undefined)}
          words={await fileFieldWords({ most })}
        />
      </ShownIf>
    )),
  );
}
