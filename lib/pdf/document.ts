import 'server-only';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import type { Locale } from '@/lib/i18n/locales';
import { fontBytes, runsOf, type Weight } from '@/lib/pdf/fonts';

type Style = { size?: number; weight?: Weight; colour?: string; gap?: number };

const ink = '#0e1e24';
const soft = '#405057';

/** A page of ours as PDF: heading plate, paragraphs and term–detail rows, in any of the three languages. */
export class PortalPdf {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly embedded = new Set<string>();

  constructor(
    private readonly locale: Locale,
    title: string,
  ) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 56,
      lang: locale,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      info: { Title: title, Producer: '', Creator: '' },
      font: '',
    });
    this.pdf.rect(0, 0, 297.64, 12).fill('#1a4fa3').rect(297.64, 0, 297.64, 12).fill('#b0235c');
    this.pdf.y = 56;
  }

  heading(text: string): void {
    this.write(text, { size: 22, weight: 700, gap: 14 });
  }

  paragraph(text: string, style: Style = {}): void {
    this.write(text, { size: 10, colour: soft, gap: 8, ...style });
  }

  /** A small term over its detail. */
  row(term: string, detail: string): void {
    this.write(term, { size: 9, colour: soft, gap: 1 });
    this.write(detail, { size: 12, gap: 10 });
  }

  /** A code to scan beside what it is for, and the same address as a link: how a reader checks the paper. */
  proof({ url, text }: { url: string; text: string }): void {
    const { data, size } = encode(url, { border: 0, ecc: 'L' });
    const side = 150;
    const top = Math.min(this.pdf.y + 10, this.pdf.page.height - 56 - side);
    const square = side / size;
    for (const [y, row] of data.entries()) {
      for (const [x, dark] of row.entries()) {
        if (dark) this.pdf.rect(56 + x * square, top + y * square, square, square);
      }
    }
    this.pdf.fill('#000000');
    this.pdf.x = 56 + side + 20;
    this.pdf.y = top;
    this.write(text, { size: 10, colour: soft, gap: 6 });
    this.pdf.link(56, top, side, side, url);
    this.pdf.x = 56;
  }

  /** The finished file. */
  finish(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      this.pdf.on('data', (part: Buffer) => parts.push(part));
      this.pdf.on('end', () => resolve(Buffer.concat(parts)));
      this.pdf.on('error', reject);
      this.pdf.end();
    });
  }

  private write(text: string, { size = 11, weight = 400, colour = ink, gap = 6 }: Style): void {
    const runs = runsOf(text, this.locale, weight);
    this.pdf.fontSize(size).fillColor(colour);
    runs.forEach((run, at) => {
      const name = `${run.face}-${weight}`;
      if (!this.embedded.has(name)) {
        this.pdf.registerFont(name, fontBytes(run.face, weight));
        this.embedded.add(name);
      }
      this.pdf.font(name).text(run.text, { continued: at < runs.length - 1, lineGap: 2 });
    });
    this.pdf.y += gap;
  }
}
