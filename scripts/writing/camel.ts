/** An id as the name of a constant: "sign-in" is `signIn`. */
export const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
