import type { EventSource } from "../fact";

const sources: readonly (readonly [RegExp, EventSource])[] = [
  [/schannel/i, "schannel"],
  [/RemoteConnectionManager|^TermService$/i, "manager"],
  [/RdpCore/i, "rdp-core"],
  [/ClientActiveXCore|RDPClient/i, "client"],
  [/LocalSessionManager/i, "sessions"],
  [/^lsa|LsaSrv/i, "lsa"],
  [/netlogon/i, "netlogon"],
  [/service control manager/i, "services"],
  [/security-auditing/i, "security"],
  [/termdd/i, "termdd"],
  [/TerminalServices-Gateway/i, "gateway"],
];

const numbers: Readonly<Record<EventSource, readonly number[]>> = {
  schannel: [36869, 36870, 36871, 36872, 36874, 36886, 36887, 36888],
  manager: [261, 1006, 1056, 1057, 1058, 1068, 1069, 1149, 50180, 50195, 50213, 50280, 50281, 50282, 50283, 50284, 50285],
  "rdp-core": [65, 66, 97, 98, 99, 102, 103, 131, 139, 140, 226, 227, 228],
  client: [1024, 1025, 1026, 1027, 1028, 1029, 1102, 1103, 1105],
  sessions: [21, 22, 23, 24, 25, 39, 40],
  lsa: [6167, 40960, 40961],
  netlogon: [3210, 5719],
  services: [7022, 7031, 7034],
  security: [4625],
  termdd: [50, 56],
  gateway: [201, 301, 304],
};

const byNumber = new Map(Object.entries(numbers).flatMap(([source, ids]) => ids.map((id) => [id, source as EventSource] as const)));

/** The source behind a provider's name. Undefined for sources that have nothing to do with Remote Desktop. */
export const sourceNamed = (name: string): EventSource | undefined => sources.find(([pattern]) => pattern.test(name))?.[1];

/** The source that an event of this number has in a list of Remote Desktop's events. */
export const sourceOfNumber = (id: number): EventSource | undefined => byNumber.get(id);

/** Numbers that mean the same event even where nothing names the source. */
export const isTelling = (id: number): boolean => id > 3000 && byNumber.has(id) && id !== 6167;
