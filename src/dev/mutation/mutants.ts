import {
  type ArrayExpression,
  type Expression,
  type Identifier,
  type ModuleItem,
  type ObjectExpression,
  parseSync,
} from '@swc/core';

/** One mistake in a declaration: the source with one text put in the place of another. */
export type Mutant = {
  /** Keys and labels of the operations that are declared wrong; several where they share the words. */
  names: string[];
  /** `news.created dropped`, `version: '2021-04-15' -> '2021-04-15x'`. */
  what: string;
  line: number;
  source: string;
};

type Property = { path: string; value: Expression; start: number; end: number };
type Edit = { what: string; start: number; end: number; text: string };

/** The words that declare an operation, and the one that declares those of a kind of measurement. */
const WORDS = new Set([
  'read',
  'trigger',
  'search',
  'lookup',
  'action',
  'dropdown',
  'flow',
  'collection',
]);

/** Functions of fields, whose values travel under another name where a field says `at`. */
const FIELDS = new Set(['input', 'triggerInput', 'searchInput', 'fields']);

/** What people read, and what the compiler or the contract with live Zaps holds. */
const LEFT_ALONE = new Set([
  'key',
  'noun',
  'label',
  'description',
  'triggers',
  'finds',
  'notice',
  'groups',
  'docs',
  'help',
  'keys',
  'name',
  'plural',
  'about',
  'page',
  'exampleId',
]);

/** Words without which the module does not compile. */
const NEEDED = new Set([
  'scopes',
  'route',
  'result',
  'output',
  'input',
  'by',
  'option',
  'path',
  'media',
  'quantities',
]);

/** Every mistake of one word that a module of operations could hold. */
export function mutantsOf(source: string): Mutant[] {
  const bytes = Buffer.from(source);
  const { body } = parseSync(source, { syntax: 'typescript' });
  const constants = new Map(body.flatMap(declared));
  const found = new Map<string, Mutant>();
  for (const value of constants.values()) {
    const words = wordsOf(value);
    const properties = words ? propertiesOf(words, constants) : [];
    const names = properties.flatMap(nameIn);
    const facts = properties.filter(
      ({ path }) => !path.split('.').some((word) => LEFT_ALONE.has(word)),
    );
    // An operation whose key is made elsewhere cannot be told from its siblings by the names of tests.
    for (const edit of names.length > 0 ? facts.flatMap((one) => editsOf(one, bytes)) : []) {
      const mutant = found.get(edit.what + edit.start);
      if (mutant) {
        mutant.names.push(...names);
      } else {
        found.set(edit.what + edit.start, { names: [...names], ...mutated(bytes, edit) });
      }
    }
  }
  return [...found.values()];
}

/** The key or label of an operation, where a property is one. */
const nameIn = ({ path, value }: Property): string[] =>
  value.type === 'StringLiteral' && /^(key|label|keys\.(?!id$)\w+)$/.test(path)
    ? [value.value]
    : [];

const mutated = (bytes: Buffer, { what, start, end, text }: Edit) => ({
  what,
  line: bytes.subarray(0, start).toString().split('\n').length,
  source: `${bytes.subarray(0, start)}${text}${bytes.subarray(end)}`,
});

/** The constants that a statement declares, by name. */
function declared(item: ModuleItem): [string, Expression][] {
  const statement = item.type === 'ExportDeclaration' ? item.declaration : item;
  return statement.type === 'VariableDeclaration'
    ? statement.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier' && init ? [[id.value, bare(init)] as [string, Expression]] : [],
      )
    : [];
}

/** An expression without what only the compiler reads. */
function bare(value: Expression): Expression {
  switch (value.type) {
    case 'TsConstAssertion':
    case 'TsAsExpression':
    case 'TsSatisfiesExpression':
    case 'ParenthesisExpression':
      return bare(value.expression);
    default:
      return value;
  }
}

/** The object that declares an operation. */
function wordsOf(value: Expression): ObjectExpression | undefined {
  const isWord =
    value.type === 'CallExpression' &&
    value.callee.type === 'Identifier' &&
    WORDS.has(value.callee.value);
  const [argument] = isWord ? value.arguments : [];
  return argument?.expression.type === 'ObjectExpression' ? argument.expression : undefined;
}

/** The properties of an object, nested ones by their path, and those of constants that it spreads. */
function propertiesOf(
  { properties }: ObjectExpression,
  constants: ReadonlyMap<string, Expression>,
  prefix = '',
): Property[] {
  return properties.flatMap((property): Property[] => {
    if (property.type === 'SpreadElement') {
      const spread =
        property.arguments.type === 'Identifier' && constants.get(property.arguments.value);
      return spread && spread.type === 'ObjectExpression'
        ? propertiesOf(spread, constants, prefix)
        : [];
    }
    if (property.type === 'Identifier') {
      return [{ path: prefix + property.value, value: property, ...spanOf(property) }];
    }
    if (property.type !== 'KeyValueProperty' || property.key.type !== 'Identifier') {
      return [];
    }
    const { key } = property;
    const value = bare(property.value);
    const path = prefix + key.value;
    return [
      { path, value, start: key.span.start - 1, end: spanOf(property.value).end },
      ...objectsIn(value).flatMap((one) => propertiesOf(one, constants, `${path}.`)),
      ...(FIELDS.has(key.value) ? placesIn(value, `${path}.`) : []),
    ];
  });
}

/** Where fields say that their values travel, anywhere in a piece of source. */
function placesIn(piece: unknown, prefix: string): Property[] {
  if (typeof piece !== 'object' || piece === null) {
    return [];
  }
  const { type, key, value } = piece as { type?: string; key?: Identifier; value?: Expression };
  return type === 'KeyValueProperty' && key?.value === 'at' && value?.type === 'StringLiteral'
    ? [{ path: `${prefix}at`, value, start: key.span.start - 1, end: spanOf(value).end }]
    : Object.values(piece).flatMap((inner) => placesIn(inner, prefix));
}

/** Where an expression stands in the source; the parser counts from 1. */
const spanOf = (value: Expression) => {
  const { span } = value as unknown as { span: { start: number; end: number } };
  return { start: span.start - 1, end: span.end - 1 };
};

const objectsIn = (value: Expression): ObjectExpression[] =>
  value.type === 'ObjectExpression'
    ? [value]
    : value.type === 'ArrayExpression'
      ? itemsOf(value).flatMap(objectsIn)
      : [];

const itemsOf = ({ elements }: ArrayExpression): Expression[] =>
  elements.flatMap((element) => (element && !element.spread ? [bare(element.expression)] : []));

/** The mistakes that one property can hold: it is missing, or its value is another one. */
function editsOf({ path, value, start, end }: Property, bytes: Buffer): Edit[] {
  const word = path.split('.').at(-1)!;
  const dropped = { what: `${path} dropped`, start, end: afterComma(bytes, end), text: '' };
  const sourceOf = (one: Expression) => {
    const span = spanOf(one);
    return bytes.subarray(span.start, span.end).toString();
  };
  const other = otherThan(value);
  const changed =
    other === undefined
      ? []
      : [{ what: `${path}: ${sourceOf(value)} -> ${other}`, ...spanOf(value), text: other }];
  const without = (value.type === 'ArrayExpression' ? itemsOf(value) : [])
    .filter(({ type }) => type === 'StringLiteral')
    .map((one) => {
      const span = spanOf(one);
      const what = `${path} without ${sourceOf(one)}`;
      return { what, start: span.start, end: afterComma(bytes, span.end), text: '' };
    });
  return [...(NEEDED.has(word) ? [] : [dropped]), ...changed, ...without];
}

const afterComma = (bytes: Buffer, end: number) => (bytes[end] === 0x2c ? end + 1 : end);

/** Values of which the other one compiles. */
const OPPOSITE: Record<string, string> = { new: 'updated', updated: 'new' };

/** Another value of the same kind, as source text. */
function otherThan(value: Expression): string | undefined {
  switch (value.type) {
    case 'StringLiteral':
      return `'${OPPOSITE[value.value] ?? `${value.value}x`}'`;
    case 'NumericLiteral':
      return String(value.value + 1);
    case 'BooleanLiteral':
      return String(!value.value);
    default:
      return undefined;
  }
}
