// What stands beside the picture: what happens now, the plots or dossiers, and the counts so far.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { fill } from "../dom";
import { type Cast, type Happening, after } from "./model";
import type { Words } from "./words";
import { type Plot, type World, isOpen } from "./world";

/** How many of the latest events are listed. */
const LATEST = 7;

/** How many plots are listed at most. */
const MOST_PLOTS = 14;

export class Panels {
  private shownEvents = "";
  private shownPlots = "";

  constructor(
    private readonly cast: Cast,
    private readonly words: Words,
    private readonly truth: boolean,
    private readonly choose: (id: string) => void,
    private readonly light: (event: Happening | null) => void,
  ) {}

  /** Lists the latest events up to a day, leaving out what only fills files. */
  now(list: HTMLElement, events: readonly Happening[], day: number): void {
    const until = after(events, day);
    const latest = events.slice(Math.max(0, until - LATEST), until).reverse();
    const key = latest.map((event) => event.index).join();
    if (key === this.shownEvents) return;
    this.shownEvents = key;
    const none = html`<li class="nothing">${this.words.text("film.now.none")}</li>`;
    const lines = repeat(
      latest,
      (event) => event.index,
      (event) =>
        html`<li data-event=${event.index} data-type=${event.type}>${happening(event, this.words, this.light)}</li>`,
    );
    fill(list, latest.length === 0 ? none : html`${lines}`);
  }

  /** Lists plots under way, then those that ended last; for a nation its dossiers. */
  plots(body: HTMLElement, world: World, day: number): void {
    const rows = this.truth ? this.truePlots(world) : this.dossiers(world);
    const key = rows.map((row) => `${row.plot.id} ${row.plot.state} ${Math.round(row.share * 100)}`).join();
    if (key === this.shownPlots) return;
    this.shownPlots = key;
    const none = html`<tr><td colspan="4" class="nothing">${this.words.text("film.plots.none")}</td></tr>`;
    const shown = repeat(
      rows,
      ({ plot }) => plot.id,
      ({ plot, holder, share }) => this.row(plot, holder, share, day),
    );
    fill(body, rows.length === 0 ? none : html`${shown}`);
  }

  private row(plot: Plot, holder: string, share: number, day: number): TemplateResult {
    const over = !isOpen(plot) && plot.ended <= day;
    const percent = `${Math.round(share * 100)} %`;
    const choose = (): void => this.choose(plot.id);
    const ask = this.words.text("film.plot.why");
    const why = html`<button class="line why" type="button" @click=${choose}>${ask}</button>`;
    return html`<tr data-plot=${plot.id} class=${over ? "over" : ""}>
      <td><button class="line" type="button" @click=${choose}>${this.words.name(plot.id)}</button><span
        class="sub">${plot.network === "" ? "" : this.words.name(plot.network)}</span></td>
      <td>${plot.target === "" ? "–" : plot.target}</td>
      <td><span class="state ${plot.state}">${this.words.text(`film.state.${plot.state}`)}</span>${
        plot.state === "missed" ? why : null
      }</td>
      <td><meter min="0" max="1" value=${share.toFixed(3)} title=${percent}>${percent}</meter><span
        class="sub">${holder === "" ? "–" : `${holder} ${percent}`}</span></td></tr>`;
  }

  private truePlots(world: World): { plot: Plot; holder: string; share: number }[] {
    const all = [...world.plots.values()].filter((plot) => plot.real);
    const open = all.filter(isOpen).sort((a, b) => a.born - b.born);
    const over = all.filter((plot) => !isOpen(plot)).sort((a, b) => b.ended - a.ended);
    return [...open, ...over].slice(0, MOST_PLOTS).map((plot) => ({ plot, ...this.best(world, plot.id) }));
  }

  private dossiers(world: World): { plot: Plot; holder: string; share: number }[] {
    const found: { plot: Plot; holder: string; share: number }[] = [];
    for (const plots of world.dossiers.values()) {
      for (const id of plots.keys()) {
        const plot = world.plots.get(id) ?? blank(id);
        found.push({ plot, ...this.best(world, id) });
      }
    }
    return found
      .sort((a, b) => Number(isOpen(b.plot)) - Number(isOpen(a.plot)) || b.share - a.share)
      .slice(0, MOST_PLOTS);
  }

  /** Who holds the fullest dossier on a plot, and how full it is. */
  private best(world: World, plot: string): { holder: string; share: number } {
    let best = { holder: "", share: 0 };
    for (const each of [...this.cast.nations, ...this.cast.institutions]) {
      const dossier = world.dossiers.get(each.id)?.get(plot);
      const share = dossier && each.threshold ? dossier.evidence / each.threshold : 0;
      if (share > best.share) best = { holder: each.id, share: Math.min(1, share) };
    }
    return best;
  }
}

/** An event as a line that can be pressed. */
export function happening(event: Happening, words: Words, pressed: (event: Happening) => void): TemplateResult {
  return html`<button class="line" type="button" @click=${() => pressed(event)}><span class="when">${Math.floor(
    event.day,
  )}</span><span>${words.event(event)}</span></button>`;
}

/** A plot of which a nation knows no more than that it has a dossier on it. */
function blank(id: string): Plot {
  return {
    id,
    network: "",
    target: "",
    host: "",
    real: false,
    born: 0,
    clockDays: 0,
    state: "undetected",
    ended: Number.NaN,
    caseOf: "",
  };
}
