import fc from 'fast-check';
import { linkOf, openedBy } from '../../../src/dev/lab/page/link.ts';

const zap = (input: Record<string, unknown>) => ({
  title: 'Runs → Notes',
  steps: [
    {
      kind: 'create' as const,
      key: 'create_user',
      account: 'highlevel',
      label: 'Create User',
      input,
    },
  ],
});

it('brings the steps and what is filled in back, whatever letters they have', () => {
  const name = fc
    .string({ minLength: 1 })
    .filter((one) => !/password|token|secret|__proto__/i.test(one));
  fc.assert(
    fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' })), (input) => {
      const link = linkOf(zap({ ...input }));
      expect(link).toMatch(/^#zap=[\w-]+$/);
      expect(openedBy(link)).toEqual({ zap: zap({ ...input }) });
    }),
    { numRuns: 50 },
  );
});

it('leaves out secrets, results and what else the page knows', () => {
  const [step] = zap({ firstName: 'Ada', password: 'hunter2', apiToken: 'x' }).steps;
  const known = { ...step!, trial: { records: ['Ada’s phone'] } };
  expect(openedBy(linkOf({ title: 'Mine', steps: [known] }))).toEqual({
    zap: { title: 'Mine', steps: [{ ...step, input: { firstName: 'Ada' } }] },
  });
});

it.each(['', '#zap=', '#zap=%%%', '#zap=bm90aGluZw', `#zap=${btoa('{"title":"x","steps":[{}]}')}`])(
  'opens nothing by %j',
  (hash) => {
    expect(openedBy(hash)).toBeUndefined();
  },
);

it('names a recipe', () => {
  expect(openedBy('#recipe=lead-scoring')).toEqual({ recipe: 'lead-scoring' });
});
