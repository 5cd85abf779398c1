import { DAY_MS } from '../../core/dates.ts';
import { byCursor } from '../../core/reading/paging.ts';
import type { Windows } from '../../core/reading/windows.ts';
import { docs } from '../docs.ts';
import { submittedFields } from './answers.ts';

/** HighLevel lists up to a day, today by default. In which zone is not documented, and it is tomorrow in some. */
const untilTomorrow: Windows = (values, now) => [
  { endAt: new Date(now + DAY_MS).toISOString().slice(0, 10), ...values },
];

/** The list of submissions of forms or of surveys, the latest first. */
export const submissions = <const Kind extends 'forms' | 'surveys'>(kind: Kind) =>
  ({
    docs: docs(kind, `get-${kind}-submissions`),
    scopes: [`${kind}.readonly`],
    route: `GET /${kind}/submissions`,
    connection: ['locationId'],
    paging: byCursor({ size: 'limit', max: 100, cursor: { page: 'body.meta.nextPage' } }),
    result: 'submissions[]',
    windows: untilTomorrow,
    custom: submittedFields,
  }) as const;
