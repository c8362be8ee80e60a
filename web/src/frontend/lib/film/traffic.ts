// Reports on their way, and reports kept back: what moves along the edges.
import type { Obstacle } from "../vocabulary";
import { type Happening, after, text } from "./model";

export interface Journey {
  event: Happening;
  report: string;
  from: string;
  to: string;
  day: number;
  arrival: number;
}

export interface Stop {
  event: Happening;
  report: string;
  from: string;
  to: string;
  day: number;
  obstacle: Obstacle;
}

/** Reports that the same gate kept back between the same two. */
export interface Bundle {
  key: string;
  last: Stop;
  times: number;
}

/** How long a report travels on the screen whose arrival, or sending, the viewpoint does not see, in days. */
const UNSEEN_DAYS = 4;

export class Traffic {
  readonly journeys: Journey[] = [];
  readonly stops: Stop[] = [];
  private longest = UNSEEN_DAYS;

  constructor(events: readonly Happening[]) {
    const sent = new Map<string, Journey>();
    for (const event of events) {
      const report = text(event, "report");
      const from = text(event, "from");
      const to = text(event, "to");
      const key = `${report}>${to}`;
      if (event.type === "reportShared") {
        const journey = { event, report, from, to, day: event.day, arrival: event.day + UNSEEN_DAYS };
        sent.set(key, journey);
        this.journeys.push(journey);
      } else if (event.type === "reportArrived") {
        const journey = sent.get(key);
        if (journey && journey.from === from) {
          journey.arrival = event.day;
          sent.delete(key);
        } else {
          this.journeys.push({ event, report, from, to, day: event.day - UNSEEN_DAYS, arrival: event.day });
        }
      } else if (event.type === "reportWithheld") {
        this.stops.push({ event, report, from, to, day: event.day, obstacle: text(event, "obstacle") as Obstacle });
      }
    }
    this.journeys.sort((one, other) => one.day - other.day);
    for (const journey of this.journeys) this.longest = Math.max(this.longest, journey.arrival - journey.day);
  }

  /** Those on their way at a day. */
  underWay(day: number): Journey[] {
    const found: Journey[] = [];
    for (let i = after(this.journeys, day) - 1; i >= 0; i--) {
      const journey = this.journeys[i]!;
      if (journey.day < day - this.longest) break;
      if (journey.arrival > day) found.push(journey);
    }
    return found;
  }

  /** Those kept back in the days up to a day, together where the same gate closed between the same two. */
  keptBack(day: number, days: number): Bundle[] {
    const bundles = new Map<string, Bundle>();
    for (const stop of this.stops.slice(after(this.stops, day - days), after(this.stops, day))) {
      const key = `${stop.from}>${stop.to} ${stop.obstacle}`;
      const times = (bundles.get(key)?.times ?? 0) + 1;
      bundles.set(key, { key, last: stop, times });
    }
    return [...bundles.values()];
  }
}
