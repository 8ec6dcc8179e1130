import type { Change } from "@/lib/changes/change";

/** A change of nothing that exists, with every type of data and every state of a key. */
export const kettle: Change = {
  title: "Let the kettle whistle",
  why: "A silent kettle boils dry.",
  where: "host",
  values: [
    {
      key: { always: "HKLM\\SOFTWARE\\Kitchen" },
      name: "Whistle",
      to: { type: "REG_DWORD", data: 3389 },
      usual: { type: "REG_DWORD", data: 1 },
    },
    {
      key: { always: "HKLM\\SOFTWARE\\Kitchen", below: "Kettle\\Lid" },
      name: "Colour",
      to: { type: "REG_SZ", data: "Cook's \\ red" },
      usual: "absent",
    },
    {
      key: { always: "HKLM\\SOFTWARE\\Kitchen", below: "Kettle\\Lid" },
      name: "Shelf",
      to: { type: "REG_EXPAND_SZ", data: "%SystemDrive%\\Shelf" },
      usual: "absent",
    },
    {
      key: { always: "HKLM\\SOFTWARE\\Kitchen", below: "Kettle" },
      name: "Cups",
      to: { type: "REG_MULTI_SZ", data: ["one", "two"] },
      usual: "absent",
    },
    {
      key: { always: "HKLM\\SOFTWARE\\Kitchen", below: "Kettle" },
      name: "Serial",
      to: { type: "REG_BINARY", data: "00ff10" },
      usual: "absent",
    },
    { key: { always: "HKLM\\SOFTWARE\\Kitchen", below: "Kettle" }, name: "Rust", to: "absent", usual: "absent" },
  ],
  takesEffect: "at-once",
  grade: "inferred",
  by: [],
};
