// Follows a job: its state as it comes, over a connection that takes itself up again.
import { byId, element } from "./dom";
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
  const bar = element("progress", { max: 1, "aria-label": text("run.ui.running") });
  const said = element("span", { role: "status" });
  const cancel = element(
    "button",
    { type: "button", class: "button small", onclick: () => void leave() },
    text("run.ui.cancel"),
  );
  into.replaceChildren(element("div", { class: "progress" }, bar, said, cancel));
  into.hidden = false;
  const leave = () => request("DELETE", `/api/v1/jobs/${job.id}`).catch(() => undefined);

  const show = (state: JobState) => {
    if (state.total > 0) bar.value = state.done / state.total;
    const left = state.secondsLeft === undefined ? "" : " · " + text("run.ui.left", state.secondsLeft);
    said.textContent =
      state.state === "queued" ? text("run.ui.waiting") : text("run.ui.runs", state.done, state.total) + left;
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
      said.textContent = text("run.ui.lost");
      void check();
    });
  });
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
