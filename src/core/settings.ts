import { StepError } from './errors.ts';

/**
 * The value of an environment variable; undefined where it is not set or empty. A name that somebody put
 * on the prototype of every object is no setting.
 */
export function optionalSetting(name: string): string | undefined {
  return (Object.hasOwn(process.env, name) && process.env[name]) || undefined;
}

/** Whether this runs from the bundle, not from the sources: `src/dev/packaging/bundle.ts` says so. */
export const isBundled = process.env.NODE_ENV === 'production';

/** An environment variable that the app cannot work without. @throws StepError naming it. */
export function setting(name: string): string {
  const value = optionalSetting(name);
  if (!value) {
    throw new StepError(
      'error',
      `This integration is not set up yet: its owner must set ${name} in Zapier (zapier env:set).`,
    );
  }
  return value;
}

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where a vendor is: `standard`, unless an environment variable names another address. Tokens and client
 * secrets go there, and the environment is no safe place (Zapier's core copies into it what is on the
 * prototype of every object), so an address counts only below the vendor's `domains`, by https, or on
 * this machine, where the sandbox is.
 * @throws StepError naming the variable, for any other address.
 */
export const vendorAddress =
  (variable: string, standard: string, domains: readonly string[]) => (): string => {
    const given = optionalSetting(variable);
    if (given && !isTrusted(given, domains)) {
      throw new StepError(
        'error',
        `This integration is not set up right: its owner must set ${variable} in Zapier to an https address of ${domains.join(' or ')}, or leave it out.`,
      );
    }
    return given ?? standard;
  };

function isTrusted(address: string, domains: readonly string[]): boolean {
  const { protocol, hostname } = URL.parse(address) ?? {};
  return (
    hostname !== undefined &&
    (THIS_MACHINE.includes(hostname) ||
      (protocol === 'https:' &&
        domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))))
  );
}
