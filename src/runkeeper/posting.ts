import { yesNo } from '../core/input/fields.ts';

const help = 'Follows the settings of the Runkeeper user when left empty.';

/** Where a new record is announced: https://runkeeper.com/developer/healthgraph/fitness-activities#newly-completed-activities */
export const posting = () => ({
  post_to_facebook: yesNo({ label: 'Post to Facebook', help }).optional(),
  post_to_twitter: yesNo({ label: 'Post to Twitter', help }).optional(),
});
