// The parts of a desk. On a phone one is shown at a time; where there is room, the inbox stands beside the others.
import { byId } from "../dom";
import type { Part } from "./desk";

const PARTS: Part[] = ["todo", "reports", "people", "partners", "decide"];

/** The tabs, which follow the address. */
export class Tabs {
  constructor(private readonly changed: () => void) {
    window.addEventListener("hashchange", () => {
      this.choose();
      window.scrollTo({ top: 0 });
      this.changed();
    });
    this.choose();
  }

  /** Goes to a part. */
  go(part: Part): void {
    if (location.hash !== `#desk-${part}`) location.hash = `#desk-${part}`;
    this.choose();
  }

  /** Says how much of a part is new. */
  count(part: Part, number: number): void {
    const badge = byId(`count-${part}`);
    badge.hidden = number === 0;
    badge.querySelector("span")!.textContent = number > 99 ? "99+" : String(number);
    if (part === "todo") document.title = document.title.replace(/^(\(\d+\+?\) )?/, number > 0 ? `(${number}) ` : "");
  }

  private choose(): void {
    const chosen = PARTS.find((part) => location.hash === `#desk-${part}`) ?? "todo";
    for (const part of PARTS) {
      byId(`desk-${part}`).classList.toggle("chosen", part === chosen);
      const link = document.querySelector(`.desk .tabs a[href="#desk-${part}"]`);
      if (part === chosen) link?.setAttribute("aria-current", "true");
      else link?.removeAttribute("aria-current");
    }
    document.querySelector(".desk")?.classList.toggle("at-inbox", chosen === "todo");
  }
}
