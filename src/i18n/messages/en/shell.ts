import type { shell as nb } from '../nb/shell.ts'

export const shell: typeof nb = {
  skip: 'Skip to the content',
  home: 'The strategy',
  changes: 'New since last time',
  data: 'Data',
  presentation: 'Presentation',
  about: 'About',
  accessibility: 'Accessibility',
  languages: 'Language',
  mainNavigation: 'Main menu',
  breadcrumb: 'Breadcrumb',
  edition: (label, council, date) => `Edition ${label} · ${council}, ${date}`,
  archive: 'Older edition',
  archived: (label, council, date) =>
    `You are looking at edition ${label}: the indicator set as it was when ${council} met on ${date}.`,
  toNewest: 'Show this page as it is now',
  footer:
    'The figures are read from papers in the national council model. The dashboard is not Helsedirektoratet’s own website.',
  licence: 'Data: NLOD 2.0. Code: MIT.',
  pageTitle: (page, site) => `${page} – ${site}`,
  notFoundTitle: 'Page not found',
  notFoundText:
    'There is no such address here. It may have been mistyped, or the page may have moved.',
  retiredIn: (edition) => `Left the set in edition ${edition}`,
  notFoundIndicator: (id) => `There is no indicator with the id “${id}”.`,
  notFoundGoal: (id) => `There is no goal with the id “${id}”.`,
  toBoard: 'Go to the overview of the strategy',
  errors: {
    title: 'The figures could not be loaded',
    problem: {
      network: 'Could not reach the server. Check your connection and try again.',
      'not-found': 'The file with the figures is not on the server.',
      status: 'The server answered with an error. This often passes by itself.',
      'not-json':
        'The server answered with something other than figures. A web filter may have stopped the answer.',
      schema: 'The file has the wrong format and is therefore not shown.',
      'too-large': 'The answer is larger than the figures can be, and was not read.',
    },
    unknown: 'Something went wrong when showing this part.',
    page: 'The page could not be shown',
    reload: 'Reload the page, or go to another page from the menu.',
    detail: 'Technical description',
    oneIndicator: (id) => `The indicator “${id}” could not be shown`,
    restIsFine: 'The rest of the page is not affected.',
  },
}
