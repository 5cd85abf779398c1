import type { Account } from '../../src/dev/zapier/host.ts';
import { gym } from './gym.ts';

/** Harbor Gym's calendars, behind a connected account. */
export function calendarAccount() {
  const connected = gym();
  return {
    ...connected,
    ids: {
      personal: 'calendarPersonal0001',
      spin: 'calendarSpinClass001',
      group: 'calendarGroupCoach01',
      coach: 'userSamRivera0000001',
      manager: 'userGraceOkafor00001',
      ada: 'contactAdaByron00001',
      appointment: 'appointmentAda000001',
    },
    findAs: (as: Account, key: string, input: object) => connected.find(key, input, as),
    /** A wall time of the gym some days from now, without an offset. */
    day: (days: number) =>
      new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  };
}
