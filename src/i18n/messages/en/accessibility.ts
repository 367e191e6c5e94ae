import type { accessibility as nb } from '../nb/accessibility.ts'

export const accessibility: typeof nb = {
  title: 'Accessibility',
  lead: 'Everyone should be able to use the dashboard. The target is WCAG 2.2 at level AA.',
  tested: {
    title: 'What has been tested, and how',
    points: [
      'All page types have been checked with axe-core in Chromium with no rule turned off, at widths from phone to projector.',
      'The charts can be read with the keyboard: the arrow keys go from period to period, Home and End go to the ends, and each period is read out with all its values, including those that are missing.',
      'Each chart has a name, a summary in words and a table with the same figures.',
      'Marks are told apart by shape and text as well as by colour. Dark mode and high contrast keep the same marks.',
      'The pages have been tested down to a width of 320 pixels, which corresponds to 400\u00a0% magnification on an ordinary screen.',
    ],
  },
  shortcomings: {
    title: 'Known shortcomings',
    points: [
      'The pages have not yet been tested by users of screen readers; the checks were made with automatic tools and the keyboard.',
      'Search, filters, copying and going through a chart point by point need JavaScript. Everything else, including the tables, is on the page without it.',
      'Wide tables must be scrolled sideways on narrow screens.',
    ],
  },
  report: {
    title: 'Tell us',
    text: 'If you come across an obstacle, use “Report an error” on the page of the indicator concerned. Please say which browser and which assistive technology you use.',
  },
}
