import "@/app/styles/line.css";
import { ConnectionLine } from "@/components/connection-line";
import { GradeMark } from "@/components/grade-mark";
import { routes } from "@/lib/routes";
import { connectionStops, wherePairEnds } from "./connection-stops";
import { causeCount, causesByStage, earlyCount } from "./listed-causes";

const begin = (count: number) => (count === 1 ? "1 cause begins here" : `${count} causes begin here`);

/** The line of a connection with the stretch in which 0x904 / 0x7 ends, and how many causes begin at each stop. */
export function WhereItBreaks() {
  return (
    <>
      <p className="mt-1 mb-5 measure">
        A name that is not found and a port that is closed show other codes. 0x904 with 0x7 ends on the red stretch.{" "}
        <GradeMark grade="inferred" /> {earlyCount} of the {causeCount} causes begin before it, at a stop that seems to hold: for example,
        the name leads to another machine, or a device on the way answers. They too end on the red stretch.
      </p>
      <ConnectionLine
        stops={connectionStops}
        {...wherePairEnds}
        label="The stages of a connection, and where 0x904 with 0x7 ends"
        notes={Object.fromEntries(
          causesByStage.map(({ stage, causes: ids }) => [
            stage,
            ids.length > 0 && (
              <p>
                <a href={`${routes.causes}#stage-${stage}`}>{begin(ids.length)}</a>
              </p>
            ),
          ]),
        )}
      />
    </>
  );
}
