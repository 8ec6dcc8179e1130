import { lineSigns } from "../lines/line-signs";
import type { ProgramLog } from "../lines/program-log";
import type { Subject } from "../subject";

type DesktopSign = "gnome-not-set-up" | "gnome-seen" | "krdp-seen";

const gnome: ProgramLog<DesktopSign> = {
  program: "gnome",
  line: /gnome-remote-de[\w-]{0,15}\[\d{1,8}\]:|^\[(?:RDP|DaemonSystem)\] /,
  marks: [
    [
      /Credentials are not set, denying client|TLS certificate and key not (?:yet configured|configured properly)|No RDP auth methods configured/,
      "gnome-not-set-up",
    ],
  ],
  seen: "gnome-seen",
};

const krdp: ProgramLog<DesktopSign> = {
  program: "krdp",
  line: /\bkrdpserver\[\d{1,8}\]:|\borg\.kde\.krdp\b/,
  marks: [],
  seen: "krdp-seen",
};

/** The servers that desktops of Linux bring along: the host is no Windows. */
export const linuxDesktops: Subject<DesktopSign> = { logs: [gnome, krdp], signs: [lineSigns(gnome), lineSigns(krdp)] };
