// Where names stand on a map: none leaves it, none lies on another; names of several words stand in two lines.

/** A name and where it should stand: the middle of its first line's foot. */
export interface Wanted {
  name: string;
  x: number;
  y: number;
}

/** Where a name stands, line by line. */
export interface Placed extends Wanted {
  lines: string[];
}

/** How wide a letter is, and how high a line, in sizes of the type. */
const LETTER = 0.56;
const LINE = 1.05;
/** A name is tried at its place, then so many lines below and above it. */
const TRIES = [0, 1, -1, 2, -2, 3, -3];

/** A name in one line, or in two of about the same length. */
export function lines(name: string): string[] {
  const spaces = [...name].flatMap((letter, at) => (letter === " " ? [at] : []));
  if (spaces.length === 0) return [name];
  const middle = (name.length - 1) / 2;
  const best = spaces.reduce((one, other) => (Math.abs(other - middle) < Math.abs(one - middle) ? other : one));
  return [name.slice(0, best), name.slice(best + 1)];
}

/** Places for all, the upper ones first, on a map of that size in type of that size. */
export function placed(wanted: Wanted[], width: number, height: number, size: number): Placed[] {
  const boxes: Box[] = [];
  const places = new Map<Wanted, Placed>();
  for (const one of [...wanted].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const split = lines(one.name);
    const half = (LETTER * size * Math.max(...split.map((line) => line.length))) / 2;
    const x = Math.min(Math.max(one.x, half), width - half);
    const tall = LINE * size * split.length;
    const boxAt = (step: number): Box => {
      const foot = Math.min(Math.max(one.y + step * LINE * size, size), height - tall + LINE * size - size / 4);
      return { left: x - half, right: x + half, top: foot - size, bottom: foot - size + tall };
    };
    const free = TRIES.map(boxAt).find((box) => !boxes.some((other) => overlap(box, other))) ?? boxAt(0);
    boxes.push(free);
    places.set(one, { name: one.name, lines: split, x, y: free.top + size });
  }
  return wanted.flatMap((one) => places.get(one) ?? []);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
