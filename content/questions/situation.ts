import type { Question } from "../question";

/** Who fails, what they connect with and to, and what was changed. */
export const situationQuestions = {
  "who-else": {
    title: "Who cannot connect to this host?",
    name: "Who cannot connect",
    why: "Which pairs fail tells your computer, the path and the host apart. One try from another computer is worth more than any setting.",
    answers: {
      everyone: { label: "Nobody gets in, from any computer or network", short: "nobody gets in" },
      "this-computer": { label: "Only this computer", detail: "The same user gets in from another computer.", short: "only this computer" },
      "this-user": { label: "Only one user", detail: "Other users get in, even from this computer.", short: "only one user" },
      "older-clients": {
        label: "Only older computers or other programs",
        detail: "An up-to-date Windows with Remote Desktop Connection gets in.",
        short: "only older or other clients",
      },
      "newer-clients": { label: "Only newer or upgraded computers", detail: "Older ones get in.", short: "only newer clients" },
      "this-network": {
        label: "Everyone who comes the same way as you",
        detail: "Through another network, or without the VPN, gateway or tunnel, it works.",
        short: "only one way in",
      },
    },
    unsure: "I have not tried another computer or network",
  },
  "other-hosts": {
    title: "Does this computer reach other hosts with Remote Desktop?",
    name: "Other hosts",
    why: "A computer that reaches no host has a fault of its own. One that fails with a group of hosts shares something with that group.",
    answers: {
      "only-this": { label: "Yes, every other host", short: "others work" },
      none: { label: "No, none", short: "no host works" },
      "a-group": {
        label: "Some work, and several alike fail",
        detail: "Same image, same age, same site or same settings.",
        short: "a group fails",
      },
    },
    unsure: "There is no other host that I can try",
  },
  path: {
    title: "How does your connection reach the host?",
    name: "Way to the host",
    why: "Whatever stands between can end the connection by itself, each in its own way.",
    answers: {
      lan: {
        label: "On the same network",
        detail: "Same office or site, with nothing but switches and routers between.",
        short: "same network",
      },
      vpn: { label: "Through a VPN", detail: "The company's VPN, WireGuard, Tailscale or a like one.", short: "VPN" },
      gateway: {
        label: "Through an RD Gateway or a collection",
        detail: "A gateway name under Show Options, Advanced, Settings; RD Web Access, RemoteApp or a Connection Broker.",
        short: "RD Gateway or broker",
      },
      tunnel: {
        label: "Through a bastion, PAM system, relay or tunnel",
        detail: "It starts in another product, or goes to a local port such as 127.0.0.1:13389.",
        short: "proxy or tunnel",
      },
      internet: {
        label: "Over the Internet, to a public address",
        detail: "A cloud VM, or a port that a router forwards.",
        short: "Internet",
      },
    },
    unsure: "I do not know what stands between",
  },
  middleman: {
    title: "What does the gateway or proxy itself say?",
    name: "Gateway or proxy",
    why: "It has two legs: yours to it, and its own to the host. Its log, or one connection around it, names the leg that fails.",
    answers: {
      "direct-works": {
        label: "Around it, the host answers",
        detail: "From the host's own network, straight to the host's name.",
        short: "direct works",
      },
      "direct-fails": { label: "Around it, the same error comes", short: "direct fails too" },
      "host-closed": { label: "Its log says that the host closes or refuses its connection", short: "the host closes" },
      "cannot-reach": {
        label: "Its log says that it cannot reach the host",
        detail: "Refused, timed out, or the name is not found.",
        short: "cannot reach the host",
      },
      credentials: { label: "Its log shows a failed sign-in", short: "failed sign-in" },
      "no-entry": { label: "Its log has no entry for your attempt", short: "no entry" },
    },
    unsure: "I cannot see its log or go around it",
  },
  "host-kind": {
    title: "What runs on the host?",
    name: "Kind of host",
    why: "Other RDP servers fail in their own ways, and an old Windows lacks what newer clients ask for.",
    answers: {
      windows: { label: "Windows 8, Server 2012 or later", short: "Windows" },
      "old-windows": { label: "Windows 7, Server 2008 R2 or older", short: "old Windows" },
      "not-windows": {
        label: "Not Windows",
        detail: "Linux with xrdp or GNOME Remote Desktop, a NAS, a hypervisor's console, a server somebody wrote.",
        short: "not Windows",
      },
    },
    unsure: "I do not know what the host runs",
  },
  "what-changed": {
    title: "What changed shortly before it began?",
    name: "Last change",
    why: "Most faults follow a change, often on another machine. Choose the change nearest in time.",
    answers: {
      "patch-day": { label: "Windows updates were installed", detail: "On the host or on your computer.", short: "Windows updates" },
      certificate: { label: "A certificate was renewed, imported or bound", short: "certificate" },
      "tls-hardening": {
        label: "TLS, ciphers or FIPS were changed",
        detail: "TLS 1.0 turned off, a cipher list set, FIPS turned on.",
        short: "TLS hardening",
      },
      baseline: {
        label: "A hardening script or security baseline was applied",
        detail: "NTLM, Kerberos, permissions, user rights.",
        short: "security baseline",
      },
      "rdp-settings": {
        label: "Remote Desktop settings were changed",
        detail: "Security layer, encryption level, NLA, port, UDP.",
        short: "Remote Desktop settings",
      },
      "client-upgrade": { label: "Your computer got a new Windows version or client", short: "client upgraded" },
      password: { label: "A password was changed or rotated", short: "password" },
      restart: { label: "The host was started, restarted or is updating", short: "host restarted" },
      cloned: { label: "The host or your computer was cloned", detail: "From an image, a template or a copied disk.", short: "cloned" },
      network: { label: "VPN, router, firewall, DNS or addresses changed", short: "network" },
      "security-software": { label: "Antivirus or endpoint protection was installed or updated", short: "security software" },
      "never-worked": { label: "Nothing: it has never worked", detail: "A new host, or a new way to it.", short: "never worked" },
      nothing: { label: "Nothing that anyone knows of", short: "nothing known" },
    },
    unsure: "I do not know what changed",
  },
  "client-kind": {
    title: "What do you connect with?",
    name: "Client",
    why: "An old client cannot offer what a strict host asks for.",
    answers: {
      current: { label: "Remote Desktop Connection on a Windows with current updates", short: "current Windows" },
      old: { label: "An old Windows, a thin client or a retired app", short: "old client" },
      "other-program": { label: "Another program", detail: "FreeRDP, Remmina, a Mac, phone or browser client.", short: "another program" },
    },
    unsure: "I do not know its version",
  },
} as const satisfies Record<string, Question>;
