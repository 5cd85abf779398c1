import {
  choice,
  type FieldOptions,
  list,
  longText,
  recordId,
  text,
  webAddress,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';
import { collectionNames } from './names.ts';

export const productId = (options: FieldOptions = {}) =>
  recordId({ label: 'Product', dropdown: 'product_dropdown', ...options });

const TYPES = {
  SERVICE: 'Service',
  DIGITAL: 'Digital',
  PHYSICAL: 'Physical',
  'PHYSICAL/DIGITAL': 'Physical and digital',
};

/** Headings in the forms of a product. */
export const productGroups = { store: 'Online Store' };

/** The fields of a product. HighLevel asks for name and type with every write: https://marketplace.gohighlevel.com/docs/ghl/products/update-product-by-id */
export const productFields = () => ({
  name: text({ label: 'Product Name' }),
  productType: choice(TYPES, { label: 'Product Type' }),
  description: longText().optional(),
  image: webAddress({ label: 'Image URL', help: 'The public URL of a picture.' }).optional(),
  statementDescriptor: text({
    label: 'Statement Descriptor',
    help: 'What customers see on their card statement.',
    max: 22,
  }).optional(),
  taxInclusive: yesNo({
    label: 'Prices Include Tax',
    help: 'Choose yes if taxes are part of the prices.',
  }).optional(),
  availableInStore: yesNo({ label: 'Show in Online Store', group: 'store' }).optional(),
  collectionIds: list(recordId({ dropdown: 'product_collection_dropdown' }), {
    label: 'Collections',
    split: true,
    group: 'store',
  }).optional(),
  slug: text({
    label: 'URL Slug',
    max: 255,
    placeholder: 'personal-training',
    group: 'store',
    help: 'The last part of the product’s URL, in lower case with hyphens.',
  }).optional(),
  seoTitle: text({ label: 'SEO Title', at: 'seo.title', group: 'store' }).optional(),
  seoDescription: text({
    label: 'SEO Description',
    at: 'seo.description',
    group: 'store',
  }).optional(),
});

/** https://marketplace.gohighlevel.com/docs/ghl/products/get-product-by-id */
export const product = () =>
  out.object({
    id: out.id('655b33a82209e60b6adb87a5', 'Product ID', { from: ['_id'] }),
    name: out.text('Personal training', { label: 'Product Name' }),
    productType: out.text('SERVICE'),
    description: out.text('Ten hours with a coach'),
    image: out.text('https://example.com/training.jpg', { label: 'Image URL' }),
    statementDescriptor: out.text('HARBOR GYM'),
    availableInStore: out.yesNo(true, { label: 'Is in Online Store' }),
    collectionIds: out.list(out.text('65d71377c326ea78e1c47df5')),
    collectionNames: collectionNames(),
    slug: out.text('personal-training', { label: 'URL Slug' }),
    isTaxesEnabled: out.yesNo(false, { label: 'Is Taxed' }),
    variants: out.list(
      out.object({
        id: out.id('h4z7u0im2q8', 'Variant ID'),
        name: out.text('Level', { label: 'Variant Name' }),
      }),
    ),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
  });
