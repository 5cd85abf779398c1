import { getPath } from '../../core/dottedPaths.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { told } from '../../core/told.ts';

/** Another athlete, of whom Strava shows the first name and initial only, no id. */
export const personOutput = () => ({
  name: out.text('Marianne T.'),
  firstName: out.text('Marianne', { from: ['athlete.firstname', 'firstname'] }),
  lastName: out.text('T.', { label: 'Last Initial', from: ['athlete.lastname', 'lastname'] }),
});

/** Adds the whole name, and the activity where the answer does not name it. */
export function fullName(raw: Raw, { activityId }: Raw): Raw {
  const part = (key: string) => getPath(raw, `athlete.${key}`) ?? raw[key];
  return {
    ...raw,
    activity_id: raw.activity_id ?? activityId,
    name: told([part('firstname'), part('lastname')], ' ') || null,
  };
}
