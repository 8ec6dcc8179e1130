/** In the query of home: what to search for. */
export const searchKey = "search";

/** Where a search arrives that was typed elsewhere, in the field of a browser or of a search engine. `words` is encoded, or a placeholder. */
export const searchAddress = (words: string) => `/?${searchKey}=${words}`;
