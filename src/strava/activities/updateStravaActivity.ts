import { longText, text, yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { gearId } from '../gear/schema.ts';
import { action } from '../service.ts';
import { sport } from './fields.ts';
import { activity, activityId, forPeople } from './schema.ts';

export const updateStravaActivity = action({
  key: 'update_strava_activity',
  noun: 'Activity',
  label: 'Update Strava Activity',
  description:
    'Updates the name, sport, description, gear, tags or feed visibility of an activity.',
  docs: docs('Activities', 'updateActivityById'),
  scopes: ['activity:write'],
  optionalScopes: ['activity:read_all'],
  route: 'PUT /activities/{activityId}',
  input: () => ({
    activityId: activityId(),
    name: text().optional(),
    sport_type: sport().optional(),
    description: longText().optional(),
    gear_id: gearId({
      dropdown: 'strava_gear_or_none_dropdown',
      help: 'A bike or a pair of shoes. “No gear” removes the current one from the activity.',
    }).optional(),
    commute: yesNo({ label: 'Is a Commute' }).optional(),
    trainer: yesNo({ label: 'On a Trainer' }).optional(),
    hide_from_home: yesNo({
      label: 'Hide from Home Feeds',
      help: 'Also called “mute”: followers do not see the activity in their feed.',
    }).optional(),
  }),
  oneOf: ['name', 'sport_type', 'description', 'gear_id', 'commute', 'trainer', 'hide_from_home'],
  output: activity,
  derive: forPeople,
});
