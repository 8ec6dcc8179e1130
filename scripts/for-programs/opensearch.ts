import { searchAddress } from "@/lib/search/address";
import { escaped } from "./xml";

export const openSearchFile = "opensearch.xml";

/** The page of the root with a link to the description: there browsers look for it. */
export const nameSearch = (html: string, name: string) =>
  html.replace(
    "</head>",
    `<link rel="search" type="application/opensearchdescription+xml" title="${escaped(name)}" href="${openSearchFile}"></head>`,
  );

/** Tells a browser how to search the site from its own field. Its template has to be whole: `url` is where the site is published. */
export const openSearch = (name: string, url: string) =>
  `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // At most 16 characters.
    "<ShortName>0x904 Guide</ShortName>",
    `<Description>${escaped(name)}: causes, codes, events, commands</Description>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    `<Image width="16" height="16" type="image/svg+xml">${escaped(`${url}/icon.svg`)}</Image>`,
    `<Url type="text/html" method="get" template="${escaped(`${url}${searchAddress("{searchTerms}")}`)}"/>`,
    "</OpenSearchDescription>",
  ].join("\n")}\n`;
