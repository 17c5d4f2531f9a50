'use client';

import type { Route } from 'next';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AutosaveWords } from '@/components/applications/autosave-words';
import {
  type Backup,
  dropBackup,
  fillForm,
  findBackup,
  isChanged,
  isOpenElsewhere,
  keepBackup,
  sameTyped,
  typedValues,
} from '@/components/applications/draft-backup';
import { fillSentence } from '@/components/forms/field-id';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type Props = {
  /** what is written, and the part of it that this form is */
  draftId: string;
  stepKey: string;
  /** takes `{ stepKey, revision, typed }` by PUT */
  address: Route;
  /** save of this part that the page was filled from */
  revision: number;
  signInHref: string;
  words: AutosaveWords;
  errors: Record<string, string>;
};

type Status =
  | { kind: 'untouched' | 'saving' | 'offline' | 'signedOut' }
  | { kind: 'saved'; at: Date }
  | { kind: 'conflict'; revision: number }
  | { kind: 'refused'; reason: string };

const pauseMilliseconds = 700;
const retryMilliseconds = 5_000;
const clock = (date: Date) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Hong_Kong', hour: '2-digit', minute: '2-digit' }).format(date);

/** Saves the form around it while it is typed; keeps a copy in the browser until the server has it. */
export function Autosave({ draftId, stepKey, address, revision, signInHref, words, errors }: Props) {
  const marker = useRef<HTMLInputElement>(null);
  const present = useRef(revision);
  const timer = useRef<number>(undefined);
  const underWay = useRef<Promise<void> | null>(null);
  const dirty = useRef(false);
  const [shownRevision, setShownRevision] = useState(revision);
  const [status, setStatus] = useState<Status>({ kind: 'untouched' });
  const [restoredAt, setRestoredAt] = useState<Date | null>(null);

  const showRevision = useCallback((value: number) => {
    present.current = value;
    setShownRevision(value);
  }, []);

  const send = useCallback(
    async (form: HTMLFormElement) => {
      const typed = typedValues(form);
      try {
        const response = await fetch(address, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ stepKey, revision: present.current, typed }),
        });
        const answer = await response.json();
        if (response.ok) {
          showRevision(answer.revision);
          if (!dirty.current) dropBackup(draftId, stepKey);
          setStatus({ kind: 'saved', at: new Date(answer.savedAt) });
        } else if (answer.code === 'STALE_DRAFT') {
          dirty.current = false;
          setStatus({ kind: 'conflict', revision: answer.params.revision });
        } else if (answer.code === 'UNAUTHENTICATED') {
          dirty.current = false;
          setStatus({ kind: 'signedOut' });
        } else {
          setStatus({ kind: 'refused', reason: fillSentence(errors[answer.code] ?? answer.code, answer.params) });
          return response.status >= 500;
        }
        return false;
      } catch {
        setStatus({ kind: 'offline' });
        return true;
      }
    },
    [draftId, stepKey, address, errors, showRevision],
  );

  // One save at a time; what is typed meanwhile is saved after it.
  const save = useCallback(async () => {
    const form = marker.current?.form;
    if (!form || underWay.current) return;
    dirty.current = false;
    setStatus({ kind: 'saving' });
    let again = false;
    underWay.current = send(form).then((failed) => {
      again = failed;
    });
    await underWay.current;
    underWay.current = null;
    if (!again && !dirty.current) return;
    window.clearTimeout(timer.current);
    dirty.current = true;
    timer.current = window.setTimeout(save, again ? retryMilliseconds : pauseMilliseconds);
  }, [send]);

  useEffect(() => {
    // The form's own save has come back with what the server has now: the copy here is older.
    if (revision > present.current && !dirty.current) dropBackup(draftId, stepKey);
    showRevision(revision);
  }, [revision, showRevision, draftId, stepKey]);

  useEffect(() => {
    const form = marker.current?.form;
    if (!form) return;
    const typedInto = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement && target.type === 'file')) changed();
    };
    const changed = () => {
      dirty.current = true;
      keepBackup(draftId, stepKey, {
        typed: typedValues(form),
        revision: present.current,
        at: new Date().toISOString(),
      });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(save, pauseMilliseconds);
    };
    const backOnline = () => dirty.current && void save();
    // The form's own save must not meet one of ours: it waits for it, and carries the revision that it made.
    const submitted = (event: SubmitEvent) => {
      window.clearTimeout(timer.current);
      dirty.current = false;
      if (!underWay.current) return;
      event.preventDefault();
      event.stopPropagation();
      const { submitter } = event;
      void underWay.current.then(() => window.setTimeout(() => form.requestSubmit(submitter)));
    };
    const putBack = (backup: Backup | null) => {
      if (backup && sameTyped(backup.typed, typedValues(form))) {
        dropBackup(draftId, stepKey);
      } else if (backup) {
        fillForm(form, backup.typed);
        setRestoredAt(new Date(backup.at));
        dirty.current = true;
        if (backup.revision === present.current) timer.current = window.setTimeout(save, pauseMilliseconds);
        else setStatus({ kind: 'conflict', revision: present.current });
      } else if (isChanged(form)) {
        // Typed before this program had arrived: no event of it reached us.
        changed();
      }
    };
    const gone = new AbortController();
    void isOpenElsewhere(draftId, stepKey, gone.signal).then((elsewhere) => {
      if (!gone.signal.aborted && !dirty.current) putBack(elsewhere ? null : findBackup(draftId, stepKey));
    });
    form.addEventListener('input', typedInto);
    form.addEventListener('submit', submitted);
    window.addEventListener('online', backOnline);
    return () => {
      gone.abort();
      form.removeEventListener('input', typedInto);
      form.removeEventListener('submit', submitted);
      window.removeEventListener('online', backOnline);
      window.clearTimeout(timer.current);
    };
  }, [draftId, stepKey, save]);

  return (
    <>
      <input ref={marker} type="hidden" name="revision" value={shownRevision} readOnly />
      <div role="status" className="grid gap-3">
        {restoredAt ? <Notice tone="info">{fillSentence(words.restored, { time: clock(restoredAt) })}</Notice> : null}
        <StatusNotice status={status} words={words} signInHref={signInHref} />
      </div>
      {status.kind === 'conflict' ? (
        <div className="mt-3 flex flex-wrap gap-3">
          <Button
            kind="secondary"
            onClick={() => {
              showRevision(status.revision);
              void save();
            }}
          >
            {words.keepMine}
          </Button>
          <Button
            kind="plain"
            onClick={() => {
              dropBackup(draftId, stepKey);
              window.location.reload();
            }}
          >
            {words.loadOther}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function StatusNotice({ status, words, signInHref }: { status: Status; words: AutosaveWords; signInHref: string }) {
  switch (status.kind) {
    case 'untouched':
      return <p className="text-small text-ink-2">{words.notTyped}</p>;
    case 'saving':
      return <p className="text-small text-ink-2">{words.saving}</p>;
    case 'saved':
      return (
        <Notice tone="ok" title={words.saved}>
          {fillSentence(words.savedAt, { time: clock(status.at) })}
        </Notice>
      );
    case 'offline':
      return <Notice tone="warn">{words.offline}</Notice>;
    case 'signedOut':
      return (
        <Notice tone="warn">
          {words.signedOut}{' '}
          <a href={signInHref} className="font-bold">
            {words.signInAgain}
          </a>
        </Notice>
      );
    case 'conflict':
      return <Notice tone="warn">{words.conflict}</Notice>;
    case 'refused':
      return <Notice tone="bad">{fillSentence(words.refused, { reason: status.reason })}</Notice>;
  }
}
