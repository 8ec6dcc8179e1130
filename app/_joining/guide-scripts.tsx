import { dataScripts } from "@/lib/page-scripts";

/** The scripts of a page of the diagnosis, in the order in which they run: the guide, then what works with it. */
export function GuideScripts({ then }: { readonly then: string }) {
  return (
    <>
      <script defer src={dataScripts.guide} />
      <script defer src={then} />
    </>
  );
}
