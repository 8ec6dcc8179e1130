import type { Recogniser } from "../fact";
import { eventInList } from "../events/event-lists";
import { blocks } from "../text/blocks";
import type { ListForm } from "./list-form";

/** Lists of "label : value": objects as Format-List prints them, events as Event Viewer copies them. */
export const propertyLists = (forms: readonly ListForm[]): Recogniser => ({
  id: "property-lists",
  *recognise(text) {
    for (const block of blocks(text)) {
      if (block === undefined) {
        yield undefined;
        continue;
      }
      const found = eventInList(text, block);
      if (found !== undefined) yield found;
      for (const [shown, needs, read] of forms) {
        const property = block.properties.get(shown);
        if (property === undefined) continue;
        const reading = needs.every((label) => block.properties.has(label)) ? read(block) : undefined;
        if (reading !== undefined) yield { ...reading, at: property.at, within: block };
      }
    }
  },
});
