import type { ReactNode } from "react";
import { handover, type HandoverKind } from "./hooks";

interface Props {
  readonly kind: HandoverKind;
  /** Whether copying it is the first thing to do. */
  readonly isMain?: boolean;
  /** Whether its lines are there to fill in from the beginning. */
  readonly isOpen?: boolean;
  /** Further buttons beside the first. */
  readonly children?: ReactNode;
}

const copies: Readonly<Record<HandoverKind, string>> = { request: "Copy for the ticket", closing: "Copy the closing text" };

/**
 * The text for a ticket: copied as it stands, or filled in, read and given the form that the ticket takes. What draws and
 * copies it is loaded when somebody first wants it.
 */
export function HandoverPlace({ kind, isMain = false, isOpen = false, children }: Props) {
  return (
    <div className={handover.place} data-kind={kind}>
      <p className="buttons">
        <button type="button" className={`button ${isMain ? "button-main " : ""}${handover.copy}`}>
          {copies[kind]}
        </button>
        {children}
      </p>
      <p className={`${handover.said} said mt-2 small`} role="status" />
      <details className={`${handover.fold} mt-3`} open={isOpen}>
        <summary>Fill it in, read it, choose its form</summary>
        <div data-slot={handover.slot} />
      </details>
    </div>
  );
}
