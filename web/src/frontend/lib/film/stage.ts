// The picture: lands, ties, nodes with their dossiers, plots, and what travels or is kept back on a day.
import { html, svg } from "lit-html";
import { fill, type Shown } from "../dom";
import { FLASH_DAYS, type Sight } from "./drawing";
import { journeys, stops } from "./flows";
import { flashes, plots } from "./marks";
import { type Cast, type Happening, type Ties, parties } from "./model";
import { nodes } from "./nodes";
import { type Ground, type Places, onMap, onRing } from "./places";
import { ties } from "./ties";
import type { Traffic } from "./traffic";
import type { Words } from "./words";
import type { World } from "./world";

const SHADES = 5;

/** From the lowest to the highest. */
const LAYERS = ["lands", "ties", "journeys", "stops", "nodes", "plots", "flashes"] as const;

export interface Layers {
  reports: boolean;
  withheld: boolean;
  trust: boolean;
}

export class Stage {
  private readonly root: SVGSVGElement;
  private readonly known: ReadonlySet<string>;
  private places: Places;
  private lit: ReadonlySet<string> = new Set();
  private draw: () => void = () => undefined;

  constructor(
    place: HTMLElement,
    private readonly cast: Cast,
    private readonly ground: Ground,
    private readonly traffic: Traffic,
    private readonly feelings: Ties,
    private readonly words: Words,
    private readonly choose: (id: string) => void,
  ) {
    const layer = (name: string): unknown => svg`<g class="layer-${name}"></g>`;
    fill(
      place,
      html`<svg viewBox="20 16 ${ground.width - 40} ${ground.height - 24}" class="stage" role="group"
        aria-label=${words.text("film.stage")}>${LAYERS.map(layer)}</svg>`,
    );
    this.root = place.querySelector("svg")!;
    this.known = new Set([...cast.nations, ...cast.institutions].map((each) => each.id));
    this.places = onMap(cast, ground);
    this.layer("lands", lands(cast, ground));
  }

  /** Shows the map, or the sharing network. */
  arrange(view: "map" | "network"): void {
    this.places = view === "map" ? onMap(this.cast, this.ground) : onRing(this.cast, this.ground);
    this.root.querySelector(".layer-lands")!.toggleAttribute("hidden", view === "network");
    this.root.classList.toggle("as-network", view === "network");
    this.draw();
  }

  /** Shows a day. */
  show(world: World, day: number, events: readonly Happening[], layers: Layers): void {
    this.root.classList.toggle("with-trust", layers.trust);
    this.draw = () => {
      const sight: Sight = { day, places: this.places, words: this.words, choose: this.choose };
      this.layer("ties", ties(this.cast, this.feelings, world, sight));
      this.layer("journeys", journeys(layers.reports ? this.traffic.underWay(day) : [], sight));
      this.layer("stops", stops(layers.withheld ? this.traffic.keptBack(day, FLASH_DAYS) : [], sight));
      this.layer("nodes", nodes(this.cast, world, this.lit, sight));
      this.layer("plots", plots(world, sight));
      this.layer("flashes", flashes(events, sight));
    };
    this.draw();
  }

  /** Marks those whom an event names; nobody for none. */
  light(event: Happening | null): void {
    this.lit = new Set(event ? parties(event, this.known) : []);
    this.draw();
  }

  private layer(name: (typeof LAYERS)[number], shown: unknown): void {
    fill(this.root.querySelector<SVGGElement>(`.layer-${name}`)!, shown as Shown);
  }
}

function lands(cast: Cast, ground: Ground): unknown {
  const regions = [...new Set(cast.nations.map((nation) => nation.region))];
  const land = (outline: [number, number][], shade: string): unknown =>
    svg`<polygon class="land ${shade}" points=${outline.map((point) => point.join(",")).join(" ")}></polygon>`;
  return [
    ...ground.surroundings.map((outline) => land(outline, "elsewhere")),
    ...cast.nations.flatMap(({ id, region }) =>
      (ground.lands[id] ?? []).map((outline) => land(outline, `shade-${regions.indexOf(region) % SHADES}`)),
    ),
  ];
}
