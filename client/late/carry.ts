/**
 * Carries the answers of the address along into the links that take them. The script of the head brings it while the
 * head is read, so a click is safe before any other script ran. ES5 in the build.
 */
import { stateText } from "@/lib/diagnosis/address/grammar";
import { carryInto, pairsOf } from "@/lib/diagnosis/address/pairs";
import { fixedKey, triedKey } from "@/lib/diagnosis/ids";
import { prepareLinks } from "../parts/prepare-links";

const carried = () => pairsOf(stateText(location));

// The earlier answers are listed above the question; their place is kept, so that no answer moves away under a click.
const own = /([^/]*)\/(?:index\.html)?$/.exec(location.pathname);
const earlier = carried().filter(({ key }) => key !== triedKey && key !== fixedKey && !(own && key === own[1]));
document.documentElement.style.setProperty("--earlier", String(earlier.length));

prepareLinks((link, href) => (link.hasAttribute("data-answer") || link.hasAttribute("data-carry") ? carryInto(href, carried()) : href));
