import { yesNo } from '../core/input/fields.ts';

const help = 'Defaults to the Runkeeper user’s settings.';

/** Where a new record is announced: https://runkeeper.com/developer/healthgraph/fitness-activities#newly-completed-activities */
export const posting = () => ({
  post_to_facebook: yesNo({ label: 'Post to Facebook', help }).optional(),
  post_to_twitter: yesNo({ label: 'Post to Twitter', help }).optional(),
});
