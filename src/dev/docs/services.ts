import type { Operation } from '../../core/operations/operation.ts';
import { highlevelCategories } from '../../highlevel/index.ts';
import { runkeeperCategories } from '../../runkeeper/index.ts';
import { stravaCategories } from '../../strava/index.ts';

/** A service as the docs show it. */
export type ServiceCatalog = {
  name: string;
  /** Its operations under the headings of its own catalog. */
  categories: Record<string, readonly Operation[]>;
  /** Keys of the operations that the README names. */
  bestKnown: readonly string[];
  /** The vendor took its documentation down: pages name the operations without a link. */
  docsAreGone?: boolean;
};

/** The services in the order of the docs. */
export const services: readonly ServiceCatalog[] = [
  {
    name: 'HighLevel',
    categories: highlevelCategories,
    bestKnown: ['find_contact', 'create_contact_note', 'log_workout_to_contact'],
  },
  {
    name: 'Strava',
    categories: stravaCategories,
    bestKnown: ['new_strava_activity', 'strava_distance_milestone', 'list_strava_activities'],
  },
  {
    name: 'Runkeeper',
    categories: runkeeperCategories,
    bestKnown: ['new_runkeeper_activity', 'runkeeper_streak', 'create_runkeeper_fitness_activity'],
    docsAreGone: true,
  },
];

/** Whether a trigger is declared as something that happens to a record. */
export const isEvent = ({ words }: Operation): boolean => 'when' in words;

/** What the docs show of some operations: those that people see in the editor. */
export const visible = (operations: readonly Operation[]) =>
  operations.filter(({ hidden }) => !hidden);
