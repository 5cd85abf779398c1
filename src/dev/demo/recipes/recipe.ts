import type { Sandbox } from '../../sandbox/index.ts';

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
  /** Days that pass before, for a trigger that time starts. */
  days?: number;
  happen?(sandbox: Sandbox): void;
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
