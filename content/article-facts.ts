import type { ArticleFacts } from "@/lib/articles/facts";

/**
 * What each article takes and does to people. It follows from the steps, commands and changes of the articles:
 * `npm run facts` writes this file, and the content check refuses one that is out of date. Review it, do not edit it.
 */
export const articleFacts = {
  "certificate-binding": {
    check: {
      minutes: 2,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 5,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["“The TLS check still fails”"],
    },
    losses: [
      {
        steps: ["step 1", "the undo"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
      {
        steps: ["“The TLS check still fails”"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "client-profile": {
    check: {
      minutes: 2,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 3,
      where: ["this-computer"],
      administrator: [],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "connection-limit": {
    check: {
      minutes: 2,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 23,
      where: ["host", "network"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    losses: [
      {
        steps: ["step 2"],
        where: "host",
        loser: "unlisted",
      },
      {
        steps: ["“MaxOutstandingConnections is set”"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "credential-policy": {
    check: {
      minutes: 2,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 5,
      where: ["this-computer"],
      administrator: [],
    },
    more: [
      {
        steps: ["“Raise an old NTLM level”"],
        administrator: "either-end",
      },
      {
        steps: ["“More signs”"],
        administrator: "this-computer",
      },
      {
        steps: ["“More signs”"],
        administrator: "host",
      },
      {
        steps: ["“More signs”"],
        administrator: "domain-controller",
      },
    ],
    risk: "low",
    losses: [],
  },
  "duplicate-sid": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 280,
      where: ["this-computer", "either-end", "images"],
      administrator: [],
    },
    more: [],
    risk: "high",
    losses: [
      {
        steps: ["step 4"],
        where: "images",
        loser: "all-sessions",
      },
    ],
  },
  "expired-certificate": {
    check: {
      minutes: 2,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 6,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    riskier: {
      risk: "high",
      steps: ["“ProgramData differs”"],
    },
    losses: [
      {
        steps: ["“ProgramData differs”"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
      {
        steps: ["“No new certificate”"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  fips: {
    check: {
      minutes: 2,
      where: ["either-end"],
      administrator: [],
    },
    mend: {
      minutes: 30,
      where: ["this-computer"],
      administrator: ["this-computer"],
    },
    more: [
      {
        steps: ["“Level 4 with the old RDP encryption”", "“FIPS mode off, as a trial”", "“More signs”"],
        administrator: "host",
      },
    ],
    risk: "low",
    riskier: {
      risk: "high",
      steps: ["“FIPS mode off, as a trial”"],
    },
    losses: [
      {
        steps: ["“Level 4 with the old RDP encryption”"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
      {
        steps: ["“FIPS mode off, as a trial”"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  firewall: {
    check: {
      minutes: 2,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 30,
      where: ["either-end", "network"],
      administrator: ["either-end"],
    },
    more: [],
    risk: "medium",
    losses: [
      {
        steps: ["“Allow it in Windows Firewall”", "“AllowInboundRules is False”"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "host-not-ready": {
    check: {
      minutes: 2,
      where: ["host"],
      administrator: [],
    },
    mend: {
      minutes: 15,
      where: ["host", "this-computer"],
      administrator: [],
    },
    more: [
      {
        steps: ["“Start it or wake it”", "“More signs”"],
        administrator: "hyper-v",
      },
      {
        steps: ["“A PC that sleeps”", "“It waits for a restart”"],
        administrator: "host",
      },
    ],
    risk: "read-only",
    riskier: {
      risk: "high",
      steps: ["“It waits for a restart”"],
    },
    losses: [
      {
        steps: ["“It waits for a restart”"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  "hung-service": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: [],
    },
    mend: {
      minutes: 5,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    riskier: {
      risk: "high",
      steps: ["“It stays in Stop Pending”", "“Last: restart Windows”"],
    },
    losses: [
      {
        steps: ["step 2"],
        where: "host",
        loser: "everyone",
      },
      {
        steps: ["“It stays in Stop Pending”"],
        where: "host",
        loser: "all-sessions",
        beside: true,
      },
      {
        steps: ["“Last: restart Windows”"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  licensing: {
    check: {
      minutes: 2,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 15,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    riskier: {
      risk: "high",
      steps: ["“Should this server be a session host?”"],
    },
    losses: [
      {
        steps: ["“Should this server be a session host?”"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  "machine-keys": {
    check: {
      minutes: 2,
      where: ["host"],
      administrator: [],
    },
    mend: {
      minutes: 14,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["“The file is damaged”", "“The folder was renamed”"],
    },
    losses: [
      {
        steps: ["“The file is damaged”"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "nla-credssp": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: [],
    },
    mend: {
      minutes: 20,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    riskier: {
      risk: "high",
      steps: ["“The trust is broken”"],
    },
    losses: [
      {
        steps: ["“The trust is broken”"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
      {
        steps: ["“A test without NLA”"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
    ],
  },
  "not-windows-host": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 7,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    losses: [
      {
        steps: ["step 3"],
        where: "host",
        loser: "everyone",
      },
    ],
  },
  "outdated-client": {
    check: {
      minutes: 2,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 25,
      where: ["this-computer"],
      administrator: ["this-computer"],
    },
    more: [],
    risk: "low",
    losses: [
      {
        steps: ["step 2"],
        where: "this-computer",
        restarts: true,
        loser: "all-sessions",
      },
    ],
  },
  "pam-account": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 10,
      where: ["pam-server"],
      administrator: ["pam-server"],
    },
    more: [
      {
        steps: ["“The account is locked”", "“More signs”"],
        administrator: "domain-controller",
      },
    ],
    risk: "medium",
    losses: [],
  },
  "path-mtu": {
    check: {
      minutes: 4,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 15,
      where: ["this-computer", "network"],
      administrator: ["this-computer"],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "rd-gateway": {
    check: {
      minutes: 3,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 20,
      where: ["gateway"],
      administrator: ["gateway"],
    },
    more: [
      {
        steps: ["“The Connection Broker”"],
        administrator: "broker",
      },
    ],
    risk: "low",
    riskier: {
      risk: "high",
      steps: ["“The Connection Broker”"],
    },
    losses: [
      {
        steps: ["“The certificate is bad”"],
        where: "gateway",
        loser: "everyone",
        beside: true,
      },
      {
        steps: ["“The Connection Broker”"],
        where: "broker",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  "saved-credentials": {
    check: {
      minutes: 1,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 2,
      where: ["this-computer"],
      administrator: [],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "security-layer": {
    check: {
      minutes: 2,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 11,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["“Set by Group Policy, or still bad”"],
    },
    losses: [
      {
        steps: ["step 1", "step 2", "the undo"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
      {
        steps: ["“Set by Group Policy, or still bad”"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "security-software": {
    check: {
      minutes: 2,
      where: ["either-end"],
      administrator: [],
    },
    mend: {
      minutes: 25,
      where: ["either-end"],
      administrator: ["either-end"],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "stuck-session": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 5,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    losses: [
      {
        steps: ["step 3"],
        where: "host",
        loser: "one-session",
      },
    ],
  },
  "tls-inspection": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 25,
      where: ["this-computer", "network"],
      administrator: [],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "tls-mismatch": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: [],
    },
    mend: {
      minutes: 18,
      where: ["either-end", "host"],
      administrator: ["host", "either-end"],
    },
    more: [],
    risk: "high",
    losses: [
      {
        steps: ["step 2"],
        where: "either-end",
        restarts: true,
        loser: "all-sessions",
      },
    ],
  },
  "tunnel-or-proxy": {
    check: {
      minutes: 3,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 27,
      where: ["this-computer", "middleman"],
      administrator: [],
    },
    more: [
      {
        steps: ["“More signs”"],
        administrator: "host",
      },
    ],
    risk: "medium",
    losses: [
      {
        steps: ["step 3"],
        where: "middleman",
        loser: "everyone",
      },
    ],
  },
  "udp-transport": {
    check: {
      minutes: 3,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 13,
      where: ["this-computer"],
      administrator: ["this-computer"],
    },
    more: [
      {
        steps: ["“Install the updates”"],
        administrator: "either-end",
      },
      {
        steps: ["“Many clients fail”"],
        administrator: "host",
      },
    ],
    risk: "low",
    riskier: {
      risk: "high",
      steps: ["“Install the updates”"],
    },
    losses: [
      {
        steps: ["“Install the updates”"],
        where: "either-end",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
      {
        steps: ["“Many clients fail”"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
    ],
  },
  "unstable-network": {
    check: {
      minutes: 15,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 15,
      where: ["this-computer"],
      administrator: [],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "user-rights": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 5,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "windows-update": {
    check: {
      minutes: 3,
      where: ["either-end"],
      administrator: [],
    },
    mend: {
      minutes: 45,
      where: ["either-end"],
      administrator: ["either-end"],
    },
    more: [],
    risk: "high",
    losses: [
      {
        steps: ["step 1"],
        where: "either-end",
        restarts: true,
        loser: "all-sessions",
      },
    ],
  },
  "wrong-host": {
    check: {
      minutes: 3,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 12,
      where: ["this-computer", "network"],
      administrator: ["this-computer"],
    },
    more: [
      {
        steps: ["step 2", "“More signs”"],
        administrator: "host",
      },
    ],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["step 2"],
    },
    losses: [],
  },
  "wrong-listener": {
    check: {
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 5,
      where: ["host"],
      administrator: ["host"],
    },
    more: [
      {
        steps: ["“Still no listener”"],
        administrator: "healthy-twin",
      },
    ],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["“The listener is off”", "“The port was moved”", "“Start the listener anew”", "“Still no listener”"],
    },
    losses: [
      {
        steps: ["step 1", "the undo"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
      {
        steps: ["“The listener is off”", "“The port was moved”", "“Start the listener anew”"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
} as const satisfies Record<string, ArticleFacts>;
