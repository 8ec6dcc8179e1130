import type { OutputReading, Sign } from "@/lib/commands/output-reading";
import type { QuestionId } from "../questions";

const probed: Sign = {
  all: [
    /: 19 bytes, first 3, type 2, code [128]$/m,
    { daysAgo: /^NotBefore +: (.+)$/m, over: 0 },
    { daysAgo: /^NotAfter +: (.+)$/m, under: 0 },
  ],
};
const probeFails: Sign = {
  any: [
    /^Failed: (?!write the port)/m,
    /: 0 bytes, /,
    /: \d+ bytes, first 3, type (?!2,)/,
    /: \d+ bytes, first (?!3,)/,
    /: \d+ bytes, first 3, type 2, code 0$/m,
    { daysAgo: /^NotAfter +: (.+)$/m, over: 0 },
    { daysAgo: /^NotBefore +: (.+)$/m, under: 0 },
  ],
};

/** An event of the list of answers, from its own source. */
const listedEvent: Sign = {
  any: [
    /^ProviderName : Schannel\nId +: (36869|36870|36874)$/m,
    /^ProviderName : Schannel\nId +: (36887|36888)\nMessage +: .*\b(40|70|71|4[2-8])\b/m,
    /^ProviderName : TermDD\nId +: (50|56)$/m,
    // For a client credential it concerns another program.
    /^ProviderName : Schannel\nId +: 36871\nMessage +: .*server/m,
    /^ProviderName : .*RemoteConnectionManager\nId +: (1057|1058)$/m,
    /^ProviderName : (LsaSrv|LSASRV|.*-LSA.*)\nId +: (6167|40960|40961)$/m,
    /^ProviderName : NETLOGON\nId +: (5719|3210)$/im,
    /^ProviderName : Service Control Manager\nId +: (7022|7031|7034)\nMessage +: .*Remote Desktop Services/m,
  ],
};

const networkService = /(NETWORK SERVICE|NETZWERKDIENST):/;
const noCertificate: Sign = { not: /^HasPrivateKey : /m };

/** The value that counts stands first: the policy is asked before the listener. */
const first = (name: string, value: string) => new RegExp(`(?<![\\s\\S])(?:(?!${name})[\\s\\S])*${name} +REG_DWORD +${value}$`, "m");

const sameProcess = /^ProcessId +: (\d+)[\s\S]*^OwningProcess +: \1$/m;
const rdpTcp = /^ rdp-tcp +\d{5,} /m;
const stuck = /^[ >](?!console|services).*\d {2}(Down|Conn)\b/m;

/** Off by the policy or, where it says nothing, by the host; on another port; or closed to new sign-ins. */
const shut: Sign = {
  any: [
    /^Terminal Services: fDenyTSConnections = 1$/m,
    { all: [/^Terminal Server: fDenyTSConnections = 1$/m, { not: /^Terminal Services: fDenyTSConnections = 0$/m }] },
    /: TSServerDrainMode = [1-9]/,
    /^RDP-Tcp: PortNumber = (?!3389$)/m,
  ],
};

const fits = (profile: string, category: string) =>
  new RegExp(`^Action +: Allow\\nProfile +: .*(Any|${profile})[\\s\\S]*^NetworkCategory : ${category}$`, "m");
const allowed: Sign = { any: [fits("Domain", "DomainAuthenticated"), fits("Private", "Private"), fits("Public", "Public")] };
const refused: Sign = { any: [/^No rule in force/m, /^Action +: Block$/m, /^(Domain|Private|Public) +True .*False *$/m] };
const policed: Sign = /^NetworkCategory : /m;

/** How the output of each question's commands is read, in their order. */
export const readings = {
  path: [
    {
      good: /^\S+ +A +\d+ +\w+ +(10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.)/m,
      bad: { any: [/^Resolve-DnsName : /m, /^\S+ +A +\d+ +\w+ +(?!10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.)\d/m] },
    },
  ],
  middleman: [
    {
      good: /^Id +: 302\nMessage +: .*EXAMPLE\\anna/m,
      bad: {
        any: [
          /^No event in the last/m,
          /^Id +: (201|203|301|304)\nMessage +: .*EXAMPLE\\anna/m,
          { all: [/^Id +: /m, { not: /EXAMPLE\\anna/ }] },
        ],
      },
    },
  ],
  "what-changed": [
    {
      good: {
        all: [
          { not: { daysAgo: /(\d{4}-\d\d-\d\d) /, under: 3 } },
          { daysAgo: /^KB.*(\d{4}-\d\d-\d\d) /m, over: 3 },
          { daysAgo: /^Last start +(\S+)/m, over: 3 },
        ],
      },
      bad: { daysAgo: /(\d{4}-\d\d-\d\d) /, over: -1, under: 3 },
    },
  ],
  "client-kind": [
    {
      good: { all: [/^Caption +: .*(Windows 1[01]|Server)/m, { daysAgo: /^KB\d+ +(\S+)/m, under: 62 }] },
      bad: {
        any: [
          /^Caption +: .*Windows (7|8)/m,
          { all: [{ daysAgo: /^KB\d+ +(\S+)/m, over: 62 }, { not: { daysAgo: /^KB\d+ +(\S+)/m, under: 62 } }] },
        ],
      },
    },
  ],
  "by-hand": [{ window: "mstsc.exe" }],
  "saved-password": [{ good: /TERMSRV\/[\s\S]*^\* \S.* \*$/m, bad: /target=TERMSRV\/host01$/im }],
  "sign-in-policy": [
    {
      good: {
        all: [
          /^ERROR: The system was unable to find|LmCompatibilityLevel +REG_DWORD +0x[345]$|RestrictSendingNTLMTraffic +REG_DWORD +0x[01]$/m,
          { not: /LmCompatibilityLevel +REG_DWORD +0x[012]$|RestrictSendingNTLMTraffic +REG_DWORD +0x2$/m },
        ],
      },
      bad: /LmCompatibilityLevel +REG_DWORD +0x[012]$|RestrictSendingNTLMTraffic +REG_DWORD +0x2$/m,
    },
    { good: /^SecurityServicesRunning : \{(?![^}]*\b1\b)\d[^}]*\}/m, bad: /^SecurityServicesRunning : \{[^}]*\b1\b/m },
  ],
  "other-services": [
    {
      good: { all: [/^RemotePort +: 3389\nTcpTestSucceeded : True$/m, { not: /^RemotePort +: 3389\nTcpTestSucceeded : False$/m }] },
      bad: /^RemotePort +: 3389\nTcpTestSucceeded : False$/m,
    },
  ],
  "client-log": [
    {
      good: /(?<![\s\S])(?:(?!^Id +: (?:1024|1025|1027|1102|1103)$)[\s\S])*^Id +: 1026$(?:(?!^Id +: (?:1025|1027|1102|1103)$)[\s\S])*?^Id +: 1024$/m,
      bad: /(?<![\s\S])(?:(?!^Id +: 1024$)[\s\S])*^Id +: (?:1025|1027|1102|1103)$/m,
    },
  ],
  "tls-probe": [
    {
      good: { all: [probed, /^Subject +: CN=HOST01\b/im, { not: probeFails }] },
      bad: { any: [probeFails, { all: [/^Subject +: /m, { not: /^Subject +: CN=HOST01\b/im }] }] },
    },
  ],
  "system-log": [
    {
      good: { all: [/^No event in the last|^Id +: /m, { not: listedEvent }, { not: /^EventLogging is /m }] },
      bad: listedEvent,
    },
  ],
  "certificate-state": [
    {
      good: {
        all: [
          /^SSLCertificateSHA1HashType : [123]$/m,
          /^HasPrivateKey : True$/m,
          { daysAgo: /^NotBefore +: (.+)$/m, over: 0 },
          { daysAgo: /^NotAfter +: (.+)$/m, under: 0 },
          { any: [{ not: /^SSLCertificateSHA1HashType : 1$/m }, networkService, /: Access is denied\.$/m] },
        ],
      },
      bad: {
        any: [
          /^SSLCertificateSHA1HashType : 0$/m,
          { all: [/^SSLCertificateSHA1HashType : /m, noCertificate] },
          { daysAgo: /^NotAfter +: (.+)$/m, over: 0 },
          { daysAgo: /^NotBefore +: (.+)$/m, under: 0 },
          /^HasPrivateKey : False$/m,
          { all: [/^SSLCertificateSHA1HashType : 1$/m, /^There is no key file/m] },
          { all: [/^SSLCertificateSHA1HashType : 1$/m, /MachineKeys\\f686\w+_\S+ .*:\(/, { not: networkService }] },
        ],
      },
    },
  ],
  "security-settings": [
    {
      good: {
        all: [
          first("SecurityLayer", "0x[12]"),
          first("UserAuthentication", "0x1"),
          /MinEncryptionLevel +REG_DWORD +0x[23]$/m,
          { not: /FIPSAlgorithmPolicy\n +Enabled +REG_DWORD +0x1$/m },
          { not: /TLS 1\.2\\Server\n(?: +.*\n)*? +(Enabled +REG_DWORD +0x0|DisabledByDefault +REG_DWORD +0x1)$/m },
          { not: /^ +Functions +\w+(?!.*TLS_ECDHE_).*$/m },
        ],
      },
      bad: {
        any: [
          first("SecurityLayer", "0x0"),
          first("UserAuthentication", "0x0"),
          /MinEncryptionLevel +REG_DWORD +0x[14]$/m,
          /FIPSAlgorithmPolicy\n +Enabled +REG_DWORD +0x1$/m,
          /TLS 1\.2\\Server\n(?: +.*\n)*? +(Enabled +REG_DWORD +0x0|DisabledByDefault +REG_DWORD +0x1)$/m,
          /^ +Functions +REG_(SZ|MULTI_SZ)(?!.*TLS_ECDHE_).*$/m,
        ],
      },
    },
  ],
  "domain-trust": [
    {
      good: {
        all: [
          /^ +DC: \\\\\S/m,
          { number: /, ([+-]\d+[.,]\d+)s$/m, over: -60, under: 60 },
          {
            not: {
              any: [
                /^False$/m,
                /^Test-ComputerSecureChannel : /m,
                { number: /, ([+-]\d+[.,]\d+)s$/m, over: 60 },
                { number: /, ([+-]\d+[.,]\d+)s$/m, under: -60 },
              ],
            },
          },
        ],
      },
      bad: {
        any: [
          /ERROR_NO_LOGON_SERVERS|ERROR_NO_SUCH_DOMAIN/,
          /^False$/m,
          { number: /, ([+-]\d+[.,]\d+)s$/m, over: 60 },
          { number: /, ([+-]\d+[.,]\d+)s$/m, under: -60 },
        ],
      },
    },
  ],
  listener: [
    {
      good: { all: [/^State +: Running$/m, sameProcess, rdpTcp, { not: stuck }, { not: shut }] },
      bad: {
        any: [
          /^State +: (?!Running)/m,
          { all: [/^OwningProcess +: /m, { not: sameProcess }] },
          /^Nothing listens on this port/m,
          { all: [/^>services /m, { not: rdpTcp }] },
          stuck,
          shut,
        ],
      },
    },
  ],
  "rdp-log": [
    {
      good: { all: [/ 131 .*192\.0\.2\.10/, / 1149 /, { not: / (139|140|226|1006|1068|1069|20498) / }] },
      bad: {
        any: [
          /RdpCoreTS\/Operational has no event/,
          / (139|140|226|1006|1068|1069|20498) /,
          { all: [/ 131 /, /RemoteConnectionManager\/Operational has no event/] },
        ],
      },
    },
    { good: { all: [/^ {2}Logon .*Failure$/m, /^No failed sign-in/m] }, bad: /: status 0x[0-9A-F]{8}, sub-status/ },
  ],
  "block-log": [{ good: { all: [allowed, { not: refused }] }, bad: { all: [policed, { any: [refused, { not: allowed }] }] } }],
  "local-probe": [{ good: { all: [probed, { not: probeFails }] }, bad: probeFails }],
} as const satisfies Partial<Record<QuestionId, readonly OutputReading[]>>;
