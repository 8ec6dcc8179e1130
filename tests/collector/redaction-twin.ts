import { commonSid, kept, nameParts, open, right, rules, type Stand } from "@/lib/collector/redaction";

/*
 * The redaction of Get-Rdp904Report.ps1 once more, field by field as the script does it, from the same table. That the
 * script does the same, only PowerShell can prove: tests/collector/windows.test.ts compares the two.
 */

type Row = Record<string, unknown>;
type Step = Row & { rows: Row[] };

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** The codes and the few words of an event's text that stay. */
export function codesIn({ id, source, message }: Row): string {
  const from = String(source ?? "");
  let text = String(message ?? "");
  const patterns: string[] = [kept.codes, kept.noise];
  if (/^schannel/i.test(from)) {
    text = text.replace(/SSPI.*/, "");
    patterns.push(kept.numbers, kept.schannel);
  } else if (id === 1026) patterns.push(kept.numbers);
  else if (/^service control manager$/i.test(from)) patterns.push(kept.services);
  return [...text.matchAll(new RegExp(patterns.join("|"), "g"))].map(([match]) => match).join(" ");
}

/** A report as -Redact leaves it. `settings` are the registry values that the script reads, as "key|name". */
export function redacted(report: Row, settings: ReadonlySet<string>): Row {
  const known = new Map<string, string>();
  const stand = (kind: Stand | "sid", value: string) => {
    const key = `${kind} ${value.toLowerCase()}`;
    const found = known.get(key) ?? `${kind}-${known.size + 1}`;
    known.set(key, found);
    return found;
  };
  const word = () => new RegExp(nameParts.word, "g");

  const hideName = (value: string): string => {
    if (new RegExp(nameParts.address).test(value)) return stand("address", value);
    return value.replace(word(), (part, at: number) =>
      new RegExp(nameParts.attribute).test(part) && value[at + part.length] === "=" ? part : stand("name", part),
    );
  };

  const hideRights = (value: string): string =>
    value
      .split("; ")
      .map((entry) => {
        const sid = entry.split(" ")[0] ?? "";
        const hidden = whole(commonSid).test(sid) ? entry : stand("sid", sid) + entry.slice(sid.length);
        return whole(`${right}|sid-\\d+|S-[\\d-]+`).test(hidden) ? hidden : stand("text", hidden);
      })
      .join("; ");

  const hide = (row: Row): Row => {
    const isSetting = settings.has(`${String(row.key)}|${String(row.name)}`);
    const treat = (field: string, value: unknown): unknown => {
      if (field === "message") return typeof value === "string" ? codesIn(row) : value;
      if (typeof value !== "string" || value === "") return value;
      const { stand: kind, keep } = rules[field] ?? { stand: "text" };
      if (isSetting && (field === "key" || field === "name")) return value;
      if (field === "rights" || field === "owner") return hideRights(value);
      if (field === "data" && row.name === "SSLCertificateSHA1Hash") return "set";
      if (keep !== undefined && whole(keep).test(value)) return value;
      return kind === "name" ? hideName(value) : stand(kind, value);
    };
    return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, treat(field, value)]));
  };

  const hideKnown = (row: Row): Row => {
    const isNamed = (value: unknown) =>
      typeof value === "string" && [...value.matchAll(word())].some(([part]) => known.has(`name ${part.toLowerCase()}`));
    return Object.fromEntries(
      Object.entries(row).map(([field, value]) => [field, open.includes(field) && isNamed(value) ? stand("text", String(value)) : value]),
    );
  };

  const steps = Object.entries(report).filter(([name]) => name !== "schema" && name !== "about") as [string, Step][];
  const about = hide(report.about as Row);
  const hiddenSteps = steps.map(([name, step]) => [name, { ...hide(step), rows: step.rows.map(hide) }] as const);
  return {
    schema: report.schema,
    about,
    ...Object.fromEntries(hiddenSteps.map(([name, step]) => [name, { ...step, rows: step.rows.map(hideKnown) }])),
  };
}
