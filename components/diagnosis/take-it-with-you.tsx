import { HandoverPlace } from "../handover/handover-place";
import { caseInWords, routes } from "@/lib/routes";

interface Props {
  /** Where the case is shown. */
  readonly address: string;
  readonly absolute: (address: string) => string | undefined;
  /** The reader has no access to the host: the text is what they can act on. */
  readonly forOthers: boolean;
  /** One of the leading causes is repaired at the reader's own computer. */
  readonly mendsHere: boolean;
}

/** The whole diagnosis as a text and as a link. */
export function TakeItWithYou({ address, absolute, forOthers, mendsHere }: Props) {
  const link = absolute(address);
  return (
    <section aria-labelledby="take">
      <h2 id="take" className="aside-title">
        {forOthers ? "Send this to IT" : "Take it with you"}
      </h2>
      {forOthers && (
        <p className="mb-3">
          {mendsHere
            ? "Some of this you can repair at your own computer. For the rest, whoever looks after the host needs these facts. "
            : "These causes are repaired on the host. Whoever looks after it needs these facts. "}
          Is it your own host? <a href={routes.access}>Ways into it without Remote Desktop</a>.
        </p>
      )}
      <HandoverPlace kind="request" isMain={forOthers} isPublic={link !== undefined} copiedCase={link ?? caseInWords(address)} />
    </section>
  );
}
