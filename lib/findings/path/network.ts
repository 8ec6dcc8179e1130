import { byForms, seen } from "../forms";

/** What Test-NetConnection warns of, in a sentence that stays English behind a localised word; and rows of Resolve-DnsName. */
export const network = byForms("network", [
  [
    /(?:^[^\n:]{1,20}: ?)?TCP connect to \(([^\s()]{1,255}?) ?: ?(\d{1,5})\) failed/gm,
    ([, host = "", port]) => ({ kind: "tcp-test", host, port: Number(port), open: false }),
  ],
  [
    /\b(?:Test-NetConnection|tnc) +(?:-ComputerName +)?(\S{1,255}) +-Port +(\d{1,5})\b[^\n]{0,60}TcpTestSucceeded(?: ?: ?|\s{1,20})(True|False)\b/gi,
    ([, host = "", port, open]) => ({ kind: "tcp-test", host, port: Number(port), open: /true/i.test(open ?? "") }),
  ],
  [
    /^[ \t]*(\d{1,5})\/tcp[ \t]+(open|closed|filtered)[ \t]+\S{1,40}/gm,
    ([, port, state]) => (port === "3389" ? { kind: "tcp-test", port: Number(port), open: state === "open" } : undefined),
  ],
  // telnet, curl and nc: they name the port where it stayed shut.
  [
    /(?:Could not open connection to the host, on port|hergestellt werden, auf Port|^curl: \((?:7|28)\) Failed to connect to \S{1,255} port|^nc: connect to \S{1,255} (?:\(\S{1,45}\) )?port) (\d{1,5})\b.{0,120}/gim,
    ([, port]) => ({ kind: "tcp-test", port: Number(port), open: false }),
  ],
  [
    /^Connection to \S{1,255} (?:\(\S{1,45}\) )?(\d{1,5}) port \[tcp\/\S{1,30}\] succeeded!|^[^\n]{0,80}\btelnet \S{1,255} (\d{1,5})[ \t]*\nTrying [^\n]{1,100}\nConnected to /gm,
    ([, nc, telnet]) => ({ kind: "tcp-test", port: Number(nc ?? telnet), open: true }),
  ],
  // What ping, tracert and nslookup print of a way that works says nothing of the port.
  [
    /^(?:Reply from|Antwort von|Réponse de|Respuesta desde) \S{3,60}: .{0,100}$|^[ \t]*\d{1,2}[ \t]+(?:(?:<?\d{1,5} ms|\*)[ \t]+){3}\S.{0,120}$/gm,
    seen,
  ],
  [/(?:^[^\n:]{1,20}: ?)?Ping to \S{1,255} failed with status: \w{1,30}/gm, seen],
  [
    /^[ \t]*\S{1,255}[ \t]+(?:A|AAAA)[ \t]+\d{1,7}[ \t]+\w{1,12}[ \t]+([\da-f.:]{3,39})[ \t]*$/gim,
    ([, address = ""]) => ({ kind: "resolved-name", address }),
  ],
  // nslookup and host: the name and its address; the server that was asked stands without a name of its own.
  [
    /^(?:Name|Nom|Nombre|名前|名称|Имя) ?:[ \t]+\S{1,255}\n(?:Address|Addresses|Adresse|Adresses) ?:[ \t]+([\da-f.:]{3,39})[ \t]*$|^\S{1,255} has address ([\d.]{7,15})$/gim,
    ([, nslookup, host = ""]) => ({ kind: "resolved-name", address: nslookup ?? host }),
  ],
  [/^[ \t]*\S{1,255}[ \t]+CNAME[ \t]+\d{1,7}[ \t]+\w{1,12}[ \t]+\S{1,255}[ \t]*$/gim, seen],
]);

/**
 * Rows of Get-NetFirewallRule for the rule that lets Remote Desktop in. One that is enabled may still block: its action is
 * another column.
 */
export const firewallRows = byForms("firewall-rows", [
  [
    /^[ \t]*RemoteDesktop-(?:UserMode-)?In-TCP[ \t]+\S.{0,120}?[ \t](True|False)[ \t]*$/gm,
    ([, enabled]) => (enabled === "True" ? undefined : { kind: "firewall-rule", letsIn: false, profile: "Any" }),
  ],
]);
