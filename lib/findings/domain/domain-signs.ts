import { ofKind, signOf, type ReadSigns } from "../sign";

export type DomainSign = "no-domain-controller" | "channel-broken" | "clock-off" | "clock-alone" | "domain-sound" | "domain-partly-checked";

/** Kerberos takes five minutes unless a policy says otherwise; a few seconds are usual. */
const tooFar = 300;
const usual = 60;

/** Whether the host reaches its domain and agrees with its clock. */
export const domainSigns: ReadSigns<DomainSign> = (facts) => {
  const checks = ofKind(facts, "domain");
  const failed = (check: "controller" | "channel") => checks.filter((fact) => fact.check === check && !fact.sound);
  const offsets = ofKind(facts, "clock-offset");
  const off = offsets.filter(({ seconds }) => seconds >= tooFar);
  const passed = (["controller", "channel"] as const).every((check) => checks.some((fact) => fact.check === check && fact.sound));
  const isSound = passed && checks.every(({ sound }) => sound) && offsets.length > 0 && offsets.every(({ seconds }) => seconds < usual);
  const sound = checks.filter((fact) => fact.sound);
  return [
    ...signOf("no-domain-controller", failed("controller")),
    ...signOf("channel-broken", failed("channel")),
    ...signOf("clock-off", off, String(Math.round((off[0]?.seconds ?? 0) / 60))),
    ...signOf("clock-alone", ofKind(facts, "clock-alone")),
    ...signOf(isSound ? "domain-sound" : "domain-partly-checked", isSound ? [...sound, ...offsets] : sound),
  ];
};
