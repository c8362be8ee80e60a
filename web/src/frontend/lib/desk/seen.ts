// What somebody has read and filed. It lies on the device: what one person has read, another of the delegation may not
// have.
const LATEST = 2000;

/** What was read and filed in one seat. */
export class Seen {
  private readonly marks: Set<string>;

  constructor(private readonly key: string) {
    this.marks = new Set(read(key));
  }

  /** Whether a mark was set: that something was read, for instance. */
  has(mark: string): boolean {
    return this.marks.has(mark);
  }

  /** Sets a mark or takes it away; true where that is new. */
  set(mark: string, on = true): boolean {
    if (this.marks.has(mark) === on) return false;
    if (on) this.marks.add(mark);
    else this.marks.delete(mark);
    localStorage.setItem(this.key, JSON.stringify([...this.marks].slice(-LATEST)));
    return true;
  }
}

function read(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}
