// Saves a plan as it is written: soon after each key press, and when the page goes. What was not saved yet lies in the
// browser. A revision that another tab saved is never overwritten without a word.
import { type Problem, Refusal, csrfToken } from "../server";
import type { Finding, Plan, Saved } from "./model";

/** How long after the last key a plan is saved, in milliseconds. */
const PAUSE = 500;
/** The longest body that a browser sends while its page goes, in characters. */
const MOST_KEPT_ALIVE = 60_000;

interface Kept {
  revision: number;
  plan: Plan;
}

/** What the page is told. */
export interface Listener {
  saving(): void;
  saved(saved: Saved): void;
  conflict(): void;
  wrong(error: unknown): void;
}

export class PlanDraft {
  plan: Plan;
  findings: Finding[];
  private revision: number;
  private timer = 0;
  private dirty = false;
  private stopped = false;
  private under: Promise<void> | null = null;
  private readonly key: string;

  constructor(
    saved: Saved,
    private readonly listener: Listener,
  ) {
    this.plan = saved.plan;
    this.findings = saved.findings;
    this.revision = saved.revision;
    this.key = `entente-plan ${saved.id}`;
    this.address = `/api/v1/plans/${saved.id}`;
    addEventListener("pagehide", () => this.leave());
    addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.leave();
    });
  }

  private readonly address: string;

  /** What this browser kept and could not save: it is taken up if nothing was saved since, else it is a conflict. */
  takeUp(): void {
    let kept: Kept | null = null;
    try {
      kept = JSON.parse(localStorage.getItem(this.key) ?? "null") as Kept | null;
    } catch {
      // Nothing that could be read.
    }
    if (kept === null || JSON.stringify(kept.plan) === JSON.stringify(this.plan)) {
      this.forget();
      return;
    }
    this.plan = kept.plan;
    if (kept.revision === this.revision) {
      this.dirty = true;
      void this.save();
    } else {
      this.conflict();
    }
  }

  /** The plan was changed. */
  changed(): void {
    if (this.stopped) return;
    this.dirty = true;
    this.keep();
    this.listener.saving();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), PAUSE);
  }

  /** Saves what is not saved; resolves when there is nothing left to save. */
  async save(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.under !== null) await this.under;
    if (this.stopped) return false;
    if (!this.dirty) return true;
    this.under = this.send();
    await this.under;
    return !this.dirty && !this.stopped;
  }

  private async send(): Promise<void> {
    this.dirty = false;
    try {
      const response = await fetch(this.address, { ...this.request(), body: JSON.stringify(this.plan) });
      const text = await response.text();
      if (!response.ok) throw new Refusal(JSON.parse(text) as Problem);
      const saved = JSON.parse(text) as Saved;
      this.revision = saved.revision;
      this.findings = saved.findings;
      delete this.plan.scenario.text;
      if (!this.dirty) {
        this.forget();
        this.listener.saved(saved);
      }
    } catch (error) {
      this.dirty = true;
      if (error instanceof Refusal && error.problem.status === 412) this.conflict();
      else this.listener.wrong(error);
    } finally {
      this.under = null;
    }
  }

  private request(): RequestInit {
    return {
      method: "PUT",
      headers: {
        "Content-Type": "application/json",
        "X-CSRF-Token": csrfToken(),
        "If-Match": `"${this.revision}"`,
      },
    };
  }

  private leave(): void {
    if (!this.dirty || this.stopped || this.under !== null) return;
    this.keep();
    const body = JSON.stringify(this.plan);
    if (body.length > MOST_KEPT_ALIVE) return;
    this.dirty = false;
    clearTimeout(this.timer);
    fetch(this.address, { ...this.request(), body, keepalive: true })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        this.revision = ((await response.json()) as Saved).revision;
        this.forget();
      })
      .catch(() => (this.dirty = true));
  }

  private conflict(): void {
    this.stopped = true;
    this.keep();
    this.listener.conflict();
  }

  /** Saves what is written here although another tab has saved. */
  async insist(): Promise<void> {
    const now = await fetch(this.address);
    this.revision = ((await now.json()) as Saved).revision;
    this.stopped = false;
    this.dirty = true;
    await this.save();
  }

  private keep(): void {
    try {
      localStorage.setItem(this.key, JSON.stringify({ revision: this.revision, plan: this.plan } satisfies Kept));
    } catch {
      // A browser that keeps nothing: the plan is still saved in half a second.
    }
  }

  /** What this browser kept goes. */
  forget(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // There was none.
    }
  }

  /** The number of the revision that was saved last. */
  get since(): number {
    return this.revision;
  }
}
