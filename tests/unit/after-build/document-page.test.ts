import { describe, expect, it } from "vitest";
import { bareDocument, documentProblems } from "../../../scripts/after-build/document-page";

const push = (rows: string) => `<script>self.__next_f.push(${JSON.stringify([1, rows])})</script>`;
const own =
  '2:["/_next/static/chunks/next.js"]\n3:I[1,["$2"],"OutletBoundary"]\n4:"ViewportBoundary"\n5:I[2,["$2"],"$4"]\n6:I[3,[],"default",1]\n';
const page = (rows: string, body = "") =>
  `<html><body><p>text</p>${body}<script src="/_next/static/chunks/next.js" async=""></script>${push(rows)}</body></html>`;

describe("documentProblems", () => {
  it("finds nothing where only the framework's own components would run", () => {
    expect(documentProblems(page(own))).toEqual([]);
  });

  it.each([
    ["a client component of ours", own + '7:["/_next/static/chunks/ours.js"]\n8:I[4,["$7"],"Counter"]\n'],
    ["one that is exported by default", own + '7:["/_next/static/chunks/ours.js"]\n8:I[4,["$7"],"default"]\n'],
    ["one whose name stands in another row", own + '7:"Counter"\n8:I[4,["$2"],"$7"]\n'],
  ])("names %s", (_, rows) => {
    expect(documentProblems(page(rows))).toHaveLength(1);
  });

  it.each(['<template id="B:0"></template>', '<div hidden id="S:0">late</div>', '<div hidden="" id="S:0">late</div>'])(
    "refuses a streamed part: %s",
    (part) => {
      expect(documentProblems(page(own, part))).toHaveLength(1);
    },
  );

  it("says so when the payload has a form that it does not know", () => {
    expect(documentProblems("<html><body>text</body></html>")).toHaveLength(1);
  });
});

describe("bareDocument", () => {
  it("takes the framework's scripts out, leaves ours, and keeps the text", () => {
    const bare = bareDocument(page(own, '<script type="module" src="/client/document.js"></script>'));
    expect(bare).toBe('<html><body><p>text</p><script type="module" src="/client/document.js"></script></body></html>');
  });
});
