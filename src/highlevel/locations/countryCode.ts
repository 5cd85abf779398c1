/** What people and services call countries beside the names by which they are known. */
const ALIASES: Record<string, string> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'great britain': 'GB',
  usa: 'US',
  'united states of america': 'US',
  'republic of ireland': 'IE',
  'russian federation': 'RU',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  macedonia: 'MK',
  'ivory coast': 'CI',
  'cabo verde': 'CV',
  swaziland: 'SZ',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  myanmar: 'MM',
  burma: 'MM',
  'viet nam': 'VN',
  'republic of korea': 'KR',
  palestine: 'PS',
};

/**
 * The code of a country among those that are known, `{ DE: 'Germany' }`, by its English name, an alias or
 * the code itself; null for any other text.
 */
export function countryCode(name: string, known: Record<string, string>): string | null {
  const given = plain(name);
  const code = ALIASES[given] ?? given.toUpperCase();
  if (code in known) return code;
  return Object.keys(known).find((one) => plain(known[one]!) === given) ?? null;
}

/** "St. Lucia" and "Saint Lucia", "Türkiye" and "Turkiye", "&" and "and" are one to people. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[^a-z ]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
