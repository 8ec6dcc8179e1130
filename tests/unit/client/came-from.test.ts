import { describe, expect, it } from "vitest";
import { pageBeforeLast } from "@/client/parts/came-from";

const before = (pages: string) => pageBeforeLast(pages.split(" "));

describe("pageBeforeLast", () => {
  it("is the page that was shown before", () => {
    expect(before("home")).toBeUndefined();
    expect(before("home know who")).toBe("know");
  });

  it("takes another state of the same page for no step", () => {
    expect(before("know who who who")).toBe("know");
  });

  it("takes going back for a step away, so that two pages never lead back to each other", () => {
    expect(before("result log probe log")).toBe("result");
    expect(before("home result log result")).toBe("home");
    expect(before("home result log result probe")).toBe("result");
  });
});
