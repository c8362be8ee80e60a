// Numbers as people type them, and the numbers of days.

/** A number with a decimal comma or point; null if the text is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace("−", "-");
  return /^[+-]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}

/** Days that are added up fall short of a whole number by less than this. */
const ALMOST = 1e-9;

/** The number of whole days since the start, by which a day is called; texts of the server count likewise. */
export const wholeDay = (day: number): number => Math.floor(day + ALMOST);
