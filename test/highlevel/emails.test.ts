import { gym } from './gym.ts';

const { act, choices, find, sandbox } = gym({ kept: true });

it('an email template is created in a folder and found there', async () => {
  const [folder] = await choices('email_folder_dropdown');
  const { id } = await act('create_email_template', {
    name: 'Spring news',
    type: 'HTML email',
    parentId: folder!.id,
  });
  expect(await find('list_email_templates', { parentId: folder!.id, search: 'spring' })).toEqual([
    expect.objectContaining({ id, name: 'Spring news', templateType: 'html' }),
  ]);
  const labels = (await choices('email_template_dropdown')).map(({ label }) => label);
  expect(labels).toEqual(['Trial reminder', 'Open day', 'Spring news']);
});

it('an import that does not say where from never reaches HighLevel', async () => {
  const before = sandbox().requests.length;
  const half = { name: 'News', type: 'import', importProvider: 'Mailchimp' };
  await expect(act('create_email_template', half)).rejects.toThrow(
    'Import From and Share Link (URL) are both required',
  );
  expect(sandbox().requests).toHaveLength(before);
});

it('email campaigns are listed by status, sent or not, each with its template', async () => {
  expect(await find('list_email_campaigns')).toMatchObject([
    { name: 'Spring open day', templateName: 'Open day' },
  ]);
  expect(await find('list_email_campaigns', { status: 'Draft' })).toMatchObject([
    { name: 'Summer challenge', templateName: 'Trial reminder' },
  ]);
  expect(await find('list_email_campaigns', { emailStatus: 'Error' })).toEqual([]);
});

it('version v3 has neither, so that their steps stay with their own', async () => {
  process.env.HIGHLEVEL_API_VERSION = 'v3';
  expect((await find('list_email_templates')).length).toBeGreaterThan(0);
  expect(sandbox().requests.at(-1)!.headers.version).toBe('2021-07-28');
});
