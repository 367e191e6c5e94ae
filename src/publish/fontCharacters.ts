const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

/** What the font must hold: ASCII, the letters of neighbouring languages, the texts' own signs. */
export const CHARACTERS = [
  range(0x20, 0x7e),
  'ÀÁÄÅÆÇÈÉËÍÐÑÓÔÖØÚÜÝÞßàáäåæçèéêëíðñóôöøúüýþ',
  '\u00a0§©«°±·»½×–—‘’“”…′−≈≤≥→←↑↓',
].join('')

/** What an embedded view needs of them: its words are few, and every kilobyte is the article's. */
export const EMBED_CHARACTERS = [
  range(0x20, 0x7e).replace(/[#$&*@[\\\]^`{|}~]/g, ''),
  'ÅÆØåæéòôø',
  '\u00a0«»·–’“”…−≈≤≥',
].join('')
