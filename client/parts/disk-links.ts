import { prepareLinks } from "./prepare-links";

/** From a disk no server adds the file to the address of a folder. */
export function nameFilesInLinks() {
  prepareLinks((_link, href) => {
    const parts = /^([^?#:]*\/)([?#].*)?$/.exec(href);
    return parts ? parts[1] + "index.html" + (parts[2] || "") : href;
  });
}
