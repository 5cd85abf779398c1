import type { Operation } from '../core/operations/operation.ts';
import { operations as activities } from './activities/index.ts';
import { operations as athlete } from './athlete/index.ts';
import { operations as clubs } from './clubs/index.ts';
import { operations as events } from './events/index.ts';
import { operations as gear } from './gear/index.ts';
import { operations as routes } from './routes/index.ts';
import { operations as segmentEfforts } from './segmentEfforts/index.ts';
import { operations as segments } from './segments/index.ts';
import { operations as streams } from './streams/index.ts';
import { operations as team } from './team/index.ts';
import { operations as training } from './training/index.ts';
import { operations as uploads } from './uploads/index.ts';

/** Strava's operations by heading. */
export const stravaCategories: Record<string, readonly Operation[]> = {
  Activities: activities,
  Athlete: athlete,
  Team: team,
  Events: events,
  Training: training,
  Segments: segments,
  'Segment Efforts': segmentEfforts,
  Streams: streams,
  Routes: routes,
  Uploads: uploads,
  Gear: gear,
  Clubs: clubs,
};

export const stravaOperations: readonly Operation[] = Object.values(stravaCategories).flat();
