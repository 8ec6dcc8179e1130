import { describe, expect, it } from "vitest";
import { idIn, targetOf } from "@/scripts/runbook/links";

const inside = new Set(["/fix/fips/", "/about/"]);
const target = (href: string, site?: string) => targetOf(href, "/fix/fips/", inside, site);

describe("a link of a page in the runbook", () => {
  it("leads to the place in the file, if the page is in it", () => {
    expect(target("#undo")).toBe("#fix-fips--undo");
    expect(target("../../about/#source-az-auth")).toBe("#about--source-az-auth");
    expect(target("../../about/")).toBe("#about");
    expect(idIn("/fix/fips/", "undo")).toBe("fix-fips--undo");
  });

  it("leads to the page and not to a state of the questions, which paper has not", () => {
    expect(target("../../fix/fips/#who-else=everyone")).toBe("#fix-fips");
  });

  it("leads to the published site, if the page is not in it, and nowhere where none is known", () => {
    expect(target("../../codes/0x904/", "https://guide.example")).toBe("https://guide.example/codes/0x904/");
    expect(target("../../codes/0x904/")).toBeUndefined();
  });

  it("leads to the world as it did", () => {
    expect(target("https://learn.microsoft.com/x")).toBe("https://learn.microsoft.com/x");
  });
});
