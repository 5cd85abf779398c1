import { extended } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { mapOf, mapOutput } from '../maps.ts';
import { activity, forPeople } from './schema.ts';

/** An activity with where it was, for the steps that have a switch for it. */
export const mappedActivity = () => extended(activity(), mapOutput());

export const withMap = (raw: Raw, values: Raw, zone?: string, context?: Raw): Raw =>
  forPeople(mapOf(raw, values), values, zone, context);
