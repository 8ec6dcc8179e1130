import { z } from "zod";
import { grades } from "../articles/grade";
import { risks } from "../diagnosis/model";
import { address, fileOf } from "./file";

const part = z.object({
  minutes: z.int().describe("Along the usual path."),
  where: z.array(z.string()),
  administrator: z.array(z.string()).describe("The places among them where one has to be an administrator."),
});

export const causesFile = fileOf(
  "Causes",
  "Every cause of 0x904 with 0x7 that the guide knows, with its page and what its fix needs and does.",
  {
    stages: z.array(z.object({ id: z.string(), name: z.string(), detail: z.string() })).describe("The stops of a connection, in order."),
    families: z.record(z.string(), z.object({ name: z.string(), owner: z.string() })).describe("Causes with one owner."),
    causes: z.array(
      z.object({
        id: z.string().describe("Never gets another meaning."),
        title: z.string(),
        name: z.string().describe("The title in a few words."),
        summary: z.string().describe("What is wrong and what cures it."),
        sign: z.string().describe("How one tells it."),
        family: z.string(),
        stages: z.tuple([z.string(), z.string()]).describe("The first and the last stop between which it bites."),
        page: address,
        markdown: address.describe("The same page as Markdown."),
        grade: z.enum(grades).describe("How well its link with 0x904 / 0x7 is supported."),
        appliesTo: z.object({ host: z.string(), client: z.string() }),
        events: z.array(z.object({ source: z.string(), id: z.int() })).describe("Events of Windows that its page is about."),
        check: part,
        mend: part,
        risk: z.enum(risks).describe("Of the usual path."),
        needs: z.string(),
        disconnects: z.string().describe("Who loses the connection, in a sentence."),
        checkedOn: z.iso.date().describe("The day on which the page was last checked against its sources."),
        cites: z.array(z.string()).describe("Keys of the sources of its page."),
      }),
    ),
  },
);
