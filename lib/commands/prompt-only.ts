/**
 * Whether code of Command Prompt means what it says at the prompt only: in a .cmd or .bat file the percent sign of a
 * loop variable is written twice, and a caret does not keep one from being read.
 */
export const promptOnly = (code: string) => /\^%|(?<![%\w])%[a-zA-Z](?![\w%])/.test(code);
