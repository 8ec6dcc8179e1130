import { describe, expect, it } from "vitest";
import { rootFrom, startFrom } from "../../../scripts/after-build/addresses";
import { readPage, writePage } from "../../../scripts/after-build/html";

const names = { renamed: new Map([["/client/page.js", "/client/page.0123456789.js"]]), lateEnding: ".9876543210.js" };

function from(file: string, body: string) {
  const page = readPage(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`);
  startFrom(page, rootFrom(file), names);
  return /<body>(.*)<\/body>/s.exec(writePage(page))![1];
}

describe("rootFrom", () => {
  it.each([
    ["index.html", "./"],
    ["fix/index.html", "../"],
    ["fix/fips/index.html", "../../"],
  ])("leads from %s to the root by %s", (file, root) => expect(rootFrom(file)).toBe(root));
});

describe("startFrom", () => {
  it("makes addresses of the site relative, the root's own too, and keeps what follows the path", () => {
    expect(from("fix/fips/index.html", '<a href="/fix/x/?a#b">x</a>')).toBe('<a href="../../fix/x/?a#b">x</a>');
    expect(from("index.html", '<a href="/">x</a>')).toBe('<a href="./">x</a>');
  });

  it("names scripts after their content", () => {
    expect(from("a/index.html", '<script src="/client/page.js"></script>')).toBe('<script src="../client/page.0123456789.js"></script>');
  });

  it.each(['<a href="#undo">x</a>', '<a href="https://example.com/a">x</a>', '<a href="//example.com/a">x</a>', '<p title="/fix/">x</p>'])(
    "leaves %s as it is",
    (body) => expect(from("a/index.html", body)).toBe(body),
  );

  it("tells the scripts of the page where the site begins, and how the names of late scripts end", () => {
    const page = readPage("<main></main>");
    startFrom(page, "../../", names);
    expect(writePage(page)).toContain('<html data-root="../../" data-late=".9876543210.js">');
  });
});
