import type { Operation } from '../../core/operations/operation.ts';
import { getRunkeeperSettings } from './getRunkeeperSettings.ts';
import { updateRunkeeperSettings } from './updateRunkeeperSettings.ts';

export const operations: readonly Operation[] = [...getRunkeeperSettings, updateRunkeeperSettings];
