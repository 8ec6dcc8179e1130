/**
 * Runs in the head of every page, before anything can be clicked: marks the page as scripted, and brings the script that
 * prepares its links where there is something to prepare. ES5 in the build: an old browser reads the page without it.
 */
import { rememberedShell } from "@/components/command/hooks";
import { caseAttribute } from "./case/case-here";
import { keptCase } from "./case/kept-case";
import { recall, shellKey } from "./command/browser-storage";
import { lateAddress, root } from "./parts/late-address";
import { openAround } from "./parts/open-around";

root.setAttribute("data-js", "");

// The form of each command that this reader wants is shown from the first paint on.
const shell = recall(shellKey);
if (shell) root.setAttribute(rememberedShell, shell);

// Most visits to an article bring no answers. Written here, the script runs before the next thing of the page is read. A
// question needs it from the first answer on, and from a disk every page does.
const isNeeded = () => /=|\/diagnose\/|^file:/.test(location.href + keptCase());
const isBrought = isNeeded();
if (isBrought) document.write('<script src="' + lateAddress("client/late/links") + '"></script>');

// What is addressed is open when it is first painted: browsers open a fold for what is within it, not for its own title. An
// id that is no longer used stands in an empty element before what took its place, in the same fold.
document.onreadystatechange = () => openAround(location.hash);

// Answers that come into the address of a page that had none, as when a link from a ticket is opened on its own page. A
// script that adds answers itself has brought the other one before, which then has the case.
addEventListener("hashchange", () => {
  if (!isBrought && !root.getAttribute(caseAttribute) && isNeeded()) location.reload();
});
// A page that comes back as it was left knows nothing of what was answered or forgotten since.
addEventListener("pageshow", (event) => {
  if (event.persisted && keptCase() !== root.getAttribute(caseAttribute)) location.reload();
});
