import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export type PageReference = Parameters<PDFDocumentProxy["getPageIndex"]>[0];

/** Opens a PDF to read in it. */
export const readPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  // A copy: the reader takes the bytes for itself. Nothing here is drawn, so no font is needed.
  getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, disableFontFace: true, verbosity: 0 }).promise;
