export type SentFile = {
  id: string;
  name: string;
  size: number;
  scanState: 'PENDING' | 'CLEAN' | 'INFECTED' | 'UNSCANNED';
};
export type SendResult =
  | { file: SentFile }
  | { refused: { code: string; params?: Record<string, string | number> } }
  | { lost: true };

type Place = { applicationId: string; fieldKey: string };

/** Sends a file's bytes and tells how far it is (0–1). XMLHttpRequest, because fetch does not tell that. */
export function sendFile(
  { applicationId, fieldKey }: Place,
  file: File,
  onProgress: (part: number) => void,
): { result: Promise<SendResult | null>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const result = new Promise<SendResult | null>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve({ lost: true });
    request.ontimeout = () => resolve({ lost: true });
    request.onabort = () => resolve(null);
  });
  request.open('POST', `/api/applications/${applicationId}/files`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
  request.setRequestHeader('X-Field-Key', fieldKey);
  request.send(file);
  return { result, cancel: () => request.abort() };
}

function readAnswer(request: XMLHttpRequest): SendResult {
  try {
    const answer = JSON.parse(request.responseText);
    return request.status === 201 ? { file: answer.file } : { refused: { code: answer.code, params: answer.params } };
  } catch {
    return { lost: true };
  }
}
