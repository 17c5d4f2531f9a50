'use client';

import { useEffect, useRef, useState } from 'react';
import { type SentFile, sendFile } from '@/components/files/send-file';

export type Upload = { key: string; name: string; size: number; part: number; problem: string | null };

type Given = {
  applicationId: string;
  fieldKey: string;
  /** why a file cannot even be sent, or null */
  refuse: (file: File, at: number) => string | null;
  sentence: (code: string, params?: Record<string, string | number>) => string;
  lost: string;
  onSent: (file: SentFile) => void;
};

/** Files on their way: each with its progress, and its own way to stop. Those that failed stay, with the reason. */
export function useUploads({ applicationId, fieldKey, refuse, sentence, lost, onSent }: Given) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef(new Map<string, () => void>());

  useEffect(() => {
    const open = running.current;
    return () => {
      for (const cancel of open.values()) cancel();
    };
  }, []);

  const underWay = uploads.filter(({ problem }) => problem === null).length;
  // The browser asks before it leaves a page that still sends files.
  useEffect(() => {
    if (underWay === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [underWay]);

  const change = (key: string, to: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...to } : upload)));
  const drop = (key: string) => setUploads((all) => all.filter((upload) => upload.key !== key));

  const start = async (file: File, at: number) => {
    const key = crypto.randomUUID();
    const problem = refuse(file, at);
    setUploads((all) => [...all, { key, name: file.name, size: file.size, part: 0, problem }]);
    if (problem) return;
    const { result, cancel } = sendFile({ applicationId, fieldKey }, file, (part) => change(key, { part }));
    running.current.set(key, cancel);
    const answer = await result;
    running.current.delete(key);
    if (answer === null) drop(key);
    else if ('file' in answer) {
      drop(key);
      onSent(answer.file);
    } else {
      change(key, { problem: 'lost' in answer ? lost : sentence(answer.refused.code, answer.refused.params) });
    }
  };

  return {
    uploads,
    underWay,
    add: (files: File[]) => {
      setUploads((all) => all.filter(({ problem }) => problem === null));
      files.forEach((file, at) => void start(file, at));
    },
    cancel: (key: string) => running.current.get(key)?.(),
    dismiss: drop,
  };
}
