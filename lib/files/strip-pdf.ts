import 'server-only';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** Notes, links and attachments hold names and addresses; what is drawn on the page stays. */
const droppedNotes = new Set(['/Link', '/Text', '/Popup', '/FileAttachment', '/Sound', '/Movie', '/Screen']);
/** Of what stays: who wrote it, what it says beside what is drawn, and the form that it belongs to. */
const droppedOfNotes = ['T', 'TU', 'TM', 'V', 'DV', 'Contents', 'RC', 'NM', 'M', 'Popup', 'Parent', 'A', 'AA', 'IRT'];
const droppedAnywhere = ['Metadata', 'PieceInfo', 'LastModified', 'AF', 'AA'];

/**
 * The pages of a PDF in a new document: without title, author and dates, XMP, attachments, bookmarks, older versions of
 * it, and names in notes. What is written on the pages is not looked at. Null when it cannot be read (locked, broken).
 */
export async function stripPdf(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    // Before the pages are copied: what they no longer refer to stays behind.
    for (const [, object] of source.context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      if (dict instanceof PDFDict) drop(dict, droppedAnywhere);
    }
    for (const page of source.getPages()) dropNotes(page.node.lookupMaybe(PDFName.of('Annots'), PDFArray));
    const target = await PDFDocument.create({ updateMetadata: false });
    for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page);
    return await target.save({ addDefaultPage: false, updateFieldAppearances: false });
  } catch {
    return null;
  }
}

function dropNotes(notes: PDFArray | undefined): void {
  if (!notes) return;
  for (let at = notes.size() - 1; at >= 0; at -= 1) {
    const note = notes.lookupMaybe(at, PDFDict);
    const kind = note?.get(PDFName.of('Subtype'))?.toString() ?? '';
    if (!note || droppedNotes.has(kind)) notes.remove(at);
    else drop(note, droppedOfNotes);
  }
}

function drop(dict: PDFDict, keys: string[]): void {
  for (const key of keys) dict.delete(PDFName.of(key));
}
