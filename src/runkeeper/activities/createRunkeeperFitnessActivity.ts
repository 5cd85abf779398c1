import { yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { posting, postingGroup } from '../posting.ts';
import { action } from '../service.ts';
import {
  activityFields,
  arrangedNew,
  course,
  detailsGroup,
  lasted,
  share,
  start,
  type,
} from './fields.ts';
import { created } from './schema.ts';

export const createRunkeeperFitnessActivity = action({
  key: 'create_runkeeper_fitness_activity',
  noun: 'Activity',
  label: 'Create Runkeeper Activity',
  description: 'Adds an activity with its type, start and duration, and returns its ID.',
  docs: docs('fitness-activities#newly-completed-activities'),
  scopes: BASIC,
  route: 'POST /fitnessActivities',
  mediaType: { body: 'NewFitnessActivity' },
  input: () => ({
    type: type(),
    start_time: start(),
    duration: lasted(),
    ...activityFields(),
    share: share(),
    ...posting(),
    ...course(),
    detect_pauses: yesNo({
      label: 'Detect Pauses',
      group: 'recording',
      help: 'Lets Runkeeper detect pauses in the path.',
    }).optional(),
  }),
  groups: { ...detailsGroup, ...postingGroup, recording: 'Recording' },
  arrange: arrangedNew,
  located: true,
  output: created,
});
