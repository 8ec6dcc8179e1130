import type { WordsOf } from "./words-of";

/** German. */
export const germanWords = {
  "who-else": {
    everyone: ["niemand kommt rein", "alle Benutzer betroffen", "keiner kann sich verbinden"],
    "this-computer": ["nur mein Rechner", "nur dieser Computer", "anderer Rechner geht"],
    "this-user": ["nur ein Benutzer", "nur mein Konto"],
    "this-network": ["ohne VPN geht es", "aus anderem Netz geht es"],
  },
  path: {
    lan: ["gleiches Netz", "im selben Netzwerk"],
    vpn: ["über VPN"],
    gateway: ["über Remotedesktopgateway", "über RD-Gateway"],
    internet: ["über das Internet", "Portweiterleitung", "öffentliche IP"],
  },
  "host-kind": { "not-windows": ["Linux-Server", "Host ist Linux"] },
  "what-changed": {
    "patch-day": ["nach Windows-Update", "seit dem Windows-Update", "nach Patchday", "nach Updates"],
    certificate: ["neues Zertifikat", "Zertifikat erneuert"],
    password: ["Kennwort geändert", "Passwort geändert", "neues Kennwort", "Kennwort abgelaufen"],
    restart: ["nach Neustart", "Server neu gestartet"],
    "never-worked": ["ging noch nie", "hat nie funktioniert"],
    nothing: ["nichts geändert"],
  },
  "by-hand": {
    address: ["mit IP geht es, mit Namen nicht", "nur über IP-Adresse", "IP geht, Name nicht"],
    name: ["mit Namen geht es, mit IP nicht", "nur über den Namen"],
  },
  "saved-password": { kept: ["gespeichertes Kennwort", "gespeicherte Anmeldeinformationen"] },
  message: { "certificate-warning": ["Zertifikatwarnung"] },
  "three-attempts": {
    "second-works": ["beim zweiten Mal geht es", "zweiter Versuch klappt"],
    "now-and-then": ["manchmal geht es", "sporadisch"],
    "after-restart": ["Neustart hilft"],
  },
  "certificate-state": {
    "own-expired": ["Zertifikat abgelaufen", "abgelaufenes Zertifikat"],
    "own-key": ["privater Schlüssel nicht lesbar"],
  },
  "tls-probe": { expired: ["Zertifikat abgelaufen", "abgelaufenes Zertifikat"] },
  "domain-trust": { broken: ["Vertrauensstellung gestört", "kein Domänencontroller", "Uhrzeit falsch"] },
  "rdp-log": {
    "bad-password": ["falsches Kennwort", "falsches Passwort"],
    licence: ["Lizenzserver nicht erreichbar", "Lizenz abgelaufen"],
  },
  listener: { none: ["Dienst läuft nicht", "Remotedesktop deaktiviert"] },
  "block-log": { firewall: ["Firewall blockiert"], security: ["Virenscanner blockiert"] },
} as const satisfies WordsOf;
