import { collection } from '../measurements/collection.ts';

export const operations = collection({
  path: '/diabetes',
  media: 'DiabetesMeasurementSet',
  page: 'diabetes-sets',
  noun: 'Diabetes Measurement',
  plural: 'Diabetes Measurements',
  about: 'blood glucose, insulin and related values',
  keys: {
    id: 'diabetesMeasurementId',
    list: 'list_runkeeper_diabetes_measurements',
    get: 'get_runkeeper_diabetes_measurement',
    create: 'create_runkeeper_diabetes_measurement',
    update: 'update_runkeeper_diabetes_measurement',
    delete: 'delete_runkeeper_diabetes_measurement',
    dropdown: 'runkeeper_diabetes_measurement_dropdown',
  },
  exampleId: 5_000_052,
  quantities: {
    fasting_plasma_glucose_test: { label: 'Fasting Plasma Glucose (mg/dL)', example: 88 },
    oral_glucose_tolerance_test: { label: 'Oral Glucose Tolerance (mg/dL)', example: 118 },
    random_plasma_glucose_test: { label: 'Random Plasma Glucose (mg/dL)', example: 104 },
    triglyceride: { label: 'Triglyceride (mg/dL)', example: 110 },
    hemoglobin_a1c: { label: 'Hemoglobin A1c (%)', example: 5.2 },
    insulin: { label: 'Insulin (U)', example: 8 },
    c_peptide: { label: 'C-Peptide (ng/mL)', example: 1.6 },
  },
});
