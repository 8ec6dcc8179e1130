/** Narrows the list of causes below it as one types. A small script does that; without scripts it is not shown. */
export function CauseFilter({ count }: { readonly count: number }) {
  return (
    <div className="cause-filter">
      <label htmlFor="filter">Filter the {count} causes</label>
      <input id="filter" className="field" type="search" placeholder="VPN, 36870, password" autoComplete="off" spellCheck={false} />
      <p role="status" />
    </div>
  );
}
