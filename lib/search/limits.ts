/** Characters of a query; longer ones are cut: nobody types them, and each word costs. */
export const longestQuery = 100;
