import { quoteCmd } from "../commands/quoting";
import { type Change, keyPath, type RegistryData, type ValueChange } from "./change";
import { innermostFirst, notes } from "./notes";

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

export const cmdApply = ({ values }: Change) =>
  values
    .map((change) =>
      change.to === "absent"
        ? `reg delete ${value(change)} /f`
        : `reg add ${value(change)} /t ${change.to.type} /d ${cmdData(change.to)} /f`,
    )
    .join("\n");

export const cmdProof = ({ values }: Change) => values.map((change) => `reg query ${value(change)}`).join("\n");

export function cmdBefore(id: string, change: Change): string {
  const { variable, folder, groups } = notes(id, change);
  const lines = [`set "notes=%${variable}%\\${folder}"`, 'if not exist "%notes%" mkdir "%notes%"'];
  for (const { path, prefix, values, removable } of groups) {
    lines.push(`set "key=${path}"`);
    for (const { path: absent, file } of removable) {
      lines.push(
        `reg query ${absent === path ? '"%key%"' : quoteCmd(absent)} >nul 2>nul`,
        `if errorlevel 1 if not exist "%notes%\\${prefix}${values[0]?.name}.txt" echo key absent> "%notes%\\${file}"`,
      );
    }
    for (const { name } of values) {
      lines.push(
        `set "note=%notes%\\${prefix}${name}.txt"`,
        `if not exist "%note%" reg query "%key%" /v ${quoteCmd(name)} > "%note%" 2>nul`,
        'type "%note%"',
      );
    }
  }
  return lines.join("\n");
}

export function cmdUndo(id: string, change: Change): string {
  const all = notes(id, change);
  const lines = [`set "notes=%${all.variable}%\\${all.folder}"`];
  for (const { path, prefix, values } of all.groups) {
    lines.push(`set "key=${path}"`);
    for (const { name } of values) {
      lines.push(
        `set "note=%notes%\\${prefix}${name}.txt"`,
        'if not exist "%note%" echo Nothing is noted in "%note%", so nothing is undone.',
        `for /f "tokens=2,*" %a in ('type "%note%" ^| find "REG_"') do reg add "%key%" /v ${quoteCmd(name)} /t %a /d "%b" /f`,
        'find "REG_" "%note%" >nul 2>nul',
        `if errorlevel 1 if exist "%note%" reg delete "%key%" /v ${quoteCmd(name)} /f`,
      );
    }
  }
  for (const { path, file } of innermostFirst(all)) {
    lines.push(
      `set "key=${path}"`,
      `set "note=%notes%\\${file}"`,
      // A key that got other values since then stays.
      `for /f "tokens=2,*" %a in ('reg query "%key%" /s ^| find "REG_"') do if not "%b"=="" del "%note%" 2>nul`,
      'if exist "%note%" reg delete "%key%" /f',
    );
  }
  lines.push(`del /q "%notes%\\${all.all}"`);
  return lines.join("\n");
}
