/**
 * Sections of pages that are no articles, by their headings, with the form that they have; any other stays open. In
 * `branches` each heading is folded by itself, as in an article: a reader takes one of them. One that is `folded` is folded
 * whole. Where articles link to a section, its `id` stays when its words change. Plain JavaScript, because a remark plugin
 * reads it.
 */
export const pageSections = /** @type {const} */ ([
  { name: "The ways, one by one", form: "branches" },
  { name: "A console without a clipboard", id: "without-clipboard", form: "folded" },
]);
