import { out } from '../../core/output/output.ts';
import { isRecord, type Raw } from '../../core/raw.ts';
import { idOf, localTimes } from '../record.ts';

/** The kinds of record that the log follows, by the vendor's names. */
export const KINDS = {
  fitness_activities: 'Activity',
  strength_training_activities: 'Strength Workout',
  background_activities: 'Background Activity',
  sleep: 'Sleep',
  nutrition: 'Nutrition',
  weight: 'Weight Measurement',
  general_measurements: 'General Measurement',
  diabetes: 'Diabetes Measurement',
};

/** A change. Of a deleted record, only the id is left. */
export const change = () =>
  out.object({
    id: out.id('fitness_activities:2000000103:modified', 'Change ID'),
    change: out.text('modified', { label: 'Change (modified or deleted)' }),
    kind: out.text('fitness_activities', { label: 'Kind of Record (Code)' }),
    kindName: out.text('Activity', { label: 'Kind of Record' }),
    recordId: out.id('2000000103', 'Record ID'),
    recordLocal: out.wallTime('2026-10-18T07:02:27', {
      label: 'Record (Local Date and Time)',
    }),
    localDate: out.text('2026-10-18'),
    localTime: out.text('07:02'),
    values: out.details({ type: 'Running', total_distance: 10128.71 }, { label: 'Values as Sent' }),
    uri: out.text('/fitnessActivities/2000000103', { label: 'API Path' }),
  });

/** A record per change, from the vendor's lists by kind. `deleted` holds addresses only. */
export function changesOf(body: unknown): Raw[] | undefined {
  if (!isRecord(body) || !Object.keys(KINDS).some((kind) => isRecord(body[kind]))) {
    return undefined;
  }
  const log = body as Record<string, { modified?: Raw[]; deleted?: string[] }>;
  return Object.entries(KINDS).flatMap(([kind, kindName]) => [
    ...(log[kind]?.modified ?? []).map((item) => ({
      ...about(kind, kindName, 'modified', item.uri),
      values: item,
    })),
    ...(log[kind]?.deleted ?? []).map((uri) => about(kind, kindName, 'deleted', uri)),
  ]);
}

const about = (kind: string, kindName: string, change: string, uri: unknown): Raw => ({
  kind,
  kindName,
  change,
  uri,
  recordId: idOf(uri),
  id: `${kind}:${idOf(uri)}:${change}`,
});

export function forPeople(raw: Raw): Raw {
  const { startLocal, localDate, localTime } = localTimes((raw.values ?? {}) as Raw);
  return { ...raw, recordLocal: startLocal, localDate, localTime };
}
