// Plots under way, each with its clock, and flashes where something just happened.
import { svg } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { FLASH_DAYS, type Sight, hint, moved, round } from "./drawing";
import { type Happening, after } from "./model";
import { type Plot, type World, isOpen } from "./world";

/** Draws the plots under way around where they are prepared. */
export function plots(world: World, sight: Sight): unknown {
  const open = [...world.plots.values()].filter((plot) => isOpen(plot) && plot.real && sight.places.has(plot.host));
  const met = new Map<string, number>();
  const placed = open.map((plot) => {
    const number = met.get(plot.host) ?? 0;
    met.set(plot.host, number + 1);
    return { plot, number };
  });
  return repeat(
    placed,
    ({ plot }) => plot.id,
    ({ plot, number }) => mark(plot, number, sight),
  );
}

function mark(plot: Plot, number: number, { day, places, words, choose }: Sight): unknown {
  const place = places.get(plot.host)!;
  const angle = -0.9 + number * 0.62;
  const share = plot.clockDays > 0 ? Math.min(1, (day - plot.born) / plot.clockDays) : 0;
  return svg`<g data-plot=${plot.id} class="plot ${plot.state}"
    transform=${moved(place.x + 38 * Math.cos(angle), place.y + 38 * Math.sin(angle))}
    @click=${() => choose(plot.id)}><rect class="clock" x="-5" width="10" y=${(7 - 14 * share).toFixed(1)}
    height=${(14 * share).toFixed(1)}></rect><path class="shape" d="M0 -10 L10 8 L-10 8 Z"></path><title>${words.text(
      "film.plot",
    )} ${words.name(plot.id)}</title></g>`;
}

interface Look {
  kind: string;
  /** The field that names where it happened. */
  field: string;
  shape: string;
  offset: [number, number];
}

const LOOKS: Record<string, Look> = {
  attackLaunched: {
    kind: "attack",
    field: "target",
    shape: "M0 -26 L7 -9 L25 -8 L11 3 L16 21 L0 11 L-16 21 L-11 3 L-25 -8 L-7 -9 Z",
    offset: [0, 0],
  },
  attackFailed: { kind: "fizzle", field: "target", shape: "M-12 -12 L12 12 M12 -12 L-12 12", offset: [0, 0] },
  plotInterdicted: { kind: "stopped", field: "host", shape: "M-13 0 L-4 10 L14 -12", offset: [26, -26] },
  operativeArrested: { kind: "arrest", field: "host", shape: "M-9 -9 H9 V9 H-9 Z", offset: [-30, 22] },
  plotDetected: { kind: "found", field: "nation", shape: "M0 -12 L12 0 L0 12 L-12 0 Z", offset: [-28, -24] },
  leadershipChanged: {
    kind: "change",
    field: "nation",
    shape: "M-10 6 A10 10 0 1 1 10 6 M10 6 l-7 -1 M10 6 l2 -7",
    offset: [30, 22],
  },
};

/** Draws what happened in the days up to now. */
export function flashes(events: readonly Happening[], sight: Sight): unknown {
  const recent = events.slice(after(events, sight.day - FLASH_DAYS), after(events, sight.day));
  return repeat(
    recent.filter((event) => sight.places.has(at(event))),
    (event) => event.index,
    (event) => flash(event, sight),
  );
}

/** Where something that flashes happened; empty for all else. */
function at(event: Happening): string {
  const look = LOOKS[event.type];
  const found = look ? event.values[event.fields.indexOf(look.field)] : null;
  return typeof found === "string" ? found : "";
}

function flash(event: Happening, { day, places, words, choose }: Sight): unknown {
  const { kind, shape, offset } = LOOKS[event.type]!;
  const place = places.get(at(event))!;
  const plot = event.values[event.fields.indexOf("plot")];
  return svg`<g class="flash ${kind}" data-event=${event.index}
    transform=${moved(place.x + offset[0], place.y + offset[1])}
    opacity=${round(1 - (0.7 * (day - event.day)) / FLASH_DAYS)}
    @click=${() => choose(typeof plot === "string" ? plot : at(event))}><path d=${shape}></path>${hint(
      event,
      words,
    )}</g>`;
}
