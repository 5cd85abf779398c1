import { extended } from '../../core/output/output.ts';
import { mapOf, mapOutput } from '../maps.ts';
import { activity, forPeople } from './schema.ts';

type Raw = Record<string, unknown>;

/** An activity with where it was, for the steps that have a switch for it. */
export const mappedActivity = () => extended(activity(), mapOutput());

export const withMap = (raw: Raw, values: Raw): Raw => forPeople(mapOf(raw, values));
