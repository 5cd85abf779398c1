import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { created as createdOf, measurement } from '../measurements/measurement.ts';
import { fieldsOf, valuesOf } from '../measurements/quantities.ts';

export const diabetesMeasurementId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Diabetes Measurement',
    dropdown: 'runkeeper_diabetes_measurement_dropdown',
    ...options,
  });

/** https://runkeeper.com/developer/healthgraph/diabetes-sets */
export const DIABETES_MEASUREMENT = {
  fasting_plasma_glucose_test: { label: 'Fasting Plasma Glucose (mg/dL)', example: 88 },
  oral_glucose_tolerance_test: { label: 'Oral Glucose Tolerance (mg/dL)', example: 118 },
  random_plasma_glucose_test: { label: 'Random Plasma Glucose (mg/dL)', example: 104 },
  triglyceride: { label: 'Triglyceride (mg/dL)', example: 110 },
  hemoglobin_a1c: { label: 'Hemoglobin A1c (%)', example: 5.2 },
  insulin: { label: 'Insulin (U)', example: 8 },
  c_peptide: { label: 'C-Peptide (ng/mL)', example: 1.6 },
};

export const diabetesMeasurementFields = () => fieldsOf(DIABETES_MEASUREMENT);

/** https://runkeeper.com/developer/healthgraph/diabetes-sets#past */
export const diabetesMeasurement = () =>
  measurement('Diabetes Measurement', 'diabetes', '5000052', valuesOf(DIABETES_MEASUREMENT));

export const created = () => createdOf('Diabetes Measurement', '5000053');
