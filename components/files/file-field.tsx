'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { FileWords } from '@/components/files/file-field-words';
import { KeptRow, UploadRow } from '@/components/files/file-row';
import type { SentFile } from '@/components/files/send-file';
import { useScanStates } from '@/components/files/use-scan-states';
import { useUploads } from '@/components/files/use-uploads';
import { fieldId, fillSentence } from '@/components/forms/field-id';
import { Icon } from '@/components/ui/icon';

type Props = {
  applicationId: string;
  fieldKey: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  /** the files that the field holds already */
  files: SentFile[];
  most: number;
  /** a problem to show at once, as a sentence: the field is empty, or a form without JavaScript was refused */
  problem?: string;
  words: FileWords;
};

const mostMegabytes = 20;
const accept = '.pdf,.jpg,.jpeg,.png,.docx';

/**
 * Uploads files one by one with their progress, and removes them. It is no part of a form: it sends each file on its
 * own. Without JavaScript it is a plain form that comes back to its page.
 */
export function FileField({ applicationId, fieldKey, label, hint, isOptional, files, most, problem, words }: Props) {
  const id = fieldId(fieldKey);
  const ids = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [added, setAdded] = useState<SentFile[]>([]);
  const [gone, setGone] = useState<string[]>([]);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [said, setSaid] = useState('');
  const known = new Set(files.map((file) => file.id));
  const all = [...files, ...added.filter((file) => !known.has(file.id))].filter((file) => !gone.includes(file.id));
  const states = useScanStates(all);
  const kept = all.map((file) => ({ ...file, scanState: states[file.id] ?? file.scanState }));
  const counted = kept.filter(({ scanState }) => scanState !== 'INFECTED').length;

  const sentence = (code: string, params: Record<string, string | number> = {}) =>
    fillSentence(words.errors[code] ?? words.errors.UNEXPECTED ?? code, params);
  const uploads = useUploads({
    applicationId,
    fieldKey,
    sentence,
    lost: words.lost,
    refuse: (file, at) => {
      if (file.size > mostMegabytes * 1024 * 1024) return sentence('FILE_TOO_BIG', { megabytes: mostMegabytes });
      return counted + at >= most ? sentence('TOO_MANY_FILES', { most }) : null;
    },
    onSent: (file) => {
      setAdded((before) => [...before, file]);
      setSaid(fillSentence(words.sent, { name: file.name }));
    },
  });
  // The button that was pressed is gone with its file: the focus goes to the way to choose another.
  useEffect(() => {
    if (gone.length > 0) chooser.current?.focus();
  }, [gone]);

  const hasRoom = counted + uploads.underWay < most;
  const shownProblem = added.length + uploads.uploads.length === 0 ? problem : undefined;
  const noteShown = kept.some(({ scanState }) => scanState === 'UNSCANNED');

  const remove = async (event: FormEvent, file: SentFile) => {
    event.preventDefault();
    const answer = await fetch(`/api/files/${file.id}`, { method: 'DELETE' }).catch(() => null);
    if (answer?.ok) {
      setGone((before) => [...before, file.id]);
      setSaid(fillSentence(words.removed, { name: file.name }));
    } else {
      const { code, params } = answer ? await answer.json().catch(() => ({})) : {};
      setRefusals((before) => ({ ...before, [file.id]: code ? sentence(code, params) : words.lost }));
    }
  };

  return (
    <fieldset
      className={shownProblem ? 'mt-8 min-w-0 border-l-6 border-bad pl-4' : 'mt-8 min-w-0'}
      aria-describedby={`${ids}-rules`}
    >
      <legend className="block text-[19px] leading-snug font-bold">
        {label}
        {isOptional ? <span className="font-normal text-ink-2"> {words.optional}</span> : null}
      </legend>
      <div id={`${ids}-rules`} className="mt-0.5 text-[16px] text-ink-2">
        {hint ? <p>{hint}</p> : null}
        <p>{words.rules}</p>
      </div>
      {shownProblem ? (
        <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-[16px] font-bold text-bad">
          <Icon name="warn" />
          {shownProblem}
        </p>
      ) : null}
      {kept.length + uploads.uploads.length > 0 ? (
        <ul className="mt-3 border-t border-line">
          {kept.map((file) => (
            <KeptRow
              key={file.id}
              file={file}
              words={words}
              refusal={refusals[file.id]}
              removal={{
                action: `/api/files/${file.id}?field=${encodeURIComponent(fieldKey)}`,
                onSubmit: (event) => void remove(event, file),
              }}
            />
          ))}
          {uploads.uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              words={words}
              onCancel={() => uploads.cancel(upload.key)}
              onDismiss={() => uploads.dismiss(upload.key)}
            />
          ))}
        </ul>
      ) : null}
      {noteShown ? <p className="mt-2 text-small text-ink-2">{words.unscanned}</p> : null}
      {hasRoom ? (
        <form
          method="post"
          encType="multipart/form-data"
          action={`/api/applications/${applicationId}/files?field=${encodeURIComponent(fieldKey)}`}
          className="mt-4 flex flex-wrap items-center gap-3"
        >
          <input
            ref={chooser}
            id={id}
            name="file"
            type="file"
            accept={accept}
            multiple={most > 1}
            aria-describedby={shownProblem ? `${id}-error ${ids}-rules` : `${ids}-rules`}
            className="peer sr-only noscript:not-sr-only file:mr-3 file:min-h-12 file:cursor-pointer file:rounded-base file:border-2 file:border-solid file:border-line-strong file:bg-surface file:px-4"
            onChange={(event) => {
              uploads.add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
          <label
            htmlFor={id}
            className="inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-base border-2 border-action px-6 py-2 text-[17px] leading-tight font-bold text-action peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus hover:bg-action-soft noscript:sr-only"
          >
            <Icon name="file" />
            {kept.length > 0 ? words.chooseMore : words.choose}
          </label>
          <button
            type="submit"
            className="hidden min-h-12 cursor-pointer rounded-base border-2 border-action px-6 text-[17px] font-bold text-action noscript:inline-flex noscript:items-center"
          >
            {words.upload}
          </button>
        </form>
      ) : (
        <p className="mt-3 text-small text-ink-2">{words.full}</p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
