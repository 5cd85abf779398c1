import { getPath } from '../core/dottedPaths.ts';
import { StepError } from '../core/errors.ts';
import { isRecord } from '../core/raw.ts';
import type { Failure } from '../core/service.ts';
import { budgets } from './limits.ts';

type Fault = { resource?: string; field?: string; code?: string };

/** Puts Strava's Fault into words: https://developers.strava.com/docs/reference/#api-models-Fault */
export function explain(failure: Failure): StepError {
  const { status, body } = failure;
  const faults = (getPath(body, 'errors') ?? []) as Fault[];
  const [fault = {}] = Array.isArray(faults) ? faults : [];
  switch (true) {
    case status === 429:
      return tooMany(failure);
    case status === 403 && fault.code === 'Inactive':
      return new StepError(
        'error',
        'Strava has switched off the API application behind this connection because its owner has no Strava subscription. The owner must subscribe at strava.com/settings/api.',
        { status },
      );
    // 402 is not documented. Clients of the API report it for athletes without a subscription.
    case status === 403 || status === 402:
      return new StepError(
        'error',
        failure.forbidden ??
          'Strava does not let this connection see that. It may need a Strava subscription or a permission that was not granted, or belong to another athlete. Reconnect the account and allow everything.',
        { status },
      );
    case status === 404 && !isOfStrava(body):
      return new StepError(
        'error',
        'Strava does not recognize the address that this step calls, so nothing was read. Replay it later. If this happens again, report this step to support.',
        { status: 400 },
      );
    case status === 404:
      return new StepError(
        'halted',
        `Strava has no such record, or this athlete may not see it. Choose another one${inField(failure.chosen())}.`,
        { status },
      );
    case status === 401:
      return new StepError('refresh', 'The Strava connection has expired.', { status });
    case status >= 500:
      return new StepError(
        'error',
        `Strava had an internal error (${status}). Replay the step in a few minutes, or check status.strava.com.`,
        { status },
      );
    case status === 409:
      return new StepError(
        'halted',
        'Strava already has this or is changing it right now. Check it on Strava, then run the step again.',
        { status },
      );
    default:
      return refused(fault, failure);
  }
}

/** The field that chose the record: the first of the form. */
const inField = ([label]: readonly string[]): string => (label ? ` in “${label}”` : '');

const refused = ({ field, code }: Fault, { labelOf, status }: Failure) =>
  field
    ? new StepError(
        'halted',
        `Strava refused this step: ${labelOf(field)} is ${code === 'missing' ? 'missing. Fill it in' : 'not valid. Choose or map another value'}, then run the step again.`,
        { status },
      )
    : new StepError(
        'error',
        `Strava refused this step and did not say why (${status}). Check the values of its fields, then run it again.`,
        { status },
      );

/** A Fault or an empty body: Strava has answered with either for missing records: https://github.com/dblock/strava-ruby-client */
const isOfStrava = (body: unknown) => body === '' || isFault(body);

const isFault = (body: unknown) => isRecord(body) && Array.isArray(body.errors);

/** A Fault is a failure, whatever its status. Strava has no other way to say that nothing was done. */
export const acknowledges = (body: unknown): boolean | undefined =>
  isFault(body) ? false : undefined;

/**
 * Strava counts per application and quarter of an hour (from :00, :15, :30, :45) and per UTC day, and
 * names no waiting time: https://developers.strava.com/docs/rate-limits/
 */
function tooMany({ header }: Failure): StepError {
  const dayIsOver = budgets(header).some(({ of, share }) => of === 'day' && share >= 1);
  const now = Date.now();
  const quarter = 15 * 60_000;
  const until = dayIsOver
    ? new Date(now).setUTCHours(24, 0, 0, 0)
    : Math.ceil((now + 1) / quarter) * quarter;
  const limit = dayIsOver ? 'daily' : '15-minute';
  return new StepError(
    'throttled',
    `The Strava API application behind this connection has reached its ${limit} request limit. Zapier will retry automatically.`,
    {
      seconds: Math.ceil((until - now) / 1000),
      status: 429,
    },
  );
}
