import { gym } from './gym.ts';

const { act, account, choices, find, sandbox, zapier } = gym();
const blogId = '66f429b8afdce84227a4610d';

const draft = (urlSlug: string, more: object = {}) => ({
  blogId,
  title: `About ${urlSlug}`,
  description: 'A short description',
  rawHTML: '<h1>Hello</h1>',
  status: 'Draft',
  publishedAt: '2026-03-01T09:00:00+01:00',
  author: '659ec9634a3796e4e47cc360',
  categories: '659ecabc4a37969a2b7cc370, 659ecabc4a37969a2b7cc371',
  urlSlug,
  imageUrl: 'https://harborgym.example/cover.jpg',
  imageAltText: 'Members on the track',
  tags: ['running', 'beginners'],
  ...more,
});

describe('a blog post', () => {
  it('that was made is found, changes, and keeps its content to the letter', async () => {
    const rawHTML = `<h1>Hello {{contact.first_name}}</h1>\n${'<p>Run.</p>'.repeat(20_000)} `;
    const made = await act('create_blog_post', draft('long-read', { rawHTML }));
    expect(made).toMatchObject({
      title: 'About long-read',
      status: 'DRAFT',
      archived: false,
      categories: ['659ecabc4a37969a2b7cc370', '659ecabc4a37969a2b7cc371'],
      publishedAt: '2026-03-01T08:00:00Z',
      canonicalLink: null,
    });
    const kept = sandbox().highlevel.state.blogPosts.find(({ _id }) => _id === made.id);
    expect(kept?.rawHTML).toBe(rawHTML);
    const bySlug = { blogId, searchTerm: 'LONG-read', status: 'DRAFT' };
    expect(await find('get_blog_posts', bySlug)).toEqual([made]);

    const changed = await act(
      'update_blog_post',
      draft('long-read', { postId: made.id, status: 'Archived', title: 'A long read' }),
    );
    expect(changed).toMatchObject({ id: made.id, title: 'A long read', archived: true });
    expect(await find('get_blog_posts', bySlug)).toEqual([]);
  });

  it('starts a Zap when it is new, and again when it changes', async () => {
    const zap = await zapier.turnOn('get_blog_posts', account(), { blogId, trigger_on: 'updated' });
    const onlyNew = await zapier.turnOn('get_blog_posts', account(), { blogId });
    const { id } = await act('create_blog_post', draft('fresh'));
    expect(await zap.poll()).toMatchObject([{ id, status: 'DRAFT' }]);
    expect(await onlyNew.poll()).toMatchObject([{ id, revision: 'new' }]);
    const later = new Date(Date.now() + 60_000).toISOString();
    const kept = sandbox().highlevel.state.blogPosts.find(({ _id }) => _id === id)!;
    Object.assign(kept, { title: 'Fresher', updatedAt: later });
    expect(await zap.poll()).toMatchObject([{ id, title: 'Fresher', revision: later }]);
    expect(await zap.poll()).toEqual([]);
    expect(await onlyNew.poll()).toEqual([]);
  });

  it('that cannot be made says why', async () => {
    await expect(act('create_blog_post', draft('x', { status: 'Live' }))).rejects.toThrow(
      'Status must be one of: Draft, Published, Scheduled, Archived.',
    );
    await expect(
      act('create_blog_post', draft('x', { rawHTML: 'x'.repeat(1_000_001) })),
    ).rejects.toThrow('Content (HTML) is too long: 1000001 characters, at most 1000000 fit.');
    await expect(act('create_blog_post', draft('x', { author: 'Sam Rivera' }))).rejects.toThrow(
      'Author must be an ID',
    );
    await expect(act('create_blog_post', draft('first-10k'))).rejects.toThrow(
      'This URL slug is taken. Choose another slug',
    );
    await expect(act('update_blog_post', { blogId })).rejects.toThrow('Blog Post is required');
  });
});

describe('a URL slug', () => {
  const check = (input: object) => find('check_blog_url_slug', input);

  it('is taken or free, except for the post that has it', async () => {
    expect(await check({ urlSlug: 'first-10k' })).toEqual([
      { id: 'first-10k', urlSlug: 'first-10k', exists: true, available: false },
    ]);
    expect(await check({ urlSlug: 'nobody-has-this' })).toMatchObject([
      { exists: false, available: true },
    ]);
    const own = { urlSlug: 'first-10k', blogId, postId: '66c381b38be80858b9af62b6' };
    expect(await check(own)).toMatchObject([{ exists: false, available: true }]);
    await expect(check({})).rejects.toThrow('URL Slug is required');
  });

  it('starts a Zap when it is taken', async () => {
    const zap = await zapier.turnOn('check_blog_url_slug', account(), { urlSlug: 'spring-race' });
    expect(await zap.poll()).toEqual([]);
    await act('create_blog_post', draft('spring-race'));
    expect(await zap.poll()).toMatchObject([{ id: 'spring-race', exists: true, available: false }]);
    expect(await zap.poll()).toEqual([]);
  });
});

describe('authors, categories and blogs', () => {
  it('are found under their names', async () => {
    expect(await find('get_blog_authors')).toMatchObject([
      { id: '659ec9634a3796e4e47cc360', name: 'Sam Rivera' },
    ]);
    expect(await find('get_blog_categories')).toMatchObject([
      { label: 'Running', urlSlug: 'running' },
      { label: 'Strength' },
    ]);
    expect(await find('get_blogs_by_location', { searchTerm: 'journal' })).toEqual([
      { id: blogId, name: 'Harbor Gym Journal' },
    ]);
  });

  it('are the choices of the steps that need them', async () => {
    expect(await choices('blog_dropdown')).toContainEqual({
      id: blogId,
      label: 'Harbor Gym Journal',
    });
    expect(await choices('blog_author_dropdown')).toEqual([
      { id: '659ec9634a3796e4e47cc360', label: 'Sam Rivera' },
    ]);
    expect(await choices('blog_category_dropdown', {}, { page: 1 })).toEqual([]);
    expect(await choices('blog_category_dropdown')).toContainEqual({
      id: '659ecabc4a37969a2b7cc370',
      label: 'Running',
    });
    expect(await choices('blog_post_dropdown', { blogId })).toEqual(
      expect.arrayContaining([
        { id: '66c381b38be80858b9af62b6', label: 'First 10K in six weeks' },
        { id: '66c381b38be80858b9af62b7', label: 'Winter running (draft)' },
      ]),
    );
  });

  it('a new category starts a Zap, a renamed one only where changes count', async () => {
    const { blogCategories } = sandbox().highlevel.state;
    const zap = await zapier.turnOn('get_blog_categories', account());
    const changes = await zapier.turnOn('get_blog_categories', account(), {
      trigger_on: 'updated',
    });
    const updatedAt = '2026-03-01T09:00:00.000Z';
    blogCategories.push({ ...blogCategories[0]!, _id: '659ecabc4a37969a2b7cc37f', updatedAt });
    expect(await zap.poll()).toMatchObject([{ id: '659ecabc4a37969a2b7cc37f' }]);
    expect(await changes.poll()).toMatchObject([{ revision: updatedAt }]);
    Object.assign(blogCategories.at(-1)!, {
      label: 'Recovery',
      updatedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(await zap.poll()).toEqual([]);
    expect(await changes.poll()).toMatchObject([{ label: 'Recovery' }]);
  });
});
