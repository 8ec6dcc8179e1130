const dots = { likely: "●●●", possible: "●●○", unlikely: "●○○" } as const;

/** How strongly the answers point at a cause: three dots and a word, never a percentage. */
export function BandMark({ band }: { readonly band: keyof typeof dots }) {
  return (
    <span className="band">
      <span className="dots" aria-hidden="true">
        {dots[band]}
      </span>{" "}
      {band}
    </span>
  );
}
