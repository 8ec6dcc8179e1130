/** What a stop of the line is to a connection that breaks: it holds, it may break here, or it is not reached. */
export type StopState = "holds" | "breaks" | "after";

/** The state of each stop, where it breaks between the stops of these two ids. */
export function stopStates(stops: readonly { readonly id: string }[], from: string, to: string): StopState[] {
  const first = stops.findIndex(({ id }) => id === from);
  const last = stops.findIndex(({ id }) => id === to);
  return stops.map((_, i) => (i < first ? "holds" : i <= last ? "breaks" : "after"));
}
