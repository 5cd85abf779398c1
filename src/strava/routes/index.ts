import type { Operation } from '../../core/operations/operation.ts';
import { downloadStravaRoute } from './downloadStravaRoute.ts';
import { routeDropdown } from './dropdowns.ts';
import { getStravaRoute } from './getStravaRoute.ts';
import { listStravaRoutes } from './listStravaRoutes.ts';

export const operations: readonly Operation[] = [
  ...getStravaRoute,
  ...listStravaRoutes,
  ...downloadStravaRoute,
  routeDropdown,
];
