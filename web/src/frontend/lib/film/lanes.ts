// The timeline: one lane for each nation, with a strip that shows how much it filed and marks for what stands out.
import type { Cast, Happening } from "./model";
import { number, text } from "./model";
import { element, set } from "./svg";
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
  readonly root: SVGSVGElement;
  private readonly cursor: SVGLineElement;
  private readonly marks: SVGGElement[] = [];

  constructor(
    private readonly cast: Cast,
    events: readonly Happening[],
    private readonly words: Words,
    private readonly seek: (day: number, event: Happening | null) => void,
  ) {
    const height = cast.nations.length * LANE + 26;
    this.root = element("svg", { viewBox: `0 0 ${WIDTH} ${height}`, class: "lanes", role: "group" });
    this.root.setAttribute("aria-label", words.text("film.lanes"));
    this.drawGround(events, height);
    this.drawMarks(events);
    this.cursor = element("line", { class: "cursor", y1: 0, y2: height - 22 });
    this.root.append(this.cursor);
    this.root.addEventListener("click", (event) => this.pressed(event));
    this.root.addEventListener("keydown", (event) => this.keyed(event));
  }

  show(day: number): void {
    const x = this.x(day);
    set(this.cursor, { x1: x, x2: x });
  }

  private x(day: number): number {
    return LEFT + (day / this.cast.horizonDays) * (WIDTH - LEFT - 8);
  }

  private drawGround(events: readonly Happening[], height: number): void {
    const filed = this.cast.nations.map(() => new Array<number>(BINS).fill(0));
    const places = new Map(this.cast.nations.map((nation, i) => [nation.id, i]));
    for (const event of events) {
      const lane = event.type === "reportFiled" ? places.get(text(event, "nation")) : undefined;
      if (lane !== undefined) {
        const bin = Math.min(BINS - 1, Math.floor((event.day / this.cast.horizonDays) * BINS));
        filed[lane]![bin]!++;
      }
    }
    const most = Math.max(1, ...filed.flat());
    const wide = (WIDTH - LEFT - 8) / BINS;
    this.cast.nations.forEach((nation, lane) => {
      const name = element("text", { class: "lane-name", x: LEFT - 8, y: lane * LANE + 16 });
      name.textContent = nation.id;
      this.root.append(
        name,
        element("rect", { class: "lane", x: LEFT, y: lane * LANE + 2, width: WIDTH - LEFT - 8, height: LANE - 4 }),
      );
      filed[lane]!.forEach((count, bin) => {
        if (count > 0) {
          const share = Math.min(8, Math.max(1, Math.round((8 * count) / most)));
          const tall = ((LANE - 4) * share) / 8;
          this.root.append(
            element("rect", {
              class: "strip",
              x: LEFT + bin * wide,
              y: lane * LANE + LANE - 2 - tall,
              width: wide,
              height: tall,
            }),
          );
        }
      });
    });
    for (let i = 0; i <= 8; i++) {
      const day = (this.cast.horizonDays * i) / 8;
      const label = element("text", { class: "tick", x: this.x(day), y: height - 6 });
      label.textContent = this.words.number(Math.round(day));
      this.root.append(label);
    }
  }

  private drawMarks(events: readonly Happening[]): void {
    const found: Mark[] = [];
    for (const event of events) {
      const mark = MARKS[event.type];
      const lane = mark ? this.cast.nations.findIndex((nation) => nation.id === text(event, mark[1])) : -1;
      if (mark && lane >= 0) found.push({ event, lane, kind: mark[0] });
    }
    for (const { event, lane, kind } of found) {
      const mark = element("g", {
        class: `mark ${kind}`,
        role: "button",
        tabindex: this.marks.length === 0 ? 0 : -1,
        transform: `translate(${this.x(event.day).toFixed(1)} ${lane * LANE + LANE / 2})`,
        "data-event": event.index,
      });
      mark.setAttribute(
        "aria-label",
        `${this.words.text("film.day")} ${Math.floor(event.day)}: ${this.words.event(event)}`,
      );
      const hint = element("title");
      hint.textContent = mark.getAttribute("aria-label");
      mark.append(
        element("rect", { class: "catch", x: -10, y: -12, width: 20, height: 24 }),
        element("path", { d: SHAPES[kind]! }),
        hint,
      );
      mark.addEventListener("click", (pressed) => {
        pressed.stopPropagation();
        this.reach(mark);
        this.seek(event.day, event);
      });
      this.marks.push(mark);
      this.root.append(mark);
    }
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

/** Whether an event is one to stop at when stepping through a run. */
export function standsOut(event: Happening): boolean {
  return (
    event.type in MARKS ||
    event.type === "noticeIssued" ||
    (event.type === "decisionTaken" && text(event, "by") === "control") ||
    (event.type === "blameAssigned" && number(event, "reports") > 0)
  );
}
