import { routes } from "@/lib/routes";

/** The place of what a reader knows already, before any question: what one has can be pasted, or searched for. */
export function KnowPlace() {
  return (
    <section className="know" aria-labelledby="know">
      <h2 id="know">What do you know already?</h2>
      <p>An event number, a message, a log, an .rdp file: read in your browser, sent nowhere.</p>
      <p>
        <a className="button" href={routes.paste}>
          Paste what you have
        </a>{" "}
        <span className="with-script">
          or use <b>Search</b>, above
        </span>
      </p>
    </section>
  );
}
