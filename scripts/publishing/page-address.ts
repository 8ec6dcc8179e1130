/** The address of the page that this file of the site holds, such as "/fix/fips/"; undefined for a file that is no page, or the page of missing ones. */
export function pageAddress(file: string): string | undefined {
  const [, folder] = /^((?!_|404)(?:[^/]+\/)*)index\.html$/.exec(file) ?? [];
  return folder === undefined ? undefined : `/${folder}`;
}
