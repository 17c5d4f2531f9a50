import 'server-only';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { fileTypeFromFile } from 'file-type';

export type FileType = { mediaType: string; extensions: [string, ...string[]] };

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const accepted: FileType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  { mediaType: 'image/png', extensions: ['png'] },
  { mediaType: docx, extensions: ['docx'] },
];
const mostTypesBytes = 1_000_000;

/** What a file is by its content, whatever its name says; null when it is nothing that we take. */
export async function detectType(path: string): Promise<FileType | null> {
  const detected = await fileTypeFromFile(path);
  const type = accepted.find(({ mediaType }) => mediaType === detected?.mime);
  if (!type) return null;
  return type.mediaType !== docx || isWordDocument(await readFile(path)) ? type : null;
}

/** The name under which a file is kept: no path, no control or direction marks, and an ending that fits the content. */
export function safeName(given: string, type: FileType): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>|:*?]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(-150)
    .trim();
  const name = /^\.*$/.test(clean) ? 'file' : clean;
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return type.extensions.includes(ending) ? name : `${name}.${type.extensions[0]}`;
}

/** A DOCX is a whole zip archive with a Word document in it and no macros; a renamed or cut-off archive is none. */
function isWordDocument(bytes: Uint8Array): boolean {
  const names = new Set<string>();
  try {
    const read = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        return name === '[Content_Types].xml' && originalSize <= mostTypesBytes;
      },
    });
    const types = new TextDecoder().decode(read['[Content_Types].xml']);
    const hasMacros = [...names].some((name) => name.endsWith('vbaProject.bin'));
    return names.has('word/document.xml') && types.includes(`${docx}.main+xml`) && !hasMacros;
  } catch {
    return false;
  }
}
