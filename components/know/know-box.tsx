import type { ReactNode } from "react";
import { type BoxSize, know } from "./hooks";
import { KnowForm } from "./know-form";
import { KnowFrame } from "./know-frame";
import { pageScripts } from "@/lib/page-scripts";
import { routes } from "@/lib/routes";

interface Props {
  readonly size: BoxSize;
  /** Whether the place for several lines is there from the beginning. */
  readonly hasLines?: boolean;
  /** The question that the page asks, where it asks one. */
  readonly question?: string;
  /** What stands beside the box on a page of its own before a script runs. */
  readonly aside?: ReactNode;
  /** Whether the list of everything that can be known stands below it: then no link leads there. */
  readonly isAboveList?: boolean;
}

const title = "What do you know already?";

/**
 * "What do you know already?" as it is built. Its script is loaded when somebody first uses it; without scripts a link
 * leads to the list of everything that can be known.
 */
export function KnowBox({ size, hasLines = false, question, aside, isAboveList = false }: Props) {
  return (
    <>
      <script defer src={pageScripts.know} />
      <div className="know-box with-script">
        {size === "small" ? (
          <label htmlFor={know.field}>{title}</label>
        ) : (
          <h2 id={know.box}>
            <label htmlFor={know.field}>{title}</label>
          </h2>
        )}
        <div data-slot={know.box} data-size={size} data-lines={hasLines ? "" : undefined} data-here={question}>
          <KnowFrame isPage={size === "page"} aside={aside}>
            <KnowForm size={size} hasLines={hasLines} />
          </KnowFrame>
        </div>
      </div>
      {!isAboveList && (
        <p className="without-script">
          <a href={routes.know}>{title} Choose from a list</a>
        </p>
      )}
    </>
  );
}
