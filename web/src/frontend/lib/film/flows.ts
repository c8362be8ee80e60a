// Reports on their way, and bars where a gate kept some back.
import { nothing, svg } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { OBSTACLES, type Obstacle } from "../vocabulary";
import { FLASH_DAYS, type Sight, hint, moved, round } from "./drawing";
import type { Bundle, Journey } from "./traffic";

/** Draws reports on their way. */
export function journeys(underWay: Journey[], sight: Sight): unknown {
  return repeat(
    underWay,
    ({ event }) => event.index,
    (journey) => dot(journey, sight),
  );
}

function dot({ event, report, from, to, day, arrival }: Journey, sight: Sight): unknown {
  const start = sight.places.get(from);
  const end = sight.places.get(to);
  if (!start || !end) return nothing;
  const way = (sight.day - day) / Math.max(0.01, arrival - day);
  const between = (a: number, b: number): number => round(a + way * (b - a));
  return svg`<circle class="journey" r="6" data-report=${report} cx=${between(start.x, end.x)}
    cy=${between(start.y, end.y)} @click=${() => sight.choose(report)}>${hint(event, sight.words)}</circle>`;
}

/** Draws the gates that kept reports back. */
export function stops(bundles: Bundle[], sight: Sight): unknown {
  return repeat(
    bundles,
    ({ key }) => key,
    (bundle) => stop(bundle, sight),
  );
}

function stop({ last, times }: Bundle, sight: Sight): unknown {
  const { places, words, choose, day } = sight;
  const from = places.get(last.from);
  const to = places.get(last.to);
  if (!from || !to) return nothing;
  const letters = words.text(`film.short.${last.obstacle}`) + (times > 1 ? ` ${times}` : "");
  const half = round(3 + 4.4 * letters.length);
  const reach = along(last.obstacle, Math.hypot(to.x - from.x, to.y - from.y));
  return svg`<g class="stop" data-gate=${last.obstacle} data-report=${last.report}
    transform=${moved(from.x + reach * (to.x - from.x), from.y + reach * (to.y - from.y))}
    opacity=${round(1 - (0.75 * (day - last.day)) / FLASH_DAYS)} @click=${() => choose(last.report)}>
    <rect y="-9" height="18" rx="3" x=${-half} width=${2 * half}></rect><text y="4">${letters}</text>${hint(
      last.event,
      words,
    )}</g>`;
}

/** How far along an edge of a length a gate stands; gates between the same two stand one behind the other. */
export function along(obstacle: Obstacle, length: number): number {
  return Math.min(0.6, (46 + 9 * (OBSTACLES.indexOf(obstacle) % 3)) / Math.max(1, length));
}
