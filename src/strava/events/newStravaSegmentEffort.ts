import { choice } from '../../core/input/fields.ts';
import { isTrue } from '../../core/raw.ts';
import { segmentId } from '../segments/schema.ts';
import { trigger } from '../service.ts';
import { activityList, countedFilters, newActivityBells } from './activityList.ts';
import { type EffortSource, effortDetails, effortEvents, segmentEffortOutput } from './efforts.ts';

const source: EffortSource = {
  // Efforts come from recorded tracks.
  mayHold: (raw) => !isTrue(raw.manual) && !isTrue(raw.trainer),
  twice: true,
};

export const newStravaSegmentEffort = trigger({
  ...activityList,
  key: 'new_strava_segment_effort',
  noun: 'Segment Effort',
  label: 'New Strava Segment Effort',
  description: 'Triggers when the athlete completes a segment, once per effort.',
  input: () => {
    const { sports, units, private: hidden } = countedFilters();
    return {
      segmentId: segmentId({ local: true }).optional(),
      ranks: choice(
        { any: 'Every effort', top: 'The three best times', first: 'New best times' },
        { label: 'Efforts', local: true, help: 'Defaults to every effort.' },
      ).optional(),
      sports,
      units,
      private: hidden,
    };
  },
  instant: newActivityBells,
  remembers: true,
  enough: () => true,
  lookInto: effortDetails(source),
  events: (reading, occasion) => {
    const { segmentId: wanted, ranks = 'any' } = occasion.values;
    const most = { any: Number.POSITIVE_INFINITY, top: 3, first: 1 }[ranks];
    return effortEvents(
      reading,
      occasion,
      source,
      ({ kind, segmentId: id, isHidden, rank }) =>
        kind === 'segment' &&
        (wanted ? wanted === id : !isHidden) &&
        (ranks === 'any' || (rank !== null && rank <= most)),
    );
  },
  output: segmentEffortOutput,
});
