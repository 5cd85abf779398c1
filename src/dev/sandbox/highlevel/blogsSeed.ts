import type { BlogPost, HighLevelState } from './world.ts';

type Part = Pick<HighLevelState, 'blogs' | 'blogAuthors' | 'blogCategories' | 'blogPosts'>;

const ids = {
  journal: '66f429b8afdce84227a4610d',
  recipes: '66f429b8afdce84227a4610e',
  sam: '659ec9634a3796e4e47cc360',
  running: '659ecabc4a37969a2b7cc370',
  strength: '659ecabc4a37969a2b7cc371',
};

const site = 'https://harborgym.example';

/** The gym's two blogs, who writes them and about what. */
export const blogsSeed = (locationId: string, at: (days: number) => string): Part => {
  const post = (
    _id: string,
    title: string,
    urlSlug: string,
    status: BlogPost['status'],
    days: number,
  ): BlogPost => ({
    _id,
    locationId,
    blogId: ids.journal,
    title,
    description: `${title}: how our members do it.`,
    rawHTML: `<h1>${title}</h1>`,
    status,
    archived: false,
    urlSlug,
    canonicalLink: `${site}/post/${urlSlug}`,
    author: ids.sam,
    categories: [ids.running],
    tags: ['running'],
    imageUrl: `${site}/${urlSlug}.jpg`,
    imageAltText: title,
    publishedAt: at(days),
    updatedAt: at(days),
  });
  const category = (_id: string, label: string, urlSlug: string) => ({
    _id,
    label,
    urlSlug,
    locationId,
    canonicalLink: `${site}/category/${urlSlug}`,
    updatedAt: at(-80),
  });

  return {
    blogs: [
      { _id: ids.journal, name: 'Harbor Gym Journal', locationId },
      { _id: ids.recipes, name: 'Recipes', locationId },
    ],
    blogAuthors: [
      {
        _id: ids.sam,
        name: 'Sam Rivera',
        locationId,
        canonicalLink: `${site}/author/sam-rivera`,
        updatedAt: at(-80),
      },
    ],
    blogCategories: [
      category(ids.running, 'Running', 'running'),
      category(ids.strength, 'Strength', 'strength'),
    ],
    blogPosts: [
      post('66c381b38be80858b9af62b6', 'First 10K in six weeks', 'first-10k', 'PUBLISHED', -10),
      post('66c381b38be80858b9af62b7', 'Winter running', 'winter-running', 'DRAFT', -2),
    ],
  };
};
