import { quoteCmd } from "../commands/quoting";
import { type Change, keyPath, type RegistryData, type ValueChange } from "./change";
import { absent, notes, notesPath, valueFiles } from "./notes";
import { askedBefore, damaged, noteFirst } from "./words";

/*
 * For an interactive Command Prompt, line by line. Only plain lines: `if`, `for`, redirection; no labels, no blocks
 * and no prompts. In a batch file the percent signs of `%a` and `^%` would have to be doubled.
 */

/** Data after `/d`. An expandable string keeps its percent signs: outside quotes a caret hides them from Command Prompt. */
function cmdData(to: RegistryData): string {
  if (to.type === "REG_DWORD") return String(to.data);
  if (to.type === "REG_BINARY") return to.data;
  if (to.type === "REG_MULTI_SZ") return quoteCmd(to.data.join("\\0"));
  if (!to.data.includes("%")) return quoteCmd(to.data);
  if (/[\s"&|<>^()]/.test(to.data))
    throw new Error(`expected an expandable string without spaces and signs of the shell; found ${to.data}`);
  return to.data.replaceAll("%", "^%");
}

const value = ({ key, name }: ValueChange) => `${quoteCmd(keyPath(key))} /v ${quoteCmd(name)}`;

/** The line that gives a value this data. */
export const cmdSet = (change: ValueChange, to: RegistryData | "absent") =>
  to === "absent" ? `reg delete ${value(change)} /f` : `reg add ${value(change)} /t ${to.type} /d ${cmdData(to)} /f`;

/**
 * Lines after which `errorlevel` is 0 only where the note is of today. Both dates are written as this country writes
 * them; without spaces the first ten signs hold day, month and year. A note that is not there has no date.
 */
const ofToday = ['for %a in ("%note%") do set "day=%~ta"', 'set "day=%day: =%"', 'echo %DATE: =%| find "%day:~0,10%" >nul'];

/**
 * Lines after which `was` is 1 where the note holds one value, 10 where it says that there was none; on anything else, and
 * on a note that is missing, they say so in `ask`. What `set /a` prints in a window is of no use.
 */
export const readsNote = [
  'set "was=0"',
  `for /f "delims=" %a in ('type "%note%" 2^>nul ^| find "REG_"') do set /a was+=1 >nul`,
  `for /f "delims=" %a in ('type "%note%" 2^>nul ^| find "${absent}"') do set /a was+=10 >nul`,
  'if not "%was%"=="1" if not "%was%"=="10" set "ask=lost"',
];

/** Lines after which `ask` is yes where the note is not of today, until the first line says yes. */
export const asksAge = [...ofToday, 'if errorlevel 1 set "ask=yes"', 'if "%yes%"=="yes" set "ask=no"'];

/** Takes the leave to set anything away where a value protects more than what the change would write. */
const leavesStronger = (change: ValueChange) =>
  (change.stronger ?? []).flatMap((data) => {
    const holds = `for /f "tokens=3" %a in ('reg query ${value(change)} ^| find "REG_"') do if "%a"=="0x${data.toString(16)}"`;
    return [`${holds} echo Nothing changed: ${change.name} is ${data}, which protects more.`, `${holds} set "fresh=no"`];
  });

export function cmdApply(id: string, change: Change): string {
  const all = notes(id, change);
  return [
    'set "yes=no"',
    `dir "${notesPath(all)}"`,
    'set "fresh=yes"',
    ...valueFiles(all).flatMap((file) => [
      `set "note=%${all.variable}%\\${all.folder}\\${file}"`,
      'set "ask=no"',
      ...asksAge,
      ...readsNote,
      `if "%ask%"=="lost" echo Nothing changed: "%note%" ${damaged} ${noteFirst}`,
      `if "%ask%"=="yes" echo Nothing changed: "%note%" ${askedBefore}`,
      'if not "%ask%"=="no" set "fresh=no"',
    ]),
    ...change.values.flatMap(leavesStronger),
    ...change.values.map((one) => `if "%fresh%"=="yes" ${cmdSet(one, one.to)}`),
  ].join("\n");
}

export const cmdProof = ({ values }: Change) => values.map((change) => `reg query ${value(change)}`).join("\n");
