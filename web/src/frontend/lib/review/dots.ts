// The dots of a plot along time: a row for each who held any, what came from whom, and between the rows the gate that
// kept a report back. Told apart by shape and letters, not by colour alone.
import { html, svg, type TemplateResult } from "lit-html";
import { dayNumber, n, t } from "../room";
import { levels, stepOf } from "./drawn";

export interface Row {
  name: string;
  others: number;
  target: boolean;
  evidence: number;
  threshold: number | null;
}

export interface Dot {
  report: string;
  row: number;
  day: number;
  state: "WAITING" | "LINKED" | "STRAY" | "UNDER_WAY";
  from: number | null;
  filedDay: number;
  why: string;
}

export interface Gate {
  report: string;
  from: number;
  to: number;
  day: number;
  letters: string;
  why: string;
  filedDay: number;
}

export interface Dots {
  name: string;
  ending: "ATTACK" | "INTERDICTED";
  missed: boolean;
  fromDay: number;
  endDay: number;
  enoughDay: number | null;
  rows: Row[];
  dots: Dot[];
  gates: Gate[];
}

/** A day as everything that is told names it: whole days since the start. */

/** What a row is called. */
export const rowName = ({ name, others }: Row): string => (others > 0 ? t("dots.others", others) : name);

const SIDE = 12;
const TOP = 40;
const DOT = 5;
const LEVEL = 15;
const BOX = 18;
const LABEL = 20;
/** How near gates of one kind between the same two are told as one, in pixels. */
const NEAR = 22;

/** Gates of one kind between the same two, near each other. */
export interface Stopped {
  gates: Gate[];
  at: number;
  words: string;
  wide: number;
}

/** Gates that lie near each other are told as one, with how many they are. */
export function together(gates: Gate[], x: (day: number) => number): Stopped[] {
  const found: Stopped[] = [];
  for (const gate of [...gates].sort((one, other) => one.day - other.day)) {
    const at = x(gate.day);
    const near = found.find(
      (one) =>
        one.gates[0]!.from === gate.from &&
        one.gates[0]!.to === gate.to &&
        one.gates[0]!.letters === gate.letters &&
        at - one.at <= NEAR,
    );
    if (near === undefined) found.push({ gates: [gate], at, words: "", wide: 0 });
    else near.gates.push(gate);
  }
  for (const one of found) {
    one.words = one.gates[0]!.letters + (one.gates.length > 1 ? ` ${one.gates.length}` : "");
    one.wide = 8 + 8 * one.words.length;
  }
  return found;
}

interface Lane {
  row: Row;
  /** The top of the row, and where its dots and gates begin. */
  top: number;
  above: number;
  held: number;
  below: number;
  bottom: number;
  dots: { dot: Dot; x: number; level: number }[];
  stoppedAbove: { stopped: Stopped; x: number; level: number }[];
  stoppedBelow: { stopped: Stopped; x: number; level: number }[];
}

const tallest = (all: { level: number }[]): number => Math.max(0, ...all.map(({ level }) => level + 1));

/** Where everything stands, from the top of the picture. */
export function lanes(dots: Dots, width: number, x: (day: number) => number): Lane[] {
  let top = TOP;
  const narrow = width < 560;
  const within = (at: number, half: number): number => Math.min(width - SIDE - half, Math.max(SIDE + half, at));
  const boxes = (gates: Gate[]) => {
    const all = together(gates, x).map((stopped) => ({ stopped, x: within(stopped.at, stopped.wide / 2), level: 0 }));
    const found = levels(all.map((one) => spanOf(one.x, one.stopped.wide / 2 + 1)));
    return all.map((one, i) => ({ ...one, level: found[i]! }));
  };
  return dots.rows.map((row, place) => {
    const own = dots.dots
      .filter((dot) => dot.row === place)
      .map((dot) => ({ dot, x: x(dot.state === "UNDER_WAY" ? dots.endDay : dot.day), level: 0 }))
      .sort((one, other) => one.x - other.x);
    const found = levels(own.map((one) => spanOf(one.x, DOT + 1)));
    const to = dots.gates.filter((gate) => gate.to === place);
    const stoppedAbove = boxes(to.filter((gate) => gate.from < place));
    const stoppedBelow = boxes(to.filter((gate) => gate.from >= place));
    const held = own.map((one, i) => ({ ...one, level: found[i]! }));
    const above = top + LABEL * (narrow && row.threshold !== null ? 2 : 1);
    const first = above + tallest(stoppedAbove) * (BOX + 3) + 4;
    const below = first + Math.max(row.others > 0 ? 0 : 1, tallest(held)) * LEVEL + 4;
    const lane = {
      row,
      top,
      above,
      held: first,
      below,
      bottom: below + tallest(stoppedBelow) * (BOX + 3) + 4,
      dots: held,
      stoppedAbove,
      stoppedBelow,
    };
    top = lane.bottom + 4;
    return lane;
  });
}

const spanOf = (at: number, half: number): { from: number; to: number } => ({ from: at - half, to: at + half });

/** The picture, so many pixels wide. */
export function dotPicture(dots: Dots, width: number): TemplateResult {
  const range = Math.max(1, dots.endDay - dots.fromDay);
  const x = (day: number): number => SIDE + DOT + ((day - dots.fromDay) / range) * (width - 2 * (SIDE + DOT));
  const all = lanes(dots, width, x);
  const bottom = all[all.length - 1]?.bottom ?? TOP;
  const place = new Map<string, { x: number; y: number }>();
  all.forEach((lane, row) =>
    lane.dots.forEach(({ dot, x: at, level }) => place.set(`${row} ${dot.report}`, { x: at, y: yOf(lane, level) })),
  );
  return html`<svg viewBox="0 0 ${width} ${bottom + 26}" class="plot-dots" role="img"
    aria-label=${t("dots.picture", dots.name)}>${ground(dots, all, width, x, bottom)}${all.map((lane) =>
      lane.dots.map(({ dot, x: at, level }) => way(place.get(`${dot.from} ${dot.report}`), at, yOf(lane, level))),
    )}${all.map((lane) => stoppedWays(lane, place))}${all.map((lane) => gatesOf(lane, dots))}${all.map((lane) =>
      lane.dots.map(({ dot, x: at, level }) => mark(dot, dots, at, yOf(lane, level))),
    )}</svg>`;
}

const yOf = (lane: Lane, level: number): number => lane.held + level * LEVEL + LEVEL / 2;

function ground(
  dots: Dots,
  all: Lane[],
  width: number,
  x: (day: number) => number,
  bottom: number,
): unknown {
  const step = stepOf(dots.endDay - dots.fromDay, Math.max(2, Math.floor(width / 110)));
  const first = Math.ceil(dots.fromDay / step) * step;
  const ticks: number[] = [];
  for (let day = first; day <= dots.endDay; day += step) ticks.push(day);
  const end = x(dots.endDay);
  const enough = dots.enoughDay;
  const ended = `${t(`dots.end.${dots.ending}`)}, ${t("day", dayNumber(dots.endDay))}`;
  const lateEnough = enough !== null && x(enough) > width / 2;
  const side = (day: number): string => (x(day) > width - 40 ? "end" : "middle");
  return svg`${
    enough === null
      ? null
      : svg`<rect class="known" x=${x(enough)} width=${Math.max(0, end - x(enough))} y=${TOP - 4} height=${
          bottom - TOP + 4
        }></rect>`
  }${all.map((lane) => rowGround(lane, width))}${ticks.map(
    (day) => svg`<line class="grid" x1=${x(day)} x2=${x(day)} y1=${TOP - 4} y2=${bottom}></line><text
      x=${x(day)} y=${bottom + 18} text-anchor=${side(day)}>${t("day", dayNumber(day))}</text>`,
  )}${
    enough === null
      ? null
      : svg`<line class="enough" x1=${x(enough)} x2=${x(enough)} y1=${TOP - 20} y2=${bottom}></line><text
          class="halo" x=${x(enough) + (lateEnough ? -5 : 5)} y=${TOP - 10}
          text-anchor=${lateEnough ? "end" : "start"}>${t("dots.enough")}, ${t("day", dayNumber(enough))}</text>`
  }<line class="end" x1=${end} x2=${end} y1=${TOP - 22} y2=${bottom}></line><text class="end-name halo" x=${
    end + DOT
  } y="14" text-anchor="end">${ended}</text>`;
}

/** The band of a row, with who it is and what evidence there was at the end. */
function rowGround(lane: Lane, width: number): unknown {
  const { row } = lane;
  const narrow = width < 560;
  const evidence =
    row.threshold === null
      ? row.others > 0
        ? ""
        : t("dots.evidence.none")
      : t("dots.evidence", n(row.evidence, 1), n(row.threshold, 1));
  const target = row.target ? ` ⚑ ${t("dots.target")}` : "";
  const second = narrow && row.threshold !== null;
  const on = row.target ? "on-target" : "on-row";
  return svg`<rect class=${row.target ? "row target" : "row"} x="0" y=${lane.top} width=${width} height=${
    lane.bottom - lane.top
  } rx="4"></rect><text class=${`row-name ${on}`} x=${SIDE} y=${lane.top + 15}>${rowName(row)}${target}</text><text
    class=${on} x=${second ? SIDE : width - 2 * SIDE - DOT} y=${lane.top + (second ? 33 : 15)}
    text-anchor=${second ? "start" : "end"}>${evidence}</text>`;
}

function way(from: { x: number; y: number } | undefined, x: number, y: number): unknown {
  if (from === undefined) return null;
  const bend = Math.min(40, Math.abs(x - from.x) / 2 + 4);
  return svg`<path class="way" d="M${from.x} ${from.y} C${from.x + bend} ${from.y} ${x - bend} ${y} ${x} ${y}"></path>`;
}

type Box = Lane["stoppedAbove"][number];

/** Every box of a row with the top of where it stands. */
const boxesOf = (lane: Lane): [Box, number][] => [
  ...lane.stoppedAbove.map((one): [Box, number] => [one, lane.above + 2 + one.level * (BOX + 3)]),
  ...lane.stoppedBelow.map((one): [Box, number] => [one, lane.below + one.level * (BOX + 3)]),
];

/** From each dot to the gate that stopped it. */
function stoppedWays(lane: Lane, place: Map<string, { x: number; y: number }>): unknown {
  return boxesOf(lane).map(([{ stopped, x }, y]) =>
    stopped.gates.map((gate) => {
      const from = place.get(`${gate.from} ${gate.report}`);
      return from === undefined
        ? null
        : svg`<line class="stopped-way" x1=${from.x} y1=${from.y} x2=${x} y2=${y + BOX / 2}></line>`;
    }),
  );
}

function gatesOf(lane: Lane, dots: Dots): unknown {
  return boxesOf(lane).map(([{ stopped, x }, y]) => {
    const title = stopped.gates.map((gate) => gateWords(gate, dots)).join("\n");
    return svg`<g class="gate"><rect x=${x - stopped.wide / 2} y=${y} width=${stopped.wide} height=${BOX}
      rx="2"></rect><text x=${x} y=${y + 13} text-anchor="middle">${stopped.words}</text><title>${title}</title></g>`;
  });
}

/** What a gate did, in words. */
export function gateWords(gate: Gate, { rows }: Dots): string {
  return t("dots.mark.gate", gate.report, rowName(rows[gate.from]!), dayNumber(gate.day), gate.why);
}

/** What a dot is, in words. */
export function dotWords(dot: Dot, { rows }: Dots): string {
  if (dot.state === "STRAY") return t("dots.mark.stray", dot.report, dayNumber(dot.day), dot.why);
  if (dot.from === null) return t("dots.mark.own", dot.report, dayNumber(dot.day));
  const sender = rowName(rows[dot.from]!);
  return t(dot.state === "UNDER_WAY" ? "dots.mark.late" : "dots.mark.came", dot.report, sender, dayNumber(dot.day));
}

/** The shape of a dot: a disc where it was filed, a ring where it came to, with a cross if it could not be linked. */
export function shape(kind: "own" | "came" | "stray" | "late", x: number, y: number): unknown {
  if (kind === "late") return svg`<path class="dot late" d="M${x - 6} ${y + 5} h12 l-6 -10 Z"></path>`;
  if (kind === "stray")
    return svg`<circle class="dot stray" cx=${x} cy=${y} r=${DOT}></circle><path class="cross"
      d="M${x - 3} ${y - 3} l6 6 m0 -6 l-6 6"></path>`;
  return svg`<circle class=${`dot ${kind}`} cx=${x} cy=${y} r=${DOT}></circle>`;
}

/** Which shape a dot has. */
export function kindOf({ state, from }: Dot): "own" | "came" | "stray" | "late" {
  if (state === "UNDER_WAY") return "late";
  if (state === "STRAY") return "stray";
  return from === null ? "own" : "came";
}

function mark(dot: Dot, dots: Dots, x: number, y: number): unknown {
  return svg`<g class="mark">${shape(kindOf(dot), x, y)}<title>${dotWords(dot, dots)}</title></g>`;
}
