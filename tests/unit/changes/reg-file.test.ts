import { describe, expect, it } from "vitest";
import { longPath, regBytes, regText } from "@/lib/changes/reg-file";
import { kettle } from "./sample";

describe("regText", () => {
  it("writes each type as the registry editor does", () => {
    expect(regText(kettle, ({ to }) => to, ["Let the kettle whistle.", "It is loud."])).toBe(
      [
        "Windows Registry Editor Version 5.00",
        "",
        "; Let the kettle whistle.",
        "; It is loud.",
        "",
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Kitchen]",
        '"Whistle"=dword:00000d3d',
        "",
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Kitchen\\Kettle\\Lid]",
        '"Colour"="Cook\'s \\\\ red"',
        '"Shelf"=hex(2):25,00,53,00,79,00,73,00,74,00,65,00,6d,00,44,00,72,00,69,00,76,\\',
        "  00,65,00,25,00,5c,00,53,00,68,00,65,00,6c,00,66,00,00,00",
        "",
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Kitchen\\Kettle]",
        '"Cups"=hex(7):6f,00,6e,00,65,00,00,00,74,00,77,00,6f,00,00,00,00,00',
        '"Serial"=hex:00,ff,10',
        '"Rust"=-',
        "",
      ].join("\n"),
    );
  });

  it("keeps every line within 80 characters, so that no editor breaks it", () => {
    const long = {
      ...kettle,
      values: kettle.values.map((value) => ({ ...value, to: { type: "REG_BINARY", data: "ab".repeat(200) } as const })),
    };
    for (const line of regText(long, ({ to }) => to).split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("regBytes", () => {
  it("is UTF-16 with a byte order mark and CR LF", () => {
    expect([...regBytes("é\n")]).toEqual([0xff, 0xfe, 0xe9, 0x00, 0x0d, 0x00, 0x0a, 0x00]);
  });
});

describe("longPath", () => {
  it("names the hive in full", () => {
    expect(longPath("HKCU\\Software")).toBe("HKEY_CURRENT_USER\\Software");
  });

  it("refuses a hive that no change touches", () => {
    expect(() => longPath("HKCR\\.rdp")).toThrow("expected a key under HKLM or HKCU; found HKCR\\.rdp");
  });
});
