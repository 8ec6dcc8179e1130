import Ajv from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { apiNames, schemaVersion } from "@/lib/api/file";
import { apiFiles } from "../../scripts/for-programs/data/files";
import { addressesOf, readPublished } from "../../scripts/publishing/published-list";

const files = apiFiles();
const read = (name: string) => JSON.parse(files.get(name)!) as Record<string, unknown>;
const published = new Set(addressesOf(readPublished()));

/** Every text in a value, however deep, with the key under which it stands. */
function* texts(value: unknown, key = ""): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [key, value];
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* texts(inner, Array.isArray(value) ? key : name);
}

/** Keys of sources that stand below the causes with which a code was reported. */
const reportsIn = (file: object) =>
  Object.values(file).flatMap((codes: unknown) =>
    Array.isArray(codes)
      ? codes.flatMap(({ reported = {} }: { reported?: Record<string, string[]> }) => Object.values(reported).flat())
      : [],
  );

const validator = (name: string) =>
  new Ajv({ strict: true, strictRequired: false, validateFormats: false }).compile(read(`${name}.schema.json`));

describe.each(apiNames)("/api/%s.json", (name) => {
  const file = read(`${name}.json`);

  it("is as its JSON Schema says, which lets later fields pass", () => {
    const valid = validator(name);
    expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...file, later: 1 })).toBe(true);
  });

  it("is not valid without one of its fields, or under another number", () => {
    const valid = validator(name);
    for (const key of Object.keys(file))
      expect(valid(Object.fromEntries(Object.entries(file).filter(([other]) => other !== key))), key).toBe(false);
    expect(valid({ ...file, schemaVersion: schemaVersion + 1 })).toBe(false);
  });

  it("names its schema, and the sources that it cites", () => {
    expect(files.has(String(file.$schema))).toBe(true);
    const cited = [...texts(file)].filter(([key]) => key === "cites" || key === "because").map(([, source]) => source);
    if (name === "codes") cited.push(...reportsIn(file));
    expect(cited.length).toBeGreaterThan(0);
    expect(Object.keys(file.sources as object)).toEqual([...new Set(cited)].sort());
  });

  it("leads to addresses that are published", () => {
    const addresses = [...texts(file)].filter(([, text]) => text.startsWith("../")).map(([, text]) => text.slice(2));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !published.has(address))).toEqual([]);
  });
});

describe("the versions", () => {
  it("are the same for the same data, and differ between files", () => {
    const versions = apiNames.map((name) => read(`${name}.json`).version);
    expect(new Set(versions).size).toBe(apiNames.length);
    expect([...apiFiles()]).toEqual([...files]);
  });
});
