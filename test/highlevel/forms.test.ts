import { gym } from './gym.ts';

const { find } = gym({ kept: true });

it('finds a form by its name, and what a contact submitted with it', async () => {
  const [form] = await find('list_forms', { name: 'trial' });
  const found = await find('list_form_submissions', {
    formId: form!.id,
    q: 'ben.torres@example.com',
  });
  expect(found).toMatchObject([
    {
      contactName: 'Ben Torres',
      formName: 'Trial request',
      locationName: 'Harbor Gym',
      answers: expect.arrayContaining([{ question: 'Training Goal', answer: 'Get fit' }]),
    },
  ]);
});

it('finds submissions of a survey up to a day', async () => {
  const [survey] = await find('list_surveys', {});
  const input = { surveyId: survey!.id };
  expect(await find('list_survey_submissions', input)).toHaveLength(1);
  const fourDaysAgo = { ...input, endAt: '4 days ago' };
  expect(await find('list_survey_submissions', fourDaysAgo)).toEqual([]);
});
