import { date, type FieldOptions, recordId, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { subAccount } from '../locations/names.ts';
import { formName, surveyName } from './names.ts';

export const formId = (options: FieldOptions = {}) =>
  recordId({ label: 'Form', dropdown: 'booking_form_dropdown', ...options });

export const surveyId = (options: FieldOptions = {}) =>
  recordId({ label: 'Survey', dropdown: 'survey_dropdown', ...options });

/** Whose submissions to find, and of which days. HighLevel lists those of the last month by default. */
export const submissionFilters = () => ({
  q: text({
    label: 'Search Text',
    placeholder: 'ada@example.com',
    help: 'The name, email or phone of the contact. Defaults to all contacts.',
  }).optional(),
  startAt: date({ label: 'From Date', help: 'Defaults to the day one month ago.' }).optional(),
  endAt: date({
    label: 'To Date',
    placeholder: '2026-03-31',
    notBefore: 'startAt',
    help: 'The last day that counts. Defaults to today.',
  }).optional(),
});

/** https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms */
export const form = () =>
  out.object({
    id: out.id('YSWdvS4Is98wtIDGnpmI', 'Form ID'),
    name: out.text('Booking form'),
    ...subAccount(),
  });

/** https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys */
export const survey = () =>
  out.object({
    id: out.id('jjusM6EOngDExnbo2DbU', 'Survey ID'),
    name: out.text('Fitness check'),
    ...subAccount(),
  });

/** What was submitted, and by whom: https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions */
const submitted = () => ({
  contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
  contactName: out.text('Ada Byron', { from: ['name'] }),
  contactUrl: contactUrl(),
  email: out.text('ada@example.com', { from: ['others.email'] }),
  phone: out.text('+14155550100', { from: ['others.phone'] }),
  answers: out.list(
    out.object({
      question: out.text('Training Goal', { label: 'Question' }),
      answer: out.text('Half marathon under 1:50', { label: 'Answer' }),
    }),
  ),
  answersText: out.text('Full Name: Ada Byron\nTraining Goal: Half marathon under 1:50', {
    label: 'All Answers',
  }),
  customFields: out.list(
    out.object({
      id: out.id('MgobCB14YMVKuE4Ka8p4', 'Custom Field ID'),
      name: out.text('Training Goal'),
      key: out.text('training_goal'),
      value: out.any('Half marathon under 1:50'),
    }),
  ),
  customField: out.any({}, { label: 'Custom Fields by Name' }),
  pageUrl: out.text('https://example.com/join', {
    label: 'Page (URL)',
    from: ['others.eventData.page.url'],
  }),
  pageTitle: out.text('Join the gym', { from: ['others.eventData.page.title'] }),
  source: out.text('Direct traffic', { from: ['others.eventData.source'] }),
  referrer: out.text('https://www.google.com', { from: ['others.eventData.referrer'] }),
  createdAt: out.moment('2026-03-01T09:00:00Z', { label: 'Submitted At' }),
  ...subAccount(),
});

export const formSubmission = () =>
  out.object({
    id: out.id('38303ec7-629a-49e2-888a-cf8bf0b1f97e', 'Submission ID'),
    formId: out.id('YSWdvS4Is98wtIDGnpmI', 'Form ID'),
    formName: formName(),
    ...submitted(),
  });

export const surveySubmission = () =>
  out.object({
    id: out.id('be759b9a-c3ec-4b29-ba07-fc3c89c77673', 'Submission ID'),
    surveyId: out.id('jjusM6EOngDExnbo2DbU', 'Survey ID'),
    surveyName: surveyName(),
    ...submitted(),
  });
