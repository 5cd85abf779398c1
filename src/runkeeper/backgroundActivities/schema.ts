import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { created as createdOf, measurement } from '../measurements/measurement.ts';
import { fieldsOf, valuesOf } from '../measurements/quantities.ts';

export const backgroundActivityId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Background Activity',
    dropdown: 'runkeeper_background_activity_dropdown',
    ...options,
  });

/** https://runkeeper.com/developer/healthgraph/background-activity-sets */
export const BACKGROUND_ACTIVITY = {
  calories_burned: { label: 'Calories Burned (kcal)', example: 2140 },
  steps: { label: 'Steps', example: 8421 },
};

export const backgroundActivityFields = () => fieldsOf(BACKGROUND_ACTIVITY);

/** https://runkeeper.com/developer/healthgraph/background-activity-sets#past */
export const backgroundActivity = () =>
  measurement(
    'Background Activity',
    'backgroundActivities',
    '5000002',
    valuesOf(BACKGROUND_ACTIVITY),
  );

export const created = () => createdOf('Background Activity', '5000003');
