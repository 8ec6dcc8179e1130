import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { carried } from "@/client/case/carried";

beforeEach(() => vi.stubGlobal("document", { documentElement: { getAttribute: () => "a=b&tried=x" } }));
afterEach(() => vi.unstubAllGlobals());

it.each([
  ["../../diagnose/path/", "../../diagnose/path/#a=b&tried=x"],
  ["./fix/", "./fix/#a=b&tried=x"],
  ["/wiki/fix/fips/", "/wiki/fix/fips/#a=b&tried=x"],
  ["../fix/fips/index.html", "../fix/fips/index.html#a=b&tried=x"],
  ["../diagnose/result/#tried=y", "../diagnose/result/#a=b&tried=x,y"],
  ["../diagnose/path/#a=c", "../diagnose/path/#a=c&tried=x"],
])("carries the case into %s", (href, whole) => {
  expect(carried(href)).toBe(whole);
  expect(carried(whole)).toBe(whole);
});

it.each([
  "../../fix/fips/#undo",
  "#undo",
  "../codes/",
  "./",
  "../../prefix/",
  "https://example.com/fix/fips/",
  "mailto:somebody@example.com?subject=/fix/",
])("leaves %s", (href) => expect(carried(href)).toBe(href));
