import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PageReference } from "../../scripts/runbook/read-pdf";

/** A bookmark of a PDF: its title, the number of its page (from 1), and how deep it stands (from 1). */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly depth: number;
}

type Outline = NonNullable<Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>>;

/** The bookmarks of a PDF, in their order. */
export async function bookmarks(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
  const flat = async (items: Outline, depth: number): Promise<Bookmark[]> => {
    const all: Bookmark[] = [];
    for (const { title, dest, items: below } of items) {
      const place = typeof dest === "string" ? await pdf.getDestination(dest) : dest;
      if (!place) throw new Error(`The PDF has a bookmark "${title}" without a place: expected one of its pages, found none.`);
      all.push({ title, page: (await pdf.getPageIndex(place[0] as PageReference)) + 1, depth }, ...(await flat(below, depth + 1)));
    }
    return all;
  };
  return flat((await pdf.getOutline()) ?? [], 1);
}
