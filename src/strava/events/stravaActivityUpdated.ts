import { activityEvent, activityEventOutput } from '../../athletes/activityEvent.ts';
import type { EventRecord } from '../../core/events.ts';
import { chosenEdits, EDITS, editsOf } from '../../workouts/edits.ts';
import { changeVocabulary } from '../../workouts/eventVocabulary.ts';
import { keepActivity } from '../activities/filters.ts';
import { trigger } from '../service.ts';
import { activityList, stravaActivity } from './activityList.ts';
import { asNew, editsInput, editsOutput } from './edits.ts';
import { wasWanted, watchActivities, watchInput } from './watchedActivities.ts';

export const stravaActivityUpdated = trigger({
  ...activityList,
  key: 'strava_activity_updated',
  noun: 'Activity Update',
  label: 'Strava Activity Updated',
  description:
    'Triggers when the title, sport, distance, visibility or another value of an activity of the last days changes.',
  input: () => ({
    fields: editsInput(EDITS),
    ...watchInput(),
  }),
  remembers: true,
  enough: () => true,
  events: (reading, occasion) => {
    const { values, purpose } = occasion;
    const { memory, raws, watched, athleteId } = watchActivities(reading, occasion);
    const chosen = chosenEdits(EDITS, values.fields);
    const changes =
      purpose === 'sample'
        ? watched.map(({ id, facts }) => ({ id, facts, ...asNew(facts, occasion.now) }))
        : memory.changes;
    const events = changes.flatMap((change): EventRecord[] => {
      const raw = raws.get(change.id);
      const { edits, ...texts } = editsOf(change, chosen);
      const isWanted = raw && (keepActivity(raw, values) || wasWanted(change.facts, values));
      return isWanted && edits.length > 0
        ? [
            {
              ...activityEvent(stravaActivity, athleteId, raw, { ...texts, edits, key: change.id }),
              id: change.id,
              revision: change.revision,
              noticedAt: new Date(change.noticed).toISOString(),
            },
          ]
        : [];
    });
    return { memory, events: purpose === 'sample' ? events : events.reverse() };
  },
  output: () =>
    activityEventOutput(
      stravaActivity,
      changeVocabulary,
      '16195505000',
      editsOutput('Title', 'Lunch Run', 'Tempo Run'),
    ),
});
