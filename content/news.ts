/** What a reader who was here before wants to know. Not every commit: what the guide can do now, or says differently. */
export interface News {
  /** The day on which it came, as "2026-11-26". */
  readonly on: string;
  readonly title: string;
  /** One or two sentences. */
  readonly says: string;
  /** The page that shows it, as the build writes addresses. */
  readonly page: string;
}

/** By an id that never changes: readers of the feed are told of an id once. The newest first. */
export const news = {
  "map-and-data": {
    on: "2026-11-26",
    title: "The map, and the guide as data",
    says: "One page draws all questions, the steps of a connection and the evidence. Every page is there as Markdown too, and causes, model, codes and changes as JSON.",
    page: "/map/",
  },
  "one-file": {
    on: "2026-11-26",
    title: "The guide as one file",
    says: "Download one zip, carry it to a host without the internet and open it there: questions, search, copying and pasting work from a disk.",
    page: "/about/",
  },
  "say-what-you-know": {
    on: "2026-11-26",
    title: "Say what you know already",
    says: "Type an event number, a message or what you tried, in your own words, and only what is still open is asked.",
    page: "/diagnose/know/",
  },
  "groups-of-codes": {
    on: "2026-11-26",
    title: "Codes beside those of the dialog",
    says: "Status values of a sign-in, Schannel and certificate results, errors of Windows and of FreeRDP have pages of their own.",
    page: "/codes/",
  },
  "note-before-change": {
    on: "2026-11-26",
    title: "A change needs a note of the present state",
    says: "A command that changes the registry stops where nothing was noted before, and the undo asks before it puts back what protects less.",
    page: "/fix/",
  },
  "samples-of-output": {
    on: "2026-11-25",
    title: "Samples of good and bad output below the checks",
    says: "Compare what a command printed with examples, or paste it below the question: it lights up the answers that it gives.",
    page: "/checklist/",
  },
  "first-edition": {
    on: "2026-11-21",
    title: "The first edition",
    says: "A questionnaire, an article for each cause, codes, a search, a box for pasted text and a read-only script that collects the evidence.",
    page: "/",
  },
} as const satisfies Readonly<Record<string, News>>;
