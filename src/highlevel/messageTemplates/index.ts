import type { Operation } from '../../core/operations/operation.ts';
import { listMessageTemplates } from './listMessageTemplates.ts';

export const operations: readonly Operation[] = [...listMessageTemplates];
