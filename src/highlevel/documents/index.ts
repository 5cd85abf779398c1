import type { Operation } from '../../core/operations/operation.ts';
import { documentSigned } from './events/documentSigned.ts';

export const operations: readonly Operation[] = [documentSigned];
