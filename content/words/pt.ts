import type { WordsOf } from "./words-of";

/** Portuguese. */
export const portugueseWords = {
  "who-else": {
    everyone: ["ninguém consegue conectar", "todos os usuários"],
    "this-computer": ["só o meu computador", "só este computador"],
    "this-user": ["só um usuário"],
    "this-network": ["sem VPN funciona", "de outra rede funciona"],
  },
  path: {
    lan: ["mesma rede", "rede local"],
    vpn: ["pela VPN"],
    gateway: ["gateway de Área de Trabalho Remota"],
    internet: ["pela Internet", "redirecionamento de porta", "IP público"],
  },
  "host-kind": { "not-windows": ["servidor Linux"] },
  "what-changed": {
    "patch-day": ["depois da atualização do Windows", "após atualizar o Windows"],
    certificate: ["certificado renovado", "novo certificado"],
    password: ["senha alterada", "troquei a senha", "nova senha", "senha expirada", "palavra-passe alterada"],
    restart: ["depois de reiniciar", "servidor reiniciado"],
    "never-worked": ["nunca funcionou"],
    nothing: ["nada mudou"],
  },
  "by-hand": { address: ["por IP funciona, pelo nome não"], name: ["pelo nome funciona, por IP não"] },
  "saved-password": { kept: ["senha salva", "senha guardada"] },
  message: { "certificate-warning": ["aviso de certificado"] },
  "three-attempts": {
    "second-works": ["na segunda vez funciona"],
    "now-and-then": ["às vezes funciona"],
    "after-restart": ["reiniciar resolve"],
  },
  "certificate-state": {
    "own-expired": ["certificado expirado", "certificado vencido", "certificado expirou"],
    "own-key": ["chave privada ilegível"],
  },
  "tls-probe": { expired: ["certificado expirado", "certificado vencido", "certificado expirou"] },
  "domain-trust": { broken: ["relação de confiança quebrada", "nenhum controlador de domínio"] },
  "rdp-log": { "bad-password": ["senha errada", "senha incorreta"], licence: ["servidor de licenças"] },
  listener: { none: ["serviço parado", "Área de Trabalho Remota desativada"] },
  "block-log": { firewall: ["firewall bloqueia"], security: ["antivírus bloqueia"] },
} as const satisfies WordsOf;
