// Putting another text in place of one.

/** A piece of a text that another takes the place of. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/** The smallest piece by whose change one text becomes another. */
export function difference(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
}
