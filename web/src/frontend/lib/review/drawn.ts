// Pictures that are drawn to the width that they have, one unit a pixel, so that their text has the size of the page's.
import type { TemplateResult } from "lit-html";
import { fill } from "../dom";

const drawings = new WeakMap<Element, (width: number) => TemplateResult>();

const watcher = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const draw = drawings.get(target);
    if (draw !== undefined && contentRect.width > 0) fill(target as HTMLElement, draw(Math.floor(contentRect.width)));
  }
});

/** Draws in a place, now and whenever its width changes; a place that is not shown is drawn once it is. */
export function drawn(place: HTMLElement, draw: (width: number) => TemplateResult): void {
  drawings.set(place, draw);
  // Whoever is watched already hears nothing of a new drawing.
  watcher.unobserve(place);
  watcher.observe(place);
}

/** A step between marks on an axis: 1, 2 or 5 and tens of them, so that there are at most so many. */
export function stepOf(range: number, most: number): number {
  const least = range / Math.max(1, most);
  const ten = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return ten * [1, 2, 5, 10].find((step) => step * ten >= least)!;
}

/** The level of each of the things that lie side by side: none touches another of its level. */
export function levels(spans: { from: number; to: number }[]): number[] {
  const ends: number[] = [];
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const level = free < 0 ? ends.length : free;
    ends[level] = to;
    return level;
  });
}
