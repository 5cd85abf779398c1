import type { EventRecord } from '../../core/events.ts';
import { choice, list } from '../../core/fields.ts';
import { out } from '../../core/output.ts';
import { chosenEdits, EDITS, editsOf } from '../../workouts/edits.ts';
import { changeVocabulary } from '../../workouts/eventVocabulary.ts';
import { keepActivity } from '../activities/filters.ts';
import { trigger } from '../service.ts';
import { activityList, eventOf, eventOutput } from './activityList.ts';
import { wasWanted, watchActivities, watchInput } from './watchedActivities.ts';

const fields = Object.fromEntries(Object.entries(EDITS).map(([key, { label }]) => [key, label]));

export const stravaActivityUpdated = trigger({
  ...activityList,
  key: 'strava_activity_updated',
  noun: 'Activity Update',
  label: 'Strava Activity Updated',
  description:
    'Triggers when the title, sport, distance, visibility or another value of an activity of the last days changes.',
  input: () => ({
    fields: list(choice(fields), {
      label: 'Changes of',
      choices: fields,
      local: true,
      split: true,
      help: 'Which values start the Zap when they change. All of them when left empty.',
    }).optional(),
    ...watchInput(),
  }),
  remembers: true,
  enough: () => true,
  events: (reading, occasion) => {
    const { values, purpose } = occasion;
    const { memory, raws, watched, athleteId } = watchActivities(reading, occasion);
    const chosen = chosenEdits(EDITS, values.fields);
    // The editor has nothing to compare with: it shows the latest activities as if they were all new.
    const changes =
      purpose === 'sample'
        ? watched.map(({ id, facts }) => ({
            id,
            revision: 'sample',
            before: Object.fromEntries(Object.keys(facts).map((key) => [key, null])),
            after: facts,
            facts,
            noticed: occasion.now,
          }))
        : memory.changes;
    const events = changes.flatMap((change): EventRecord[] => {
      const raw = raws.get(change.id);
      const { edits, ...texts } = editsOf(change, chosen);
      const isWanted = raw && (keepActivity(raw, values) || wasWanted(change.facts, values));
      return isWanted && edits.length > 0
        ? [
            {
              ...eventOf(athleteId, raw, { ...texts, edits, key: change.id }),
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
    eventOutput(changeVocabulary, '16195505000', {
      noticedAt: out.moment('2025-10-20T07:15:00Z', { label: 'Noticed' }),
      edits: out.list(
        out.object({
          field: out.text('Title', { label: 'Changed Value' }),
          before: out.text('Lunch Run'),
          after: out.text('Tempo Run'),
        }),
      ),
    }),
});
