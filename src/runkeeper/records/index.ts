import { getRunkeeperRecords } from './getRunkeeperRecords.ts';

export const records = [...getRunkeeperRecords];
