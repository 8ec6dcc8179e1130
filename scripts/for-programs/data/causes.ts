import type { z } from "zod";
import { loadArticle } from "@/app/_joining/articles";
import { connectionStops } from "@/app/_joining/connection-stops";
import { articleFacts } from "@/content/article-facts";
import { causes } from "@/content/causes";
import { families } from "@/content/families";
import type { causesFile } from "@/lib/api/causes-file";
import type { Part } from "@/lib/articles/facts";
import { factsWords } from "@/lib/articles/facts-words";
import { citedSources } from "@/lib/articles/read";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";
import { addressIn, published } from "./publish";

const part = ({ minutes, where, administrator }: Part) => ({ minutes, where: [...where], administrator: [...administrator] });

/** "Schannel 36870" as its source and its number. */
function eventOf(event: string) {
  const cut = event.lastIndexOf(" ");
  return { source: event.slice(0, cut), id: Number(event.slice(cut + 1)) };
}

/** What /api/causes.json holds. */
export function causesData(): z.infer<typeof causesFile> {
  const listed = idsOf(causes).map((id) => {
    const { title, name, summary, sign, family, stages } = causes[id];
    const { article, front } = loadArticle(id);
    const { check, mend, risk } = articleFacts[id];
    const { need, sessions } = factsWords(articleFacts[id]);
    return {
      ...{ id, title, name, summary, sign, family, stages: [stages[0], stages[1]] as [string, string] },
      page: addressIn(routes.cause(id)),
      markdown: addressIn(`${routes.cause(id)}index.md`),
      grade: front.grade,
      appliesTo: front.appliesTo,
      events: front.events.map(eventOf),
      check: part(check),
      mend: part(mend),
      risk,
      needs: need,
      disconnects: sessions,
      checkedOn: front.checkedOn,
      cites: [...citedSources(article)],
    };
  });
  const data = { stages: [...connectionStops], families, causes: listed };
  return published(
    "causes",
    data,
    listed.flatMap(({ cites }) => cites),
  );
}
