import { getRunkeeperChangeLog } from './getRunkeeperChangeLog.ts';

export const changeLog = [...getRunkeeperChangeLog];
