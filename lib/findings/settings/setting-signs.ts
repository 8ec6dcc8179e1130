import type { Fact } from "../fact";
import { numberIn } from "../text/blocks";
import { ofKind, signOf, type FactOf, type ReadSigns } from "../sign";
import { isTlsUnclear, tlsLimits, tlsLimitsAsClient } from "./tls-limits";

export type SettingSign =
  | "security-layer-rdp"
  | "fips-on"
  | "tls-limited"
  | "tls-limited-as-client"
  | "encryption-low"
  | "security-usual"
  | "rdp-off"
  | "port-changed"
  | "nla-off"
  | "sign-ins-off"
  | "ntlm-restricted"
  | "credential-guard"
  | "sign-in-free";

type Value = FactOf<"registry-value">;

const named = (values: readonly Value[], name: string, key = /./) =>
  values.filter((value) => value.name.toLowerCase() === name.toLowerCase() && key.test(value.key));

const isAt = (wanted: (data: number) => boolean) => (value: Value) => wanted(numberIn(value.data) ?? NaN);

const policies = /\\Policies\\/i;
const fipsKey = /FIPSAlgorithmPolicy/i;
const rdpLayer = 0;
const fipsLevel = 4;
/** What the client can, and High. */
const usualLevels: readonly number[] = [2, 3];
const lowLevel = 1;
const usualPort = 3389;

/** What counts is the value of a policy, then the listener's, then what Win32_TSGeneralSetting says. */
function effective(values: readonly Value[], name: string, settings: readonly Fact[], ofSetting: (fact: Fact) => number | undefined) {
  const found = named(values, name, policies)[0] ?? named(values, name)[0];
  const setting = settings.find((fact) => ofSetting(fact) !== undefined);
  const fact = found ?? setting;
  const value = found === undefined ? setting && ofSetting(setting) : numberIn(found.data);
  return fact === undefined || value === undefined ? undefined : { fact, value };
}

/** The security settings of the host. */
export const securitySigns: ReadSigns<SettingSign> = (facts) => {
  const values = ofKind(facts, "registry-value");
  const settings = ofKind(facts, "listener-setting");
  const layer = effective(values, "SecurityLayer", settings, (fact) => (fact.kind === "listener-setting" ? fact.securityLayer : undefined));
  const level = effective(values, "MinEncryptionLevel", settings, (fact) =>
    fact.kind === "listener-setting" ? fact.minEncryption : undefined,
  );
  const fips = named(values, "Enabled", fipsKey);
  const fipsOn = [...fips.filter(isAt((data) => data === 1)), ...(level?.value === fipsLevel ? [level.fact] : [])];
  const limits = tlsLimits(values);
  const asClient = tlsLimitsAsClient(values);
  const ports = named(values, "PortNumber").filter(isAt((data) => data > 0 && data !== usualPort));
  const denied = named(values, "fDenyTSConnections").filter(isAt((data) => data === 1));
  const nla = effective(values, "UserAuthentication", [], () => undefined);
  const drained = [
    ...named(values, "TSServerDrainMode").filter(isAt((data) => data === 1 || data === 2)),
    ...named(values, "WinStationsDisabled").filter(isAt((data) => data === 1)),
  ];
  const isUsual =
    nla?.value !== 0 &&
    layer !== undefined &&
    layer.value > rdpLayer &&
    level !== undefined &&
    usualLevels.includes(level.value) &&
    fips.length > 0 &&
    fipsOn.length + limits.length === 0 &&
    !isTlsUnclear(values);
  return [
    ...signOf("security-layer-rdp", layer?.value === rdpLayer ? [layer.fact] : []),
    ...signOf("fips-on", fipsOn),
    ...signOf("encryption-low", level?.value === lowLevel ? [level.fact] : []),
    ...signOf("tls-limited", limits, limits[0]?.key.split("\\").slice(-2).join(" ")),
    ...signOf("tls-limited-as-client", asClient, asClient[0]?.key.split("\\").slice(-2).join(" ")),
    ...signOf("rdp-off", effective(values, "fDenyTSConnections", [], () => undefined)?.value === 1 ? denied : []),
    ...signOf("nla-off", nla?.value === 0 ? [nla.fact] : []),
    ...signOf("sign-ins-off", drained),
    ...signOf("port-changed", ports, ports[0] && String(numberIn(ports[0].data))),
    ...signOf("security-usual", isUsual ? [layer.fact, level.fact, ...fips] : []),
  ];
};

/** What this computer's policies allow in sign-in. */
export const signInSigns: ReadSigns<SettingSign> = (facts) => {
  const values = ofKind(facts, "registry-value");
  const level = named(values, "LmCompatibilityLevel");
  const sending = named(values, "RestrictSendingNTLMTraffic");
  const restricted = [...level.filter(isAt((data) => data < 3)), ...sending.filter(isAt((data) => data === 2))];
  const guard = ofKind(facts, "credential-guard");
  const isFree = restricted.length === 0 && level.length > 0 && guard.length > 0 && !guard.some(({ running }) => running);
  return [
    ...signOf("ntlm-restricted", restricted, restricted[0]?.name),
    ...signOf(
      "credential-guard",
      guard.filter(({ running }) => running),
    ),
    ...signOf("sign-in-free", isFree ? [...level, ...guard] : []),
  ];
};
