import type { Operation } from '../../core/operations/operation.ts';
import { highlevelCategories } from '../../highlevel/index.ts';
import { runkeeperCategories } from '../../runkeeper/index.ts';
import { stravaCategories } from '../../strava/index.ts';

/** A service as the docs show it: its operations under the headings of its own catalog. */
export type ServiceCatalog = {
  name: string;
  categories: Record<string, readonly Operation[]>;
};

/** The services in the order of the docs. */
export const services: readonly ServiceCatalog[] = [
  { name: 'HighLevel', categories: highlevelCategories },
  { name: 'Strava', categories: stravaCategories },
  { name: 'Runkeeper', categories: runkeeperCategories },
];
