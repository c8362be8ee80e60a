// The page on which one run is watched.
import { byId } from "../lib/dom";
import { Lanes, standsOut } from "../lib/film/lanes";
import { type Happening, type Head, type Reel, after, unwind } from "../lib/film/model";
import { Panels } from "../lib/film/panels";
import { Player } from "../lib/film/player";
import type { Ground } from "../lib/film/places";
import { Stage } from "../lib/film/stage";
import { StoryPanel } from "../lib/film/story";
import { Table } from "../lib/film/table";
import { Traffic } from "../lib/film/traffic";
import { Words } from "../lib/film/words";
import { World } from "../lib/film/world";

/** What the server says besides the film: the ground of the map and the texts of the page. */
interface Setting {
  ground: Ground;
  texts: Record<string, string>;
}

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  const text = await answer.text();
  if (!answer.ok) {
    const problem = JSON.parse(text) as {
      title: string;
      detail?: string;
      violations?: { path: string; value: string; advice: string }[];
    };
    const lines = (problem.violations ?? []).map((one) => `${one.path} ${one.value ?? ""}: ${one.advice}`);
    throw new Error([problem.title, problem.detail ?? "", ...lines].filter((line) => line !== "").join(" "));
  }
  return JSON.parse(text) as T;
}

class Film {
  private world: World;
  private heard = 0;
  private readonly stage: Stage;
  private readonly lanes: Lanes;
  private readonly panels: Panels;
  private readonly story: StoryPanel;
  private readonly player: Player;
  private readonly words: Words;

  constructor(
    private readonly root: HTMLElement,
    private readonly query: URLSearchParams,
    private readonly head: Head,
    setting: Setting,
    private readonly events: Happening[],
  ) {
    const cast = head.cast;
    const choose = (id: string): void => void this.story.tell(id);
    this.words = new Words(setting.texts, document.documentElement.lang, cast, head.names);
    this.world = new World(cast);
    const traffic = new Traffic(events);
    this.stage = new Stage(byId("film-stage"), cast, setting.ground, traffic, head.ties, this.words, choose);
    this.lanes = new Lanes(byId("film-lanes"), cast, events, this.words, (day, event) => this.goTo(day, event));
    this.panels = new Panels(cast, this.words, head.viewpoint === "truth", choose, (event) => this.stage.light(event));
    this.story = new StoryPanel(
      byId("film-story"),
      this.words,
      events,
      (id) => this.storyAddress(id),
      (event) => this.goTo(event.day, event),
    );
    this.player = new Player(
      cast.horizonDays,
      (day) => this.show(day),
      (playing) => this.playing(playing),
      (day) => this.nextStop(day),
    );
    new Table(
      cast,
      events,
      this.words,
      tableControls(),
      (event) => this.goTo(event.day, event, true),
      () => this.player.day,
    );
    this.connect();
    this.player.seek(Number(query.get("day") ?? 0));
    root.dataset.ready = "true";
  }

  private connect(): void {
    const slider = byId<HTMLInputElement>("film-slider");
    slider.max = String(Math.ceil(this.head.cast.horizonDays));
    slider.addEventListener("input", () => this.goTo(Number(slider.value), null));
    byId("film-play").addEventListener("click", () => this.player.toggle());
    byId("film-next").addEventListener("click", () => this.step(1));
    byId("film-previous").addEventListener("click", () => this.step(-1));
    const speed = byId<HTMLSelectElement>("film-speed");
    this.player.speed = Number(speed.value);
    speed.addEventListener("change", () => (this.player.speed = Number(speed.value)));
    const day = byId<HTMLInputElement>("film-day");
    day.max = slider.max;
    day.addEventListener("change", () => this.goTo(Number(day.value), null));
    for (const name of ["reports", "withheld", "trust"]) {
      byId(`film-layer-${name}`).addEventListener("change", () => this.show(this.player.day));
    }
    for (const view of ["map", "network"] as const) {
      byId(`film-view-${view}`).addEventListener("change", () => {
        this.stage.arrange(view);
        this.show(this.player.day);
      });
    }
    byId("film-link").addEventListener("click", () => void this.copyLink());
    document.addEventListener("keydown", (event) => this.keyed(event));
  }

  private keyed(event: KeyboardEvent): void {
    const busy =
      event.target instanceof HTMLElement &&
      event.target.closest("input, select, textarea, button, a, summary, [role=button]");
    if (busy || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " ") this.player.toggle();
    else if (event.key === "ArrowRight") this.step(1);
    else if (event.key === "ArrowLeft") this.step(-1);
    else return;
    event.preventDefault();
  }

  /** Goes to a day and marks those whom an event names. */
  private goTo(day: number, event: Happening | null, scroll = false): void {
    this.player.pause();
    this.player.seek(day);
    this.stage.light(event);
    if (event) {
      byId("film-current").textContent = this.words.event(event);
      if (scroll) this.root.scrollIntoView({ block: "start" });
    } else {
      byId("film-current").textContent = "";
    }
  }

  private step(direction: 1 | -1): void {
    const from = after(this.events, this.player.day) - (direction < 0 ? 1 : 0);
    for (let i = from; i >= 0 && i < this.events.length; i += direction) {
      const event = this.events[i]!;
      if (standsOut(event) && (direction > 0 || event.day < this.player.day)) {
        this.goTo(event.day, event);
        return;
      }
    }
    this.goTo(direction > 0 ? this.player.horizon : 0, null);
  }

  private nextStop(day: number): number {
    for (let i = after(this.events, day); i < this.events.length; i++) {
      if (standsOut(this.events[i]!)) return this.events[i]!.day;
    }
    return this.player.horizon;
  }

  private show(day: number): void {
    const until = after(this.events, day);
    if (until < this.heard) {
      this.world = new World(this.head.cast);
      this.heard = 0;
    }
    while (this.heard < until) this.world.apply(this.events[this.heard++]!);
    const checked = (name: string): boolean => byId<HTMLInputElement>(`film-layer-${name}`).checked;
    this.stage.show(this.world, day, this.events, {
      reports: checked("reports"),
      withheld: checked("withheld"),
      trust: checked("trust"),
    });
    this.lanes.show(day);
    this.panels.now(byId("film-now"), this.events, day);
    this.panels.plots(byId("film-plots"), this.world, day);
    for (const [name, count] of Object.entries(this.world.counts))
      byId(`film-count-${name}`).textContent = this.words.number(count);
    const whole = Math.floor(day);
    byId<HTMLInputElement>("film-slider").value = String(whole);
    byId("film-slider").setAttribute(
      "aria-valuetext",
      this.words.text("film.dayOf", whole, Math.floor(this.player.horizon)),
    );
    const field = byId<HTMLInputElement>("film-day");
    if (document.activeElement !== field) field.value = String(whole);
    this.root.dataset.day = String(whole);
  }

  private playing(playing: boolean): void {
    const button = byId("film-play");
    button.textContent = this.words.text(playing ? "film.pause" : "film.play");
    button.setAttribute("aria-pressed", String(playing));
  }

  private storyAddress(id: string): string | null {
    if (this.head.viewpoint !== "truth") return null;
    const asked = new URLSearchParams(this.query);
    asked.delete("day");
    asked.set("about", id);
    return `/watch/story?${asked.toString()}`;
  }

  private async copyLink(): Promise<void> {
    const link = new URL(window.location.href);
    link.searchParams.set("day", String(Math.floor(this.player.day)));
    window.history.replaceState(null, "", link);
    try {
      await navigator.clipboard.writeText(link.toString());
    } catch {
      // Without the right to write there, the address bar has it.
    }
    byId("film-link-said").textContent = this.words.text("film.link.copied");
  }
}

function tableControls(): ConstructorParameters<typeof Table>[3] {
  return {
    kind: byId("film-filter-kind"),
    nation: byId("film-filter-nation"),
    search: byId("film-filter-search"),
    body: byId("film-events"),
    count: byId("film-events-count"),
    earlier: byId("film-events-earlier"),
    later: byId("film-events-later"),
    follow: byId("film-events-follow"),
  };
}

async function start(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(root.dataset.query ?? "");
  const asked = new URLSearchParams(query);
  asked.delete("day");
  const [head, setting] = await Promise.all([
    read<Head>(`/watch/film?${asked.toString()}`),
    read<Setting>(`/watch/setting?${asked.toString()}`),
  ]);
  const events: Happening[] = [];
  for (let from: number | null = 0; from !== null; ) {
    asked.set("from", String(from));
    const reel: Reel = await read<Reel>(`/watch/reel?${asked.toString()}`);
    events.push(...unwind(reel));
    from = reel.next;
  }
  byId("film-loading").hidden = true;
  byId("film-body").hidden = false;
  new Film(root, query, head, setting, events);
}

const root = document.getElementById("film");
if (root) {
  start(root).catch((failure: unknown) => {
    const said = byId("film-loading");
    said.classList.add("wrong");
    said.textContent = failure instanceof Error ? failure.message : String(failure);
  });
}
