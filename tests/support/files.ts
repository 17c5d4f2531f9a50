import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = (main: string) => `<?xml version="1.0"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

/** Small files, each really of its kind. */
export const samples = {
  pdf: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  png: Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082',
    'hex',
  ),
  docx: makeZip({ '[Content_Types].xml': types(word), 'word/document.xml': '<w:document/>' }),
};

/** Files that only look like one of those. */
export const impostors = {
  'a program': Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
  'a web page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'plain text': Buffer.from('Dear sir or madam'),
  'a GIF': Buffer.from('47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b', 'hex'),
  'a zip archive': makeZip({ 'readme.txt': 'hello' }),
  'a zip archive with a folder named word': makeZip({ 'word/document.xml': '<w:document/>' }),
  'a list of types without a document': makeZip({ '[Content_Types].xml': types(word) }),
  'a spreadsheet': makeZip({
    '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    'xl/workbook.xml': '<workbook/>',
    'word/document.xml': '<w:document/>',
  }),
  'a document with macros': makeZip({
    '[Content_Types].xml': types(word),
    'word/document.xml': '<w:document/>',
    'word/vbaProject.bin': 'x',
  }),
  'a document cut off in the middle': samples.docx.subarray(0, samples.docx.length - 60),
};

function makeZip(entries: Record<string, string>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))));
}

/** Bytes as they come in from a request. */
export function streamOf(...chunks: Buffer[]): Readable {
  return Readable.from(chunks);
}

/** All bytes of a stream. */
export async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
