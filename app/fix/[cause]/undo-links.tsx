import type { UndoLink } from "@/lib/articles/undos";

/** Where to take back what. Each way back stands beside its change. */
export function UndoLinks({ undos }: { readonly undos: readonly UndoLink[] }) {
  if (undos.length === 0) return <p>No command of this page changes a setting that needs an undo.</p>;
  return (
    <>
      <p>Each undo is below its change. Of several changes undo the last one first:</p>
      <ul>
        {undos.map(({ what, id }) => (
          <li key={id}>
            <a href={`#${id}`}>{what}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
