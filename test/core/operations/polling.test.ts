import nock from 'nock';
import { StepError } from '../../../src/core/errors.ts';
import { recordId } from '../../../src/core/input/fields.ts';
import { out } from '../../../src/core/output/output.ts';
import { byOffset } from '../../../src/core/reading/paging.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, event, failureOf, HOST, trigger } from '../acme.ts';

const things = {
  noun: 'Thing',
  docs: '',
  scopes: [],
  route: 'GET /boxes/{boxId}/things',
  input: () => ({ boxId: recordId({ label: 'Box' }) }),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 5 }),
  result: 'things[]',
  description: 'Triggers when something happens to a thing.',
  output: () => out.object({ id: out.id('1', 'Thing ID') }),
} as const;

const newThing = trigger({ ...things, key: 'new_thing', label: 'New Thing' });

const thingCreated = event({
  ...things,
  key: 'thing_created',
  label: 'Thing Created',
  when: { appears: true },
  created: 'added',
  bells: [],
});

const zapier = acmeZapier([newThing, thingCreated]);
offline();
afterEach(() => jest.restoreAllMocks());

it.each(['new_thing', 'thing_created'])(
  'a poll of %s fails where a step would halt: nobody would learn that the Zap no longer starts',
  async (key) => {
    jest.spyOn(acme, 'explain').mockReturnValue(new StepError('halted', 'The box is gone.'));
    nock(HOST).get('/v1/boxes/b1/things').query(true).reply(410, {});
    expect(await failureOf(zapier.poll(key, { boxId: 'b1' }))).toEqual({
      name: 'AppError',
      message: 'The box is gone.',
    });
  },
);
