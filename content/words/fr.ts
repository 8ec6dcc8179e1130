import type { WordsOf } from "./words-of";

/** French. */
export const frenchWords = {
  "who-else": {
    everyone: ["personne ne peut se connecter", "tous les utilisateurs"],
    "this-computer": ["seulement mon ordinateur", "seulement ce poste"],
    "this-user": ["un seul utilisateur"],
    "this-network": ["sans VPN ça marche", "depuis un autre réseau ça marche"],
  },
  path: {
    lan: ["même réseau", "réseau local"],
    vpn: ["par VPN"],
    gateway: ["passerelle Bureau à distance", "passerelle"],
    internet: ["par Internet", "redirection de port", "IP publique"],
  },
  "host-kind": { "not-windows": ["serveur Linux"] },
  "what-changed": {
    "patch-day": ["après mise à jour Windows", "après les mises à jour"],
    certificate: ["certificat renouvelé", "nouveau certificat"],
    password: ["mot de passe changé", "nouveau mot de passe", "mot de passe expiré"],
    restart: ["après un redémarrage", "serveur redémarré"],
    "never-worked": ["jamais fonctionné"],
    nothing: ["rien n'a changé"],
  },
  "by-hand": {
    address: ["par IP ça marche, pas par le nom", "marche avec l'adresse IP, pas avec le nom"],
    name: ["par le nom ça marche, pas par IP"],
  },
  "saved-password": { kept: ["mot de passe enregistré"] },
  message: { "certificate-warning": ["avertissement de certificat"] },
  "three-attempts": {
    "second-works": ["la deuxième fois ça marche"],
    "now-and-then": ["parfois ça marche"],
    "after-restart": ["redémarrer aide"],
  },
  "certificate-state": { "own-expired": ["certificat expiré", "certificat périmé"], "own-key": ["clé privée illisible"] },
  "tls-probe": { expired: ["certificat expiré", "certificat périmé"] },
  "domain-trust": { broken: ["relation d'approbation rompue", "aucun contrôleur de domaine"] },
  "rdp-log": { "bad-password": ["mauvais mot de passe"], licence: ["serveur de licences"] },
  listener: { none: ["service arrêté", "Bureau à distance désactivé"] },
  "block-log": { firewall: ["pare-feu bloque"], security: ["antivirus bloque"] },
} as const satisfies WordsOf;
