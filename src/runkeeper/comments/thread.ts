import { recordId } from '../../core/input/fields.ts';
import type { Operation } from '../../core/operations/operation.ts';
import { out } from '../../core/output/output.ts';
import type { Shape } from '../../core/shape.ts';
import { docs } from '../docs.ts';
import { BASIC, READ } from '../permissions.ts';
import { action, read } from '../service.ts';
import { comment, commentsOf, forPeople, text } from './schema.ts';

/** What people comment on. */
type ThreadWords = {
  /** Where its records are: `/fitnessActivities`. */
  path: `/${string}`;
  /** The product's word for a record, with its article: `['an', 'Activity']`. */
  noun: readonly ['a' | 'an', string];
  /** Contracts with live Zaps: the keys of the operations and of the input field that holds the record's id. */
  keys: { id: string; list: string; create: string };
  /** Key of the hidden trigger that lists the records. */
  dropdown: string;
};

/** The operations of the comments on one kind of record: List and Create. */
export function thread({ path, noun, keys, dropdown }: ThreadWords): readonly Operation[] {
  const [article, name] = noun;
  const one = name.toLowerCase();
  const recordPath: typeof path = `${path}/{${keys.id}}/comments`;
  const id = (): Shape => ({ [keys.id]: recordId({ label: name, dropdown }) });
  return [
    ...read({
      key: keys.list,
      noun: 'Comment',
      label: `List Runkeeper ${name} Comments`,
      triggers: `Triggers when someone comments on the chosen ${one}.`,
      finds: `Finds the comments on ${article} ${one}.`,
      docs: docs('comments'),
      scopes: READ,
      route: `GET ${recordPath}`,
      mediaType: { answer: 'CommentThread' },
      input: id,
      result: 'comments[]',
      unfold: commentsOf,
      output: comment,
      derive: forPeople,
      news: { only: 'new' },
    }),
    action({
      key: keys.create,
      noun: 'Comment',
      label: `Create Runkeeper ${name} Comment`,
      description: `Adds a comment by the connected athlete to ${article} ${one}.`,
      docs: docs('comments'),
      scopes: BASIC,
      route: `POST ${recordPath}`,
      mediaType: { body: 'Comment' },
      input: (): Shape => ({ ...id(), comment: text() }),
      echo: { [keys.id]: keys.id, comment: 'comment' },
      output: () =>
        out.object({
          [keys.id]: out.id('2000000103', `${name} ID`),
          comment: out.text('Nice one'),
        }),
    }),
  ];
}
