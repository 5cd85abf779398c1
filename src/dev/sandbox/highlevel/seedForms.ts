import type { HighLevelState } from './world.ts';

/** A form and a survey of Harbor Gym, each filled in once. */
export const seededForms = (
  locationId: string,
  at: (days: number) => string,
): Pick<HighLevelState, 'forms' | 'surveys' | 'submissions'> => ({
  forms: [{ id: 'formTrialRequest0001', locationId, name: 'Trial request' }],
  surveys: [{ id: 'surveyFitness0000001', locationId, name: 'Fitness check' }],
  submissions: [
    {
      id: '38303ec7-629a-49e2-888a-000000000001',
      locationId,
      contactId: 'contactBenTorres0001',
      createdAt: at(-9),
      formId: 'formTrialRequest0001',
      name: 'Ben Torres',
      email: 'ben.torres@example.com',
      others: {
        full_name: 'Ben Torres',
        email: 'ben.torres@example.com',
        phone: '+12075550102',
        cfTrainingGoal000001: 'Get fit',
        cfFavouriteClass0001: ['Yoga', 'Spin'],
        formId: 'formTrialRequest0001',
        location_id: locationId,
        sessionId: '5f0c4b1e-0001',
        eventData: {
          type: 'page-visit',
          source: 'Direct traffic',
          referrer: 'https://www.google.com',
          page: { url: 'https://harborgym.example/trial', title: 'Free trial' },
        },
        fieldsOriSequance: [
          'full_name',
          'email',
          'phone',
          'cfTrainingGoal000001',
          'cfFavouriteClass0001',
        ],
      },
    },
    {
      id: 'be759b9a-c3ec-4b29-ba07-000000000001',
      locationId,
      contactId: 'contactAdaByron00001',
      createdAt: at(-3),
      surveyId: 'surveyFitness0000001',
      name: 'Ada Byron',
      email: 'ada.byron@example.com',
      others: {
        email: 'ada.byron@example.com',
        cfInterests000000001: ['Running'],
        eventData: { type: 'page-visit', source: 'Direct traffic' },
        fieldsOriSequance: ['email', 'cfInterests000000001'],
      },
    },
  ],
});
