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
  uae: 'AE',
  vatican: 'VA',
  'dr congo': 'CD',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
};

/** Languages of the Latin alphabet in which countries are written. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs'];

/**
 * The code of a country among those that are known, `{ DE: 'Germany' }`, by its name in English or another language
 * that many people fill in forms in (`Deutschland`), an alias or the code itself; null for any other text.
 */
export function countryCode(name: string, known: Record<string, string>): string | null {
  const given = plain(name);
  // "n/a" is not the code of Namibia.
  const isCode = /^[a-z]\.? ?[a-z]\.?$/i.test(name.trim());
  const code = ALIASES[given] ?? (isCode ? given.toUpperCase() : '');
  if (Object.hasOwn(known, code)) return code;
  const codes = Object.keys(known);
  const isNamed = (nameOf: (code: string) => string | undefined) => (one: string) =>
    given !== '' && plain(nameOf(one) ?? '') === given;
  const inEnglish = codes.find(isNamed((one) => known[one]));
  if (inEnglish) return inEnglish;
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const found = codes.find(isNamed((one) => names.of(one)));
    if (found) return given === 'congo' ? null : found;
  }
  return null;
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
