import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { keepOldAnchors } from "../../../scripts/after-build/old-anchors";

const body = (page: DefaultTreeAdapterTypes.Document) => /<body>(.*)<\/body>/s.exec(serialize(page))![1]!;

function kept(html: string, renamed: Record<string, string>) {
  const page = parse(`<body>${html}</body>`);
  const problems = keepOldAnchors(page, renamed);
  return { problems, html: body(page), page };
}

describe("keepOldAnchors", () => {
  it("puts the old id before the new one", () => {
    const { problems, html } = kept('<p>a</p><h2 id="new">b</h2>', { old: "new" });
    expect(problems).toEqual([]);
    expect(html).toBe('<p>a</p><span id="old" data-was=""></span><h2 id="new">b</h2>');
  });

  it("leads every id of a chain of renamings to the last", () => {
    const { problems, html } = kept('<h2 id="c">x</h2>', { a: "b", b: "c" });
    expect(problems).toEqual([]);
    expect(html).toBe('<span id="a" data-was=""></span><span id="b" data-was=""></span><h2 id="c">x</h2>');
  });

  it.each([
    ["an item of a list", '<ul><li id="new">x</li></ul>', '<ul><li id="new"><span id="old" data-was=""></span>x</li></ul>'],
    ["an empty item", '<ul><li id="new"></li></ul>', '<ul><li id="new"><span id="old" data-was=""></span></li></ul>'],
    [
      "a row",
      '<table><tbody><tr id="new"><td>x</td><td>y</td></tr></tbody></table>',
      '<table><tbody><tr id="new"><td><span id="old" data-was=""></span>x</td><td>y</td></tr></tbody></table>',
    ],
  ])("goes into %s, whose parent takes nothing else", (_, before, after) => {
    expect(kept(before, { old: "new" })).toMatchObject({ problems: [], html: after });
  });

  it("survives being written and parsed again", () => {
    const once = kept('<table><tbody><tr id="new"><td>x</td></tr></tbody></table>', { old: "new" }).html;
    expect(body(parse(`<body>${once}</body>`))).toBe(once);
  });

  it("changes nothing when it runs again", () => {
    const { page, html } = kept('<h2 id="new">b</h2>', { old: "new" });
    expect(keepOldAnchors(page, { old: "new" })).toEqual([]);
    expect(body(page)).toBe(html);
  });

  it.each([
    ["an old id that is in use", { new: "other" }, /"new" to be gone/],
    ["a successor that is not there", { old: "nowhere" }, /expected "nowhere".*"old"/],
    ["a circle", { old: "older", older: "old" }, /found no such id/],
  ])("names %s and leaves the page as it was", (_, renamed, problem) => {
    const { problems, html } = kept('<h2 id="new">b</h2><h2 id="other">c</h2>', renamed as unknown as Record<string, string>);
    expect(problems[0]).toMatch(problem);
    expect(html).toBe('<h2 id="new">b</h2><h2 id="other">c</h2>');
  });
});
