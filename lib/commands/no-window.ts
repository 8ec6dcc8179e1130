/** Why a command stands without a way through Windows' own windows. */
export const noWindowReasons = {
  none: "no window of Windows shows or does this",
  tries: "it tries a connection or asks a server, which no window does",
  opens: "it opens the window itself",
  shell: "it is about the shell or the script alone",
  "not-windows": "it runs where there is no Windows",
  joins: "it puts side by side what no one window shows",
  guards: "it stops where it would do harm, and a window would not",
  warns: "it gives people minutes to save their work, and a window does not",
  note: "it works with the file of a note",
} as const;
export type NoWindowReason = keyof typeof noWindowReasons;

/** The ids of the commands without one, by article or page ("checks" for the questions) and reason. */
export type NoWindow = Readonly<Record<string, { readonly [R in NoWindowReason]?: readonly string[] }>>;
