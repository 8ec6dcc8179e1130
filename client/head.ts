/**
 * Runs in the head of every page, before anything can be clicked: marks the page as scripted, and brings the script that
 * carries answers along where the address holds some. ES5 in the build: an old browser reads the page without it.
 */
import { rememberedShell } from "@/components/command/hooks";
import { recall, shellKey } from "./command/browser-storage";
import { prepareLinks } from "./parts/prepare-links";

const root = document.documentElement;
root.setAttribute("data-js", "");

// The form of each command that this reader wants is shown from the first paint on.
const shell = recall(shellKey);
if (shell) root.setAttribute(rememberedShell, shell);

// Most visits to an article bring no answers. Written here, the script runs before the next thing of the page is read.
const carry = root.getAttribute("data-late-carry");
if (carry && (location.hash + location.search).indexOf("=") >= 0) document.write(`<script src="${carry}"></script>`);

// From a disk no server adds the file to the address of a folder.
if (location.protocol === "file:") {
  prepareLinks((_link, href) => {
    const parts = /^([^?#:]*\/)([?#].*)?$/.exec(href);
    return parts ? parts[1] + "index.html" + (parts[2] || "") : href;
  });
}
