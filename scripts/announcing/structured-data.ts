import type { BreadcrumbList, FAQPage, SearchAction, TechArticle, WebSite, WithActionConstraints, WithContext } from "schema-dts";

/** What a page tells search engines of itself, in the words of schema.org. */
export type Described = WithContext<BreadcrumbList> | WithContext<FAQPage> | WithContext<TechArticle> | WithContext<WebSite>;

const context = "https://schema.org";

interface ArticleSaid {
  readonly title: string;
  /** The day on which it was last checked, as "2026-11-21". */
  readonly checkedOn: string;
  /** The address of its picture. */
  readonly image: string;
  /** What one does in the usual case, in order. */
  readonly steps: readonly string[];
}

/** No more than search engines read: it travels with every article. */
export const describeArticle = ({ title, checkedOn, image, steps }: ArticleSaid): WithContext<TechArticle> => ({
  "@context": context,
  "@type": "TechArticle",
  headline: title,
  dateModified: checkedOn,
  image,
  mainEntity: { "@type": "HowTo", name: title, step: steps.map((text) => ({ "@type": "HowToStep", text })) },
});

/** The way from the page that lists it to the page itself. */
export const describeTrail = (list: { readonly name: string; readonly url: string }, page: string): WithContext<BreadcrumbList> => ({
  "@context": context,
  "@type": "BreadcrumbList",
  itemListElement: [
    { "@type": "ListItem", position: 1, name: list.name, item: list.url },
    { "@type": "ListItem", position: 2, name: page },
  ],
});

export const describeQuestions = (all: readonly { readonly asked: string; readonly meaning: string }[]): WithContext<FAQPage> => ({
  "@context": context,
  "@type": "FAQPage",
  mainEntity: all.map(({ asked, meaning }) => ({
    "@type": "Question",
    name: asked,
    acceptedAnswer: { "@type": "Answer", text: meaning },
  })),
});

/** `searchUrl` makes the address of a search for some words: for the name of a place in braces, a template. */
export function describeSite(name: string, url: string, searchUrl: (words: string) => string): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: searchUrl("{words}") },
    "query-input": "required name=words",
  };
  return { "@context": context, "@type": "WebSite", name, url, potentialAction: search };
}
