// The timeline: one lane for each nation, with a strip that shows how much it filed and marks for what stands out.
import { html, svg } from "lit-html";
import { fill } from "../dom";
import { round } from "./drawing";
import { type Cast, type Happening, number, text } from "./model";
import type { Words } from "./words";

interface Mark {
  event: Happening;
  lane: number;
  kind: string;
}

const LANE = 24;
const LEFT = 52;
const WIDTH = 1000;
const BINS = 73;

/** What stands out, with its mark and the field that names its nation. */
const MARKS: Record<string, [kind: string, field: string]> = {
  attackLaunched: ["attack", "target"],
  attackFailed: ["fizzle", "target"],
  plotInterdicted: ["stopped", "detector"],
  plotDetected: ["found", "nation"],
  plotBorn: ["born", "host"],
  operativeArrested: ["arrest", "nation"],
  leadershipChanged: ["change", "nation"],
  decisionRefused: ["refused", "by"],
  pointDecided: ["choice", "nation"],
};

const SHAPES: Record<string, string> = {
  attack: "M-5 -5 L5 5 M5 -5 L-5 5",
  fizzle: "M-5 0 H5",
  stopped: "M-5 0 L-1 5 L6 -5",
  found: "M0 -6 L6 0 L0 6 L-6 0 Z",
  born: "M0 -5 L5 4 L-5 4 Z",
  arrest: "M-4 -4 H4 V4 H-4 Z",
  change: "M0 -5 A5 5 0 1 1 -0.1 -5 Z",
  refused: "M-5 -3 H5 M-5 3 H5",
  choice: "M0 -6 V6 M-4 2 L0 6 L4 2",
};

export class Lanes {
  private readonly root: SVGSVGElement;
  private readonly cursor: SVGGElement;
  private readonly marks: SVGGElement[];
  private readonly bottom: number;

  constructor(
    place: HTMLElement,
    private readonly cast: Cast,
    events: readonly Happening[],
    private readonly words: Words,
    private readonly seek: (day: number, event: Happening | null) => void,
  ) {
    const height = cast.nations.length * LANE + 26;
    this.bottom = height - 22;
    fill(
      place,
      html`<svg viewBox="0 0 ${WIDTH} ${height}" class="lanes" role="group" aria-label=${words.text("film.lanes")}
        @click=${(event: MouseEvent) => this.pressed(event)} @keydown=${(event: KeyboardEvent) => this.keyed(event)}>
        ${this.ground(events)}${this.days(height)}${this.found(events).map((mark, i) => this.mark(mark, i === 0))}<g
        class="cursor-place"></g></svg>`,
    );
    this.root = place.querySelector("svg")!;
    this.cursor = this.root.querySelector<SVGGElement>(".cursor-place")!;
    this.marks = [...this.root.querySelectorAll<SVGGElement>(".mark")];
  }

  show(day: number): void {
    const x = round(this.x(day));
    fill(this.cursor, svg`<line class="cursor" x1=${x} x2=${x} y1="0" y2=${this.bottom}></line>`);
  }

  private x(day: number): number {
    return LEFT + (day / this.cast.horizonDays) * (WIDTH - LEFT - 8);
  }

  /** A lane for each nation, with a strip that shows how many reports it filed. */
  private ground(events: readonly Happening[]): unknown {
    const filed = filedBy(this.cast, events);
    const most = Math.max(1, ...filed.flat());
    const wide = (WIDTH - LEFT - 8) / BINS;
    const bar = (count: number, bin: number, lane: number): unknown => {
      if (count === 0) return null;
      const share = Math.min(8, Math.max(1, Math.round((8 * count) / most)));
      const tall = ((LANE - 4) * share) / 8;
      return svg`<rect class="strip" x=${round(LEFT + bin * wide)} y=${lane * LANE + LANE - 2 - tall}
        width=${round(wide)} height=${tall}></rect>`;
    };
    return this.cast.nations.map(
      ({ id }, lane) => svg`<text class="lane-name" x=${LEFT - 8} y=${lane * LANE + 16}>${id}</text><rect class="lane"
        x=${LEFT} y=${lane * LANE + 2} width=${WIDTH - LEFT - 8} height=${LANE - 4}></rect>${filed[lane]!.map(
          (count, bin) => bar(count, bin, lane),
        )}`,
    );
  }

  private days(height: number): unknown {
    return Array.from({ length: 9 }, (_, i) => {
      const day = (this.cast.horizonDays * i) / 8;
      const label = this.words.number(Math.round(day));
      return svg`<text class="tick" x=${round(this.x(day))} y=${height - 6}>${label}</text>`;
    });
  }

  private found(events: readonly Happening[]): Mark[] {
    return events.flatMap((event) => {
      const mark = MARKS[event.type];
      const lane = mark ? this.cast.nations.findIndex((nation) => nation.id === text(event, mark[1])) : -1;
      return mark && lane >= 0 ? [{ event, lane, kind: mark[0] }] : [];
    });
  }

  private mark({ event, lane, kind }: Mark, first: boolean): unknown {
    const about = `${this.words.text("film.day")} ${Math.floor(event.day)}: ${this.words.event(event)}`;
    const press = (pressed: MouseEvent): void => {
      pressed.stopPropagation();
      this.reach(pressed.currentTarget as SVGGElement);
      this.seek(event.day, event);
    };
    return svg`<g class="mark ${kind}" role="button" tabindex=${first ? 0 : -1} data-event=${event.index}
      transform="translate(${this.x(event.day).toFixed(1)} ${lane * LANE + LANE / 2})" aria-label=${about}
      @click=${press}><rect class="catch" x="-10" y="-12" width="20" height="24"></rect><path
      d=${SHAPES[kind]!}></path><title>${about}</title></g>`;
  }

  /** Only one mark is in the order of the keys at a time; arrows go on from it. */
  private reach(mark: SVGGElement): void {
    for (const other of this.marks) other.setAttribute("tabindex", other === mark ? "0" : "-1");
  }

  private keyed(event: KeyboardEvent): void {
    const here = this.marks.findIndex((mark) => mark === document.activeElement);
    const next = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: this.marks.length - 1,
    }[event.key];
    if (here < 0) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.marks[here]!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    } else if (next !== undefined) {
      event.preventDefault();
      const mark = this.marks[Math.max(0, Math.min(this.marks.length - 1, next))]!;
      this.reach(mark);
      mark.focus();
    }
  }

  private pressed(event: MouseEvent): void {
    const box = this.root.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    const day = ((x - LEFT) / (WIDTH - LEFT - 8)) * this.cast.horizonDays;
    if (day >= 0) this.seek(Math.min(day, this.cast.horizonDays), null);
  }
}

/** How many reports each nation filed in each stretch of the run. */
export function filedBy(cast: Cast, events: readonly Happening[]): number[][] {
  const filed = cast.nations.map(() => new Array<number>(BINS).fill(0));
  const places = new Map(cast.nations.map((nation, i) => [nation.id, i]));
  for (const event of events) {
    const lane = event.type === "reportFiled" ? places.get(text(event, "nation")) : undefined;
    if (lane !== undefined) filed[lane]![Math.min(BINS - 1, Math.floor((event.day / cast.horizonDays) * BINS))]!++;
  }
  return filed;
}

/** Whether an event is one to stop at when stepping through a run. */
export function standsOut(event: Happening): boolean {
  return (
    event.type in MARKS ||
    event.type === "noticeIssued" ||
    (event.type === "decisionTaken" && text(event, "by") === "control") ||
    (event.type === "blameAssigned" && number(event, "reports") > 0)
  );
}
