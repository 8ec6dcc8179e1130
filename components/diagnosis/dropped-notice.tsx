import type { Dropped } from "@/lib/diagnosis/address/dropped";

/** An outdated or mistyped link: says what was left out, and the page goes on. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null;
  return (
    <div className="notice mb-5" role="status">
      <p>
        <b>Parts of this link could not be used.</b> The rest holds.
      </p>
      <ul>
        {dropped.map(({ key, value, reason }, i) => (
          <li key={i}>
            <code>{value === "" ? key : `${key}=${value}`}</code>: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
