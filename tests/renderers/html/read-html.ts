/** What a reader of a page hears and sees of it, from its body. */
export const wordsOfPage = (page: string): string =>
  page
    .slice(page.indexOf('<body>'))
    .replace(/<br>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
