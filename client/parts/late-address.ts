/** Where the build and the head say what all scripts of the page need. */
export const root = document.documentElement;

/**
 * Where a script lies that no page names, by its path without the end. After the build the names of all these end alike,
 * as the root element says. ES5 once it is bundled.
 */
export const lateAddress = (path: string) => root.getAttribute("data-root") + path + root.getAttribute("data-late");
