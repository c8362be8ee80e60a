// The draft that this browser keeps, so that nothing typed is lost by a reload.

interface Kept {
  text: string;
  /** What was opened when it was begun. */
  base: string;
}

export class Draft {
  private readonly key: string;

  constructor(
    reference: string,
    readonly opened: string,
  ) {
    this.key = `entente-draft ${reference}`;
  }

  /** The draft, if one is kept that differs from what was opened. */
  find(): string | null {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) ?? "null") as Kept | null;
      return kept && kept.text !== this.opened ? kept.text : null;
    } catch {
      return null;
    }
  }

  keep(text: string): void {
    try {
      if (text === this.opened) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, JSON.stringify({ text, base: this.opened } satisfies Kept));
    } catch {
      // A browser that keeps nothing, or is full: the text is still on the page, and can be saved.
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // There was none.
    }
  }
}
