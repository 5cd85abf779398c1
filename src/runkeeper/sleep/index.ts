import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperSleep } from './createRunkeeperSleep.ts';
import { deleteRunkeeperSleep } from './deleteRunkeeperSleep.ts';
import { sleepDropdown } from './dropdowns.ts';
import { getRunkeeperSleep } from './getRunkeeperSleep.ts';
import { listRunkeeperSleep } from './listRunkeeperSleep.ts';
import { newRunkeeperSleep } from './newRunkeeperSleep.ts';
import { updateRunkeeperSleep } from './updateRunkeeperSleep.ts';

export const operations: readonly Operation[] = [
  newRunkeeperSleep,
  ...listRunkeeperSleep,
  ...getRunkeeperSleep,
  createRunkeeperSleep,
  updateRunkeeperSleep,
  deleteRunkeeperSleep,
  sleepDropdown,
];
