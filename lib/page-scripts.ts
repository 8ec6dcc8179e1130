/**
 * The scripts of the pages, by their addresses as the build writes them. All are classic scripts, since modules do not
 * load from a disk; the after-build step names each after its content and makes the addresses relative.
 */
export const pageScripts = {
  head: "/client/head.js",
  page: "/client/page.js",
  home: "/client/home.js",
  article: "/client/article.js",
  codes: "/client/codes.js",
  question: "/client/question.js",
  result: "/client/result.js",
  know: "/client/know.js",
  causes: "/client/causes.js",
  report: "/client/report.js",
  moved: "/client/moved.js",
  map: "/client/map.js",
  escalate: "/client/escalate.js",
} as const;

/** Scripts that only hold data, for the same reason: a page from a disk may not fetch. lib/page-data.ts writes and reads them. */
export const dataScripts = {
  guide: "/data/guide.js",
  questionWords: "/data/question-words.js",
  causeWords: "/data/cause-words.js",
  search: "/data/search.js",
  reading: "/data/reading.js",
  known: "/data/known.js",
  handover: "/data/handover.js",
} as const;

/** The scripts of data by the names of their files. */
export type DataScript = NameOf<(typeof dataScripts)[keyof typeof dataScripts]>;
type NameOf<Address> = Address extends `/data/${infer Name}.js` ? Name : never;

/** The scripts of client/late/, which a page loads when somebody first wants what they do. No page names them: client/parts/late-address.ts knows where they lie. */
export type LateScript =
  | "links"
  | "search"
  | "copying"
  | "fill-in"
  | "change-record"
  | "decoder"
  | "reading"
  | "read-article"
  | "know"
  | "handover"
  | "question-later"
  | "output"
  | "files"
  | "lost-place"
  | "offline";
