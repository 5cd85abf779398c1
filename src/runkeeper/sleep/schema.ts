import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { longTime } from '../../workouts/units.ts';
import { valuesOf } from '../measurements/quantities.ts';

/** https://runkeeper.com/developer/healthgraph/sleep-sets */
export const SLEEP = {
  total_sleep: { label: 'Total Sleep (minutes)', example: 444 },
  deep: { label: 'Deep Sleep (minutes)', example: 95 },
  rem: { label: 'REM Sleep (minutes)', example: 102 },
  light: { label: 'Light Sleep (minutes)', example: 247 },
  awake: { label: 'Awake (minutes)', example: 18 },
  times_woken: { label: 'Times Woken', example: 2 },
};

/** https://runkeeper.com/developer/healthgraph/sleep-sets#past */
export const sleepValues = () => ({
  ...valuesOf(SLEEP),
  totalSleepTime: out.text('7:24:00', { label: 'Total Sleep (h:mm:ss)' }),
  deepTime: out.text('1:35:00', { label: 'Deep Sleep (h:mm:ss)' }),
  remTime: out.text('1:42:00', { label: 'REM Sleep (h:mm:ss)' }),
  lightTime: out.text('4:07:00', { label: 'Light Sleep (h:mm:ss)' }),
  awakeTime: out.text('0:18:00', { label: 'Awake (h:mm:ss)' }),
});

const timeOf = (minutes: unknown): string | null => {
  const number = numberOf(minutes);
  return number === null ? null : longTime(number * 60);
};

/** The vendor's minutes as `h:mm:ss`. */
export const forPeople = (raw: Raw): Raw => ({
  totalSleepTime: timeOf(raw.total_sleep),
  deepTime: timeOf(raw.deep),
  remTime: timeOf(raw.rem),
  lightTime: timeOf(raw.light),
  awakeTime: timeOf(raw.awake),
});
