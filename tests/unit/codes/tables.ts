/** A few codes of either kind, so that reading is tested without the site's content. */
export const tables = {
  disconnect: [
    { number: 0x3, name: "by server" },
    { number: 0x107, name: "no error" },
    { number: 0x204, name: "connect failed" },
    { number: 0x207, name: "NLA" },
    { number: 0x904, name: "socket closed" },
    { number: 0xb09, name: "NLA wanted" },
    { number: 0x1104, name: "protocol" },
  ],
  extended: [
    { number: 0x0, name: "nothing" },
    { number: 0x3, name: "idle" },
    { number: 0x7, name: "denied" },
    { number: 0xa, name: "fresh credentials" },
    { number: 0x10, name: "window manager" },
    { number: 0x107, name: "licence" },
    { number: 0x112f, name: "graphics" },
  ],
};
