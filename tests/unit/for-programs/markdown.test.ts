import { expect, it } from "vitest";
import { nameMarkdown } from "../../../scripts/for-programs/markdown/beside";
import { pageMarkdown } from "../../../scripts/for-programs/markdown/page-markdown";

const page = (main: string) =>
  `<!doctype html><html><head><title>A "page"</title><meta name="description" content="What it says."></head><body><header>Menu</header><main id="main">${main}</main></body></html>`;
const written = (main: string) => pageMarkdown(page(main), "./")!.markdown.split("---\n\n")[1]!.trim();

it("has title, description and address above it, and nothing of the frame", () => {
  expect(pageMarkdown(page("<h1>Hello</h1>"), "https://a.example/b/")).toEqual({
    title: 'A "page"',
    description: "What it says.",
    markdown: '---\ntitle: "A \\"page\\""\ndescription: "What it says."\npage: "https://a.example/b/"\n---\n\n# Hello\n',
  });
});

it("is nothing where a page only leads on to another, or has no main part", () => {
  expect(pageMarkdown("<!doctype html><title>A</title><main><h1>Moved</h1></main>", "./")).toBeUndefined();
  expect(pageMarkdown('<!doctype html><title>A</title><meta name="description" content="B"><p>C', "./")).toBeUndefined();
});

it("writes a command with what it does, where, its shells, its signs and its samples", () => {
  const command = `
    <figure class="command" id="look">
      <figcaption class="command-head"><span class="effect">read-only</span><span class="place">on the host, as administrator</span></figcaption>
      <div class="command-tools"><button type="button" class="copy">Copy</button></div>
      <div class="form" data-shell="PowerShell" data-language="powershell"><pre><code><b>Get-Item</b> -Path '<span class="fill">NAME</span>' |
  Where-Object { $_.A -lt 3 &amp;&amp; \`x }
</code></pre></div>
      <div class="form" data-shell="By hand" data-language="gui"><ol class="form-steps"><li>Open it</li><li>Look</li></ol></div>
      <dl class="command-signs"><div><dt>Good</dt><dd>a line</dd></div><div><dt>Bad</dt><dd>none</dd></div></dl>
      <details class="samples"><summary>Examples</summary><div><p><b>Good</b></p><pre>A : 1
  B : *2*</pre></div></details>
    </figure>`;
  expect(written(command)).toBe(
    [
      "**Command** [look](./#look): read-only, on the host, as administrator",
      "PowerShell:",
      "```powershell\nGet-Item -Path 'NAME' |\n  Where-Object { $_.A -lt 3 && `x }\n```",
      "By hand:",
      "1. Open it\n2. Look",
      "- **Good**: a line\n- **Bad**: none",
      "**Examples**",
      "**Good**",
      "```\nA : 1\n  B : *2*\n```",
    ].join("\n\n"),
  );
});

it("leaves out what only works in a page", () => {
  const main = `<h1>One</h1><nav>Ways</nav><form><label>Say <input></label><button>Go</button></form><p hidden>Later</p>
    <div class="with-script">Type</div><p>Two<svg><title>drawn</title></svg></p><script>x()</script><h2><button>Open</button></h2>`;
  expect(written(main)).toBe("# One\n\nTwo");
});

it("keeps links as they are seen from the page, and leads from ids to the page", () => {
  const main = `<h2 id="a"><a href="#a">Part <br>A</a></h2><p>Sure. <a class="grade" href="#source-x">documented · X</a> See <a href="../b/">b</a>. <span class="grade">inferred</span></p>`;
  expect(written(main)).toBe("## Part A\n\nSure. *[documented · X](./#source-x)* See [b](../b/). *inferred*");
});

it("sets the second line of an answer apart, and quotes a warning", () => {
  const main = `<ul><li><a href="../c/#q=a">Yes<small>Sometimes.</small></a></li></ul><div class="callout"><p class="callout-title">Mind</p><p>It hurts.</p></div>`;
  expect(written(main)).toBe("- [Yes: Sometimes.](../c/#q=a)\n\n> **Mind**\n>\n> It hurts.");
});

it("writes a table, with the words that open notes", () => {
  const main = `<table><thead><tr><th>Cause</th><th>A</th></tr></thead><tbody><tr><th>X</th><td><button popovertarget="n">never <sup>2</sup></button></td></tr></tbody></table>`;
  expect(written(main)).toBe("| Cause | A |\n| - | - |\n| X | never 2 |");
});

it("is named by the page once", () => {
  const named = nameMarkdown(page("<p>x"));
  expect(named.match(/rel="alternate"/g)).toHaveLength(1);
  expect(named).toMatch(/href="index\.md"><\/head>/);
});
