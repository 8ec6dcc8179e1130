import { describe, expect, it } from "vitest";
import { keyPath, keysBelow, needsElevation } from "@/lib/changes/change";
import { innermostFirst, notes } from "@/lib/changes/notes";
import { proofSigns, undoneSigns } from "@/lib/changes/words";
import { kettle } from "./sample";

describe("keysBelow", () => {
  it("lists what may be missing, innermost first, and never what every Windows has", () => {
    expect(keysBelow({ always: "HKLM\\A", below: "B\\C" })).toEqual(["HKLM\\A\\B\\C", "HKLM\\A\\B"]);
    expect(keysBelow({ always: "HKLM\\A" })).toEqual([]);
    expect(keyPath({ always: "HKLM\\A", below: "B\\C" })).toBe("HKLM\\A\\B\\C");
  });
});

describe("needsElevation", () => {
  it("spares a user who changes only what is their own", () => {
    const own = { ...kettle, values: [{ key: { always: "HKCU\\Software" }, name: "Tea", to: "absent" as const }] };
    expect(needsElevation(own)).toBe(false);
    expect(needsElevation({ ...kettle, values: [...kettle.values, ...own.values] })).toBe(true);
  });
});

describe("notes", () => {
  const all = notes("whistle", kettle);

  it("keeps one file for each value, and no two alike", () => {
    const files = all.groups.flatMap(({ values }) => values.map(({ file }) => file));
    expect(files).toEqual([
      "Before-whistle.1.Whistle.txt",
      "Before-whistle.2.Colour.txt",
      "Before-whistle.2.Shelf.txt",
      "Before-whistle.3.Cups.txt",
      "Before-whistle.3.Serial.txt",
      "Before-whistle.3.Rust.txt",
    ]);
  });

  it("names each key that may be missing once, and removes it after the keys inside it", () => {
    expect(innermostFirst(all).map(({ path }) => path)).toEqual([
      "HKLM\\SOFTWARE\\Kitchen\\Kettle\\Lid",
      "HKLM\\SOFTWARE\\Kitchen\\Kettle",
    ]);
  });

  it("lies where only an administrator can write, unless the change is the user's own", () => {
    expect(all.variable).toBe("SystemRoot");
    expect(notes("own", { ...kettle, values: [{ key: { always: "HKCU\\Software" }, name: "Tea", to: "absent" }] }).variable).toBe(
      "LOCALAPPDATA",
    );
  });
});

describe("proofSigns", () => {
  it("says what the proof shows, in both ways of writing a number", () => {
    const { good, bad } = proofSigns(kettle);
    expect(good).toContain("Whistle is 3389 (0xd3d)");
    expect(good).toContain("Rust is not found");
    expect(bad).toContain("Rust has a value");
  });
});

describe("undoneSigns", () => {
  it("takes the note for good, whatever the change sets, and names what Windows has by default", () => {
    const { good, bad } = undoneSigns({
      ...kettle,
      values: [
        { key: { always: "HKCU\\Software" }, name: "Tea", to: { type: "REG_DWORD", data: 0 }, usual: { type: "REG_DWORD", data: 1 } },
      ],
    });
    expect(good).toContain("the note");
    expect(good).toContain("Tea is 1");
    expect(good).not.toContain("Tea is 0");
    expect(bad).not.toContain("Tea is 1");
  });
});
