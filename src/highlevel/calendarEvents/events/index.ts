import type { Operation } from '../../../core/operations/operation.ts';
import { appointmentBooked } from './appointmentBooked.ts';
import { appointmentCancelled } from './appointmentCancelled.ts';
import { appointmentCompleted } from './appointmentCompleted.ts';
import { appointmentDeleted } from './appointmentDeleted.ts';
import { appointmentNoShow } from './appointmentNoShow.ts';
import { appointmentRescheduled } from './appointmentRescheduled.ts';
import { appointmentStartingSoon } from './appointmentStartingSoon.ts';

/** What has happened to appointments. */
export const operations: readonly Operation[] = [
  appointmentBooked,
  appointmentRescheduled,
  appointmentCancelled,
  appointmentNoShow,
  appointmentCompleted,
  appointmentDeleted,
  appointmentStartingSoon,
];
