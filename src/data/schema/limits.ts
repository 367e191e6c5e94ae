/** How much a published or edited file may hold, for all who read one. */

/** UTF-16 units in a name: of an indicator, a goal, a series, a paper … */
export const LONGEST_NAME = 300

/** UTF-16 units in any other text. */
export const LONGEST_TEXT = 20_000

/** Characters of an id. */
export const LONGEST_ID = 100

/** Items in one list: series of a measure, figures of a series, indicators of a strategy … */
export const MOST_ITEMS = 10_000

/** A count larger than this, or a figure of any other kind, is no figure of ours: 10¹⁵. */
export const GREATEST = 1e15

/**
 * Nothing but characters that are seen where they stand. Not here: control characters but tab and
 * line feed, half characters, marks that turn the direction of writing, characters without width
 * (soft hyphens aside, and what makes an emoji coloured), and those that stand for lost ones.
 */
export const PLAIN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- it names them
  /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]*$/u
