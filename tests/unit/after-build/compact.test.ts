import { expect, it } from "vitest";
import { compact } from "../../../scripts/after-build/compact";
import { readPage, writePage } from "../../../scripts/after-build/html";

const page = (body: string, head = "") => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const asRead = (html: string) => writePage(readPage(html));

it("leaves out what HTML does not need", () => {
  expect(compact(page('<p class="lead">a</p><ul><li>b</li><li hidden="">c</li></ul>', '<meta charset="utf-8">'))).toBe(
    "<!DOCTYPE html><html lang=en><meta charset=utf-8><p class=lead>a<ul><li>b<li hidden>c</ul>",
  );
});

it.each([
  ["text that stands after a paragraph", "<div><p>a</p>b</div>"],
  ["a paragraph in a link", '<a href="x"><p>a</p></a>b'],
  ["a list in an item", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"],
  ["a table", '<table><caption>a</caption><thead><tr><th scope="col">b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>'],
  ["terms", "<dl><div><dt>a</dt><dd>b</dd></div><div><dt>c</dt><dd>d</dd></div></dl>"],
  ["code", "<pre><code>&amp; {\n  if ($a -lt 1) { 'b' } # &lt;c&gt; &amp;lt; &amp;quot\n\n}</code></pre>"],
  ["addresses", '<a href="../a/#b=c&amp;d" class="e f">g</a><a href="./">h</a><a href="?x">i</a>'],
  ["quotes", `<p title='"a"'>b</p><p title="it's">c</p><p title="&quot;it's&quot; \`d\`">e</p>`],
  ["an empty attribute beside one with a slash at its end", '<a data-anew="" href="a/"><b>x</b></a>'],
  ["a drawing", '<svg viewBox="0 0 1 1"><path d="M0 0"></path><text>a</text></svg>'],
  ["a script", '<script type="application/ld+json">{"a":"\\u003cb>&amp;"}</script><script src="a.js" defer=""></script>'],
  ["spaces between words in marks", "<p><b>a</b> <i>b</i> c</p>"],
])("is read as the same: %s", (_what, body) => {
  expect(asRead(compact(page(body)))).toBe(asRead(page(body)));
});

it("is the same when it is done twice", () => {
  const once = compact(page("<p>a</p><p>b</p><ul><li>c</li></ul>"));
  expect(compact(once)).toBe(once);
});
