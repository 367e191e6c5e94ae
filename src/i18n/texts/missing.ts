import { missing as en } from '../messages/en/missing.ts'
import { missing as nb } from '../messages/nb/missing.ts'
import { missing as nn } from '../messages/nn/missing.ts'

/**
 * Texts about parts of the page that did not arrive. All languages in one: they are few, and when
 * they are needed nothing more can be counted on to arrive.
 */
export const missingTexts = { nb, nn, en }
