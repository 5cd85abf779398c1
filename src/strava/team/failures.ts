import { StepError } from '../../core/errors.ts';
import { isRecord } from '../../core/raw.ts';
import type { Failure } from '../../core/service.ts';

/** The relay says in one sentence what is wrong, and nothing else: `TeamRefusal` in src/bells/team.ts. */
const sentenceOf = (body: unknown): string =>
  isRecord(body) && typeof body.error === 'string' && Object.keys(body).length === 1
    ? body.error
    : '';

/** Puts a refusal of the relay into words. */
export function explain({ status, body, header }: Failure): StepError {
  const said = sentenceOf(body);
  switch (true) {
    case status === 429:
      return new StepError(
        'throttled',
        said ||
          'The team has used its share of Strava’s requests. Zapier will retry automatically.',
        { seconds: Number(header('retry-after')) || 60, status },
      );
    case status === 404 && said === '':
      return new StepError(
        'error',
        'The relay of the team does not recognize this request, so nothing was done. Replay the step later. If this happens again, report it to support.',
        { status: 400 },
      );
    case [403, 404, 409].includes(status):
      return new StepError('halted', said || 'The athlete does not share this with the team.', {
        status,
      });
    case status >= 500:
      return new StepError(
        'error',
        'The relay of the team has an error. Replay the step in a few minutes. If this happens again, tell the owner of this integration.',
        { status },
      );
    default:
      return new StepError(
        'error',
        said ||
          'The relay of the team refused this step and did not say why. Check the values of its fields, then run it again.',
        { status },
      );
  }
}

/** A refusal is no success, whatever its status; of a removal the relay says whether the athlete was still there. */
export const acknowledges = (body: unknown): boolean | undefined =>
  sentenceOf(body) !== ''
    ? false
    : isRecord(body) && typeof body.removed === 'boolean'
      ? true
      : undefined;
