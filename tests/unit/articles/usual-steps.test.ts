import { expect, it } from "vitest";
import { readArticle } from "@/lib/articles/read";
import { usualSteps } from "@/lib/articles/usual-steps";

it("the usual steps of an article are the headings that its frontmatter names, without their numbers", () => {
  const text = "## Look\n\nx\n\n## Mend\n\n### 1. Find who set it\n\nx\n\n### 2. Wait\n\nx\n\n### Set layer 2\n\nx\n";
  const usual = { look: 5, "set-layer-2": 5, "find-who-set-it": 5 };
  expect(usualSteps(readArticle(text), { usual })).toEqual(["Find who set it", "Set layer 2"]);
});
