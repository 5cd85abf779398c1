import { typeBlocks } from '../../../src/dev/docs/typeBlocks.ts';

const source = `
import type { Other } from './other.ts';

/** Not a word. */
const SMALL = 3;

/**
 * What a thing says of itself. Whatever
 * it is.
 */
export type ThingWords<S extends Shape> = Words<S> &
  Pick<Endpoint, 'docs' | 'scopes'> &
  Omit<Other<S>, 'description'> & {
    /** The name; it stays. A second sentence. */
    key: string;
    /** Keeps what is wanted: \`{ a: 'b; c' }\`. Pure. */
    filter?(
      record: Record<string, unknown>,
      values: Values<S>,
    ): boolean;
    /** "Triggers when …." */
    triggers: string;
    /** A list of { things }. */
    inside: readonly {
      /** Not a word of its own. */
      id: string;
    }[];
    bare?: string;
    forbidden?: undefined;
  };

export type Either = (ThingWords<Shape> | Third) & { [Word in 'a' | 'b']?: undefined };
`;

const { ThingWords, Either } = typeBlocks(source);

it('reads what a type says of itself, in its first sentence', () => {
  expect(ThingWords?.says).toBe('What a thing says of itself.');
  expect(Either?.says).toBe('');
});

it('reads the words of a type: name, type on one line, first sentence', () => {
  expect(ThingWords?.words).toEqual([
    { name: 'key', type: 'string', says: 'The name; it stays.' },
    {
      name: 'filter',
      type: '(record: Record<string, unknown>, values: Values<S>) => boolean',
      says: "Keeps what is wanted: `{ a: 'b; c' }`.",
    },
    { name: 'triggers', type: 'string', says: '"Triggers when …."' },
    { name: 'inside', type: 'readonly { id: string; }[]', says: 'A list of { things }.' },
    { name: 'bare', type: 'string', says: '' },
  ]);
});

it('reads the types that it is made of, and how much of them', () => {
  expect(ThingWords?.parts).toEqual([
    { name: 'Words' },
    { name: 'Endpoint', only: ['docs', 'scopes'] },
    { name: 'Other', but: ['description'] },
  ]);
  expect(Either?.parts.map(({ name }) => name)).toContain('Third');
  expect(Either?.words).toEqual([]);
});
