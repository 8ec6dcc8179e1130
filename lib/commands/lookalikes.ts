/**
 * Characters beyond ASCII that may stand in a command: letters and digits of any script with their marks. Windows turns
 * others into a quote, a backslash or a sign of the shell for programs that know one code page only (best fit): U+030E
 * and U+2033 into a double quote, U+FF3C and U+00A5 into a backslash. So do the wide forms of ASCII and the letters that
 * look like its signs. The two modifier letters are part of ordinary Japanese words.
 */
const plain = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\p{Nd}\u3005\u30fc]/u;
const pretending = /[\u0300-\u036f\u01c0-\u01c3\uff01-\uff5e]/u;

/** Whether a text holds a character beyond ASCII that a program could take for a sign. */
export const hasLookalike = (text: string) => [...text].some((char) => char > "\x7f" && (!plain.test(char) || pretending.test(char)));
