'use client';

import { useEffect, useState } from 'react';
import type { SentFile } from '@/components/files/send-file';

type ScanState = SentFile['scanState'];

const askMilliseconds = 3_000;
const mostAsks = 60;

/** The present scan states of files: asks the server about those that wait for the virus scanner. */
export function useScanStates(files: SentFile[]): Record<string, ScanState> {
  const [states, setStates] = useState<Record<string, ScanState>>({});
  const waiting = files
    .filter(({ id, scanState }) => (states[id] ?? scanState) === 'PENDING')
    .map(({ id }) => id)
    .join(' ');

  useEffect(() => {
    if (!waiting) return;
    let asks = 0;
    const timer = window.setInterval(async () => {
      asks += 1;
      if (asks >= mostAsks) window.clearInterval(timer);
      for (const id of waiting.split(' ')) {
        const scanState = await askState(id);
        if (scanState && scanState !== 'PENDING') setStates((all) => ({ ...all, [id]: scanState }));
      }
    }, askMilliseconds);
    return () => window.clearInterval(timer);
  }, [waiting]);

  return states;
}

async function askState(id: string): Promise<ScanState | null> {
  try {
    const response = await fetch(`/api/files/${id}/state`);
    return response.ok ? ((await response.json()).scanState as ScanState) : null;
  } catch {
    return null;
  }
}
