/** The name of a page's Markdown, beside the page. */
export const markdownFile = "index.md";

/** How a page's Markdown names the page. */
export const addressOfPage = (page: string, siteUrl: string | undefined) => (siteUrl === undefined ? "./" : `${siteUrl}${page}`);

const link = `<link rel="alternate" type="text/markdown" href="${markdownFile}">`;

/** The page with a link to its Markdown at the end of its head. */
export const nameMarkdown = (html: string) => html.replace("</head>", `${link}</head>`);
