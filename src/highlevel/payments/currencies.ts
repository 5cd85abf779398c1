/** The currencies in use today (ISO 4217); HighLevel does not say which ones it takes. */
const CODES =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

/** The ones that are offered first. */
const COMMON = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'INR'];

/** English names of the currencies by code: the most common ones, then all others in alphabetical order. */
export function currencies(): Record<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'currency' });
  const label = (code: string) => `${names.of(code)} (${code})`;
  const others = CODES.split(' ')
    .filter((code) => !COMMON.includes(code))
    .sort((one, other) => label(one).localeCompare(label(other), 'en'));
  return Object.fromEntries([...COMMON, ...others].map((code) => [code, label(code)]));
}

/** The code of a currency by its code or its English name, in any letter case; null for any other text. */
export function currencyCode(given: string): string | null {
  const word = given.trim().toUpperCase();
  const found = Object.entries(currencies()).find(([code, label]) =>
    [code, label.toUpperCase(), label.toUpperCase().replace(/ \(\w+\)$/, '')].includes(word),
  );
  return found?.[0] ?? null;
}
