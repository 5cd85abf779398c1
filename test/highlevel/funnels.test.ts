import { gym } from './gym.ts';

const { act, find } = gym();

it('funnels are found by name and kind', async () => {
  const found = { name: 'trial', type: 'Funnel' };
  expect(await find('list_funnels', found)).toMatchObject([
    { id: 'funnelFreeTrial00001', steps: [{ name: 'Sign up', url: '/sign-up' }] },
  ]);
  expect(await find('list_funnels', { type: 'Website' })).toEqual([]);
});

it('a path is redirected once', async () => {
  const redirect = {
    domain: 'www.harborgym.example',
    path: '/Trial',
    action: 'Web address',
    target: 'https://harborgym.example/spring-trial',
  };
  expect(await act('create_url_redirect', redirect)).toMatchObject({
    ...redirect,
    action: 'url',
    pathLowercase: '/trial',
  });
  await expect(act('create_url_redirect', redirect)).rejects.toThrow('already exists');
});
