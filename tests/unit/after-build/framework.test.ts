import { describe, expect, it } from "vitest";
import { frameworkProblems, takeFrameworkOut } from "../../../scripts/after-build/framework";
import { readPage, writePage } from "../../../scripts/after-build/html";

const push = (rows: string) => `<script>self.__next_f.push(${JSON.stringify([1, rows])})</script>`;
const own =
  '2:["/_next/static/chunks/next.js"]\n3:I[1,["$2"],"OutletBoundary"]\n4:"ViewportBoundary"\n5:I[2,["$2"],"$4"]\n6:I[3,[],"default",1]\n';
const page = (rows: string, body = "<main>text</main>") =>
  readPage(
    `<!DOCTYPE html><html><head></head><body>${body}<script src="/_next/static/chunks/next.js" async=""></script>${push(rows)}</body></html>`,
  );

describe("frameworkProblems", () => {
  it("finds nothing where only the framework's own components would run", () => {
    expect(frameworkProblems(page(own))).toEqual([]);
  });

  it.each([
    ["a client component of ours", own + '7:["/_next/static/chunks/ours.js"]\n8:I[4,["$7"],"Counter"]\n', "Counter"],
    ["one that is exported by default", own + '7:["/_next/static/chunks/ours.js"]\n8:I[4,["$7"],"default"]\n', "default"],
    ["one whose name stands in another row", own + '7:"Counter"\n8:I[4,["$2"],"$7"]\n', "Counter"],
  ])("names %s", (_, rows, name) => {
    expect(frameworkProblems(page(rows))).toEqual([expect.stringContaining(`expected no client component, found "${name}"`)]);
  });

  it.each(['<template id="B:0"></template>', '<div hidden id="S:0">late</div>', '<div hidden="" id="S:0">late</div>'])(
    "refuses a streamed part: %s",
    (part) => {
      expect(frameworkProblems(page(own, `<main>${part}</main>`))).toEqual([expect.stringContaining("streamed in later")]);
    },
  );

  it("refuses a page without a main part, or with two", () => {
    expect(frameworkProblems(page(own, ""))).toEqual(["expected one <main>, found 0"]);
    expect(frameworkProblems(page(own, "<main></main><main></main>"))).toEqual(["expected one <main>, found 2"]);
  });

  it("says so when the payload has a form that it does not know", () => {
    expect(frameworkProblems(readPage("<main>text</main>"))).toEqual([expect.stringContaining("another form than this step knows")]);
  });
});

describe("takeFrameworkOut", () => {
  const bare = (html: string) => {
    const read = readPage(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`);
    takeFrameworkOut(read);
    return /<body>(.*)<\/body>/s.exec(writePage(read))![1];
  };

  it("takes out what the framework would run and load, and leaves what is ours", () => {
    expect(bare(`<script src="/_next/x.js"></script>${push(own)}<script>1</script>`)).toBe("");
    expect(bare('<link rel="preload" as="script" href="/_next/x.js">')).toBe("");
    const ours = '<script defer="" src="/client/page.js"></script><script src="/data/guide.js"></script>';
    expect(bare(ours)).toBe(ours);
  });

  it("keeps data blocks and preloads of styles", () => {
    const kept = '<script type="application/ld+json">{"a":"<b>"}</script><link rel="preload" as="style" href="/a.css">';
    expect(bare(kept)).toBe(kept);
  });

  it("takes out the marks of hydration and keeps other comments and the text", () => {
    expect(bare("<!--$-->a<!-- --> b<!--/$--><!--a note--><div hidden><!--$--><!--/$--></div><div hidden id='x'></div>")).toBe(
      'a b<!--a note--><div hidden="" id="x"></div>',
    );
  });
});
