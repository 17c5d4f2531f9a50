'use client';

import type { FormEvent, ReactNode } from 'react';
import type { FileWords } from '@/components/files/file-field-words';
import { fileSize } from '@/components/files/file-size';
import type { SentFile } from '@/components/files/send-file';
import type { Upload } from '@/components/files/use-uploads';
import { fillSentence } from '@/components/forms/field-id';
import { Icon, type IconName } from '@/components/ui/icon';

const actionClass =
  'col-start-2 min-h-10 cursor-pointer justify-self-start py-1 text-[16px] text-action underline underline-offset-4 sm:col-start-3';
const stateLooks: Record<SentFile['scanState'], { icon: IconName; tone: string }> = {
  PENDING: { icon: 'clock', tone: 'text-warn' },
  CLEAN: { icon: 'ok', tone: 'text-ok' },
  UNSCANNED: { icon: 'ok', tone: 'text-ok' },
  INFECTED: { icon: 'warn', tone: 'text-bad' },
};

type KeptProps = {
  file: SentFile;
  words: FileWords;
  removal: { action: string; onSubmit: (event: FormEvent) => void };
  /** why it could not be removed */
  refusal?: string;
};

/** A file that the server has: its name to save it by, its state in words, and the way to remove it. */
export function KeptRow({ file, words, removal, refusal }: KeptProps) {
  const { icon, tone } = stateLooks[file.scanState];
  const canOpen = file.scanState === 'CLEAN' || file.scanState === 'UNSCANNED';
  return (
    <Row
      isBad={file.scanState === 'INFECTED'}
      name={canOpen ? <a href={`/api/files/${file.id}`}>{file.name}</a> : file.name}
      action={
        <form method="post" action={removal.action} onSubmit={removal.onSubmit} className="contents">
          <button
            type="submit"
            className={actionClass}
            aria-label={fillSentence(words.removeNamed, { name: file.name })}
          >
            {words.remove}
          </button>
        </form>
      }
    >
      <span className="text-ink-2">{fileSize(file.size)}</span>{' '}
      <span className={`ml-2 font-bold ${tone}`}>
        <Icon name={icon} className="mr-1" />
        {words.states[file.scanState]}
      </span>
      {refusal ? (
        <span role="alert" className="block text-bad">
          {refusal}
        </span>
      ) : null}
    </Row>
  );
}

type UploadProps = { upload: Upload; words: FileWords; onCancel: () => void; onDismiss: () => void };

/** A file on its way, or one that could not be sent and why. */
export function UploadRow({ upload, words, onCancel, onDismiss }: UploadProps) {
  const percent = Math.round(upload.part * 100);
  const isBad = upload.problem !== null;
  return (
    <Row
      isBad={isBad}
      name={upload.name}
      action={
        <button
          type="button"
          className={actionClass}
          onClick={isBad ? onDismiss : onCancel}
          aria-label={fillSentence(isBad ? words.dismissNamed : words.cancelNamed, { name: upload.name })}
        >
          {isBad ? words.dismiss : words.cancel}
        </button>
      }
    >
      {isBad ? (
        <span role="alert" className="text-bad">
          {upload.problem}
        </span>
      ) : (
        <>
          <span className="text-ink-2">
            {fileSize(upload.size)} · {words.uploading} <span className="font-num tabular-nums">{percent}%</span>
          </span>
          <progress
            max={100}
            value={percent}
            aria-label={fillSentence(words.uploadingNamed, { name: upload.name })}
            className="mt-1.5 block h-2 w-full appearance-none overflow-hidden rounded-base border-0 bg-line [&::-moz-progress-bar]:bg-action [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-action"
          />
        </>
      )}
    </Row>
  );
}

/** Icon, name and state; the action at the end of the row, on a phone below. */
function Row(props: { name: ReactNode; isBad: boolean; children: ReactNode; action: ReactNode }) {
  const { name, isBad, children, action } = props;
  return (
    <li className="grid grid-cols-[28px_minmax(0,1fr)] items-start gap-x-3 gap-y-1 border-b border-line py-3 text-small leading-normal sm:grid-cols-[32px_minmax(0,1fr)_auto] sm:items-center">
      <Icon name={isBad ? 'warn' : 'file'} className={`size-[26px] ${isBad ? 'text-bad' : 'text-ink-2'}`} />
      <div className="min-w-0">
        <b className="block text-[17px]">{name}</b>
        {children}
      </div>
      {action}
    </li>
  );
}
