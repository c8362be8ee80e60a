// The story of whatever was pressed: sentences from the server where the truth is seen, and all events that name it.
import { html, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { fill } from "../dom";
import type { Happening } from "./model";
import { happening } from "./panels";
import type { Words } from "./words";

const MOST = 60;

export class StoryPanel {
  private asked = 0;

  constructor(
    private readonly panel: HTMLElement,
    private readonly words: Words,
    private readonly events: readonly Happening[],
    private readonly address: (id: string) => string | null,
    private readonly show: (event: Happening) => void,
  ) {}

  /** Tells the story of a plot, report, nation or institution. */
  async tell(id: string): Promise<void> {
    const turn = ++this.asked;
    const named = this.events.filter((event) => event.values.includes(id));
    const address = this.address(id);
    const show = (told: TemplateResult[] | string): void =>
      fill(
        this.panel,
        html`${keyed(
          id,
          html`<h3 tabindex="-1">${this.words.name(id)}</h3>
            <div class="told" aria-live="polite">${told}</div>${this.chronicle(named)}`,
        )}`,
      );
    show(address === null ? "" : this.words.text("film.story.loading"));
    this.panel.dataset.story = id;
    this.panel.querySelector("h3")!.focus({ preventScroll: window.matchMedia("(min-width: 60rem)").matches });
    if (address === null) return;
    const sentences = await fetch(address, { headers: { Accept: "application/json" } })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { sentences: string[] }).sentences : []))
      .catch(() => []);
    if (turn === this.asked) {
      show(sentences.map((sentence, i) => html`<p class=${i === 0 ? "first" : ""}>${sentence}</p>`));
    }
  }

  private chronicle(named: Happening[]): TemplateResult {
    if (named.length === 0) return html`<p class="nothing">${this.words.text("film.story.nothing")}</p>`;
    const lines = named.slice(0, MOST).map((event) => html`<li>${happening(event, this.words, this.show)}</li>`);
    return html`<details><summary>${this.words.text("film.story.chronicle")} (${named.length})</summary>
      <ol class="happenings">${lines}</ol></details>`;
  }
}
