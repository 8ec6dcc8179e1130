import { ArticleFrame } from "./article-frame";
import { AskAgain } from "./ask-again";
import { PointsHere } from "./points-here";
import type { CauseId } from "@/content/causes";

/** A cause whose full article is not written yet: what the data knows of it, and no more. */
export function ShortArticle({ cause }: { readonly cause: CauseId }) {
  return (
    <ArticleFrame cause={cause} sections={[{ id: "how-to-tell", name: "How to tell" }]}>
      <h2 id="how-to-tell">How to tell</h2>
      <p>The full article on this cause is still to come. This is what the questions know of it.</p>
      <PointsHere cause={cause} />
      <AskAgain cause={cause} />
    </ArticleFrame>
  );
}
