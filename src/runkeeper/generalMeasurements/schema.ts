import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { created as createdOf, measurement } from '../measurements/measurement.ts';
import { fieldsOf, valuesOf } from '../measurements/quantities.ts';

export const generalMeasurementId = (options: FieldOptions = {}) =>
  recordId({
    label: 'General Measurement',
    dropdown: 'runkeeper_general_measurement_dropdown',
    ...options,
  });

/** https://runkeeper.com/developer/healthgraph/general-measurement-sets */
export const GENERAL_MEASUREMENT = {
  systolic: { label: 'Systolic Blood Pressure (mmHg)', example: 118 },
  diastolic: { label: 'Diastolic Blood Pressure (mmHg)', example: 76 },
  resting_heartrate: { label: 'Resting Heart Rate (bpm)', example: 52 },
  total_cholesterol: { label: 'Total Cholesterol (mg/dL)', example: 170 },
  hdl: { label: 'HDL Cholesterol (mg/dL)', example: 58 },
  ldl: { label: 'LDL Cholesterol (mg/dL)', example: 96 },
  uric_acid: { label: 'Uric Acid (mg/dL)', example: 5.1 },
  il6: { label: 'Interleukin 6 (mg/dL)', example: 0.2 },
  testosterone: { label: 'Testosterone (mg/dL)', example: 0.5 },
  blood_calcium: { label: 'Blood Calcium (mg/dL)', example: 9.4 },
  blood_magnesium: { label: 'Blood Magnesium (mg/dL)', example: 2.1 },
  blood_potassium: { label: 'Blood Potassium (mg/dL)', example: 17 },
  blood_sodium: { label: 'Blood Sodium (mg/dL)', example: 322 },
  hscrp: { label: 'High-Sensitivity CRP (mg/L)', example: 0.8 },
  crp: { label: 'C-Reactive Protein (mg/L)', example: 2.5 },
  vitamin_d: { label: 'Vitamin D (ng/dL)', example: 3200 },
  tsh: { label: 'Thyroid-Stimulating Hormone (mIU/L)', example: 1.9 },
  creatine_kinase: { label: 'Creatine Kinase (U/L)', example: 140 },
  blood_vitamin_b12: { label: 'Blood Vitamin B12 (pg/mL)', example: 480 },
  blood_folic_acid: { label: 'Blood Folic Acid (ng/mL)', example: 9.5 },
  ferritin: { label: 'Ferritin (ng/mL)', example: 85 },
  blood_zinc: { label: 'Blood Zinc (µg/dL)', example: 92 },
  blood_chromium: { label: 'Blood Chromium (µg/dL)', example: 0.3 },
  white_cell_count: { label: 'White Cell Count (ng/µL)', example: 6.1 },
};

export const generalMeasurementFields = () => fieldsOf(GENERAL_MEASUREMENT);

/** https://runkeeper.com/developer/healthgraph/general-measurement-sets#past */
export const generalMeasurement = () =>
  measurement(
    'General Measurement',
    'generalMeasurements',
    '5000042',
    valuesOf(GENERAL_MEASUREMENT),
  );

export const created = () => createdOf('General Measurement', '5000043');
