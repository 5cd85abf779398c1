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

type Raw = Record<string, unknown>;

/** Parts of a sample with values side by side. */
const partsOf = (value: unknown): Raw[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(Array.isArray(value) ? [] : [value as Raw]),
        ...Object.values(value).flatMap((inner) => partsOf(inner)),
      ];

/** Endings of two keys of one measure, how many of the second are one of the first, and how far rounding may take them apart. */
const AGREE: [first: RegExp, second: string, factor: number, off: number][] = [
  [/Km$/, 'Miles', 1 / 1.609344, 0.02],
  [/M$/, 'Km', 1 / 1000, 0.01],
  [/M$/, 'Miles', 1 / 1609.344, 0.01],
  [/M$/, 'Ft', 1 / 0.3048, 3],
  [/Kmh$/, 'Mph', 1 / 1.609344, 0.1],
  [/Kg$/, 'Lb', 1 / 0.45359237, 0.15],
];

const disagreeing = (sample: unknown) =>
  partsOf(sample).flatMap((part) =>
    AGREE.flatMap(([first, second, factor, off]) =>
      Object.entries(part)
        .filter(([key]) => first.test(key) && key.replace(first, second) in part)
        .map(([key, value]) => [key, Number(value) * factor, part[key.replace(first, second)]])
        .filter(([, one, other]) => Math.abs(Number(one) - Number(other)) > off)
        .map(([key]) => String(key)),
    ),
  );

const measured = visible
  .filter(({ service, output }) => service.name !== 'HighLevel' && output)
  .map((operation) => ({ operation, sample: sampleOf(schemaOf(operation.output!)) }));

it('a sample tells one length, speed or weight in every unit', () => {
  const wrong = measured.flatMap(({ operation: { kind, key }, sample }) =>
    disagreeing(sample).map((value) => `${kind} ${key}: ${value}`),
  );
  expect(wrong).toEqual([]);
});

it('people of both kinds of units find distances, speeds and weights in theirs', () => {
  const metricOnly = measured.flatMap(({ operation: { kind, key }, sample }) =>
    partsOf(sample).flatMap((part) =>
      Object.keys(part)
        .filter((one) => /(Km|Kmh|Kg)$/.test(one) && !/PerKm$|^fastest/.test(one))
        .filter((one) => {
          const other = one.replace(/Kmh$/, 'Mph').replace(/Km$/, 'Miles').replace(/Kg$/, 'Lb');
          return !(other in part);
        })
        .map((one) => `${kind} ${key}: ${one}`),
    ),
  );
  expect(metricOnly).toEqual([]);
});
