import type { Bundle, ZObject } from 'zapier-platform-core';
import { StepError, toZapierError } from './errors.ts';
import { forChosen, knownOf } from './members.ts';
import type { Service, Step } from './service.ts';

/** Zapier ends a step after 30 s (https://docs.zapier.com/platform/build/operating-constraints); the rest is for our own answer. */
const STEP_SECONDS = 26;

/** Milliseconds of a step that are kept back: for the answer after a last request, for shaping what was read, and for loading details one by one. */
export const RESERVE_MS = { answer: 4000, shaping: 6000, details: 8000 };

/** Names of the services by the connections that they accept. */
const serviceNames = new Map<string, string>();

/** Registers a service, so that a step of another service can name it if its connection was chosen by mistake. */
export function introduce({ name, environments }: Service): void {
  for (const environment of environments) {
    serviceNames.set(environment, name);
  }
}

/** Starts the clock of a run. The function that it returns gives the milliseconds until the run must answer. */
export function startClock(): () => number {
  const end = Date.now() + STEP_SECONDS * 1000;
  return () => end - Date.now();
}

/** @throws StepError naming the account to choose when the connection is of another service. */
export function startStep(
  z: ZObject,
  bundle: Bundle,
  service: Service,
  remaining = startClock(),
): Step {
  const environment = bundle.authData.environment ?? '';
  if (!service.environments.includes(environment)) {
    const has = serviceNames.get(environment);
    throw new StepError(
      'error',
      `This step needs a ${service.name} account${has ? `, but a ${has} account is chosen` : ''}. Open the step’s “Account” and choose or connect a ${service.name} account.`,
    );
  }
  const accountZone = bundle.authData.timezone || 'UTC';
  const zone = bundle.meta?.timezone || accountZone;
  const country = bundle.authData.country || undefined;
  return { z, bundle, service, ...knownOf(service, bundle), zone, accountZone, country, remaining };
}

/** Runs a step and turns every failure into the error class that Zapier acts on. */
export function runStep<T>(
  z: ZObject,
  bundle: Bundle,
  service: Service,
  run: (step: Step) => Promise<T>,
): Promise<T> {
  return guarded(z, async () =>
    run(await withCountry(await forChosen(startStep(z, bundle, service)))),
  );
}

/** Days, months or the other way round, such as `03/04/2026`. */
const NUMERIC_DATE = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/;

/** The step with its country, if a date in its input depends on it. A country that cannot be read leaves the date to be refused. */
async function withCountry(step: Step): Promise<Step> {
  const { service, bundle, country } = step;
  return country || !service.countryOf || !NUMERIC_DATE.test(JSON.stringify(bundle.inputData))
    ? step
    : { ...step, country: await service.countryOf(step).catch(() => undefined) };
}

/** Runs a function and turns every failure into the error class that Zapier acts on. */
export async function guarded<T>(z: ZObject, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw toZapierError(z, error);
  }
}
