import { changed, digits } from "./site";

const tag = `W/"64-${changed.getTime().toString(16)}"`;
const date = changed.toUTCString();
/** A minute before digits.txt was last changed. */
export const earlier = new Date(changed.getTime() - 60_000).toUTCString();
const later = new Date(changed.getTime() + 60_000).toUTCString();

const whole = { status: 200, body: digits };
const part = (from: number, to: number) => ({
  status: 206,
  body: digits.slice(from, to + 1),
  headers: { "content-range": `bytes ${from}-${to}/100`, "content-length": String(to - from + 1) },
});
const outside = { status: 416, headers: { "content-range": "bytes */100" } };
const known = { status: 304, body: "" };
const refused = { status: 412 };

/** Headers of a GET for digits.txt, and its answer by RFC 9110, sections 13 and 14. What is no range may be ignored or refused. */
export const conditions: readonly [headers: Record<string, string>, expected: object][] = [
  [{ range: "bytes=0-4" }, part(0, 4)],
  [{ range: "bytes=5-4" }, outside],
  [{ range: "bytes=-5" }, part(95, 99)],
  [{ range: "bytes=-100" }, part(0, 99)],
  [{ range: "bytes=-101" }, whole],
  [{ range: "bytes=-0" }, outside],
  [{ range: "bytes=95-" }, part(95, 99)],
  [{ range: "bytes=99-99" }, part(99, 99)],
  [{ range: "bytes=100-" }, outside],
  [{ range: "bytes=90-1000" }, part(90, 99)],
  [{ range: "bytes=0-99999999999999999999" }, part(0, 99)],
  [{ range: "bytes=99999999999999999999-" }, outside],
  [{ range: "bytes=0-0,-1" }, whole],
  [{ range: "bytes=0-1,2-3" }, part(0, 3)],
  [{ range: "bytes=0-1,1000-" }, part(0, 1)],
  [{ range: `bytes=${"0-0,".repeat(1000)}` }, whole],
  [{ range: "bytes=" }, whole],
  [{ range: "bytes=-" }, whole],
  [{ range: "bytes=--5" }, whole],
  [{ range: "bytes=a-b" }, whole],
  [{ range: "bytes=1-x" }, whole],
  [{ range: "bytes=0x1-3" }, whole],
  [{ range: "bytes=1.5-3" }, whole],
  [{ range: "garbage" }, whole],
  [{ range: "items=0-4" }, whole],
  [{ "if-none-match": tag }, known],
  [{ "if-none-match": tag.slice(2) }, known],
  [{ "if-none-match": "*" }, known],
  [{ "if-none-match": `"a", W/"b", ${tag}` }, known],
  [{ "if-none-match": '"a", W/"b"' }, whole],
  [{ "if-none-match": tag, "if-modified-since": earlier }, known],
  [{ "if-none-match": '"a"', "if-modified-since": later }, whole],
  [{ "if-none-match": tag, range: "bytes=0-4" }, known],
  [{ "if-modified-since": date }, known],
  [{ "if-modified-since": later }, known],
  [{ "if-modified-since": earlier }, whole],
  [{ "if-modified-since": "yesterday" }, whole],
  [{ "if-range": date, range: "bytes=0-4" }, part(0, 4)],
  [{ "if-range": earlier, range: "bytes=0-4" }, whole],
  [{ "if-range": later, range: "bytes=0-4" }, whole],
  [{ "if-range": tag, range: "bytes=0-4" }, whole],
  [{ "if-match": "*" }, whole],
  [{ "if-match": '"a"' }, refused],
  [{ "if-unmodified-since": later }, whole],
  [{ "if-unmodified-since": earlier }, refused],
];
