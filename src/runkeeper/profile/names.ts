import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';

/** The athlete of the connection, which holds a number in the place of a name that was not given. */
export const connectedAthlete: Names = {
  known: ({ userId, accountName }) =>
    /^user \d+$/.test(accountName ?? '') ? [] : [[userId, accountName]],
};

/** The name of the athlete whose id is beside it. */
export const athleteName = () =>
  out.name('Ada Byron', { of: 'athleteId', in: connectedAthlete, label: 'Athlete Name' });
