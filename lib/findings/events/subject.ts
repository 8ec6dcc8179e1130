import type { Subject } from "../subject";
import { eventJson } from "./event-json";
import { eventMentions } from "./event-mentions";
import { eventRows } from "./event-rows";
import { eventSentences } from "./event-sentences";
import type { EventSign } from "./event-sign";
import { eventSigns } from "./event-signs";
import { eventTable } from "./event-table";
import { eventView } from "./event-view";
import { eventXml } from "./event-xml";
import { attemptSigns, logSigns } from "./log-signs";

/** Events of Windows, in every form that people copy. Those in lists of "label : value" are read with all other lists. */
export const events: Subject<EventSign> = {
  recognisers: () => ({
    list: [eventRows, eventXml, eventJson, eventView, eventTable],
    sentence: [eventSentences],
    number: [eventMentions],
  }),
  signs: [eventSigns, logSigns, attemptSigns],
};
