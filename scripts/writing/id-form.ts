/** Whether a text can be an id: lower-case words joined by hyphens, as they stand in addresses. */
export const isId = (text: string) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
