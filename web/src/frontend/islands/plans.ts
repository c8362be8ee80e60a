// The list of plans: files are taken in, plans are copied and taken away.
import { html } from "lit-html";
import { byId, fill } from "../lib/dom";
import { say, t, words } from "../lib/room";
import { csrfToken, type Problem, Refusal, request } from "../lib/server";

const file = byId<HTMLInputElement>("import-file");
byId("import-plan").addEventListener("click", () => file.click());
file.addEventListener("change", async () => {
  const chosen = file.files?.[0];
  if (chosen === undefined) return;
  try {
    const response = await fetch("/api/v1/plans/imports", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": csrfToken() },
      body: await chosen.text(),
    });
    const text = await response.text();
    if (!response.ok) throw new Refusal(JSON.parse(text) as Problem);
    location.assign(`/plans/${(JSON.parse(text) as { id: string }).id}/scenario`);
  } catch (error) {
    const lines = error instanceof Refusal ? (error.problem.violations ?? []) : [];
    byId("import-wrong").hidden = false;
    fill(
      byId("import-wrong"),
      html`<p>${lines.length === 0 ? words(error) : t("plan.import.wrong")}</p><ul>${lines.map(
        (one) => html`<li>${one.path === "" ? "" : `${one.path}: `}${one.advice}</li>`,
      )}</ul>`,
    );
  }
  file.value = "";
});

async function act(method: string, path: string): Promise<void> {
  try {
    await request(method, path, method === "POST" ? {} : undefined);
    location.reload();
  } catch (error) {
    say(words(error), true);
  }
}

document.querySelectorAll<HTMLElement>("[data-copy]").forEach((one) =>
  one.addEventListener("click", () => void act("POST", `/api/v1/plans/${one.dataset["copy"]}/copies`)),
);
document.querySelectorAll<HTMLElement>("[data-delete]").forEach((one) =>
  one.addEventListener("click", () => {
    if (confirm(t("plan.delete.sure"))) void act("DELETE", `/api/v1/plans/${one.dataset["delete"]}`);
  }),
);
