// The page of a result: shows it, or follows its job, or runs it again.
import "../lib/explain";
import { byId } from "../lib/dom";
import { follow, type JobState } from "../lib/jobs";
import { enliven } from "../lib/result";
import { request } from "../lib/server";

const job = document.getElementById("job");
if (job === null) {
  enliven(byId("main"));
} else {
  const wait = async (state: JobState) => {
    await follow(state, byId("progress"));
    location.reload();
  };
  const id = job.dataset["id"]!;
  if (job.dataset["state"] === "queued" || job.dataset["state"] === "running") {
    void request<JobState>("GET", `/api/v1/jobs/${id}`).then(wait);
  }
  document.getElementById("again")?.addEventListener("click", () => void request<JobState>("POST", `/api/v1/jobs/${id}/again`, {}).then(wait));
}
