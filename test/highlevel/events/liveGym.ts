import { MINUTE, pass, stopClock } from '../../clock.ts';
import { gym } from '../gym.ts';

export const ada = 'contactAdaByron00001';
export const ben = 'contactBenTorres0001';
export const coach = 'userSamRivera0000001';
export const manager = 'userGraceOkafor00001';

/** Lets some minutes pass. */
export const later = (minutes = 2) => pass(minutes * MINUTE);

/** Harbor Gym with a clock that stands still between the changes. */
export function liveGym() {
  beforeEach(() => stopClock('2026-03-02T10:00:00Z'));
  afterEach(() => jest.useRealTimers());
  const live = gym();
  afterEach(() => live.zapier.cache.forget());
  return {
    ...live,
    /** Changes something some minutes later. */
    change: (key: string, input: object) => {
      later();
      return live.act(key, input);
    },
  };
}
