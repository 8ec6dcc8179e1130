import type { SearchWords } from "@/lib/search/document";
import type { CauseId } from "./causes";
import { stems } from "./search-languages";

/** Words that a text is not looked for by. What somebody types may still need them: "somebody else can". */
const smallWords =
  "already although anybody anything become behind beside between elsewhere enough everybody everything follows former gone half itself " +
  "least less lies like most mostly neither nor otherwise part perhaps rather several should side somebody something still stood things " +
  "together twice under unless went whatever whether whole whose within without yet";

/** What readers type and what it means, in lower case. A key may be a phrase. */
export const searchWords = {
  ignored: (
    "a about after again all also am an and any are as at be because been before but by can could did do does each else for from get " +
    "gets getting had has have he her his how i if in into is isnt it its just me my no not of off on or other our out over so " +
    "some such than that the their them then there these they this those to too try trying up us use used using very was we were what " +
    "when where which while who why will with would you your please help fix issue problem rdp mstsc"
  ).split(" "),
  meant: {
    // Slips of the hand
    blak: "black",
    blakc: "black",
    balck: "black",
    certficate: "certificate",
    certifcate: "certificate",
    cetificate: "certificate",
    conection: "connection",
    connexion: "connection",
    credsp: "credssp",
    crednetials: "credentials",
    expried: "expired",
    firewal: "firewall",
    gatway: "gateway",
    lisence: "licence",
    licens: "licence",
    pasword: "password",
    passwrd: "password",
    regitry: "registry",
    remot: "remote",
    sceen: "screen",
    shanel: "schannel",
    schanel: "schannel",
    // Short and everyday forms
    cert: "certificate",
    certs: "certificates",
    creds: "credentials",
    dc: "domain controller",
    fw: "firewall",
    pw: "password",
    pwd: "password",
    svc: "service",
    vm: "virtual machine",
    // The field's own names
    license: "licence",
    licenses: "licences",
    licensing: "licence",
    termserv: "termservice",
    termsvc: "termservice",
    "terminal services": "termservice",
    "remote desktop services": "termservice",
    rdsh: "session host",
    rdgw: "rd gateway",
    "remote desktop gateway": "rd gateway",
    "ts gateway": "rd gateway",
    "connection broker": "broker",
    rdcb: "broker",
    av: "antivirus",
    edr: "endpoint protection",
    defender: "antivirus",
    // Whole sentences
    "wont restart": "hangs restart",
    "will not restart": "hangs restart",
    "wont start": "hangs start",
    "wont stop": "hangs stop",
    "not responding": "hangs",
    "cant connect": "cannot connect",
    "can not connect": "cannot connect",
    "unable to connect": "cannot connect",
    "not connecting": "cannot connect",
    "doesnt connect": "cannot connect",
    "cant log in": "sign-in",
    "cant login": "sign-in",
    "log in": "sign-in",
    "log on": "sign-in",
    login: "sign-in",
    logon: "sign-in",
    "sign in": "sign-in",
  },
  same: {
    rdp: "remote desktop",
    mstsc: "client",
    nla: "network level authentication",
    linux: "xrdp",
    ubuntu: "xrdp",
    gnome: "xrdp",
    stig: "fips",
    crash: "hangs",
    crashed: "hangs",
    frozen: "hangs",
    freeze: "hangs",
    hung: "hangs",
    stuck: "hangs",
    reboot: "restart",
    lan: "network",
    wifi: "network",
    disable: "off",
    enable: "on",
    taken: "used",
  },
  besideNumbers: (
    "alert code codes connection desktop disconnect disconnected error errors event events extended failed failure fatal id kb number " +
    "occurred reason remote returned status sub system"
  ).split(" "),
  stems,
} as const satisfies SearchWords;

/** Words under which readers look for a cause and that its title and summary do not have. */
export const otherNames: Readonly<Partial<Record<CauseId, string>>> = {
  "expired-certificate": "self-signed renew renewal date validity NotAfter thumbprint",
  "machine-keys": "MachineKeys key permissions icacls access denied NETWORK SERVICE f686aace private",
  "certificate-binding": "SSLCertificateSHA1Hash thumbprint custom certificate wildcard template CA bound",
  "tls-mismatch": "TLS 1.0 1.1 1.2 1.3 protocol cipher suites Schannel handshake IIS Crypto SCHANNEL",
  fips: "FIPS 140 STIG FIPSAlgorithmPolicy MinEncryptionLevel compliant baseline",
  "security-layer": "SecurityLayer negotiate standard RDP security encryption level",
  "nla-credssp":
    "NLA CredSSP Kerberos Local Security Authority LSA domain trust relationship clock time skew oracle remediation function requested not supported",
  "credential-policy": "Credential Guard NTLM Protected Users delegation RestrictedAdmin smart card Kerberos LmCompatibilityLevel",
  "saved-credentials": "cmdkey Credential Manager stored password changed old cached TERMSRV",
  "pam-account": "CyberArk vault BeyondTrust rotated password reconcile privileged access",
  "user-rights": "Remote Desktop Users group SeRemoteInteractiveLogonRight logon right deny not authorized",
  "duplicate-sid": "LsaSrv 6167 clone cloned sysprep image template SID machine ID",
  "outdated-client": "old client from Windows 7 XP to Server 2022 2025 mstsc version update Mac thin client rdesktop FreeRDP",
  "client-profile": "Default.rdp cache bitmap monitors settings file reset another PC mine not",
  "hung-service":
    "TermService termserv service stop stopping restart will not frozen hang crash terminated unexpectedly 7031 7034 svchost everyone",
  "stuck-session": "black screen after sign-in session disconnected logoff log off reset rwinsta qwinsta one user please wait",
  "host-not-ready": "boot booting reboot server just restarted starting getting Windows ready sleep hibernate updates waking patch",
  "wrong-listener": "fDenyTSConnections port 3389 taken in use netstat RDP-Tcp listener missing disabled RDP Wrapper PortNumber",
  "connection-limit": "brute force flood attack too many sessions MaxOutstandingConnections 2 users maximum",
  licensing: "licence license licensing CAL RDS grace period 120 days expired mode per user per device",
  "windows-update": "KB patch uninstall update rollback patch Tuesday",
  "not-windows-host": "Linux xrdp GNOME Remote Desktop grd Ubuntu Mac VirtualBox VRDE NAS container",
  firewall: "blocked port 3389 IPS intrusion inbound rule security group NSG",
  "security-software": "antivirus AV EDR Bitdefender ESET Kaspersky Sophos Defender brute force protection",
  "tls-inspection": "SSL inspection decryption man in the middle proxy deep packet next generation firewall",
  "unstable-network": "packet loss latency disconnect drops reconnecting WiFi VPN keep alive idle timeout every few minutes",
  "path-mtu": "MTU MSS fragmentation DF VPN packet size black hole",
  "udp-transport": "UDP fClientDisableUDP SelectTransport freezes seconds after sign-in 3391",
  "wrong-host": "DNS hosts file works by IP address not by name NAT port forwarding wrong computer",
  "rd-gateway": "RD Gateway RDGW CAP RAP policy broker collection farm RDWeb",
  "tunnel-or-proxy":
    "SSH tunnel bastion jump host Guacamole guacd ngrok cloudflared HAProxy nginx Teleport localhost port forward Azure Bastion PAM",
};

/** The words of a text by which nobody looks for it. */
export const leftOutOfTexts: ReadonlySet<string> = new Set([...searchWords.ignored, ...smallWords.split(" ")]);
