import { expect, test } from "vitest";
import { readArticle } from "@/lib/articles/read";

const text = `---
cause: x
---

Above.

## Is it this?

One **bold** word and \`SecurityLayer\`. <Grade is="inferred" by="a b" />

### With access

\`\`\`powershell id=a where=host effect=read-only
Get-Service -Name 'TermService'
\`\`\`

## The usual repair

1. A step:

   <Change id="nla-on" />

### 1. With access
`;

test("an article is read section by section, with the ids its headings have on the page", () => {
  const { sections } = readArticle(text);
  expect(sections.map(({ heading, id }) => [heading, id])).toEqual([
    ["", ""],
    ["Is it this?", "is-it-this"],
    ["With access", "with-access"],
    ["The usual repair", "most-often"],
    ["1. With access", "with-access-1"],
  ]);
  expect(sections[0]!.text).toBe("Above.");
  expect(sections[1]!.text.replace(/\s+/g, " ")).toContain("One bold word and SecurityLayer");
  expect(sections[1]!.text).not.toContain("inferred");
  expect(sections[2]).toMatchObject({ text: "", code: "Get-Service -Name 'TermService'" });
  expect(sections[3]!.changes).toEqual(["nla-on"]);
});
