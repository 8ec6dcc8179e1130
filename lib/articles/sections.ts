import { sections } from "./section-list.mjs";

export { sections };
export type SectionName = (typeof sections)[number]["name"];

export const sectionNames: readonly SectionName[] = sections.map(({ name }) => name);

/** Those that every article has. */
export const requiredSections: readonly SectionName[] = sections.filter((one) => !("optional" in one)).map(({ name }) => name);
