import { activityEvent, activityEventOutput } from '../../athletes/activityEvent.ts';
import { out } from '../../core/output.ts';
import { tellable } from '../../workouts/changes.ts';
import { chosenEdits, EDITS, editsOf } from '../../workouts/edits.ts';
import { changeVocabulary } from '../../workouts/eventVocabulary.ts';
import { trigger } from '../service.ts';
import { activityList, stravaActivity } from './activityList.ts';
import { asNew, editsInput, editsOutput } from './edits.ts';
import { isLeftHidden, wasWanted, watchActivities, watchInput } from './watchedActivities.ts';

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
        ? watched
            .filter(({ facts }) => wasWanted(facts, values))
            .map(({ id, facts }) => ({ id, isHidden: false, ...asNew(facts, occasion.now) }))
        : tellable(memory, (facts) => isLeftHidden(facts, values)).reverse();
    const events = changes.flatMap(({ id, revision, noticed, isHidden, ...change }) => {
      const raw = raws.get(id);
      const { edits, ...texts } = editsOf(change, chosen);
      return raw && edits.length > 0
        ? [
            {
              ...activityEvent(stravaActivity, athleteId, isHidden ? undefined : raw, {
                ...texts,
                edits,
                key: id,
              }),
              id,
              revision,
              activityId: id,
              private: isHidden || raw.private,
              noticedAt: new Date(noticed).toISOString(),
            },
          ]
        : [];
    });
    return { memory, events };
  },
  output: () =>
    activityEventOutput(stravaActivity, changeVocabulary, '16195505000', {
      ...editsOutput('Title', 'Lunch Run', 'Tempo Run'),
      startDate: out.moment('2025-10-19T20:00:00Z', { label: 'Start (UTC)', from: ['start_date'] }),
      private: out.yesNo(false, { label: 'Visible Only to the Athlete' }),
    }),
});
