import { describe, expect, it } from "vitest";
import { packedPage } from "@/scripts/packing/packed-page";

const date = "2026-11-26";
const here = "fix/fips/index.html";
const bodyOf = (body: string, page = here, siteUrl?: string) =>
  /<body>(.*)<\/body>/s.exec(packedPage(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`, page, { date, siteUrl }))![1]!;
const headOf = (head: string) =>
  /<head>(.*)<\/head>/s.exec(
    packedPage(`<!DOCTYPE html><html><head>${head}</head><body></body></html>`, here, { date, siteUrl: undefined }),
  )![1]!;
const linkTo = (href: string) => /href="([^"]*)"/.exec(bodyOf(`<a href="${href}">x</a>`))?.[1];

describe("a link of a packed page", () => {
  it.each([
    ["../../", "../../index.html"],
    ["../../codes/", "../../codes/index.html"],
    ["../nla-host/#undo", "../nla-host/index.html#undo"],
    ["../../diagnose/result/?path=vpn#a/b", "../../diagnose/result/index.html?path=vpn#a/b"],
    ["./", "./index.html"],
  ])("names the file: %s", (href, file) => expect(linkTo(href)).toBe(file));

  it.each(["#undo", "../../feed.xml", "../../codes/index.html", "https://learn.microsoft.com/windows/", "mailto:help@example.org"])(
    "stays: %s",
    (href) => expect(linkTo(href)).toBe(href),
  );

  it("says where a file lies that browsers treat differently from a disk", () => {
    expect(bodyOf('<p><a href="../../reg/0x904-fips-off.reg" download="">off</a>.</p>')).toBe(
      '<p><a href="../../reg/0x904-fips-off.reg" download="">off</a> <span class="small">(in this copy: <code>guide\\reg\\0x904-fips-off.reg</code>)</span>.</p>',
    );
  });

  it("leads to what is not in the pack where the guide is published", () => {
    expect(bodyOf('<a href="../../0x904-field-guide.zip" download="">zip</a>', here, "https://example.org/guide")).toBe(
      '<a href="https://example.org/guide/0x904-field-guide.zip" download="">zip</a>',
    );
  });

  it("is none to what is not in the pack where nobody said where the guide is published", () => {
    expect(bodyOf('<a class="x" href="../../0x904-field-guide.zip.sha256.txt" download="">seal</a>')).toBe('<span class="x">seal</span>');
  });
});

describe("what a copy on a disk has already", () => {
  it("is not offered: the file that it came from", () => {
    expect(bodyOf('<p>Checked. <span data-offers-pack=""> · <a href="about/#carry">one file</a></span></p>', "index.html")).toBe(
      "<p>Checked. </p>",
    );
    const section =
      '<section><h2 id="carry">Take it</h2><p data-offers-pack="">In <a href="../0x904-field-guide.zip">one file</a>.</p></section>';
    const alone = bodyOf(section, "about/index.html");
    expect(alone).toMatch(/^<section><h2 id="carry">Take it<\/h2><p>You are reading a copy of the guide, as of 2026-11-26\./);
    expect(alone).toContain("or the whole folder <code>0x904-field-guide-2026-11-26</code>. Whoever gave it to you may have a newer one.");
    expect(alone).not.toContain('zip"');
    expect(bodyOf(section, "about/index.html", "https://example.org/guide")).toContain(
      'The newest is <a href="https://example.org/guide/0x904-field-guide.zip">at https://example.org/guide</a>.',
    );
  });

  it("is not downloaded: the script says where it lies and how it runs from there", () => {
    const item = bodyOf(
      '<li><a href="../Get-Rdp904Report.ps1" download="">Download Get-Rdp904Report.ps1</a>. Read it.</li>',
      "collect/index.html",
    );
    expect(item).toMatch(/^<li><a href="\.\.\/Get-Rdp904Report\.ps1">Read Get-Rdp904Report\.ps1 in the browser<\/a> or in Notepad/);
    expect(item).toContain("<code>guide\\Get-Rdp904Report.ps1</code>");
    expect(item).toContain("<code>Set-Location -LiteralPath 'PATH'</code>");
    expect(item).not.toContain("ownload");
  });
});

describe("the head of a packed page", () => {
  it("leads on to a file without scripts", () => {
    expect(headOf('<meta http-equiv="refresh" content="0; url=../../codes/0x904/">')).toContain(
      'content="0; url=../../codes/0x904/index.html"',
    );
  });

  it("keeps what is in the pack and whole addresses, and names nothing else", () => {
    const kept = '<link rel="stylesheet" href="../../_next/a.css"><link rel="canonical" href="https://example.org/guide/fix/fips/">';
    expect(headOf(`${kept}<link rel="search" href="../../opensearch.xml">`)).toBe(kept);
  });
});

describe("the foot of a packed page", () => {
  const foot = '<footer class="site-foot"><div class="wrap"><span>Nothing leaves.</span></div></footer>';

  it("says how old the copy is, and where the newest is", () => {
    expect(bodyOf(foot, here, "https://example.org/guide")).toContain(
      '<div class="wrap"><span>A copy of the guide as of 2026-11-26. The newest is at <a href="https://example.org/guide/">example.org/guide</a>.</span><span>Nothing',
    );
  });

  it("says who may have a newer one where nobody said where the guide is published", () => {
    expect(bodyOf(foot)).toContain("<span>A copy of the guide as of 2026-11-26. Whoever gave it to you may have a newer one.</span><span>");
  });
});
