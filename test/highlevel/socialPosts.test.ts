import { gym } from './gym.ts';

const { act, find, sandbox } = gym({ kept: true });

const userId = 'userSamRivera0000001';

it('is drafted, scheduled, found and deleted', async () => {
  const [account] = await find('list_social_accounts', { name: 'harbor' });
  const { id: postId } = await act('create_social_post', {
    accountIds: [account!.id],
    userId,
    summary: 'New rowing room',
    media: [{ mediaUrl: 'https://harborgym.example/rowing.jpg' }],
    status: 'draft',
  });
  await act('update_social_post', {
    postId,
    type: 'post',
    status: 'scheduled',
    scheduleDate: 'in 3 days',
  });
  const found = await find('list_social_posts', { type: 'scheduled', fromDate: 'tomorrow' });
  expect(found).toContainEqual(
    expect.objectContaining({
      id: postId,
      accountNames: ['Harbor Gym'],
      createdByName: 'Sam Rivera',
      media: [{ url: 'https://harborgym.example/rowing.jpg', caption: null, type: 'image/jpeg' }],
    }),
  );
  expect(await act('delete_social_post', { postId })).toEqual({ id: postId, deleted: true });
  expect(await find('get_social_post', { postId })).toEqual([]);
});

it.each([
  [{ status: 'scheduled' }, 'Schedule For is required for a scheduled post'],
  [{ enableDuet: 'yes' }, 'TikTok Privacy is required with other TikTok settings'],
  [{ couponCode: 'RUN' }, 'Google Post Type is required with other Google settings'],
  [{ media: [{ mediaUrl: 'https://harborgym.example/4711' }] }, 'Choose File Type'],
])('with %j misses something', async (input, message) => {
  const from = sandbox().requests.length;
  const post = { accountIds: ['x'], userId, summary: 'Hello', ...input };
  await expect(act('create_social_post', post)).rejects.toThrow(message);
  expect(sandbox().requests).toHaveLength(from);
});
