import type { Operation } from '../../core/operations/operation.ts';
import { getStravaTrainingScore } from './getStravaTrainingScore.ts';

export const operations: readonly Operation[] = getStravaTrainingScore;
