import { getRunkeeperSettings } from './getRunkeeperSettings.ts';
import { updateRunkeeperSettings } from './updateRunkeeperSettings.ts';

export const settingsOperations = [...getRunkeeperSettings, updateRunkeeperSettings];
