/*
 * What the service worker keeps, so that the guide works without a network after one visit. Written by the build
 * (scripts/after-build/keep-offline.ts), read by the worker (client/worker/).
 */

/**
 * The files that are kept, by their path below the root of the site: that of a page is its folder, "fix/fips/". Each has
 * the digest of its content, and "" where its name already holds it.
 */
export type KeptFiles = Readonly<Record<string, string>>;

/**
 * The attribute of a page's root element that holds its digest: an open page tells by it whether there is a
 * newer one. A page without it belongs to a site that no browser keeps.
 */
export const digestAttribute = "data-digest";

/** Under this name the file of the worker, which begins with them, holds the files. */
export const keptFilesName = "keptFiles";

/** The cache of the copy of the site at this root. Another copy on the same host has its own. */
export const cacheName = (root: string) => `0x904 Field Guide at ${root}`;
