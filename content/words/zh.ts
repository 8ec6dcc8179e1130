import type { WordsOf } from "./words-of";

/** Chinese, in simplified characters and, where they differ much, in traditional ones. */
export const chineseWords = {
  "who-else": {
    everyone: ["所有人都无法连接", "所有用户都连不上"],
    "this-computer": ["只有这台电脑", "只有我的电脑连不上"],
    "this-user": ["只有一个用户"],
    "this-network": ["不用VPN可以连接", "换网络可以连接"],
  },
  path: {
    lan: ["同一网络", "局域网"],
    vpn: ["通过VPN"],
    gateway: ["远程桌面网关", "遠端桌面閘道"],
    tunnel: ["堡垒机", "跳板机"],
    internet: ["公网IP", "端口转发", "端口映射", "云服务器"],
  },
  "host-kind": { "not-windows": ["Linux服务器", "Linux主机"] },
  "what-changed": {
    "patch-day": ["Windows更新后", "系统更新后", "安装补丁后", "打补丁后"],
    certificate: ["更换证书", "更新证书"],
    password: ["修改密码", "改了密码", "密码过期"],
    restart: ["重启后", "服务器重启"],
    "never-worked": ["从来没有连上过"],
    nothing: ["什么都没改"],
  },
  "by-hand": { address: ["IP可以，计算机名不行", "用IP能连，用名字不能"], name: ["计算机名可以，IP不行", "用名字能连，用IP不能"] },
  "saved-password": { kept: ["保存的密码", "凭据管理器"] },
  message: { "certificate-warning": ["证书警告"] },
  "three-attempts": {
    "second-works": ["第二次可以连接"],
    "now-and-then": ["有时可以连接", "偶尔能连上"],
    "after-restart": ["重启就好"],
  },
  "certificate-state": { "own-expired": ["证书过期", "证书已过期", "憑證過期"], "own-key": ["私钥无法访问"] },
  "tls-probe": { expired: ["证书过期", "证书已过期", "憑證過期"] },
  "domain-trust": { broken: ["信任关系失败", "域控制器无法访问"] },
  "rdp-log": { "bad-password": ["密码错误"], licence: ["许可证服务器", "授权服务器"] },
  listener: { none: ["服务没有启动", "远程桌面没有开启"] },
  "block-log": { firewall: ["防火墙阻止", "防火墙拦截"], security: ["杀毒软件拦截"] },
} as const satisfies WordsOf;
