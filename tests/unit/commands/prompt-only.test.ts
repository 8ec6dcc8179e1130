import { expect, it } from "vitest";
import { promptOnly } from "@/lib/commands/prompt-only";

it.each([
  `for /f "tokens=2,*" %a in ('type "%note%"') do reg add "%key%" /t %a /d "%b" /f`,
  "for %f in (*.txt) do type %f",
  'reg add "HKLM\\SOFTWARE" /v "A" /d ^%SystemDrive^%\\x /f',
])("a batch file would read %j otherwise", (code) => expect(promptOnly(code)).toBe(true));

it.each(['set "notes=%SystemRoot%\\0x904-backup"', 'type "%notes%\\a.txt" "%b%"', "echo 50% of it", 'for %%a in (*.txt) do type "%%a"'])(
  "%j means the same in a file",
  (code) => expect(promptOnly(code)).toBe(false),
);
