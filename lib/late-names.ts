/** Below this name of the page's global object each late script puts what it exports, under its own name. Apart from the list of scripts, since each byte counts in the pages. */
export const lateHolder = "fieldGuideLate";
