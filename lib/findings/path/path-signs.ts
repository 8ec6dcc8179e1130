import { isLoopback } from "../text/addresses";
import { ofKind, signOf, type ReadSigns, type Sign } from "../sign";

export type PathSign =
  | "port-open"
  | "port-closed"
  | "other-port-open"
  | "port-at-times"
  | "nothing-answers"
  | "name-is-local"
  | "name-resolved"
  | "firewall-shut"
  | "firewall-other-profile"
  | "firewall-open";

/** The port of Remote Desktop unless somebody changed it. */
const usualPort = 3389;

/** Connections that were tried, port by port. */
const portSigns: ReadSigns<PathSign> = (facts): readonly Sign<PathSign>[] => {
  const tests = ofKind(facts, "tcp-test").filter(({ host }) => host === undefined || !isLoopback(host));
  const ports = new Set(tests.map(({ port }) => port));
  // A warning and the list below it tell of the same attempt.
  const opened = new Set(tests.filter(({ open }) => open).map(({ port }) => port));
  const lists = tests.filter(({ within }) => within !== undefined);
  const unsteady = lists.filter(({ port, open }) => opened.has(port) && !open);
  const others = tests.filter(({ port, open }) => open && port !== usualPort);
  const rdp = tests.filter(({ port }) => port === usualPort);
  return [
    ...signOf("port-at-times", unsteady),
    ...signOf("nothing-answers", opened.size === 0 && ports.size > 1 ? tests : []),
    ...signOf("other-port-open", others, String(others[0]?.port)),
    ...signOf(
      "port-open",
      rdp.filter(({ open }) => open),
    ),
    ...signOf("port-closed", opened.has(usualPort) || (opened.size === 0 && ports.size > 1) ? [] : rdp),
  ];
};

/** The way to the host. */
export const pathSigns: ReadSigns<PathSign> = (facts, ...rest) => {
  const names = ofKind(facts, "resolved-name");
  const [local, remote] = [true, false].map((wanted) => names.filter(({ address }) => isLoopback(address) === wanted));
  return [
    ...portSigns(facts, ...rest),
    ...signOf("name-is-local", local ?? []),
    ...signOf("name-resolved", remote ?? [], remote?.[0]?.address),
  ];
};

/** Windows Firewall on the host: the rule, and whether it holds on the present network. */
export const firewallSigns: ReadSigns<PathSign> = (facts) => {
  const rules = ofKind(facts, "firewall-rule");
  const [network] = ofKind(facts, "network-category");
  const category = network?.category.replace(/Authenticated$/i, "");
  const covers = (profile: string) =>
    category === undefined || /any/i.test(profile) || profile.toLowerCase().includes(category.toLowerCase());
  const open = rules.filter(({ letsIn }) => letsIn);
  const covering = open.filter(({ profile }) => covers(profile));
  return [
    ...signOf("firewall-shut", open.length === 0 ? rules : []),
    ...signOf("firewall-other-profile", covering.length === 0 ? open : [], network?.category),
    ...signOf("firewall-open", covering),
  ];
};
