import type { ArticleFacts } from "@/lib/articles/facts";

/**
 * What each article takes and does to people. It follows from the steps, commands and changes of the articles:
 * `npm run facts` writes this file, and the content check refuses one that is out of date. Review it, do not edit it.
 */
export const articleFacts = {
  "certificate-binding": {
    check: {
      minutes: 5,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 10,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["step 3", "step 5", "the undo"],
    },
    losses: [
      {
        steps: ["step 3", "step 5", "the undo"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "client-profile": {
    check: {
      minutes: 3,
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
  "connection-limit": {
    check: {
      minutes: 8,
      where: ["this-computer", "host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 20,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    losses: [
      {
        steps: ["step 1"],
        where: "host",
        loser: "unlisted",
      },
      {
        steps: ["step 4", "the undo"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "credential-policy": {
    check: {
      minutes: 8,
      where: ["this-computer", "either-end", "host", "domain-controller"],
      administrator: ["this-computer", "host", "domain-controller"],
    },
    mend: {
      minutes: 5,
      where: ["this-computer"],
      administrator: [],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "duplicate-sid": {
    check: {
      minutes: 10,
      where: ["host", "either-end"],
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
        steps: ["step 5"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  fips: {
    check: {
      minutes: 5,
      where: ["either-end", "host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 25,
      where: ["this-computer"],
      administrator: ["this-computer"],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "high",
      steps: ["step 3", "the undo"],
    },
    losses: [
      {
        steps: ["step 2"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
      {
        steps: ["step 3", "the undo"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  firewall: {
    check: {
      minutes: 5,
      where: ["this-computer", "host"],
      administrator: ["host"],
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
        steps: ["the undo"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "host-not-ready": {
    check: {
      minutes: 5,
      where: ["this-computer", "host"],
      administrator: [],
    },
    mend: {
      minutes: 10,
      where: ["host"],
      administrator: [],
    },
    more: [
      {
        steps: ["the checks", "step 2"],
        administrator: "hyper-v",
      },
      {
        steps: ["step 2", "step 4", "the undo"],
        administrator: "host",
      },
    ],
    risk: "read-only",
    riskier: {
      risk: "high",
      steps: ["step 4"],
    },
    losses: [
      {
        steps: ["step 4"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  "hung-service": {
    check: {
      minutes: 4,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    riskier: {
      risk: "high",
      steps: ["step 4", "step 6"],
    },
    losses: [
      {
        steps: ["step 3"],
        where: "host",
        loser: "everyone",
      },
      {
        steps: ["step 4"],
        where: "host",
        loser: "all-sessions",
        beside: true,
      },
      {
        steps: ["step 6"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  licensing: {
    check: {
      minutes: 8,
      where: ["this-computer", "host"],
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
      steps: ["step 1"],
    },
    losses: [
      {
        steps: ["step 1"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
    ],
  },
  "machine-keys": {
    check: {
      minutes: 8,
      where: ["host"],
      administrator: ["host"],
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
      steps: ["step 6", "step 7"],
    },
    losses: [
      {
        steps: ["step 6"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "nla-credssp": {
    check: {
      minutes: 10,
      where: ["host", "either-end"],
      administrator: ["host"],
    },
    mend: {
      minutes: 20,
      where: ["host"],
      administrator: ["host"],
    },
    more: [
      {
        steps: ["step 4"],
        administrator: "either-end",
      },
    ],
    risk: "medium",
    riskier: {
      risk: "high",
      steps: ["step 3", "step 4"],
    },
    losses: [
      {
        steps: ["step 3"],
        where: "host",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
      {
        steps: ["step 4"],
        where: "either-end",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
      {
        steps: ["step 6"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
    ],
  },
  "not-windows-host": {
    check: {
      minutes: 8,
      where: ["this-computer", "host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 10,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    losses: [
      {
        steps: ["step 2"],
        where: "host",
        loser: "everyone",
      },
    ],
  },
  "outdated-client": {
    check: {
      minutes: 5,
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
      minutes: 5,
      where: ["host", "domain-controller", "pam-server"],
      administrator: ["host", "domain-controller"],
    },
    mend: {
      minutes: 10,
      where: ["pam-server"],
      administrator: [],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["step 2"],
    },
    losses: [],
  },
  "path-mtu": {
    check: {
      minutes: 7,
      where: ["this-computer"],
      administrator: [],
    },
    mend: {
      minutes: 13,
      where: ["this-computer", "network"],
      administrator: ["this-computer"],
    },
    more: [],
    risk: "low",
    losses: [],
  },
  "rd-gateway": {
    check: {
      minutes: 10,
      where: ["this-computer", "gateway"],
      administrator: ["gateway"],
    },
    mend: {
      minutes: 20,
      where: ["gateway"],
      administrator: ["gateway"],
    },
    more: [
      {
        steps: ["step 6", "the undo"],
        administrator: "broker",
      },
    ],
    risk: "medium",
    riskier: {
      risk: "high",
      steps: ["step 6"],
    },
    losses: [
      {
        steps: ["step 1"],
        where: "gateway",
        loser: "everyone",
      },
      {
        steps: ["step 6"],
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
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 8,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    losses: [
      {
        steps: ["step 2"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
      {
        steps: ["the undo"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
    ],
  },
  "security-software": {
    check: {
      minutes: 8,
      where: ["either-end", "this-computer", "host"],
      administrator: ["host"],
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
      minutes: 3,
      where: ["host"],
      administrator: ["host"],
    },
    more: [],
    risk: "medium",
    losses: [
      {
        steps: ["step 2"],
        where: "host",
        loser: "one-user",
      },
      {
        steps: ["step 4", "step 5"],
        where: "host",
        loser: "one-session",
        beside: true,
      },
    ],
  },
  "tls-inspection": {
    check: {
      minutes: 5,
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
      minutes: 10,
      where: ["host", "either-end"],
      administrator: ["host"],
    },
    mend: {
      minutes: 20,
      where: ["either-end", "host"],
      administrator: ["either-end", "host"],
    },
    more: [],
    risk: "high",
    losses: [
      {
        steps: ["step 5"],
        where: "either-end",
        restarts: true,
        loser: "all-sessions",
      },
    ],
  },
  "tunnel-or-proxy": {
    check: {
      minutes: 8,
      where: ["this-computer", "middleman", "host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 17,
      where: ["this-computer", "middleman"],
      administrator: [],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["step 4"],
    },
    losses: [
      {
        steps: ["step 4"],
        where: "middleman",
        loser: "everyone",
        beside: true,
      },
    ],
  },
  "udp-transport": {
    check: {
      minutes: 3,
      where: ["this-computer", "host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 3,
      where: ["this-computer"],
      administrator: ["this-computer"],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "high",
      steps: ["step 2"],
    },
    losses: [
      {
        steps: ["step 2"],
        where: "either-end",
        restarts: true,
        loser: "all-sessions",
        beside: true,
      },
      {
        steps: ["step 4", "the undo"],
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
      minutes: 5,
      where: ["this-computer", "host"],
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
      minutes: 15,
      where: ["either-end", "host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 45,
      where: ["either-end", "this-computer"],
      administrator: ["either-end", "this-computer"],
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
      minutes: 5,
      where: ["this-computer", "host"],
      administrator: ["host"],
    },
    mend: {
      minutes: 10,
      where: ["this-computer", "network"],
      administrator: ["this-computer"],
    },
    more: [],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["step 2"],
    },
    losses: [],
  },
  "wrong-listener": {
    check: {
      minutes: 5,
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
        steps: ["step 6"],
        administrator: "healthy-twin",
      },
    ],
    risk: "low",
    riskier: {
      risk: "medium",
      steps: ["step 3", "step 4", "step 5", "step 6", "the undo"],
    },
    losses: [
      {
        steps: ["step 2"],
        where: "host",
        loser: "everyone",
        perhaps: true,
        beside: true,
      },
      {
        steps: ["step 3", "step 4", "step 5", "the undo"],
        where: "host",
        loser: "everyone",
        beside: true,
      },
    ],
  },
} as const satisfies Record<string, ArticleFacts>;
