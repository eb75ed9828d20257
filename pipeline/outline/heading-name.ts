/** The name in a heading's line. */

/** 幼有所育（共9项）: the count is no part of the name. */
export const headingName = (text: string): string =>
  text
    .replace(/\s*[(（](?:共|计|合计)?\s*\d{1,3}\s*(?:大?项|个|条|大?类|方面)[^()（）]{0,10}[)）]$/u, '')
    .replace(/[。:：]$/u, '');
