import { byForms, seen } from "../forms";

/** What stands around the useful lines: prompts, headings, rules, errors that only say "not set". Known, and of no meaning. */
export const frame = byForms("frame", [
  [/^(?:PS )?[A-Z]:\\[^\n>]{0,200}>.*$/gm, seen],
  [/^[ \t]*[-=]{2}[-= \t]*$/gm, seen],
  [/^```.*$/gm, seen],
  // The dialog: its markers, its button, its last lines.
  [/^\[(?:Window Title|Content|Expanded Information|[\^V])\].{0,80}$/gim, seen],
  [/^.{0,80}\bCtrl\+C\b.{0,60}$/gm, seen],
  [/^(?:.{0,40}\bUTC\) ?:.{0,60}|Activity ID: ?[\da-f-]{36})$/gim, seen],
  // nltest, wevtutil, icacls.
  [/^The command completed successfully.*$/gm, seen],
  [/^Event\[\d+\]:?[ \t]*$/gm, seen],
  [/^(?:Successfully processed \d|\d+ Dateien erfolgreich verarbeitet).{0,120}$/gm, seen],
  // reg: a value that is not set; PowerShell: a date alone.
  [/^(?:ERROR|FEHLER|ERREUR|エラー|错误) ?: .{0,60}(?:registry|registr|レジストリ|注册表).{0,80}$/gim, seen],
  [/^[^\n:]{3,45}\b20\d\d\b[^\n]{0,5} \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?[ \t]*$/gm, seen],
]);
