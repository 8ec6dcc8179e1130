import { dataScripts } from "@/lib/page-scripts";

/** The scripts of a page of the diagnosis, in the order in which they run: the guide, then what works with it from the first. */
export function GuideScripts({ then }: { readonly then?: string }) {
  return (
    <>
      <script defer src={dataScripts.guide} />
      {then !== undefined && <script defer src={then} />}
    </>
  );
}
