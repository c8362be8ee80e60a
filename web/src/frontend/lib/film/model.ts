// A film as the server sends it (FilmText, format 1.0), and as the page uses it.

export type Value = string | number | boolean | null;

/** One event as the viewpoint sees it; null is what it does not see. */
export interface Happening {
  index: number;
  type: string;
  day: number;
  fields: readonly string[];
  values: readonly Value[];
}

export interface Nation {
  id: string;
  name: string;
  region: string;
  threshold: number | null;
}

export interface Institution {
  id: string;
  name: string;
  kind: string;
  members: string[];
  threshold: number | null;
}

export interface Cast {
  scenario: string;
  title: string;
  horizonDays: number;
  warmupDays: number;
  nations: Nation[];
  institutions: Institution[];
  networks: { id: string; name: string }[];
  agreements: [string, string][];
}

export interface Ties {
  days: number[];
  affinity: (number[] | null)[][];
  trust: (number[] | null)[][];
}

export interface Head {
  formatVersion: string;
  seed: string;
  viewpoint: string;
  cast: Cast;
  ties: Ties;
  /** What reports and plots are called, by the ids that rows have for them. */
  names: Record<string, string>;
  events: number;
}

export interface Reel {
  formatVersion: string;
  from: number;
  next: number | null;
  kinds: { type: string; fields: string[] }[];
  rows: Value[][];
}

/** The version of the format that this page reads. */
const VERSION = "1.";

/** What a reel holds. */
export function unwind(reel: Reel): Happening[] {
  if (!reel.formatVersion.startsWith(VERSION)) {
    throw new Error(`this page reads films of format 1.x, not ${reel.formatVersion}`);
  }
  return reel.rows.map((row, position) => {
    const kind = reel.kinds[row[0] as number]!;
    return {
      index: reel.from + position,
      type: kind.type,
      day: row[1] as number,
      fields: kind.fields,
      values: row.slice(2),
    };
  });
}

/** The text of a field; empty if it is not there or not seen. */
export function text(event: Happening, field: string): string {
  const value = event.values[event.fields.indexOf(field)];
  return typeof value === "string" ? value : "";
}

/** The number of a field; 0 if it is not there or not seen. */
export function number(event: Happening, field: string): number {
  const value = event.values[event.fields.indexOf(field)];
  return typeof value === "number" ? value : 0;
}

/** Whether a field holds true. */
export function flag(event: Happening, field: string): boolean {
  return event.values[event.fields.indexOf(field)] === true;
}

/** Those whom an event names, in its order: nations and institutions of the cast. */
export function parties(event: Happening, known: ReadonlySet<string>): string[] {
  return [...new Set(event.values.filter((value): value is string => typeof value === "string" && known.has(value)))];
}

/** The number of the first event after a day, in a list sorted by day. */
export function after(events: readonly { day: number }[], day: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
