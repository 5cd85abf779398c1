const MASK = '•••';

/** Names of values that are secret wherever they stand: in JSON, in forms and in addresses. */
const NAMES =
  'access_token|refresh_token|client_secret|id_token|password|secret|accessToken|refreshToken';

const IN_JSON = new RegExp(`("(?:${NAMES})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'g');
const IN_FORM = new RegExp(`(^|[?&])(code|${NAMES})=[^&\\s]*`, 'g');

/** A word this short is no secret, and hiding it would hide half of a page. */
const SHORTEST = 8;

/** Takes the known secrets out of a text, and whatever stands beside the name of a secret. */
export function hide(text: string, known: Iterable<string>): string {
  const words = [...known].filter(({ length }) => length >= SHORTEST);
  return words
    .sort((one, other) => other.length - one.length)
    .reduce((shown, word) => shown.replaceAll(word, MASK), text)
    .replace(IN_JSON, `$1"${MASK}"`)
    .replace(IN_FORM, `$1$2=${MASK}`);
}

/** The same for what becomes JSON. */
export const hideIn = <T>(value: T, known: Iterable<string>): T =>
  value === undefined ? value : JSON.parse(hide(JSON.stringify(value), known));

/** What of the connections and the environment nobody may see. */
export function secretsOf(accounts: Iterable<{ authData: Record<string, string> }>): Set<string> {
  const inAccounts = [...accounts].flatMap(({ authData }) =>
    Object.entries(authData).filter(([key]) => /token|secret|password/i.test(key)),
  );
  const inEnvironment = Object.entries(process.env).filter(([key]) =>
    /SECRET|TOKEN|_KEY$/.test(key),
  );
  return new Set([...inAccounts, ...inEnvironment].map(([, value]) => value ?? ''));
}
