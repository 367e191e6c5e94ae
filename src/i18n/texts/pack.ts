import { useI18n } from '../context.tsx'
import { pack as en } from '../messages/en/pack.ts'
import { pack as nb } from '../messages/nb/pack.ts'
import { pack as nn } from '../messages/nn/pack.ts'

/** Texts of a meeting pack. It is one file with all languages, so they are not loaded one by one. */
export const packTexts = { nb, nn, en }

export const usePackTexts = () => packTexts[useI18n().locale]
