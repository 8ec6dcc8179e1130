import type { WordsOf } from "./words-of";

/** Spanish. */
export const spanishWords = {
  "who-else": {
    everyone: ["nadie puede conectarse", "todos los usuarios"],
    "this-computer": ["solo mi equipo", "solo este ordenador"],
    "this-user": ["solo un usuario"],
    "this-network": ["sin VPN funciona", "desde otra red funciona"],
  },
  path: {
    lan: ["misma red", "red local"],
    vpn: ["por VPN"],
    gateway: ["puerta de enlace de Escritorio remoto"],
    internet: ["por Internet", "redirección de puertos", "IP pública"],
  },
  "host-kind": { "not-windows": ["servidor Linux"] },
  "what-changed": {
    "patch-day": ["después de actualizar Windows", "tras la actualización de Windows"],
    certificate: ["certificado renovado", "nuevo certificado"],
    password: ["contraseña cambiada", "cambié la contraseña", "nueva contraseña", "contraseña caducada"],
    restart: ["después de reiniciar", "servidor reiniciado"],
    "never-worked": ["nunca ha funcionado"],
    nothing: ["nada ha cambiado"],
  },
  "by-hand": { address: ["por IP funciona, por nombre no"], name: ["por nombre funciona, por IP no"] },
  "saved-password": { kept: ["contraseña guardada"] },
  message: { "certificate-warning": ["aviso de certificado"] },
  "three-attempts": {
    "second-works": ["a la segunda funciona"],
    "now-and-then": ["a veces funciona"],
    "after-restart": ["reiniciar ayuda"],
  },
  "certificate-state": {
    "own-expired": ["certificado caducado", "certificado vencido", "certificado ha expirado"],
    "own-key": ["clave privada no legible"],
  },
  "tls-probe": { expired: ["certificado caducado", "certificado vencido", "certificado ha expirado"] },
  "domain-trust": { broken: ["relación de confianza rota", "no hay controlador de dominio"] },
  "rdp-log": { "bad-password": ["contraseña incorrecta"], licence: ["servidor de licencias"] },
  listener: { none: ["servicio detenido", "Escritorio remoto desactivado"] },
  "block-log": { firewall: ["cortafuegos bloquea"], security: ["antivirus bloquea"] },
} as const satisfies WordsOf;
