import type { Operation } from '../../../core/operations/operation.ts';
import { tagAddedToContact } from './tagAddedToContact.ts';

/** What has happened to contacts. */
export const operations: readonly Operation[] = [tagAddedToContact];
