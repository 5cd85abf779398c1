import { getRunkeeperProfile } from './getRunkeeperProfile.ts';
import { getRunkeeperUser } from './getRunkeeperUser.ts';
import { updatedRunkeeperProfile } from './updatedRunkeeperProfile.ts';
import { updateRunkeeperProfile } from './updateRunkeeperProfile.ts';

export const profileOperations = [
  updatedRunkeeperProfile,
  ...getRunkeeperProfile,
  ...getRunkeeperUser,
  updateRunkeeperProfile,
];
