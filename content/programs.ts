import { cloudflared } from "./programs/cloudflared";
import { cloudflaredAccess } from "./programs/cloudflared-access";
import { devolutions } from "./programs/devolutions";
import { freerdp } from "./programs/freerdp";
import { freerdpServer } from "./programs/freerdp-server";
import { gnome } from "./programs/gnome";
import { guacd } from "./programs/guacd";
import { ironRdp } from "./programs/ironrdp";
import { ironRdpServer } from "./programs/ironrdp-server";
import { krdp } from "./programs/krdp";
import { proxies } from "./programs/proxies";
import { pyrdp } from "./programs/pyrdp";
import { rdesktop } from "./programs/rdesktop";
import { rustDesk } from "./programs/rustdesk";
import { tailscale } from "./programs/tailscale";
import { teleport } from "./programs/teleport";
import { tp4a } from "./programs/tp4a";
import { virtualBox } from "./programs/virtualbox";
import { wallix } from "./programs/wallix";
import { xrdp } from "./programs/xrdp";
import type { ProgramText } from "./programs/program-text";

/**
 * The programs whose logs are read. The first that a line belongs to has it: those that are built of FreeRDP stand before
 * it, since a line of theirs can hold one of its lines.
 */
export const programs: readonly ProgramText[] = [
  gnome,
  krdp,
  guacd,
  teleport,
  devolutions,
  cloudflared,
  cloudflaredAccess,
  tailscale,
  wallix,
  tp4a,
  proxies,
  freerdpServer,
  virtualBox,
  rustDesk,
  freerdp,
  xrdp,
  rdesktop,
  pyrdp,
  ironRdpServer,
  ironRdp,
];
