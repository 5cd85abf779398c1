import type { Operation } from '../../core/operations/operation.ts';
import { currencyDropdown } from './dropdowns.ts';
import { paymentFailed } from './events/paymentFailed.ts';
import { paymentReceived } from './events/paymentReceived.ts';

export const operations: readonly Operation[] = [paymentReceived, paymentFailed, currencyDropdown];
