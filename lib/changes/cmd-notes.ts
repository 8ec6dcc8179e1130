import { quoteCmd } from "../commands/quoting";
import type { Change } from "./change";
import { innermostFirst, type Notes, notes } from "./notes";

/* For an interactive Command Prompt, line by line, as in cmd-forms.ts. Variables of a loop are filled in after the line is read, so that nothing a note holds can act. */

/** Where the notes are. Those that still have the name of an earlier form get the present one. */
const begin = ({ variable, folder, former }: Notes) => [
  `set "notes=%${variable}%\\${folder}"`,
  'if not exist "%notes%" mkdir "%notes%"',
  'pushd "%notes%"',
  `for %a in (${former}) do ren "%a" "Before-%a"`,
  "popd",
];

/** `%DATE%` is written differently in every country and needs no note of it: `dir` shows when the files were written. */
const dates = ({ all }: Notes) => `dir "%notes%\\${all}"`;

export function cmdBefore(id: string, change: Change): string {
  const all = notes(id, change);
  const lines = [
    ...begin(all),
    'set "fresh=yes"',
    `if exist "%notes%\\${all.all}" set "fresh=no"`,
    'if "%fresh%"=="no" echo An earlier note is kept, and nothing is noted now. Look at its date. If what was changed then is meant to stay, delete it and begin again:',
    `if "%fresh%"=="no" echo del "%notes%\\${all.all}"`,
  ];
  for (const { path, values, removable } of all.groups) {
    lines.push(`set "key=${path}"`);
    for (const { path: absent, file } of removable) {
      lines.push(
        `reg query ${absent === path ? '"%key%"' : quoteCmd(absent)} >nul 2>nul`,
        `if errorlevel 1 if "%fresh%"=="yes" echo key absent> "%notes%\\${file}"`,
      );
    }
    for (const { name, file } of values) {
      lines.push(
        `set "note=%notes%\\${file}"`,
        `if "%fresh%"=="yes" reg query "%key%" /v ${quoteCmd(name)} > "%note%" 2>nul`,
        'type "%note%"',
      );
    }
  }
  return [...lines, dates(all)].join("\n");
}

export function cmdUndo(id: string, change: Change): string {
  const all = notes(id, change);
  const lines = [...begin(all), dates(all), 'set "left=no"'];
  for (const { path, values } of all.groups) {
    lines.push(`set "key=${path}"`);
    for (const { name, file } of values) {
      const value = `"%key%" /v ${quoteCmd(name)}`;
      const noted = 'type "%note%" ^| find "REG_"';
      const present = `reg query ${value} ^| find "REG_"`;
      lines.push(
        `set "note=%notes%\\${file}"`,
        `if exist "%note%" type "%note%"`,
        `for /f "tokens=2,*" %a in ('${noted}') do reg add ${value} /t %a /d "%b" /f`,
        'set "same=no"',
        'find "REG_" "%note%" >nul 2>nul',
        'if errorlevel 1 if exist "%note%" set "same=yes"',
        `if "%same%"=="yes" reg delete ${value} /f 2>nul`,
        // The way back is kept until the value is again as it was noted: absent in both, or the same line in both.
        `for /f "delims=" %b in ('${present}') do set "same=no"`,
        `for /f "delims=" %a in ('${noted}') do for /f "delims=" %b in ('${present}') do if "%a"=="%b" set "same=yes"`,
        'if "%same%"=="no" set "left=yes"',
        `if not exist "%note%" echo Nothing is noted in "%note%", so ${name} is not undone.`,
        `if exist "%note%" if "%same%"=="no" echo Not undone: ${name} is not as it was noted.`,
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
      'if "%left%%empty%"=="noyes" if exist "%note%" reg delete "%key%" /f 2>nul',
    );
  }
  lines.push(
    'if "%left%"=="yes" echo The notes stay in "%notes%".',
    `if "%left%"=="no" del /q "%notes%\\${all.all}" && echo All is again as it was noted. The notes are deleted.`,
  );
  return lines.join("\n");
}
