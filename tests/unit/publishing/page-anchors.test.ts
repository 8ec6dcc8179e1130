import { describe, expect, it } from "vitest";
import { pageAnchors } from "../../../scripts/publishing/page-anchors";

describe("pageAnchors", () => {
  it("takes headings, commands and rows, also those inside others", () => {
    const html =
      '<main id="main"><h2 id="undo">x</h2><div><h3 id="by-hand">y</h3></div><figure id="look"></figure><table><tr id="row"><td></table>';
    expect(pageAnchors(html)).toEqual(["undo", "by-hand", "look", "row"]);
  });

  it("leaves out what only joins parts of the page", () => {
    const html =
      '<label id="search-label">a</label><input id="code"><textarea id="pasted"></textarea><svg><g id="drawn"/></svg><script id="_R_"></script><nav id="menu" popover></nav><p id="fill-1"><li id="source-a">';
    expect(pageAnchors(html)).toEqual([]);
  });

  it("leaves out states of the diagnosis and ids that were kept for old links", () => {
    expect(pageAnchors('<section id="path=vpn"></section><span id="old" data-was=""></span><h2 id="new">x</h2>')).toEqual(["new"]);
  });
});
