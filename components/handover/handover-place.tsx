import * as hook from "../command/hooks";
import { handover, type HandoverKind } from "./hooks";

interface Props {
  readonly kind: HandoverKind;
  /** Whether copying it is the first thing to do. */
  readonly isMain?: boolean;
  /** Whether its lines are there to fill in from the beginning. */
  readonly isOpen?: boolean;
  /** Whether others can open the links of the text. A page that is built cannot know it of every place where it will lie. */
  readonly isPublic: boolean;
  /** What a second button copies: the case as a link, or in words where there is none. */
  readonly copiedCase?: string;
}

const copies: Readonly<Record<HandoverKind, string>> = { request: "Copy for the ticket", closing: "Copy the closing text" };

/**
 * The text for a ticket: copied as it stands, or filled in, read and given the form that the ticket takes. What draws and
 * copies it is loaded when somebody first wants it.
 */
export function HandoverPlace({ kind, isMain = false, isOpen = false, isPublic, copiedCase }: Props) {
  return (
    <div className={handover.place} data-kind={kind}>
      {!isPublic && (
        <p className={`${handover.noAddress} mb-3 small`}>
          This copy has no address for others: the text names its pages in words. Send the zip of the guide along.
        </p>
      )}
      <p className="buttons">
        <button type="button" className={`button ${isMain ? "button-main " : ""}${handover.copy}`}>
          {copies[kind]}
        </button>
        {copiedCase && (
          <button type="button" className={`button ${hook.copy}`} data-text={copiedCase}>
            {isPublic ? "Copy link" : "Copy answers"}
          </button>
        )}
      </p>
      <p className={`${handover.said} said mt-2 small`} role="status" />
      <details className={`${handover.fold} mt-3`} open={isOpen}>
        <summary>Fill it in, read it, choose its form</summary>
        <div data-slot={handover.slot} />
      </details>
    </div>
  );
}
