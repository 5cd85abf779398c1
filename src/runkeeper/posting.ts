import { yesNo } from '../core/input/fields.ts';

const help = 'Defaults to the Runkeeper user’s settings.';

/** Heading of the fields that say who sees a new record. */
export const postingGroup = { posting: 'Sharing' };

/** Where a new record is announced: https://runkeeper.com/developer/healthgraph/fitness-activities#newly-completed-activities */
export const posting = () => ({
  post_to_facebook: yesNo({ label: 'Post to Facebook', group: 'posting', help }).optional(),
  post_to_twitter: yesNo({ label: 'Post to Twitter', group: 'posting', help }).optional(),
});
