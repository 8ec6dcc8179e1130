import { checkSessions } from "@/lib/articles/check-sessions";
import type { Problem } from "@/lib/problem";
import type { Site } from "./site";

/** What articles say of those who are connected, against what their commands do to them. */
export const sessionProblems = ({ readings, changes }: Site): Problem[] =>
  [...readings].flatMap(([file, reading]) =>
    file.startsWith("content/causes/") && "article" in reading
      ? checkSessions(reading.article, changes).map((fault) => ({ file, ...fault }))
      : [],
  );
