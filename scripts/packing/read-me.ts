import { pack } from "@/lib/pack";
import { site } from "@/lib/site";
import type { Copy } from "./copy";
import { guideFolder, startFile } from "./names";

const newest = ({ siteUrl }: Copy) =>
  siteUrl === undefined ? "Whoever gave you this copy may have a newer one." : `The newest is at\n  ${siteUrl}/${pack.zip}`;

const copied = ({ siteUrl }: Copy) =>
  siteUrl === undefined
    ? "What you copy for a ticket has no\nlinks: it names the pages. Send this zip along."
    : "A link that you copy from a page\nleads to the published guide.";

const text = (copy: Copy) => `${site.name}
A copy as of ${copy.date}

What Remote Desktop error 0x904 with extended error 0x7 means, which cause is
behind it, and how to fix it without making things worse.


How to start

1. Unpack the whole zip: in Explorer right-click it and choose "Extract All".
   Opened inside the zip, the pages do not find each other.
2. Open "${startFile}" in a browser such as Edge, Chrome or Firefox.

It needs no internet, no server, no installation and no special rights. Nothing
you type leaves the browser. Without scripts every page can still be read.

No browser there? Each page is there as text too, as index.md in its folder.
Begin with
  ${guideFolder}\\index.md        the error, and the first question
  ${guideFolder}\\fix\\index.md    all causes


Windows marks what was downloaded

The pages open all the same. PowerShell may refuse the script
${guideFolder}\\Get-Rdp904Report.ps1; the page ${guideFolder}\\collect\\index.html
says what to do then. Or take the mark away before you unpack: right-click the
zip, Properties, Unblock.


Is it the file that was published?

Where you got the zip there is a second file, ${pack.seal}.
The value in it must be the one that this prints:
  certutil -hashfile ${pack.zip} SHA256


How old may it be?

This copy holds the guide as of ${copy.date}. It does not renew itself. What it
says about updates of Windows ages first: within some months. Look for a newer
copy before you rely on that.
${newest(copy)}


What a copy cannot do

Links to sources lead to the internet. ${copied(copy)}


Licence: MIT
`;

/** The text beside the file to open, for Notepad of any age: ASCII, with the line ends of Windows. */
export const readMe = (copy: Copy) => text(copy).replaceAll("\n", "\r\n");
