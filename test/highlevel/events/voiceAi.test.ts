import type { VoiceCall } from '../../../src/dev/sandbox/highlevel/voiceWorld.ts';
import { MINUTE } from '../../clock.ts';
import { ada, ben, later, liveGym } from './liveGym.ts';

const { sandbox, turnOn } = liveGym();

const call = (id: string, more: Partial<VoiceCall> = {}) => {
  const { voiceCalls } = sandbox().highlevel.state;
  voiceCalls.push({ ...voiceCalls[0]!, createdAt: new Date().toISOString(), ...more, id });
};

it('New Voice AI Call fires for each call once, by agent, contact, kind and action', async () => {
  const any = await turnOn('new_voice_ai_call');
  const bens = await turnOn('new_voice_ai_call', { contactId: ben });
  const real = await turnOn('new_voice_ai_call', { callType: 'Real calls' });
  const booked = await turnOn('new_voice_ai_call', { actionType: 'Booked an appointment' });
  later();
  call('one');
  call('two', { contactId: ben, trialCall: true });
  const idsOf = async (zap: typeof any) => (await zap.poll()).map(({ id }) => id).sort();
  expect(await idsOf(any)).toEqual(['one', 'two']);
  expect(await idsOf(bens)).toEqual(['two']);
  expect(await idsOf(real)).toEqual(['one']);
  expect(await idsOf(booked)).toEqual([]);
  expect(await idsOf(any)).toEqual([]);
});

it('New Voice AI Call fires for a long call that is listed after a later one', async () => {
  const zap = await turnOn('new_voice_ai_call');
  later(15);
  call('short');
  expect(await zap.poll()).toMatchObject([{ id: 'short', contactId: ada }]);
  later();
  call('long', { createdAt: new Date(Date.now() - 14 * MINUTE).toISOString(), duration: 840 });
  expect(await zap.poll()).toMatchObject([{ id: 'long', duration: 840 }]);
});
