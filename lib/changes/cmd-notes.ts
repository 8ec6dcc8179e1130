import { quoteCmd } from "../commands/quoting";
import { type Change, isTest } from "./change";
import { asksAge, cmdSet, readsNote } from "./cmd-forms";
import { absent, innermostFirst, keyAbsent, type NotedValue, type Notes, notes } from "./notes";
import { asked, damaged, holdsTest, kept, unknown, usually } from "./words";

/* For an interactive Command Prompt, line by line, as in cmd-forms.ts. Variables of a loop are filled in after the line is read, so that nothing a note holds can act. */

/** The line of a note that holds type and data. */
const noted = 'type "%note%" ^| find "REG_"';

/** Where the notes are. */
const begin = ({ variable, folder }: Notes) => `set "notes=%${variable}%\\${folder}"`;

/** Where a policy refuses reg.exe, every value would seem to be absent: noted so, and "put back" so. */
const works = (otherwise: string) => ["reg query HKLM >nul 2>nul", `if errorlevel 1 ${otherwise}`];

/** `dir` shows when the files were written, as this country writes a date. */
const dates = ({ all }: Notes) => `dir "%notes%\\${all}"`;

export function cmdBefore(id: string, change: Change): string {
  const all = notes(id, change);
  const lines = [
    begin(all),
    'if not exist "%notes%" mkdir "%notes%"',
    'set "fresh=yes"',
    `if exist "%notes%\\${all.all}" set "fresh=no"`,
    `if "%fresh%"=="no" echo ${kept}`,
    `if "%fresh%"=="no" echo del "%notes%\\${all.all}"`,
    ...works('set "fresh=no"'),
  ];
  for (const { path, values, removable } of all.groups) {
    lines.push(`set "key=${path}"`);
    for (const { path: lacking, file } of removable) {
      lines.push(
        `reg query ${lacking === path ? '"%key%"' : quoteCmd(lacking)} >nul 2>nul`,
        `if errorlevel 1 if "%fresh%"=="yes" echo ${keyAbsent}> "%notes%\\${file}"`,
      );
    }
    for (const { name, file } of values) {
      lines.push(
        `set "note=%notes%\\${file}"`,
        `if "%fresh%"=="yes" reg query "%key%" /v ${quoteCmd(name)} > "%note%" 2>nul`,
        // Asked once more, apart from the writing: on a full disk that fails too, and it is not "absent".
        `reg query "%key%" /v ${quoteCmd(name)} >nul 2>nul`,
        `if errorlevel 1 if "%fresh%"=="yes" echo ${absent}> "%note%"`,
        'type "%note%"',
      );
    }
  }
  return [...lines, dates(all)].join("\n");
}

/**
 * Whether an undo may act on a note: `ask` is yes where the note is not of today or holds what protects less, until the
 * first line says yes; in a test where it holds what the test sets, and then no yes helps. It is lost where nobody can
 * tell from the note what was there.
 */
const asks = (change: Change, { weak = [] }: NotedValue) => {
  const lines = [
    'set "ask=no"',
    ...weak.map((data) => `for /f "tokens=3" %a in ('${noted}') do if "%a"=="0x${data.toString(16)}" set "ask=yes"`),
  ];
  return [...lines, ...(isTest(change) ? [] : asksAge), ...readsNote];
};

/** What an undo says where it may not act. */
function refusal(change: Change, value: NotedValue): string[] {
  const { name, usual, weak } = value;
  const lost = `if "%ask%"=="lost" echo Not undone: ${name}. "%note%" ${damaged} ${unknown}`;
  if (!isTest(change)) return [lost, `if "%ask%"=="yes" echo Not undone: ${name}. "%note%" ${asked(weak !== undefined)}`];
  return [
    lost,
    `if "%ask%"=="yes" echo Not undone: ${name}. "%note%" ${holdsTest}`,
    ...(usual === undefined ? [] : [`if "%same%"=="no" echo ${usually(value, usual, cmdSet(value, usual))}`]),
  ];
}

export function cmdUndo(id: string, change: Change): string {
  const all = notes(id, change);
  const lines = [...(isTest(change) ? [] : ['set "yes=no"']), begin(all), dates(all), 'set "left=no"', ...works('set "left=yes"')];
  for (const { path, values } of all.groups) {
    lines.push(`set "key=${path}"`);
    for (const one of values) {
      const { name, file } = one;
      const value = `"%key%" /v ${quoteCmd(name)}`;
      const present = `reg query ${value} ^| find "REG_"`;
      lines.push(
        `set "note=%notes%\\${file}"`,
        `if exist "%note%" type "%note%"`,
        ...asks(change, one),
        `if "%ask%"=="no" for /f "tokens=2,*" %a in ('${noted}') do reg add ${value} /t %a /d "%b" /f`,
        `if "%ask%%was%"=="no10" reg delete ${value} /f 2>nul`,
        'set "same=no"',
        'if "%was%"=="10" set "same=yes"',
        // The way back is kept until the value is again as it was noted: absent in both, or the same line in both.
        `for /f "delims=" %b in ('${present}') do set "same=no"`,
        `for /f "delims=" %a in ('${noted}') do for /f "delims=" %b in ('${present}') do if "%a"=="%b" set "same=yes"`,
        'if not "%ask%"=="no" set "same=no"',
        'if "%same%"=="no" set "left=yes"',
        ...refusal(change, one),
        `if "%same%%ask%"=="nono" echo Not undone: ${name} is not as it was noted.`,
      );
    }
  }
  for (const { path, file } of innermostFirst(all)) {
    lines.push(
      `set "key=${path}"`,
      `set "note=%notes%\\${file}"`,
      'set "empty=yes"',
      // A key that got other values since then stays.
      `for /f "tokens=2" %a in ('reg query "%key%" /s ^| find "    REG_"') do set "empty=no"`,
      `find "${keyAbsent}" "%note%" >nul 2>nul`,
      'if errorlevel 1 set "empty=no"',
      'if "%left%%empty%"=="noyes" reg delete "%key%" /f 2>nul',
    );
  }
  lines.push(
    'if "%left%"=="yes" echo The notes stay in "%notes%".',
    `if "%left%"=="no" del /q "%notes%\\${all.all}" && echo All is again as it was noted. The notes are deleted.`,
  );
  return lines.join("\n");
}
