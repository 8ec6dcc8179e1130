/** The page of handing on: its text can be filled in there. */
import { handover } from "@/components/handover/hooks";
import { absolute } from "@/lib/routes";
import { startHandingOver } from "./parts/handover-open";

// Built without an address, and yet on a server that others reach. Its place is kept, so that nothing moves.
if (absolute("", document.documentElement.dataset.site) !== undefined)
  document.querySelector<HTMLElement>(`.${handover.noAddress}`)?.style.setProperty("visibility", "hidden");

startHandingOver();
