/** Class names by which the scripts of a page find the parts of a command; `command.css` styles them under the same names. */
export const block = "command";
export const place = "place";
export const affects = "affects";
export const tabs = "tabs";
/** A block whose tabs work. Before that, the styles choose the form that is shown. */
export const tabbed = "tabbed";
export const tools = "command-tools";
/** One way to give the command. `data-language` holds its shell; `data-shell` the name that its tab has. */
export const form = "form";
/** A form of which only the first lines show, until its button is pressed. */
export const long = "long";
export const whole = "show-whole";
/** What is folded in a command of one line. */
export const brief = "brief";
/** A word to fill in: `data-fill` holds its name. */
export const word = "fill";
export const wordFilled = "filled";
export const fillForm = "fill-form";
/** Around the commands of one change; its first bold words say what it does. */
export const change = "change";
/** Around what takes back the command above it; its first bold words say so. */
export const undoFold = "undo-fold";
export const noUndo = "no-undo";

/** Buttons. What copies has one of the three names that begin with "copy", wherever it stands. */
export const copy = "copy";
export const copyLink = "copy-link";
export const copyRecord = "copy-record";
export const fillOpen = "fill-open";

/** What the links below a command say, which is also how they are told apart. */
export const leadsTo = { before: "Look first", proof: "Prove it after", undo: "Undo" } as const;

/** On the root element: the shell that this browser remembers, as `data-language` has it. */
export const rememberedShell = "data-shell";
/** On an element around the commands: how many minutes the whole of them takes. */
export const minutes = "data-minutes";
