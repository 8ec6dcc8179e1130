import { describe, expect, it } from "vitest";
import { readPage } from "@/scripts/after-build/html";
import { partHtml } from "@/scripts/runbook/part-html";

const printed = (main: string) =>
  partHtml({ address: "/about/", page: readPage(`<main><h1>Kettles</h1>${main}</main>`) }, new Set(["/about/"]), undefined).html;

describe("a page on paper", () => {
  it.each([
    ["a fold", '<details class="fold"><summary><h2 id="news">News</h2></summary><p>A new kettle.</p></details>'],
    ["a section", '<section><h2 id="news">News</h2><p>A new kettle.</p></section>'],
  ])("leaves out %s that says nothing there, whole", (_, part) => {
    const html = printed(`${part}<h2 id="sources">Sources</h2>`);
    expect(html).not.toMatch(/kettle\.|News/);
    expect(html).toContain("Sources");
  });

  it("shows what is folded", () => {
    const html = printed('<details class="fold"><summary><h2 id="folklore">Folklore</h2></summary><p>Kettles sing.</p></details>');
    expect(html).toContain("Kettles sing.");
    expect(html).not.toContain("<details");
  });
});
