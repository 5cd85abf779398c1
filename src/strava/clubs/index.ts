import type { Operation } from '../../core/operations/operation.ts';
import { clubDropdown } from './dropdowns.ts';
import { getStravaClub } from './getStravaClub.ts';
import { listStravaClubs } from './listStravaClubs.ts';

export const operations: readonly Operation[] = [
  ...getStravaClub,
  ...listStravaClubs,
  clubDropdown,
];
