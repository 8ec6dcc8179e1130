import type { SignId } from "@/lib/findings/subjects";

/** A sign, or that the words are known and say nothing. */
type KnownSign = SignId | "harmless";

/**
 * Lines of commands, and the sign that each gives: of those of Windows, of Linux, and of this site. What no language changes
 * comes first. A blank may be the end of a line in what was pasted.
 */
export const consoles: readonly (readonly [pattern: RegExp, sign: KnownSign])[] = [
  // Connections.
  [/^(?:read|write):errno=104\b/gm, "connection-reset"],
  [/\b(?:error|errno|code):? ?10054\b|\b(?:WSA)?ECONNRESET\b|\bRecv failure: Connection (?:was )?reset/i, "connection-reset"],
  [/^curl: \(52\) Empty reply from server/m, "connection-reset"],
  [/:error:[\dA-F]{8}:SSL routines:[^\n]{0,80}(?:unsupported protocol|dh key too small|no protocols available)/, "client-no-common-tls"],
  [/^[ \t]{0,8}Verify return code: 10 \(/m, "tls-up-expired"],
  [/^New, \(NONE\), Cipher is \(NONE\)/m, "tls-not-up"],
  [/^New, TLSv1\.[23], Cipher is [A-Z\d]/m, "tls-up"],
  [/Packet needs to be fragmented but DF set|Frag needed and DF set|Message too long, mtu/i, "path-mtu"],
  [/^pong from \S{1,100} \(100\.\d{1,3}\.\d{1,3}\.\d{1,3}\) via /gm, "vpn-seen"],
  [/^Linux version [^\n]{0,60}-microsoft-standard/gim, "wsl-seen"],

  // Names. nslookup and PowerShell keep the name of the error in every language.
  [
    /^\*{1,3} [^\n]{3,300}: Non-existent domain|can't find \S{1,255}: (?:Non-existent domain|NXDOMAIN)|status: NXDOMAIN\b/im,
    "name-unknown",
  ],
  [
    /\bDNS_ERROR_RCODE_NAME_ERROR\b|^Resolve-DnsName : (?!_ldap)\S{1,255} : DNS name does not exist|could not resolve host\b/im,
    "name-unknown",
  ],
  [
    /Ping request could not find host|Ping-Anforderung konnte Host|La requête Ping n'a pas pu trouver l'hôte|La solicitud de ping no pudo encontrar el host/i,
    "name-unknown",
  ],
  [/Unable to resolve target system name|: (?:Name or service not known|Temporary failure in name resolution)/i, "name-unknown"],
  [/^Resolve-DnsName : _ldap\S{1,255} : DNS name does not exist/im, "no-domain-controller"],
  [
    /^\*{1,3} [^\n]{3,300}: (?:Server failed|Query refused)|^DNS request timed out\.|ERROR_TIMEOUT,Microsoft\.DnsClient|connection timed out; no servers could be reached/im,
    "dns-silent",
  ],

  // Domain, Kerberos, time.
  [/I_NetLogonControl failed: Status = (?:1311|1355|1722) /, "no-domain-controller"],
  [/^found [1-9]\d{0,3} groups? of duplicate SPNs/gim, "spn-twice"],
  [/^No such SPN found\./im, "kerberos-no-name"],
  [/^\d{1,2}:\d\d:\d\d, error: 0x[\dA-F]{8}/m, "clock-alone"],
  [/did not resync because no time data was available/i, "clock-alone"],

  // The host.
  [/^Session logins are currently (?:DISABLED|DRAIN)|^New user logons are DISABLED/gim, "sign-ins-off"],
  [
    /Remote Desktop Services service could not be stopped|\bstop (?:"?TermService)"?\s{1,5}\[SC\] ControlService FAILED 10(?:52|61)\b/gi,
    "service-cannot-stop",
  ],
  [/^TermService Stopped[ \t]*$/m, "service-stopped"],
  [
    /^tcp[ \t]{1,10}LISTEN[ \t]{1,10}\d{1,6}[ \t]{1,10}\d{1,6}[ \t]{1,60}(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]):3389\b/m,
    "listens-locally",
  ],
  [/^Missing stored keyset/im, "keyset-missing"],
  [/f686aace6942fb7f7ceb231212eef4a4_[\w-]{1,60}: [^\n(:]{5,60}$/im, "rights-unreadable"],
  [/\bHTTPS?:\/\/\S{1,255}:3389\/|^[ \t]*IP:port[ \t]{1,30}: \S{1,45}:3389[ \t]*$/im, "http-on-port"],
  [/\brdpwrap\.(?:dll|ini)\b|\bRDP ?Wrap(?:per)?\b/i, "rdp-wrapper"],
  [/^Listener state: ?(?:Not listening)\b/im, "listener-not-there"],
  [/^Unit (?:xrdp|gnome-remote-desktop|krdpserver)(?:\.service)? could not be found\./m, "linux-server-stopped"],

  // The commands of this site. Get-NetFirewallProfile and they say so in every language.
  [/^No (?:incoming )?connection (?:accepted )?in the last \d{1,4} minutes\./m, "attempt-not-arrived"],
  [/^No certificate with this thumbprint on this computer\./m, "bound-broken"],
  [/\bTLS 1\.2\\(?:Server|Client): (?:Enabled = 0|DisabledByDefault = 1)$/m, "tls-limited"],
  [/^(?:Domain|Private|Public)[ \t]+True[ \t]+[A-Z]\w{3,15}[ \t]+False[ \t]*$/m, "inbound-blocked"],
  [/\bBlockInboundAlways\b|\bAllowInboundRules(?:[ \t]*:)? False\b/, "inbound-blocked"],
  [/^EventLogging is \d{1,10}: Schannel writes no (?:events|errors)/m, "schannel-silent"],
  [/^This computer is in no domain\./m, "in-no-domain"],
  [/^Write the port in the line above/m, "port-not-filled"],
  [/^[ \t]{1,4}Logon[ \t]+(?:Success|No Auditing)[ \t]*$/m, "failures-not-recorded"],

  // Rights and shells. PowerShell names the class of the error in every language.
  [/^No answer: run this as administrator\./m, "rights-missing"],
  [/^[^\n:]{3,20} 0x00000522 [^\n]{0,60}/m, "rights-missing"],
  [/\bCategoryInfo[ \t]{0,20}: PermissionDenied\b[^\n]{0,120}|I_NetLogonControl failed: Status = 5 /, "rights-missing"],
  [
    /^[A-Z][a-z]{1,12}-[A-Z]\w{1,40} ?: (?:Access (?:is )?denied|Zugriff verweigert|Accès refusé|Acceso denegado)[^\n]{0,120}/m,
    "rights-missing",
  ],
  [/requires elevation \(Run as administrator\)|Vorgang erfordert erhöhte Rechte/i, "rights-missing"],
  [/\bCommandNotFoundException\b|is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)/i, "wrong-shell"],
  [/ist entweder falsch geschrieben oder konnte nicht gefunden werden|wurde nicht als Name eines Cmdlets?\b/i, "wrong-shell"],
  [/n'est pas reconnu (?:en tant que commande interne|comme nom d'applet)/i, "wrong-shell"],
  [
    /no se reconoce como (?:un comando interno|(?:el )?nombre de un cmdlet)|não é reconhecido como (?:um comando interno|nome de cmdlet)/i,
    "wrong-shell",
  ],
  [/は、(?:内部コマンドまたは外部コマンド|コマンドレット、関数)|不是内部或外部命令|不是內部或外部命令|项识别为 cmdlet/, "wrong-shell"],
  [/не является внутренней или внешней командой|не распознано как имя командлета/i, "wrong-shell"],

  // Known, and of no meaning for this error.
  [/^(?:Existing SPN found!|Cached Tickets: \(\d{1,4}\)|Current LogonId is \S{1,30}|Trace complete\.|-- No entries --)/m, "harmless"],
  [
    /^(?:#\d{1,3}>)?[ \t]{1,8}(?:Client|Server|KerbTicket Encryption Type|Ticket Flags|Start Time|End Time|Renew Time|Session Key Type|Cache Flags|Kdc Called): .{1,200}$/gm,
    "harmless",
  ],
  [/^[ \t]{2,12}(?:TERMSRV|HOST|RestrictedKrbHost|WSMAN)\/\S{1,255}[ \t]*$/gm, "harmless"],
  [/^[ \t]{1,4}[A-Z][A-Za-z\/() -]{3,40}?[ \t]{2,40}(?:Success and Failure|Success|Failure|No Auditing)[ \t]*$/gm, "harmless"],
  [
    /^(?:Applied Group Policy Objects|The following GPOs were not applied|RSOP data for \S|The user is a part of the following|Registered ServicePrincipalNames for )[^\n]{0,160}/gim,
    "harmless",
  ],
  [/^[ \t]*(?:IP:port|Hostname:port|Certificate Hash|Application ID|Certificate Store Name)[ \t]{1,30}: \S.{0,120}$/gm, "harmless"],
  [
    /^(?:Leap Indicator|Stratum|Precision|Root Delay|Root Dispersion|ReferenceId|Last Successful Sync Time|Poll Interval|Phase Offset|ClockRate|Source): .{1,120}$/gm,
    "harmless",
  ],
  [
    /^(?:Request timed out\.|Zeitüberschreitung der Anforderung\.|Délai d'attente de la demande dépassé\.|Tiempo de espera agotado)[^\n]{0,40}/gim,
    "harmless",
  ],
  [/^(?:Server|Address|Non-authoritative answer|Nicht autorisierende Antwort):?[ \t]{0,10}[^\n]{0,80}$/gm, "harmless"],
];
