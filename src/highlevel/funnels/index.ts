import type { Operation } from '../../core/operations/operation.ts';
import { createUrlRedirect } from './createUrlRedirect.ts';
import { listFunnels } from './listFunnels.ts';

export const operations: readonly Operation[] = [...listFunnels, createUrlRedirect];
