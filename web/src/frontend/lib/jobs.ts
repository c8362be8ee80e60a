// Follows a job: its state as it comes, over a connection that takes itself up again.
import { html, nothing } from "lit-html";
import { button, byId, fill } from "./dom";
import { request } from "./server";
import { text } from "./texts";

/** Where a job is. */
export interface JobState {
  id: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled" | "interrupted";
  done: number;
  total: number;
  secondsLeft?: number;
  reason?: string;
}

/** Shows how far a job is in an element, and resolves at its end. `partial` hears what is there so far. */
export function follow(job: JobState, into: HTMLElement, partial?: (data: unknown) => void): Promise<JobState> {
  const leave = (): unknown => request("DELETE", `/api/v1/jobs/${job.id}`).catch(() => undefined);
  const tell = (said: string, share?: number): void =>
    fill(
      into,
      html`<div class="progress"><progress max="1" aria-label=${text("run.ui.running")}
        value=${share ?? nothing}></progress><span role="status">${said}</span>${button(
          text("run.ui.cancel"),
          leave,
        )}</div>`,
    );
  into.hidden = false;

  let share: number | undefined;
  const show = (state: JobState): void => {
    if (state.total > 0) share = state.done / state.total;
    const left = state.secondsLeft === undefined ? "" : " · " + text("run.ui.left", state.secondsLeft);
    tell(
      state.state === "queued" ? text("run.ui.waiting") : text("run.ui.runs", state.done, state.total) + left,
      share,
    );
  };
  show(job);
  return new Promise((ended) => {
    const end = (state: JobState) => {
      events.close();
      ended(state);
    };
    const events = new EventSource(`/api/v1/jobs/${job.id}/events`);
    const check = async () => {
      const state = await request<JobState>("GET", `/api/v1/jobs/${job.id}`).catch(() => undefined);
      if (state) heard(state);
    };
    const heard = (state: JobState) => {
      show(state);
      if (state.state !== "queued" && state.state !== "running") end(state);
    };
    events.addEventListener("state", (event) => heard(JSON.parse((event as MessageEvent<string>).data) as JobState));
    events.addEventListener("partial", (event) => partial?.(JSON.parse((event as MessageEvent<string>).data)));
    events.addEventListener("open", () => void check());
    events.addEventListener("error", () => {
      tell(text("run.ui.lost"), share);
      void check();
    });
  });
}

/** Why a job has no result. */
export function unfinished({ state, reason }: JobState): string {
  return state === "cancelled" ? text("run.ui.cancelled") : text("run.ui.failed", reason ?? state);
}

/** On a page that waits for a job: follows it, or runs it again when asked, and then shows what came of it. */
export function resume(): void {
  const job = byId("job");
  const wait = async (state: JobState) => {
    await follow(state, byId("progress"));
    location.reload();
  };
  const id = job.dataset["id"]!;
  if (job.dataset["state"] === "queued" || job.dataset["state"] === "running") {
    void request<JobState>("GET", `/api/v1/jobs/${id}`).then(wait);
  }
  document
    .getElementById("again")
    ?.addEventListener("click", () => void request<JobState>("POST", `/api/v1/jobs/${id}/again`, {}).then(wait));
}
