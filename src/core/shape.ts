import type * as z from 'zod/mini';

/** Input fields by key. */
export type Shape = Record<string, z.ZodMiniType>;

/** What an operation gets of its input: the outputs of the schemas. */
export type Values<S extends Shape> = z.output<z.ZodMiniObject<S>>;
