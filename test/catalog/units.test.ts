import { operations } from '../../src/catalog.ts';
import { fieldFacts } from '../../src/core/input/fields/field.ts';
import { sampleOf, schemaOf } from '../../src/core/output/output.ts';

const visible = operations.filter(({ hidden }) => !hidden);

/** Steps whose texts need no choice of their own, and why. */
const WITHOUT: Record<string, string> = {
  create_strava_activity: 'The result of a step that writes follows the athlete’s preference.',
  update_strava_activity: 'The result of a step that writes follows the athlete’s preference.',
  update_runkeeper_fitness_activity:
    'The result of a step that writes follows the athlete’s preference.',
};

const told = visible.filter(({ output }) => {
  const sample = output ? sampleOf(schemaOf(output)) : {};
  return 'summary' in sample && Object.keys(sample).some((key) => /Km$/.test(key));
});

it.each(told.map(({ key, kind, shape }) => [`${kind} ${key}`, key, shape] as const))(
  '%s tells distances in units that the Zap can choose',
  (_, key, shape) => {
    expect('units' in shape()).toBe(!(key in WITHOUT));
  },
);

it.each(told.map(({ key, kind, shape }) => [`${kind} ${key}`, shape()] as const))(
  '%s says of its units whether they count for distances of the form',
  (_, shape) => {
    const { help = '' } = shape.units ? fieldFacts(shape.units) : {};
    const hasDistance = Object.keys(shape).some((key) => /Km$/.test(key));
    expect(/distances in this form/.test(help)).toBe(hasDistance && 'units' in shape);
  },
);

it('offers no units where no distance is told', () => {
  const idle = visible.filter(
    ({ shape }) => 'units' in shape() && 'local' in fieldFacts(shape().units!),
  );
  const keys = idle.map(({ key }) => key);
  const useful = new Set(
    [...told, ...visible.filter(({ shape }) => 'everyKm' in shape())].map(({ key }) => key),
  );
  expect(keys.filter((key) => !useful.has(key))).toEqual([]);
});

const entered = visible.flatMap((operation) =>
  Object.entries(operation.shape()).flatMap(([key, schema]) =>
    /Km$/.test(key) && !('distanceMiles' in operation.shape())
      ? [[`${operation.kind} ${operation.key}`, operation.shape(), fieldFacts(schema)] as const]
      : [],
  ),
);

it('knows the distances that people enter', () => {
  expect(entered.length).toBeGreaterThan(5);
});

it.each(entered)('%s takes its distance in kilometers or miles', (_, shape, { label }) => {
  expect(shape).toHaveProperty('units');
  expect(label).not.toMatch(/km|mi\b/i);
});
