import { describe, expect, it } from "vitest";
import { attribute, elementsOf, readPage, textOf } from "../../../scripts/after-build/html";
import { redirectPage } from "../../../scripts/after-build/redirect-page";

const html = redirectPage({ to: "/codes/0x904/", title: "A & B", url: "https://example.org/codes/0x904/" }, "../../", "/client/moved.0.js");
const page = readPage(html);
const only = (tag: string) => elementsOf(page, tag)[0]!;

describe("redirectPage", () => {
  it("leads to the page by a link, by its script and, without scripts, by itself", () => {
    expect(attribute(only("a"), "href")).toBe("../../codes/0x904/");
    expect(attribute(only("html"), "data-to")).toBe("/codes/0x904/");
    expect(attribute(only("script"), "src")).toBe("../../client/moved.0.js");
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=../../codes/0x904/"></noscript>');
  });

  it("has the title of that page, and its address where that is known", () => {
    expect(textOf(only("title"))).toBe("A & B");
    expect(attribute(only("link"), "href")).toBe("https://example.org/codes/0x904/");
    expect(redirectPage({ to: "/", title: "A" }, "../", "/x.js")).not.toContain("canonical");
  });
});
