// The story of whatever was pressed: sentences from the server where the truth is seen, and all events that name it.
import { make } from "./dom";
import type { Happening } from "./model";
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
    const title = make("h3", { tabindex: "-1" }, this.words.name(id));
    const told = make("div", { class: "told", "aria-live": "polite" });
    this.panel.replaceChildren(title, told, this.chronicle(named));
    this.panel.dataset.story = id;
    title.focus({ preventScroll: window.matchMedia("(min-width: 60rem)").matches });
    const address = this.address(id);
    if (address === null) return;
    told.textContent = this.words.text("film.story.loading");
    const sentences = await fetch(address, { headers: { Accept: "application/json" } })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { sentences: string[] }).sentences : []))
      .catch(() => []);
    if (turn === this.asked) {
      told.replaceChildren(...sentences.map((sentence, i) => make("p", i === 0 ? { class: "first" } : {}, sentence)));
    }
  }

  private chronicle(named: Happening[]): HTMLElement {
    if (named.length === 0) return make("p", { class: "nothing" }, this.words.text("film.story.nothing"));
    const details = make(
      "details",
      {},
      make("summary", {}, `${this.words.text("film.story.chronicle")} (${named.length})`),
    );
    const list = make("ol", { class: "happenings" });
    for (const event of named.slice(0, MOST)) {
      const line = make(
        "button",
        { class: "line", type: "button" },
        make("span", { class: "when" }, String(Math.floor(event.day))),
        make("span", {}, this.words.event(event)),
      );
      line.addEventListener("click", () => this.show(event));
      list.append(make("li", {}, line));
    }
    details.append(list);
    return details;
  }
}
