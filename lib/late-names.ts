/** What the loader of late scripts, in every page, has to know of them: apart from their list, since each byte counts there. */

/** Below this name of the page's global object each late script puts what it exports, under its own name in camel case. */
export const lateHolder = "fieldGuideLate";

/** "fill-in" as "fillIn", as an attribute `data-fill-in` is called in a data set. */
export const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
