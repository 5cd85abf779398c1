import { timeZone } from '../../core/input/fields.ts';
import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { search } from '../service.ts';
import { forPeople } from './facts.ts';
import { runkeeperActivityGpx, runkeeperActivityTcx } from './files.ts';
import { activity, activityId } from './schema.ts';

export const downloadRunkeeperActivity = search({
  key: 'download_runkeeper_activity',
  noun: 'Activity File',
  label: 'Download Runkeeper Activity',
  description:
    'Finds an activity as GPX and TCX files for later steps. The files show where the athlete was.',
  docs: docs('fitness-activities#past'),
  scopes: READ,
  // The activity itself: a file is only made when a step uses it.
  route: 'GET /fitnessActivities/{activityId}',
  mediaType: { answer: 'FitnessActivitySummary' },
  input: () => ({
    activityId: activityId(),
    timeZone: timeZone({
      label: 'Time Zone',
      dropdown: 'time_zone_dropdown',
      local: true,
      help: 'Where the activity took place. Only used if Runkeeper does not know it, and defaults to the time zone of the Zap.',
    }).optional(),
    units: unitsOfTexts(),
  }),
  result: '',
  output: activity,
  files: { gpx: runkeeperActivityGpx, tcx: runkeeperActivityTcx },
  derive: forPeople,
});
