import type { Metadata } from "next";
import { connectionStops, wherePairEnds } from "@/app/_joining/connection-stops";
import { CauseList } from "@/components/cause-list";
import { ConnectionLine } from "@/components/connection-line";
import { causes } from "@/content/causes";
import { flow } from "@/content/flow";
import { causesByStage } from "@/app/_joining/listed-causes";
import { stages } from "@/content/stages";
import { routes } from "@/lib/routes";
import { PageFrame } from "@/app/_joining/page-frame";

export const metadata: Metadata = {
  title: "Every cause of error 0x904 / 0x7, with its fix",
  description:
    "All causes of Remote Desktop error 0x904 with extended error 0x7 by the stage at which the connection breaks, each with its check, fix, proof and undo.",
};

export default function Causes() {
  return (
    <PageFrame section="causes">
      <main id="main" className="wrap">
        <h1>Every cause of 0x904 / 0x7</h1>
        <p className="lead mt-3">
          Ordered by the stage at which each first bites. You do not know yours?{" "}
          <a href={routes.question(flow.start)}>Answer a few questions</a>.
        </p>
        <div className="mt-8">
          <ConnectionLine stops={connectionStops} {...wherePairEnds} label="The stages of a connection, and where 0x904 with 0x7 ends" />
        </div>
        {causesByStage.map(({ stage, causes: ids }) => (
          <section key={stage} className="mt-9" aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`} className="mb-2">
              {stages[stage].name} <span className="soft [font-weight:400] text-[1rem]">· {stages[stage].detail}</span>
            </h2>
            <div className="gap-10 lg:columns-2">
              <CauseList causes={ids.map((id) => ({ id, href: routes.cause(id), title: causes[id].title, summary: causes[id].summary }))} />
            </div>
          </section>
        ))}
      </main>
    </PageFrame>
  );
}
