/** A page that search engines may list. */
export interface Listed {
  readonly url: string;
  /** The newest day that it names, as "2026-11-21"; left out where it names none. */
  readonly checkedOn?: string;
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The text of sitemap.xml, by address. */
export function sitemap(pages: readonly Listed[]): string {
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const entries = sorted.map(({ url, checkedOn }) => {
    const lastmod = checkedOn === undefined ? "" : `<lastmod>${checkedOn}</lastmod>`;
    return `<url><loc>${escaped(url)}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}

/** The text of robots.txt. It counts at the root of a host only; elsewhere its line says where the sitemap is. */
export const robots = (siteUrl: string) => `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
