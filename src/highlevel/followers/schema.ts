import { type FieldOptions, list } from '../../core/input/fields.ts';
import { idIn, type OutputSchema, out } from '../../core/output/output.ts';
import { userNames } from '../users/names.ts';
import { userId } from '../users/schema.ts';

/** Users who are notified of what happens to a record. */
export const followers = (options: FieldOptions = {}) =>
  list(userId(), { label: 'Followers', split: true, ...options });

/** A record's followers after a change; the answer holds nothing else of the record. */
const after = (record: () => OutputSchema) => ({
  id: idIn(record()),
  followers: out.list(out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'Followers (User IDs)' })),
  followerNames: userNames('followers'),
});

export const followersAfterAdding = (record: () => OutputSchema) =>
  out.object({
    ...after(record),
    followersAdded: out.list(
      out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'Added Followers (User IDs)' }),
    ),
    followersAddedNames: userNames('followersAdded', { label: 'Added Follower Names' }),
  });

export const followersAfterRemoving = (record: () => OutputSchema) =>
  out.object({
    ...after(record),
    followersRemoved: out.list(
      out.text('hxHGVRb1YJUscrCB8eXK', { label: 'Removed Followers (User IDs)' }),
    ),
    followersRemovedNames: userNames('followersRemoved', {
      label: 'Removed Follower Names',
      example: 'Sam Rivera',
    }),
  });
