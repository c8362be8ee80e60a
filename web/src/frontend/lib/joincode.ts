// A code that lets somebody in, as it is typed: in capitals and groups of four, as it stands on the trainer's screen.
const GROUP = 4;
/** The most characters that a code has; what is longer is a link that was pasted, and stays as it is. */
const LONGEST = 12;

/** What is no letter or digit separates groups, whatever kind of dash a phone puts there. */
const SEPARATORS = /[^\p{L}\p{N}]/gu;

/** What was typed, in groups, and where the caret is then. */
export function grouped(typed: string, caret: number): { text: string; caret: number } {
  const plain = typed.toUpperCase().replace(SEPARATORS, "");
  if (typed.includes("/") || plain.length > LONGEST) return { text: typed, caret };
  const before = typed.slice(0, caret).replace(SEPARATORS, "").length;
  const text = plain.replace(new RegExp(`(.{${GROUP}})(?=.)`, "g"), "$1-");
  // Behind a full group the caret stands behind the hyphen, too, if one follows.
  const hyphens = before === plain.length ? Math.floor((before - 1) / GROUP) : Math.floor(before / GROUP);
  return { text, caret: Math.min(text.length, before + Math.max(0, hyphens)) };
}
