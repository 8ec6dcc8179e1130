/**
 * The main words of a fault in other languages than English: what begins so means that. Without marks above letters, in lower
 * case; of Chinese and Japanese, what stands anywhere in the text.
 */
export const stems = {
  certificate: "zertifik certificat certificad сертификат 证书 憑證 証明書",
  expired: "abgelauf expir perim caduc vencid истек просроч 过期 到期 期限切れ 有効期限",
  password: "kennwort passwort contrasen senha парол 密码 密碼 パスワード",
  saved: "gespeichert enregistr guardad salva salvo сохранен 保存",
  firewall: "pare-feu cortafuego брандмауэр 防火墙 防火牆 ファイアウォール",
  black: "schwarz noir negra negro preta preto черн 黑 黒",
  screen: "bildschirm ecran pantalla tela экран 屏 画面",
  private: "privat prive закрыт",
  key: "schlussel cle clave chave ключ",
  "private key": "私钥 私鑰 秘密鍵 秘密キー",
  licence: "lizenz licenc лиценз 许可证 授權 ライセンス",
  server: "serveur servidor сервер 服务器 伺服器 サーバー",
  service: "dienst servicio servico служб 服务 サービス",
  hangs: "hangt haengt bloque зависа завис 卡住 応答なし",
  update: "aktualisier actualizac atualiza обновлен 更新",
  "not authorized": "berechtigt autoris autoriz 权限 權限 権限 разрешен",
  "sign-in": "anmeld вход 登录 登入 サインイン ログオン ログイン",
  gateway: "passerelle шлюз 网关 閘道 ゲートウェイ",
  clock: "uhrzeit horloge reloj relogio часы 时钟 時刻",
  domain: "domane domaine dominio домен 域 ドメイン",
  trust: "vertrauen confiance confianz confianca довер 信任 信頼",
  locked: "gesperrt verrouill bloquead заблокир 锁定 ロックアウト",
  clone: "geklont clonad klon клон 克隆 クローン",
  network: "netzwerk reseau rede сеть сети 网络 網路 ネットワーク",
  user: "benutzer utilisateur usuario пользовател 用户 使用者 ユーザー",
  "": "fehler erreur erro ошибк 错误 錯誤 エラー コード 代码 код nicht remotedesktop リモート デスクトップ 远程桌面 已",
} as const;
