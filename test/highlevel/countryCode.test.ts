import { countries } from '../../src/highlevel/locations/countries.ts';
import { countryCode } from '../../src/highlevel/locations/countryCode.ts';

describe('a country', () => {
  const known = countries();
  it.each([
    ['United States', 'US'],
    ['usa', 'US'],
    ['us', 'US'],
    ['germany', 'DE'],
    ['Spain', 'ES'],
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['The Netherlands', 'NL'],
    ['Bahamas', 'BS'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Trinidad and Tobago', 'TT'],
    ['Trinidad & Tobago', 'TT'],
    ['Antigua and Barbuda', 'AG'],
    ['Saint Lucia', 'LC'],
    ['St. Lucia', 'LC'],
    ['St Lucia', 'LC'],
    ['Hong Kong', 'HK'],
    ['Macau', 'MO'],
    ['Ivory Coast', 'CI'],
    ['Cote d’Ivoire', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['Macedonia', 'MK'],
    ['North Macedonia', 'MK'],
    ['Myanmar', 'MM'],
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['South Korea', 'KR'],
    ['Réunion', 'RE'],
    ['U.S.', 'US'],
    ['UAE', 'AE'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['Österreich', 'AT'],
    ['Brasil', 'BR'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name, known)).toBe(code);
  });
  it('is none that HighLevel does not know', () => {
    for (const name of ['Atlantis', 'XX', 'constructor', '', '日本', 'South Sudan', 'Congo']) {
      expect([name, countryCode(name, known)]).toEqual([name, null]);
    }
  });
  it('is not read out of what people write for none', () => {
    for (const nothing of ['n/a', 'N/A', '#N/A', '-na-', 'N. A. P.']) {
      expect([nothing, countryCode(nothing, known)]).toEqual([nothing, null]);
    }
  });
  it('is found by each of its names', () => {
    for (const [code, name] of Object.entries(known))
      expect([name, countryCode(name, known)]).toEqual([name, code]);
  });
});
