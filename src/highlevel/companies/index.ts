import { getCompany } from './getCompany.ts';

export const companies = [...getCompany];
