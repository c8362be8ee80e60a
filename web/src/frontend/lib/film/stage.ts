// The picture: lands, ties, nodes with their dossiers, plots, and what travels or is kept back on a day.
import type { Cast, Happening, Ties } from "./model";
import { after, parties } from "./model";
import { type Ground, type Places, onMap, onRing } from "./places";
import { Keyed, element, set } from "./svg";
import type { Bundle, Journey, Traffic } from "./traffic";
import type { Words } from "./words";
import { type Plot, type World, isOpen, pair } from "./world";

/** How long a mark of what happened stays, in days. */
export const FLASH_DAYS = 6;

/** The gates in the order in which they are tested. */
const GATES = ["CHANNELS", "LAW", "MARKING", "POLITICS", "TRUST", "PRIORITIES", "CAPACITY", "DISCRETION"];

const NODE = 17;
const RING = 23;
const AROUND = 2 * Math.PI * RING;
const SHADES = 5;

export interface Layers {
  reports: boolean;
  withheld: boolean;
  trust: boolean;
}

interface Tie {
  one: string;
  other: string;
  kind: "tie" | "spoke";
}

interface Flash {
  event: Happening;
  at: string;
  kind: string;
}

const FLASHES: Record<string, [kind: string, field: string]> = {
  attackLaunched: ["attack", "target"],
  attackFailed: ["fizzle", "target"],
  plotInterdicted: ["stopped", "host"],
  operativeArrested: ["arrest", "host"],
  plotDetected: ["found", "nation"],
  leadershipChanged: ["change", "nation"],
};

export class Stage {
  readonly root: SVGSVGElement;
  private places: Places;
  private readonly known: ReadonlySet<string>;
  private readonly nodes = new Map<string, { node: SVGGElement; ring: SVGCircleElement; label: SVGTextElement }>();
  private readonly ties: Keyed<Tie>;
  private readonly journeys: Keyed<Journey>;
  private readonly stops: Keyed<Bundle>;
  private readonly plots: Keyed<Plot>;
  private readonly flashes: Keyed<Flash>;
  private readonly lands: SVGGElement;
  private day = 0;

  constructor(
    private readonly cast: Cast,
    private readonly ground: Ground,
    private readonly traffic: Traffic,
    private readonly ties_: Ties,
    private readonly words: Words,
    private readonly choose: (id: string) => void,
  ) {
    this.root = element("svg", {
      viewBox: `20 16 ${ground.width - 40} ${ground.height - 24}`,
      class: "stage",
      role: "group",
    });
    this.root.setAttribute("aria-label", words.text("film.stage"));
    this.known = new Set([...cast.nations, ...cast.institutions].map((each) => each.id));
    this.places = onMap(cast, ground);
    this.lands = this.layer("lands");
    this.drawLands();
    this.ties = this.keyed(
      "ties",
      (tie) => pair(tie.one, tie.other),
      (tie) => this.makeTie(tie),
      (line, tie) => this.placeTie(line, tie),
    );
    this.journeys = this.keyed(
      "journeys",
      (journey) => `${journey.event.index}`,
      (journey) => this.makeJourney(journey),
      (dot, journey) => this.placeJourney(dot, journey),
    );
    this.stops = this.keyed(
      "stops",
      (bundle) => bundle.key,
      (bundle) => this.makeStop(bundle),
      (bar, bundle) => this.placeStop(bar, bundle),
    );
    this.drawNodes();
    this.plots = this.keyed(
      "plots",
      (plot) => plot.id,
      (plot) => this.makePlot(plot),
      () => undefined,
    );
    this.flashes = this.keyed(
      "flashes",
      (flash) => `${flash.event.index}`,
      (flash) => this.makeFlash(flash),
      (mark, flash) => this.placeFlash(mark, flash),
    );
  }

  /** Shows the map, or the sharing network. */
  arrange(view: "map" | "network"): void {
    this.places = view === "map" ? onMap(this.cast, this.ground) : onRing(this.cast, this.ground);
    this.lands.toggleAttribute("hidden", view === "network");
    this.root.classList.toggle("as-network", view === "network");
    for (const [id, { node }] of this.nodes) set(node, { transform: this.at(id) });
  }

  /** Shows a day. */
  show(world: World, day: number, events: readonly Happening[], layers: Layers): void {
    this.day = day;
    this.root.classList.toggle("with-trust", layers.trust);
    this.ties.show(this.currentTies(world));
    this.journeys.show(layers.reports ? this.traffic.underWay(day) : []);
    this.stops.show(layers.withheld ? this.traffic.keptBack(day, FLASH_DAYS) : []);
    this.fillDossiers(world);
    this.placePlots(world);
    this.flashes.show(this.currentFlashes(events));
  }

  /** Marks those whom an event names; nobody for none. */
  light(event: Happening | null): void {
    const lit = new Set(event ? parties(event, this.known) : []);
    for (const [id, { node }] of this.nodes) node.classList.toggle("lit", lit.has(id));
  }

  private currentTies(world: World): Tie[] {
    const ties: Tie[] = [...world.agreements].map((key) => {
      const [one, other] = key.split(" ") as [string, string];
      return { one, other, kind: "tie" };
    });
    for (const institution of this.cast.institutions) {
      for (const member of institution.members) ties.push({ one: institution.id, other: member, kind: "spoke" });
    }
    return ties.filter((tie) => this.places.has(tie.one) && this.places.has(tie.other));
  }

  private currentFlashes(events: readonly Happening[]): Flash[] {
    const found: Flash[] = [];
    for (const event of events.slice(after(events, this.day - FLASH_DAYS), after(events, this.day))) {
      const flash = FLASHES[event.type];
      const at = flash ? event.values[event.fields.indexOf(flash[1])] : null;
      if (flash && typeof at === "string" && this.places.has(at)) found.push({ event, at, kind: flash[0] });
    }
    return found;
  }

  private drawLands(): void {
    const regions = [...new Set(this.cast.nations.map((nation) => nation.region))];
    const draw = (outline: [number, number][], shade: string) =>
      this.lands.append(
        element("polygon", { class: `land ${shade}`, points: outline.map((point) => point.join(",")).join(" ") }),
      );
    for (const outline of this.ground.surroundings) draw(outline, "elsewhere");
    for (const nation of this.cast.nations) {
      for (const outline of this.ground.lands[nation.id] ?? [])
        draw(outline, `shade-${regions.indexOf(nation.region) % SHADES}`);
    }
  }

  private drawNodes(): void {
    const group = this.layer("nodes");
    for (const each of [...this.cast.nations, ...this.cast.institutions]) {
      const house = "members" in each;
      const node = element("g", {
        class: house ? "node house" : "node",
        tabindex: 0,
        role: "button",
        "data-id": each.id,
        transform: this.at(each.id),
      });
      const body = house
        ? element("rect", { class: "body", x: -13, y: -13, width: 26, height: 26, rx: 4 })
        : element("circle", { class: "body", r: NODE });
      const ring = element("circle", {
        class: "ring",
        r: RING,
        transform: "rotate(-90)",
        "stroke-dasharray": `0 ${AROUND}`,
      });
      const label = element("text", { class: "fill", y: 5 });
      const title = element("text", { class: "name", y: RING + 22 });
      title.textContent = house ? each.name : each.id;
      node.append(element("circle", { class: "track", r: RING }), ring, body, label, title);
      this.press(node, each.id);
      this.nodes.set(each.id, { node, ring, label });
      group.append(node);
    }
  }

  private fillDossiers(world: World): void {
    for (const each of [...this.cast.nations, ...this.cast.institutions]) {
      const parts = this.nodes.get(each.id)!;
      const best = each.threshold === null ? null : world.fullest(each.id, each.threshold);
      const share = Math.min(1, best?.share ?? 0);
      set(parts.ring, { "stroke-dasharray": `${(share * AROUND).toFixed(1)} ${AROUND.toFixed(1)}` });
      parts.node.classList.toggle("full", share >= 1);
      parts.label.textContent = share > 0 ? `${Math.round(share * 100)}` : "";
      const hits = world.hits.get(each.id) ?? 0;
      parts.node.setAttribute(
        "aria-label",
        `${this.words.name(each.id)}, ${Math.round(share * 100)} %, ${hits} ${this.words.text("film.counts.attacks")}`,
      );
    }
  }

  private placePlots(world: World): void {
    const open = [...world.plots.values()].filter((plot) => isOpen(plot) && plot.real && this.places.has(plot.host));
    this.plots.show(open);
    const met = new Map<string, number>();
    for (const plot of open) {
      const number = met.get(plot.host) ?? 0;
      met.set(plot.host, number + 1);
      const place = this.places.get(plot.host)!;
      const angle = -0.9 + number * 0.62;
      const mark = this.plots.group.querySelector<SVGGElement>(`[data-plot="${CSS.escape(plot.id)}"]`)!;
      const share = plot.clockDays > 0 ? Math.min(1, (this.day - plot.born) / plot.clockDays) : 0;
      set(mark, {
        transform: moved(place.x + 38 * Math.cos(angle), place.y + 38 * Math.sin(angle)),
        class: `plot ${plot.state}`,
      });
      set(mark.querySelector(".clock")!, { height: (14 * share).toFixed(1), y: (7 - 14 * share).toFixed(1) });
    }
  }

  private makeTie(tie: Tie): SVGElement {
    return element("line", { class: tie.kind });
  }

  private placeTie(line: SVGElement, tie: Tie): void {
    const from = this.places.get(tie.one)!;
    const to = this.places.get(tie.other)!;
    set(line, { x1: from.x, y1: from.y, x2: to.x, y2: to.y });
    if (tie.kind === "tie") {
      const { affinity, trust } = this.feelings(tie);
      const warmth = affinity === null ? "unseen" : `a${Math.max(0, Math.min(6, Math.round((affinity + 1) * 3)))}`;
      set(line, { class: `tie ${warmth}`, "stroke-width": trust === null ? 1.5 : 0.8 + 4 * trust });
    }
  }

  /** Affinity and mean trust of two nations at the day; null where they are not seen. */
  private feelings(tie: Tie): { affinity: number | null; trust: number | null } {
    const sample = Math.max(
      0,
      after(
        this.ties_.days.map((day) => ({ day })),
        this.day,
      ) - 1,
    );
    const one = this.cast.nations.findIndex((nation) => nation.id === tie.one);
    const other = this.cast.nations.findIndex((nation) => nation.id === tie.other);
    const affinity = this.ties_.affinity[sample]?.[one]?.[other] ?? this.ties_.affinity[sample]?.[other]?.[one] ?? null;
    const seen = [this.ties_.trust[sample]?.[one]?.[other], this.ties_.trust[sample]?.[other]?.[one]].filter(
      (value) => value !== undefined,
    );
    return { affinity, trust: seen.length === 0 ? null : seen.reduce((a, b) => a + b, 0) / seen.length };
  }

  private makeJourney(journey: Journey): SVGElement {
    const dot = element("circle", { class: "journey", r: 6, "data-report": journey.report });
    dot.append(this.hint(this.words.event(journey.event)));
    dot.addEventListener("click", () => this.choose(journey.report));
    return dot;
  }

  private placeJourney(dot: SVGElement, journey: Journey): void {
    const from = this.places.get(journey.from);
    const to = this.places.get(journey.to);
    if (!from || !to) return;
    const way = (this.day - journey.day) / Math.max(0.01, journey.arrival - journey.day);
    set(dot, { cx: from.x + way * (to.x - from.x), cy: from.y + way * (to.y - from.y) });
  }

  private makeStop(bundle: Bundle): SVGElement {
    const bar = element("g", { class: "stop", "data-gate": bundle.last.obstacle });
    bar.append(element("rect", { y: -9, height: 18, rx: 3 }), element("text", { y: 4 }), this.hint(""));
    bar.addEventListener("click", () => this.choose(bar.getAttribute("data-report") ?? ""));
    return bar;
  }

  private placeStop(bar: SVGElement, bundle: Bundle): void {
    const stop = bundle.last;
    const letters = this.words.text(`film.short.${stop.obstacle}`) + (bundle.times > 1 ? ` ${bundle.times}` : "");
    const half = 3 + 4.4 * letters.length;
    set(bar, { "data-report": stop.report });
    set(bar.querySelector("rect")!, { x: -half, width: 2 * half });
    bar.querySelector("text")!.textContent = letters;
    bar.querySelector("title")!.textContent = this.words.event(stop.event);
    const from = this.places.get(stop.from);
    const to = this.places.get(stop.to);
    if (!from || !to) return;
    const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
    // Gates between the same two stand one behind the other, so that none hides another.
    const place = GATES.indexOf(stop.obstacle);
    const reach = Math.min(0.6, (46 + 9 * (place % 3)) / length);
    set(bar, {
      transform: moved(from.x + reach * (to.x - from.x), from.y + reach * (to.y - from.y)),
      opacity: 1 - (0.75 * (this.day - stop.day)) / FLASH_DAYS,
    });
  }

  private makePlot(plot: Plot): SVGElement {
    const mark = element("g", { "data-plot": plot.id });
    mark.append(
      element("rect", { class: "clock", x: -5, width: 10, y: 7, height: 0 }),
      element("path", { class: "shape", d: "M0 -10 L10 8 L-10 8 Z" }),
      this.hint(`${this.words.text("film.plot")} ${plot.id}`),
    );
    mark.addEventListener("click", () => this.choose(plot.id));
    return mark;
  }

  private makeFlash(flash: Flash): SVGElement {
    const mark = element("g", { class: `flash ${flash.kind}`, "data-event": flash.event.index });
    const shapes: Record<string, string> = {
      attack: "M0 -26 L7 -9 L25 -8 L11 3 L16 21 L0 11 L-16 21 L-11 3 L-25 -8 L-7 -9 Z",
      fizzle: "M-12 -12 L12 12 M12 -12 L-12 12",
      stopped: "M-13 0 L-4 10 L14 -12",
      arrest: "M-9 -9 H9 V9 H-9 Z",
      found: "M0 -12 L12 0 L0 12 L-12 0 Z",
      change: "M-10 6 A10 10 0 1 1 10 6 M10 6 l-7 -1 M10 6 l2 -7",
    };
    mark.append(element("path", { d: shapes[flash.kind]! }), this.hint(this.words.event(flash.event)));
    const plot = flash.event.values[flash.event.fields.indexOf("plot")];
    mark.addEventListener("click", () => this.choose(typeof plot === "string" ? plot : flash.at));
    return mark;
  }

  private placeFlash(mark: SVGElement, flash: Flash): void {
    const place = this.places.get(flash.at)!;
    const offsets: Record<string, [number, number]> = {
      attack: [0, 0],
      fizzle: [0, 0],
      stopped: [26, -26],
      arrest: [-30, 22],
      found: [-28, -24],
      change: [30, 22],
    };
    const [x, y] = offsets[flash.kind]!;
    set(mark, {
      transform: `translate(${(place.x + x).toFixed(1)} ${(place.y + y).toFixed(1)})`,
      opacity: 1 - (0.7 * (this.day - flash.event.day)) / FLASH_DAYS,
    });
  }

  private press(target: SVGElement, id: string): void {
    target.addEventListener("click", () => this.choose(id));
    target.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        this.choose(id);
      }
    });
  }

  private hint(words: string): SVGElement {
    const title = element("title");
    title.textContent = words;
    return title;
  }

  private at(id: string): string {
    const place = this.places.get(id)!;
    return `translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`;
  }

  private layer(name: string): SVGGElement {
    const group = element("g", { class: `layer-${name}` });
    this.root.append(group);
    return group;
  }

  private keyed<T>(
    name: string,
    key: (item: T) => string,
    make: (item: T) => SVGElement,
    update: (target: SVGElement, item: T) => void,
  ): Keyed<T> {
    return new Keyed(this.layer(name), key, make, update);
  }
}

function moved(x: number, y: number): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}
