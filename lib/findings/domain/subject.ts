import type { Subject } from "../subject";
import { domain as lines } from "./domain";
import { domainSigns, type DomainSign } from "./domain-signs";

/** The host's domain, its trust and its clock. */
export const domain: Subject<DomainSign> = { recognisers: () => ({ line: [lines] }), signs: [domainSigns] };
