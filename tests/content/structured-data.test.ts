import { describe, expect, it } from "vitest";
import { gzipSync } from "node:zlib";
import { causes } from "@/content/causes";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";
import { against } from "./schema-org";
import { announcementOf } from "../../scripts/announcing/announcement";

const site = "https://example.org/guide";
const articles = idsOf(causes).map(routes.cause);
const described = [routes.home, ...articles, routes.code("0x904"), routes.codeGroup("tls")].map(
  (address) => [address, announcementOf(address, site).described] as const,
);

describe("structured data", () => {
  it("holds what schema.org defines, and nothing else", () => {
    expect(described.flatMap(([, all]) => all).length).toBeGreaterThan(2 * articles.length);
    expect(described.flatMap(([address, all]) => all.flatMap((one) => against(JSON.parse(JSON.stringify(one)), address)))).toEqual([]);
  });

  it.each([
    [{ "@type": "HowTo", name: "x", steps: "y", stepz: [] }, "HowTo has no stepz"],
    [{ "@type": "HowToFix", name: "x" }, ' is "HowToFix", which is no type'],
    [{ "@type": "TechArticle", dateModified: true }, "dateModified of TechArticle holds boolean: expected Date, DateTime"],
    [
      { "@type": "FAQPage", mainEntity: [{ "@type": "Question", acceptedAnswer: { "@type": "HowTo" } }] },
      "acceptedAnswer of Question holds HowTo: expected Answer, ItemList, IdReference",
    ],
  ])("would be refused as %j", (thing, sentence) => expect(against(thing)).toEqual([sentence]));

  it("weighs less than 700 bytes on an article", () => {
    const weights = described.map(([address, all]) => [address, gzipSync(JSON.stringify(all), { level: 9 }).length] as const);
    expect(weights.filter(([address, weight]) => articles.includes(address) && weight > 700)).toEqual([]);
  });

  it("names the steps of every article", () => {
    const without = described.filter(
      ([address, all]) => articles.includes(address) && !JSON.stringify(all).includes('"@type":"HowToStep"'),
    );
    expect(without.map(([address]) => address)).toEqual([]);
  });
});

describe("an announcement", () => {
  it("gives whole addresses below the one where the site is published", () => {
    for (const [address, all] of described) {
      const { url, image } = announcementOf(address, site);
      const addresses = JSON.stringify(all).match(/"(?:https?:)?\/[^"]*"/g) ?? [];
      for (const one of [url, image, ...addresses.map((quoted) => quoted.slice(1, -1))])
        expect(one).toMatch(/^https:\/\/(schema\.org$|example\.org\/guide\/)/);
    }
  });

  it("leads a page that holds what another one holds to the other's address", () => {
    expect(announcementOf(routes.diagnose, site).url).toBe(announcementOf(routes.question("who-else"), site).url);
  });
});
