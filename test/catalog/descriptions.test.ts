import { operations } from '../../src/catalog.ts';
import { labelOf } from '../../src/core/input/editorFields.ts';
import { fieldFacts, isOptional } from '../../src/core/input/fields/field.ts';
import type { Operation } from '../../src/core/operations/operation.ts';

/** What people read in the event picker, and agents before they run a step: https://docs.zapier.com/platform/publish/integration-publishing-requirements */

const visible = operations.filter(({ hidden }) => !hidden);

const failing = (fine: (operation: Operation) => boolean, among: readonly Operation[] = visible) =>
  among
    .filter((operation) => !fine(operation))
    .map(({ kind, key, description }) => `${kind} ${key}: ${description}`);

it('a description is one or two sentences of less than 140 characters', () => {
  const sentences = (text: string) => text.match(/[.!?]”?(?=\s|$)/g)?.length ?? 0;
  expect(
    failing(
      ({ description }) =>
        description.length < 140 &&
        /\.$/.test(description) &&
        [1, 2].includes(sentences(description)),
    ),
  ).toEqual([]);
});

it('a description begins as Zapier asks for its kind', () => {
  const forms = {
    trigger: /^Triggers when [^A-Z]/,
    search: /^Finds [^A-Z]/,
    create: /^[A-Z][a-z]+s /,
  };
  expect(failing(({ kind, description }) => forms[kind].test(description))).toEqual([]);
});

it('a description names no app', () => {
  const apps = /leadlap|zapier|highlevel|strava|runkeeper/i;
  expect(failing(({ description }) => !apps.test(description))).toEqual([]);
});

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));

/** More fields than these are for the form to tell, but for the records that a step needs. */
const FEW = 4;

/** The labels of the fields that a step cannot do without, and that its description should name. */
function needs({ shape }: Operation): string[] {
  const required = Object.entries(shape()).filter(
    ([, field]) => !isOptional(field) && !fieldFacts(field).listOnly,
  );
  const told =
    required.length > FEW ? required.filter(([, field]) => fieldFacts(field).dropdown) : required;
  return told.map(([key]) => labelOf(shape(), key));
}

it('a description of an action or a search names what the step needs', () => {
  const names = ({ description }: Operation, label: string) => {
    const said = new Set(words(description));
    return words(label).some((word) => said.has(word));
  };
  const asked = visible.filter(({ kind }) => kind !== 'trigger');
  expect(
    failing((operation) => needs(operation).every((label) => names(operation, label)), asked),
  ).toEqual([]);
});
