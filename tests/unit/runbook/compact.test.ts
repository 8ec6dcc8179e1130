import { describe, expect, it } from "vitest";
import { compact } from "@/scripts/runbook/compact";
import { readPdf } from "@/scripts/runbook/read-pdf";

const content = "BT /F 12 Tf 72 720 Td (reg query) Tj ET";
/** The objects of a small file, as Chromium writes them; object 4 is free, the order in the file another. */
const objects: Readonly<Record<number, string>> = {
  5: `<</Length ${content.length}>> stream\n${content}\nendstream`,
  1: "<</Title (A guide)>>",
  3: "<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 595 842]\n/Contents 5 0 R\n/Resources <</Font <</F 6 0 R>>>>>>",
  2: "<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>",
  7: "<</Type /Catalog\n/Pages 2 0 R>>",
  6: "<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>",
};

function written(all: Readonly<Record<number, string>> = objects): Buffer {
  let text = "%PDF-1.4\n%Skia\n";
  const offsets = new Map<number, number>();
  for (const id of [5, 1, 3, 2, 7, 6]) {
    offsets.set(id, text.length);
    text += `${id} 0 obj\n${all[id]}\nendobj\n`;
  }
  const rows = Array.from({ length: 8 }, (_, id) =>
    offsets.has(id) ? `${String(offsets.get(id)).padStart(10, "0")} 00000 n \n` : "0000000000 65535 f \n",
  );
  return Buffer.from(
    `${text}xref\n0 8\n${rows.join("")}trailer\n<</Size 8\n/Root 7 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

async function seen(pdf: Uint8Array) {
  const file = await readPdf(pdf);
  const page = await file.getPage(1);
  const { items } = await page.getTextContent();
  const { info } = await file.getMetadata();
  return { pages: file.numPages, title: (info as { Title: string }).Title, text: items.map((item) => "str" in item && item.str) };
}

describe("compact", () => {
  it("gives the same file: pages, words and title", async () => {
    const small = compact(written());
    expect(small.subarray(0, 8).toString()).toBe("%PDF-1.5");
    expect(await seen(small)).toEqual(await seen(written()));
    expect(await seen(small)).toEqual({ pages: 1, title: "A guide", text: ["reg query"] });
  });

  it("leaves no small object uncompressed, and makes a file of many much smaller", () => {
    const long = { ...objects, 1: `<</Title (A guide)\n${Array.from({ length: 3000 }, (_, i) => `/K${i} ${i}`).join("\n")}>>` };
    const [before, after] = [written(long), compact(written(long))];
    expect(after.includes("/Title")).toBe(false);
    expect(after.length).toBeLessThan(before.length / 2);
  });

  it("says so where a file is written in another way", () => {
    expect(() => compact(compact(written()))).toThrow("expected one table of all objects");
    expect(() => compact(Buffer.from("no PDF"))).toThrow("not written as Chromium writes it");
    const moved = Buffer.from(written().toString().replace("3 0 obj", "9 0 obj"));
    expect(() => compact(moved)).toThrow("expected object 3");
  });
});
