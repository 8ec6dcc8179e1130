/**
 * Something that the person at the keyboard can mend: what was expected, what was found, what to do. It is shown as
 * this one sentence, without a stack trace. Any other error is a fault of ours and keeps its trace.
 */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

/** Shown when the disk is full, whoever noticed it. */
export const diskFull =
  "The disk is full: expected room for the built site and its cache (about 500 MB). Free some space and run the same command again.";

/** Whether a text or an error says that the disk is full. */
export const saysDiskFull = (text: string) => /ENOSPC|no space left on device/i.test(text);

/** Runs a command's main function. A trouble ends the process with its sentence and exit code 1. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof Trouble) console.error(`\n${error.message}`);
    else if (saysDiskFull(String(error))) console.error(`\n${diskFull}`);
    else throw error;
    process.exit(1);
  }
}
