/**
 * The scripts of the pages, by their addresses as the build writes them. All are classic scripts, since modules do not
 * load from a disk; the after-build step names each after its content and makes the addresses relative.
 */
export const pageScripts = {
  head: "/client/head.js",
  page: "/client/page.js",
  home: "/client/home.js",
  article: "/client/article.js",
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

/** Scripts that a page loads when somebody first wants what they do. An element of the page names each in `data-late-…`. */
const lateScripts = {
  links: "/client/late/links.js",
  search: "/client/late/search.js",
  "search-data": dataScripts.search,
  copying: "/client/late/copying.js",
  "fill-in": "/client/late/fill-in.js",
  "change-record": "/client/late/change-record.js",
  decoder: "/client/late/decoder.js",
  reading: "/client/late/reading.js",
  "reading-data": dataScripts.reading,
  "read-article": "/client/late/read-article.js",
  know: "/client/late/know.js",
  "known-data": dataScripts.known,
  "guide-data": dataScripts.guide,
  "question-words": dataScripts.questionWords,
  "cause-words": dataScripts.causeWords,
  handover: "/client/late/handover.js",
  "handover-data": dataScripts.handover,
  "question-later": "/client/late/question-later.js",
  output: "/client/late/output.js",
  files: "/client/late/files.js",
} as const;
export type LateScript = keyof typeof lateScripts;

/** The attributes by which an element names late scripts: those of every page on its root, others where they are used. */
export const namesLate = (...names: readonly LateScript[]) =>
  Object.fromEntries(names.map((name) => [`data-late-${name}`, lateScripts[name]]));
