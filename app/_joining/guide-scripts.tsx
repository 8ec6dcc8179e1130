import { dataScripts } from "@/lib/page-scripts";

interface Props {
  readonly then?: string;
  /** Whether the page says of questions and causes what only the result says. */
  readonly words?: boolean;
}

/** The scripts of a page of the diagnosis, in the order in which they run: the guide, then what works with it from the first. */
export function GuideScripts({ then, words = false }: Props) {
  return (
    <>
      <script defer src={dataScripts.guide} />
      {words && <script defer src={dataScripts.questionWords} />}
      {words && <script defer src={dataScripts.causeWords} />}
      {then !== undefined && <script defer src={then} />}
    </>
  );
}
