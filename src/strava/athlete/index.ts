import type { Operation } from '../../core/operations/operation.ts';
import { getStravaAthlete } from './getStravaAthlete.ts';
import { getStravaAthleteStats } from './getStravaAthleteStats.ts';
import { getStravaAthleteZones } from './getStravaAthleteZones.ts';
import { updateStravaAthlete } from './updateStravaAthlete.ts';

export const operations: readonly Operation[] = [
  ...getStravaAthlete,
  ...getStravaAthleteStats,
  ...getStravaAthleteZones,
  updateStravaAthlete,
];
