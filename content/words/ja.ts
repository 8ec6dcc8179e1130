import type { WordsOf } from "./words-of";

/** Japanese. */
export const japaneseWords = {
  "who-else": {
    everyone: ["誰も接続できない", "全員接続できない"],
    "this-computer": ["このPCだけ", "自分のPCだけ接続できない"],
    "this-user": ["一人のユーザーだけ"],
    "this-network": ["VPNなしなら接続できる", "別のネットワークなら接続できる"],
  },
  path: {
    lan: ["同じネットワーク", "社内LAN"],
    vpn: ["VPN経由", "VPN接続"],
    gateway: ["RDゲートウェイ", "リモートデスクトップゲートウェイ"],
    internet: ["インターネット経由", "グローバルIP", "ポート転送"],
  },
  "host-kind": { "not-windows": ["Linuxサーバー"] },
  "what-changed": {
    "patch-day": ["Windows Update後", "Windows更新後", "更新プログラムの後"],
    certificate: ["証明書を更新した", "証明書の更新", "新しい証明書"],
    password: ["パスワードを変更した", "パスワード変更", "パスワードの有効期限"],
    restart: ["再起動後", "再起動した"],
    "never-worked": ["一度も接続できたことがない"],
    nothing: ["何も変更していない"],
  },
  "by-hand": {
    address: ["IPアドレスなら接続できる", "コンピューター名では接続できない"],
    name: ["コンピューター名なら接続できる", "IPアドレスでは接続できない"],
  },
  "saved-password": { kept: ["保存されたパスワード", "資格情報マネージャー"] },
  message: { "certificate-warning": ["証明書の警告"] },
  "three-attempts": {
    "second-works": ["二回目は接続できる", "2回目は接続できる"],
    "now-and-then": ["たまに接続できる", "時々接続できる"],
    "after-restart": ["再起動すると直る", "再起動で直る"],
  },
  "certificate-state": {
    "own-expired": ["証明書期限切れ", "証明書の期限が切れた", "証明書の有効期限"],
    "own-key": ["秘密キーにアクセスできない"],
  },
  "tls-probe": { expired: ["証明書期限切れ", "証明書の期限が切れた", "証明書の有効期限"] },
  "domain-trust": { broken: ["信頼関係", "ドメインコントローラーに接続できない"] },
  "rdp-log": { "bad-password": ["パスワードが違う", "パスワード間違い"], licence: ["ライセンスサーバー"] },
  listener: { none: ["サービスが停止", "リモートデスクトップが無効"] },
  "block-log": { firewall: ["ファイアウォールでブロック"], security: ["ウイルス対策ソフトがブロック"] },
} as const satisfies WordsOf;
