/** Under this key the browser keeps what the reader filled in. */
export const stored = "filled-in";
