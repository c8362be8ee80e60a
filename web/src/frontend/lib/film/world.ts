// What the world looks like on a day: events, heard in order, add up to it.
import { type Cast, type Happening, flag, number, text } from "./model";

export type PlotState =
  | "undetected"
  | "detected"
  | "underCase"
  | "interdicted"
  | "attacked"
  | "missed"
  | "failed"
  | "dissolved"
  | "wrongful";

export interface Plot {
  id: string;
  network: string;
  target: string;
  host: string;
  real: boolean;
  born: number;
  clockDays: number;
  state: PlotState;
  /** When it came to its end; not a number until then. */
  ended: number;
  /** Whose case it is; empty if there is none. */
  caseOf: string;
}

export interface Dossier {
  evidence: number;
  reports: number;
}

export interface Counts {
  filed: number;
  shared: number;
  withheld: number;
  arrests: number;
  attacks: number;
  stopped: number;
}

const OVER = new Set<PlotState>(["interdicted", "attacked", "missed", "failed", "dissolved", "wrongful"]);

/** Whether a plot is still under way. */
export function isOpen(plot: Plot): boolean {
  return !OVER.has(plot.state);
}

export class World {
  plots = new Map<string, Plot>();
  /** By holder, then by plot. */
  dossiers = new Map<string, Map<string, Dossier>>();
  counts: Counts = { filed: 0, shared: 0, withheld: 0, arrests: 0, attacks: 0, stopped: 0 };
  /** Attacks suffered, by nation. */
  hits = new Map<string, number>();
  agreements = new Set<string>();

  constructor(cast: Cast) {
    for (const [one, other] of cast.agreements) this.agreements.add(pair(one, other));
  }

  /** The fullest dossier of a holder on a plot under way, and how full it is; null if it holds none. */
  fullest(holder: string, threshold: number): { plot: string; share: number } | null {
    let best: { plot: string; share: number } | null = null;
    for (const [plot, dossier] of this.dossiers.get(holder) ?? []) {
      const known = this.plots.get(plot);
      const share = dossier.evidence / threshold;
      if ((!known || isOpen(known)) && share > 0 && (!best || share > best.share)) best = { plot, share };
    }
    return best;
  }

  apply(event: Happening): void {
    switch (event.type) {
      case "plotBorn":
        this.plot(text(event, "plot"), event, true);
        break;
      case "reportFiled":
        this.counts.filed++;
        break;
      case "reportShared":
        this.counts.shared++;
        break;
      case "reportWithheld":
        this.counts.withheld++;
        break;
      case "reportLinked":
        this.link(event);
        break;
      case "operativeArrested":
        this.counts.arrests++;
        break;
      case "agreementBegun":
        this.agreements.add(pair(text(event, "nation"), text(event, "partner")));
        break;
      case "agreementEnded":
        this.agreements.delete(pair(text(event, "nation"), text(event, "partner")));
        break;
      default:
        this.pursue(event);
    }
  }

  private pursue(event: Happening): void {
    switch (event.type) {
      case "plotDetected": {
        const plot = this.plot(text(event, "plot"), event, flag(event, "real"));
        if (isOpen(plot)) plot.state = "detected";
        break;
      }
      case "caseOpened": {
        const plot = this.plot(text(event, "plot"), event, flag(event, "real"));
        plot.caseOf = text(event, "nation");
        if (isOpen(plot)) plot.state = "underCase";
        break;
      }
      case "caseClosed":
        this.close(event);
        break;
      case "attackLaunched":
        this.counts.attacks++;
        this.hits.set(text(event, "target"), (this.hits.get(text(event, "target")) ?? 0) + 1);
        this.end(event, flag(event, "detected") ? "attacked" : "missed");
        break;
      case "attackFailed":
        this.end(event, "failed");
        break;
      case "plotDissolved":
        this.end(event, "dissolved");
        break;
      case "plotInterdicted":
        this.counts.stopped++;
        this.end(event, "interdicted");
        break;
      default:
    }
  }

  private close(event: Happening): void {
    const plot = this.plot(text(event, "plot"), event, false);
    const ending = text(event, "ending");
    plot.caseOf = "";
    if (ending === "interdictionFailed") {
      plot.state = "undetected";
      this.dossiers.get(text(event, "nation"))?.set(plot.id, { evidence: 0, reports: 0 });
    } else if (isOpen(plot)) {
      this.end(event, ending === "wrongful" ? "wrongful" : ending === "attacked" ? "attacked" : "dissolved");
    }
  }

  private end(event: Happening, state: PlotState): void {
    const id = text(event, "plot");
    if (id === "") return;
    const plot = this.plot(id, event, true);
    if (isOpen(plot)) {
      plot.state = state;
      plot.ended = event.day;
      plot.caseOf = "";
    }
  }

  private link(event: Happening): void {
    const holder = text(event, "holder");
    const plots = this.dossiers.get(holder) ?? new Map<string, Dossier>();
    this.dossiers.set(holder, plots);
    const before = plots.get(text(event, "subject"));
    plots.set(text(event, "subject"), {
      evidence: number(event, "evidence"),
      reports: (before?.reports ?? 0) + 1,
    });
  }

  private plot(id: string, event: Happening, real: boolean): Plot {
    let plot = this.plots.get(id);
    if (!plot) {
      plot = {
        id,
        network: text(event, "network"),
        target: text(event, "target"),
        host: text(event, "host"),
        real,
        born: event.day,
        clockDays: number(event, "clockDays"),
        state: "undetected",
        ended: Number.NaN,
        caseOf: "",
      };
      this.plots.set(id, plot);
    }
    return plot;
  }
}

/** What names a pair of nations, in either order. */
export function pair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
