import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPage, writePage } from "../../../scripts/after-build/html";
import { stylesOf } from "../../../scripts/after-build/join-styles";

let out: string;
const folder = () => path.join(out, "_next/static");

beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), "styles-"));
  mkdirSync(folder(), { recursive: true });
  for (const name of ["all", "one", "two"]) writeFileSync(path.join(folder(), `${name}.css`), `.${name}{color:red}`);
});
afterEach(() => rmSync(out, { recursive: true }));

const head = (...names: readonly string[]) =>
  names.map((name) => `<link rel="stylesheet" href="/_next/static/${name}.css">`).join("") + '<link rel="icon" href="/icon.svg">';

/** The styles that pages with these ask for afterwards. */
function joined(...pages: readonly (readonly string[])[]): string[][] {
  const styles = stylesOf(out);
  const asked = pages.map((names) => {
    const page = readPage(`<!doctype html><head>${head(...names)}</head><body>`);
    styles.join(page);
    return [...writePage(page).matchAll(/stylesheet" href="([^"]*)"/g)].map(([, address]) => address!);
  });
  styles.dropJoined();
  return asked;
}

it("lets pages of a kind ask for one file, with all styles in the order of the page", () => {
  const [[first], [again], [other]] = joined(["all", "one"], ["all", "one"], ["all", "two"]) as [[string], [string], [string]];
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(readFileSync(path.join(out, first), "utf8")).toBe(".all{color:red}\n.one{color:red}");
  expect(path.posix.dirname(first)).toBe("/_next/static");
});

it("deletes what no page asks for, and keeps what one asks for alone", () => {
  const pages = joined(["all", "one"], ["all"]);
  expect(pages[1]).toEqual(["/_next/static/all.css"]);
  const names = readdirSync(folder());
  expect(names).toContain("all.css");
  expect(names).not.toContain("one.css");
  expect(names).toContain("two.css");
  expect(names).toHaveLength(3);
});

it("names a file after what it holds", () => {
  const [[first]] = joined(["all", "one"]) as [[string]];
  writeFileSync(path.join(folder(), "all.css"), ".all{color:blue}");
  writeFileSync(path.join(folder(), "one.css"), "");
  const [[second]] = joined(["all", "one"]) as [[string]];
  expect(second).not.toBe(first);
});
