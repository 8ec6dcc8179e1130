/** Where the pages say that the search's documents lie. After the build the file and its mentions are named by content. */
export const searchAddress = "/search/index.json";
