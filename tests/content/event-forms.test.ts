import { describe, expect, test } from "vitest";
import { knownText } from "@/content/findings/known-text";
import { meanings } from "@/content/findings";
import { eventForms, sampleEvents, signIn } from "@/tests/fixtures/pasted/event-forms";
import { readAt } from "@/tests/fixtures/pasted/sample";
import { readPasted } from "@/tests/fixtures/read-pasted";

const signsIn = (text: string) => readPasted(text, { meanings, known: knownText, now: readAt }).findings.map(({ sign }) => sign);

describe.each(Object.entries(eventForms))("%s", (_, form) => {
  test.each(sampleEvents.map((event) => [`${event.id} of ${event.source}: ${event.sign}`, event] as const))("%s", (__, event) => {
    const expected = signIn(form, event);
    if (expected === undefined) return;
    const found = signsIn(form.write(event));
    if (Array.isArray(expected)) expect(expected.map((sign) => [sign])).toContainEqual(found);
    else expect(found).toEqual([expected]);
  });
});
