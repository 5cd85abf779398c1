import type { Operation } from '../../core/operations/operation.ts';
import { getCompany } from './getCompany.ts';

export const operations: readonly Operation[] = [...getCompany];
