import { firesEachOnce } from './eachOnce.ts';
import { ada, later, liveGym } from './liveGym.ts';

const live = liveGym();
const { choices, sandbox, turnOn, zapier, account } = live;

const trial = 'formTrialRequest0001';
const fitness = 'surveyFitness0000001';

let count = 0;

/** Somebody fills in a form or a survey. */
const submit = (of: { formId: string } | { surveyId: string }, answers: object = {}) => {
  count += 1;
  const id = `submission-${String(count).padStart(6, '0')}`;
  sandbox().highlevel.state.submissions.push({
    id,
    locationId: 'harborGymBranch00001',
    contactId: ada,
    createdAt: new Date().toISOString(),
    name: 'Ada Byron',
    email: 'ada@example.com',
    ...of,
    others: {
      fieldsOriSequance: ['full_name', 'phone', ...Object.keys(answers)],
      full_name: 'Ada Byron',
      phone: '+14155550100',
      eventData: { source: 'Google', page: { url: 'https://harborgym.example/trial' } },
      ...answers,
    },
  });
  return id;
};

describe('Form Submitted', () => {
  it('fires for each submission with the answers by their questions', async () => {
    const zap = await turnOn('form_submitted');
    expect(await zap.poll()).toEqual([]);
    later();
    const id = submit(
      { formId: trial },
      {
        cfTrainingGoal000001: 'Half marathon',
        cfFavouriteClass0001: ['Yoga', 'Spin'],
        cfMedicalForm0000001: { f1: { meta: {}, url: 'https://example.com/form.pdf' } },
        terms_and_conditions: '',
      },
    );
    expect(await zap.poll()).toMatchObject([
      {
        id,
        formId: trial,
        formName: 'Trial request',
        contactId: ada,
        contactName: 'Ada Byron',
        contactUrl: expect.stringContaining(`/contacts/detail/${ada}`),
        phone: '+14155550100',
        pageUrl: 'https://harborgym.example/trial',
        createdAt: '2026-03-02T10:02:00.000Z',
        answers: [
          { question: 'Full Name', answer: 'Ada Byron' },
          { question: 'Phone', answer: '+14155550100' },
          { question: 'Training Goal', answer: 'Half marathon' },
          { question: 'Favourite Classes', answer: 'Yoga, Spin' },
          { question: 'Medical Form', answer: 'https://example.com/form.pdf' },
        ],
        answersText: expect.stringContaining('\nTraining Goal: Half marathon\n'),
        customField: expect.objectContaining({ training_goal: 'Half marathon' }),
      },
    ]);
    expect(await zap.poll()).toEqual([]);
  });

  it('fires for the chosen form only, however many submissions there are at once', async () => {
    sandbox().highlevel.state.forms.push({
      id: 'formOther',
      locationId: 'harborGymBranch00001',
      name: 'Other',
    });
    expect(await choices('booking_form_dropdown')).toEqual([
      { id: trial, label: 'Trial request' },
      { id: 'formOther', label: 'Other' },
    ]);
    const zap = await turnOn('form_submitted', { formId: 'formOther' });
    later();
    const ids = Array.from({ length: 130 }, () => submit({ formId: 'formOther' }));
    submit({ formId: trial });
    expect((await zap.poll()).map(({ id }) => id).sort()).toEqual(ids);
    expect(await zap.poll()).toEqual([]);
  });

  it('fires where it is tomorrow already, and shows a submission of before as the sample', async () => {
    const sample = await zapier.run<object[]>(
      'triggers.form_submitted.operation.perform',
      account(),
      {},
      { isLoadingSample: true },
    );
    expect(sample).toMatchObject([{ contactName: 'Ben Torres', formName: 'Trial request' }]);
    const zap = await turnOn('form_submitted');
    later(60 * 13 + 59);
    submit({ formId: trial });
    later();
    expect(await zap.poll()).toHaveLength(1);
  });

  it('fires once for each submission, whenever the list shows it', () =>
    firesEachOnce(live, 'form_submitted', () => {
      submit({ surveyId: fitness });
      return [submit({ formId: trial })];
    }));
});

it('Survey Submitted fires for each submission of the chosen survey', async () => {
  expect(await choices('survey_dropdown')).toEqual([{ id: fitness, label: 'Fitness check' }]);
  const any = await turnOn('survey_submitted');
  const other = await turnOn('survey_submitted', { surveyId: 'another' });
  later();
  submit({ formId: trial });
  const id = submit({ surveyId: fitness }, { cfInterests000000001: ['Running'] });
  expect(await any.poll()).toMatchObject([
    {
      id,
      surveyId: fitness,
      surveyName: 'Fitness check',
      answers: expect.arrayContaining([{ question: 'Interests', answer: 'Running' }]),
    },
  ]);
  expect(await other.poll()).toEqual([]);
  expect(await any.poll()).toEqual([]);
});
