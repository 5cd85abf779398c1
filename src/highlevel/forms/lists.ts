import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';

/** The list of forms or of surveys. */
export const listed = <const Kind extends 'forms' | 'surveys'>(kind: Kind) =>
  ({
    docs: docs(kind, `get-${kind}`),
    scopes: [`${kind}.readonly`],
    route: `GET /${kind}/`,
    connection: ['locationId'],
    paging: byOffset({ offset: 'skip', size: 'limit', max: 50 }),
    result: `${kind}[]`,
  }) as const;
