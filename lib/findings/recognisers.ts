import type { KnownCodes } from "@/lib/codes/read";
import type { Recogniser } from "./fact";
import { certificateTable } from "./recognise/certificate-table";
import { collectorReport } from "./recognise/collector-report";
import { domain } from "./recognise/domain";
import { errorDialog } from "./recognise/error-dialog";
import { eventMentions } from "./recognise/event-mentions";
import { eventRows } from "./recognise/event-rows";
import { eventSentences } from "./recognise/event-sentences";
import { eventTable } from "./recognise/event-table";
import { eventXml } from "./recognise/event-xml";
import { frame } from "./recognise/frame";
import { keyFileRights } from "./recognise/key-file";
import { listenerRows, sessions } from "./recognise/listener";
import { network, updates } from "./recognise/network";
import { otherServers } from "./recognise/other-servers";
import { ownLines } from "./recognise/own-lines";
import { propertyLists } from "./recognise/property-lists";
import { rdpFile } from "./recognise/rdp-file";
import { registryValues, securityServices } from "./recognise/registry";
import { savedPasswords } from "./recognise/saved-passwords";

/**
 * All recognisers, the surest first: what one has read is closed to those after it. A new one
 * is added here and needs nothing else.
 */
export const recognisers = (codes: KnownCodes): readonly Recogniser[] => [
  collectorReport,
  otherServers,
  ownLines,
  eventRows,
  propertyLists,
  eventXml,
  eventTable,
  certificateTable,
  keyFileRights,
  registryValues,
  securityServices,
  sessions,
  listenerRows,
  network,
  updates,
  savedPasswords,
  domain,
  rdpFile,
  eventSentences,
  eventMentions,
  errorDialog(codes),
  frame,
];
