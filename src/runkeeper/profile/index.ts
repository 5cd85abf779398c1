import type { Operation } from '../../core/operations/operation.ts';
import { getRunkeeperProfile } from './getRunkeeperProfile.ts';
import { getRunkeeperUser } from './getRunkeeperUser.ts';
import { updatedRunkeeperProfile } from './updatedRunkeeperProfile.ts';
import { updateRunkeeperProfile } from './updateRunkeeperProfile.ts';

export const operations: readonly Operation[] = [
  updatedRunkeeperProfile,
  ...getRunkeeperProfile,
  ...getRunkeeperUser,
  updateRunkeeperProfile,
];
