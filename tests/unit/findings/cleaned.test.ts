import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleaned } from "@/lib/findings/text/cleaned";

describe("a pasted text made plain", () => {
  test.each([
    ["Windows line ends", "a\r\nb\rc", "a\nb\nc"],
    ["spaces that do not break", "8:14\u202fAM\u00a0x\u3000y", "8:14 AM x y"],
    ["marks that turn the direction", "\u200e3\u200e/\u200e9", "3/9"],
    ["a byte order mark", "\ufeffa", "a"],
    ["full-width colons", "错误代码：0x904", "错误代码:0x904"],
    ["curly apostrophes", "can’t d‘x", "can't d'x"],
    ["a reply's quotes", "> a\n> > b\n>rdp-tcp", "a\nb\n>rdp-tcp"],
    ["mark-up", "**Log:**&nbsp;x<br />y<br>z &lt;Event&gt; &quot;&#39;&amp;", "Log: x\ny\nz <Event> \"'&"],
    ["syslog", "a#015#012#011b", "a\n\tb"],
  ])("%s", (_, pasted, expected) => {
    expect(cleaned(pasted).text).toBe(expected);
  });

  test("every place is found again in what was pasted", () => {
    const pasted = "> a\r\n> \u200eb &lt;c&gt; **d**\r\ne";
    const { text, toPasted } = cleaned(pasted);
    for (const letter of "abcde") expect(pasted[toPasted(text.indexOf(letter))]).toBe(letter);
  });

  test("places stay in order and inside, whatever is pasted", () => {
    const part = fc.constantFrom("\r\n", "\r", "\n", "\u00a0", "\u200e", "**", "> ", "&amp;", "<br>", "#015#012", "a", "：", "é", "😀");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const pasted = parts.join("");
        const { text, toPasted } = cleaned(pasted);
        const places = [...text].map((_, place) => toPasted(place));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(toPasted(text.length)).toBe(pasted.length);
      }),
    );
  });
});
