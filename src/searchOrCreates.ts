/**
 * Searches that create what they do not find: https://docs.zapier.com/platform/build/search-or-create. The creates
 * look once more before they do (`unlessFound`).
 */
export const searchOrCreates = {
  find_contact: {
    key: 'find_contact',
    display: {
      label: 'Find or Create Contact',
      description: 'Finds a contact by email, phone, ID or custom field, or creates one.',
    },
    search: 'find_contact',
    create: 'create_contact',
  },
  search_records: {
    key: 'search_records',
    display: {
      label: 'Find or Create Record',
      description:
        'Finds a record of a custom object or company by one of its properties, or creates one.',
    },
    search: 'search_records',
    create: 'create_record',
  },
  search_opportunities: {
    key: 'search_opportunities',
    display: {
      label: 'Find or Create Opportunity',
      description:
        'Finds an opportunity by contact, pipeline, stage, status or text, or creates one.',
    },
    search: 'search_opportunities',
    create: 'create_opportunity',
  },
  find_business: {
    key: 'find_business',
    display: {
      label: 'Find or Create Business',
      description: 'Finds a business by its whole name, or creates one.',
    },
    search: 'find_business',
    create: 'create_business',
  },
};
