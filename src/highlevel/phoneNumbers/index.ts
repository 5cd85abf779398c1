import type { Operation } from '../../core/operations/operation.ts';
import { listPhoneNumbers } from './listPhoneNumbers.ts';

export const operations: readonly Operation[] = [...listPhoneNumbers];
