import { KnowBox } from "../know/know-box";
import { know } from "../know/hooks";

/** The place of what a reader knows already, before any question. */
export function KnowPlace() {
  return (
    <section className="know" aria-labelledby={know.box}>
      <KnowBox size="whole" />
    </section>
  );
}
