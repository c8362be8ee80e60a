// The lines beside the text: their numbers, and a mark where something is wrong.
import { html } from "lit-html";
import { fill } from "../dom";
import type { Violation } from "./model";

export class Gutter {
  private lines = 0;

  constructor(
    private readonly gutter: HTMLElement,
    private readonly source: HTMLTextAreaElement,
  ) {
    source.addEventListener("scroll", () => this.follow());
    new ResizeObserver(() => this.follow()).observe(source);
  }

  /** Numbers the lines. */
  number(): void {
    const count = this.source.value.split("\n").length;
    if (count !== this.lines) {
      this.lines = count;
      fill(this.gutter, Array.from({ length: count }, (_, i) => html`<span>${i + 1}</span>`));
    }
    this.follow();
  }

  /** Marks the lines on which something is wrong. */
  mark(violations: readonly Violation[]): void {
    for (const line of this.gutter.querySelectorAll(".bad")) {
      line.classList.remove("bad");
      line.removeAttribute("title");
    }
    for (const violation of violations) {
      const line = this.gutter.children[violation.line - 1];
      line?.classList.add("bad");
      line?.setAttribute("title", violation.text);
    }
  }

  private follow(): void {
    this.gutter.scrollTop = this.source.scrollTop;
  }
}

/** The place in a text where a line and column begin, both from 1. */
export function place(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + Math.max(0, column - 1));
}
