import type { Metadata } from "next";
import { PageFrame } from "@/app/_joining/page-frame";
import { flow } from "@/content/flow";
import { pages } from "@/content/pages";
import { routes } from "@/lib/routes";

export const metadata: Metadata = pages.missing.head;

export default function NotFound() {
  return (
    <PageFrame>
      <main id="main" className="wrap">
        <div className="prose">
          <h1>{pages.missing.title}</h1>
          <p className="lead">
            The address may be mistyped, cut off in an e-mail, or from another site. Nothing is lost: start from one of these.
          </p>
          <ul>
            <li>
              <a href={routes.question(flow.start)}>Find the cause</a> of error 0x904 / 0x7 by a few questions.
            </li>
            <li>
              <a href={routes.causes}>Every cause</a>, with its check, fix, proof and undo.
            </li>
            <li>
              <a href={routes.codes}>Another error code?</a> See what it means.
            </li>
          </ul>
          <p>
            A link in a ticket that ends here is our fault: <a href={routes.report}>please report it</a>.
          </p>
        </div>
      </main>
    </PageFrame>
  );
}
