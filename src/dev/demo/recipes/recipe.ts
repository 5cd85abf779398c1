import type { Sandbox } from '../../sandbox/index.ts';
import type { Athlete } from '../../sandbox/strava/world.ts';

export type Fields = Record<string, unknown>;

/** Which account a step uses, as connections name it. */
export type App = 'highlevel' | 'highlevel_agency' | 'strava' | 'runkeeper';

/** A custom field that the sub-account needs. */
export type NeededField = { name: string; dataType: 'TEXT' | 'NUMERICAL' | 'DATE' };

/** What the builder of the Zap picks in dropdowns, by the names that they show. */
export type Picks = {
  field(name: string): string;
  user(name: string): string;
  /** A published workflow or campaign. */
  workflow(name: string): string;
  campaign(name: string): string;
  pipeline(name: string): string;
  stage(pipeline: string, name: string): string;
};

/** A list of choices that a step of the app fills, and the name that it shows. */
export type Choice = { list: string; label: string };

/** A Filter by Zapier: the run ends where a value is not the expected one. */
export type Filter = { value: unknown; is: string | number | boolean };

/** A step after the trigger, with the fields that the Zap maps into it. */
export type ZapStep = {
  app: App;
  kind: 'searches' | 'creates';
  key: string;
  label: string;
  /** The filter before this step. */
  onlyIf?(record: Fields, results: Fields[]): Filter;
  /** Of the record that started the Zap and the results of the steps before. */
  input(record: Fields, results: Fields[], pick: Picks): Fields;
  /** Fields that name their choice, which may have another ID in each account; by their path in the input, `rows.0.field`. */
  chosen?: Record<string, Choice>;
};

export type Zap = {
  trigger: { app: App; key: string; label: string; input?(pick: Picks): Fields } & Pick<
    ZapStep,
    'chosen'
  >;
  steps: readonly ZapStep[];
};

/** Something that happens in the sandbox and starts the Zap. */
export type Event = {
  story: string;
  /** Whose Strava account it happens on, where several are connected; Ada's when left out. */
  athlete?: string;
  happen(sandbox: Sandbox): void;
};

/** A Zap that people ask for, with a gym to try it in. */
export type Recipe = {
  /** As `npm start -- <name>` takes it. */
  name: string;
  title: string;
  fields: readonly NeededField[];
  /** Ids of the contacts that are shown before and after. */
  contacts: readonly string[];
  /** What is special about the gym before the Zap is turned on. */
  prepare?(sandbox: Sandbox): void;
  zap: Zap;
  events: readonly Event[];
  /** The newest record that is there already starts the Zap, as if it were new. */
  startsWithLatest?: boolean;
  /** A step of it writes once more when Zapier replays the run, as Create Contact Note does. */
  doublesOnReplay?: boolean;
};

export const ADA = 'contactAdaByron00001';
export const BEN = 'contactBenTorres0001';
export const GUS = 'contactGusLindqvist1';

/** The custom field of the gym that knows the athletes; `name` as people gave it. */
export const ATHLETE_FIELD = 'Strava User ID';

/** Puts an athlete into the gym's custom field, as somebody at the desk did long ago. */
export function linkAthlete({ highlevel }: Sandbox, contactId: string, athlete: string): void {
  const field = highlevel.state.customFields.find(({ name }) => name === ATHLETE_FIELD)!;
  const contact = highlevel.state.contacts.find(({ id }) => id === contactId)!;
  contact.customFields = [
    ...contact.customFields.filter(({ id }) => id !== field.id),
    { id: field.id, value: athlete },
  ];
}

/** The custom field that knows the people of Runkeeper. */
export const RUNNER_FIELD = 'Runkeeper User ID';

/** Somebody at the desk changes a contact: adds tags, fills custom fields by their names. */
export function changeContact(
  { highlevel }: Sandbox,
  contactId: string,
  { tags = [], fields = {} }: { tags?: string[]; fields?: Record<string, string> },
): void {
  const { contacts, customFields } = highlevel.state;
  const contact = contacts.find(({ id }) => id === contactId)!;
  contact.tags.push(...tags);
  for (const [name, value] of Object.entries(fields)) {
    const { id } = customFields.find((field) => field.name === name)!;
    contact.customFields = [...contact.customFields.filter((one) => one.id !== id), { id, value }];
  }
  contact.dateUpdated = new Date().toISOString();
}

/** Further athletes on Strava by first name. */
export const ATHLETES: Record<string, Partial<Athlete>> = {
  Ada: {},
  Ben: { id: 330_018, username: 'ben_rides', firstname: 'Ben', lastname: 'Torres', sex: 'M' },
  Gus: { id: 330_019, username: 'gus_l', firstname: 'Gus', lastname: 'Lindqvist', sex: 'M' },
};

/** What a step that logs a workout takes from New Strava Activity. */
const mappedWorkout = (activity: Fields): Fields => ({
  service: activity.service,
  athlete: activity.athleteId,
  activity: activity.id,
  startLocal: activity.startLocal,
  start: activity.startDate,
  name: activity.name,
  sport: activity.sport,
  note: activity.note,
  distanceM: activity.distanceM,
  movingSeconds: activity.movingSeconds,
  elapsedSeconds: activity.elapsedSeconds,
  personalRecords: activity.prCount,
  url: activity.url,
});

/** What starts most of the Zaps. */
export const NEW_STRAVA_ACTIVITY: Zap['trigger'] = {
  app: 'strava',
  key: 'new_strava_activity',
  label: 'New Strava Activity',
};

/** The step that logs the workout of New Strava Activity, with what else a Zap fills in. */
export const logWorkout = (more: (pick: Picks) => Fields = () => ({})): ZapStep => ({
  app: 'highlevel',
  kind: 'creates',
  key: 'log_workout_to_contact',
  label: 'Log Workout to Contact',
  input: (activity, _, pick) => ({
    ...mappedWorkout(activity),
    athleteFieldId: pick.field(ATHLETE_FIELD),
    ...more(pick),
  }),
});
