// Small things that the drawings of a film share.
import { svg } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { Happening } from "./model";
import type { Places } from "./places";
import type { Words } from "./words";

/** What a layer of the picture needs to know. */
export interface Sight {
  day: number;
  places: Places;
  words: Words;
  /** Tells the story of whatever was pressed. */
  choose(id: string): void;
}

/** How long a mark of what happened stays, in days. */
export const FLASH_DAYS = 6;

/** Where something is moved to, to a tenth of the picture's units. */
export function moved(x: number, y: number): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}

/** A number as it stands in a drawing: two decimals are enough. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The tip of a mark that stands for an event; it is made once. */
export function hint(event: Happening, words: Words): unknown {
  return svg`<title>${guard([event.index], () => words.event(event))}</title>`;
}
