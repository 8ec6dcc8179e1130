/** The first line of a report of an error, which the page of reports fills in where it knows the answer. */
export const pageLine = "Address of the page:";

/** What we need to know of an error on a page. */
export const reportLines = [
  pageLine,
  "The sentence or command that is wrong:",
  "What happened, or what is right:",
  "Windows version of host and client:",
  "A page that says so, if you know one:",
];
