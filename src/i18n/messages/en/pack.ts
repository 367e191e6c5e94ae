import type { pack as nb } from '../nb/pack.ts'

export const pack: typeof nb = {
  name: 'Meeting pack',
  note: (label, council, date, built) =>
    `Meeting pack: edition ${label}, as it was when ${council} met on ${date}. Made on ${built}. It works without a network, and its figures are not updated.`,
  online: 'See the newest figures online',
  file: {
    title: (label) => `National e-health strategy – meeting pack, edition ${label}`,
    opening:
      'The meeting pack is opening. If nothing happens, save the file on your computer and open it from there, in a browser from 2023 or later that allows scripts.',
    failed:
      'The meeting pack could not be opened. Download it again, or use a browser from 2023 or later. The browser says:',
  },
}
