import type { Subject } from "../subject";
import { probeSigns, type ProbeSign } from "./probe-signs";

/** The output of our probe, which the lines of our commands hold. */
export const probe: Subject<ProbeSign> = { signs: [probeSigns] };
