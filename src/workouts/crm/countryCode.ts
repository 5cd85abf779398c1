const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

let codes: Map<string, string> | undefined;

/** The two-letter code of a country's English name; a code as it is; null for what is neither. */
export function countryCode(name: string): string | null {
  const given = name.trim();
  if (/^[A-Za-z]{2}$/.test(given)) return given.toUpperCase();
  codes ??= namesOfCountries();
  return codes.get(given.toLowerCase()) ?? null;
}

function namesOfCountries(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (const code of LETTERS.flatMap((one) => LETTERS.map((other) => one + other))) {
    const name = names.of(code)?.toLowerCase();
    // Codes of countries that are gone bear the name of a present one, which has the earlier place.
    if (name && !found.has(name)) found.set(name, code);
  }
  found.set('united kingdom', 'GB').set('germany', 'DE').set('france', 'FR').set('russia', 'RU');
  found.set('usa', 'US').set('united states of america', 'US').set('the netherlands', 'NL');
  return found;
}
