import { describe, expect, it } from "vitest";
import { causes } from "@/content/causes";
import { previewAddress } from "../../../scripts/announcing/announcement";
import { pngOf, previews, svgOf } from "../../../scripts/announcing/previews";
import { idsOf } from "@/lib/diagnosis/ids";

/** The longest title needs the most room. */
const longest = previews.reduce((a, b) => (b.title.length > a.title.length ? b : a));

describe("previews", () => {
  it("are there for every article, and one for all other pages", () => {
    expect(previews.map(({ address }) => address)).toEqual([previewAddress(), ...idsOf(causes).map((id) => previewAddress(id))]);
  });

  it("are pictures of 1200 x 630", async () => {
    const png = Buffer.from(await pngOf(await svgOf(longest)));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  });

  it("differ by where the connection breaks", async () => {
    const at = (from: string, to: string) => svgOf({ title: "x", from, to });
    expect(await at("find", "find")).not.toBe(await at("find", "open"));
  });
});
