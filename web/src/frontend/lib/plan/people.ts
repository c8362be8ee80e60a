// Who takes part: nations that people play, what is added to their briefs, and the list of participants.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { button, byId, show } from "../dom";
import { say, t, words } from "../room";
import { csrfToken, type Problem, Refusal } from "../server";
import type { Participant } from "./model";
import { type Page, told, typed, write } from "./page";

const FIELDS = ["name", "delegation", "role", "contact"] as const;

/** Makes the step; draws what can be drawn anew. */
export function peopleStep(page: Page): () => void {
  const plan = page.draft.plan;

  const turned = (list: string[], id: string, on: boolean): string[] =>
    on ? [...list.filter((one) => one !== id), id].sort() : list.filter((one) => one !== id);

  const boxes = (kind: "people" | "controllers"): TemplateResult => {
    const turn = (event: Event): void => {
      const { checked, value } = event.target as HTMLInputElement;
      write(page, () => (plan.seats[kind] = turned(plan.seats[kind], value, checked)), true);
    };
    const ids = page.scenario.nations.map(({ id, name }): [string, string] => [id, `${name ?? id} (${id})`]);
    const gone = plan.seats[kind]
      .filter((id) => !page.scenario.nations.some((one) => one.id === id))
      .map((id): [string, string] => [id, id]);
    return html`<ul class="checks">${[...ids, ...gone].map(
      ([id, name]) =>
        html`<li><label><input type="checkbox" name=${kind} value=${id}
          .checked=${live(plan.seats[kind].includes(id))} @change=${turn}> ${name}</label></li>`,
    )}</ul>`;
  };

  const brief = (id: string): TemplateResult => {
    const nation = page.scenario.nations.find((one) => one.id === id);
    return html`<div class="stack"><label for="brief-${id}">${nation?.name ?? id}</label>
      <textarea id="brief-${id}" rows="3" .value=${live(plan.briefs[id] ?? "")}
        @input=${(event: Event) => write(page, () => (plan.briefs[id] = typed(event)))}></textarea>
      ${told(page, `briefs.${id}`)}</div>`;
  };

  const person = (one: Participant, at: number): TemplateResult =>
    html`<li class="plan-row">${FIELDS.map(
      (field) =>
        html`<div><label for="${field}-${at}">${t(`plan.participant.${field}`)}</label><input id="${field}-${at}"
          .value=${live(one[field])} @input=${(event: Event) => write(page, () => (one[field] = typed(event)))}></div>`,
    )}${button(t("lobby.remove"), () => write(page, () => plan.participants.splice(at, 1), true))}</li>`;

  async function imported(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) return;
    try {
      const response = await fetch(`/api/v1/plans/${page.id}/participants`, {
        method: "POST",
        headers: { "Content-Type": "text/csv", "X-CSRF-Token": csrfToken() },
        body: await file.text(),
      });
      const answer = await response.text();
      if (!response.ok) throw new Refusal(JSON.parse(answer) as Problem);
      const people = JSON.parse(answer) as Participant[];
      const known = new Set(plan.participants.map((one) => JSON.stringify(one)));
      const fresh = people.filter((one) => !known.has(JSON.stringify(one)));
      write(page, () => plan.participants.push(...fresh), true);
      say(t("plan.participants.taken", fresh.length, people.length - fresh.length));
    } catch (error) {
      say(words(error), true);
    }
    input.value = "";
  }

  return () =>
    show(
      "step",
      html`<section class="panel"><h2>${t("plan.people.play")}</h2><p class="facts">${t("setup.people.about")}</p>
          <div id="people">${boxes("people")}</div>${told(page, "seats.people")}</section>
        <section class="panel"><h2>${t("plan.people.lead")}</h2>
          <p class="facts">${t("plan.people.lead.about")}</p>${boxes("controllers")}${told(page, "seats.controllers")}
          <label><input type="checkbox" id="observers" .checked=${live(plan.seats.observers)}
            @change=${(event: Event) =>
              write(page, () => (plan.seats.observers = (event.target as HTMLInputElement).checked))}>
            ${t("plan.people.observers")}</label></section>
        <section class="panel stack"><h2>${t("plan.briefs")}</h2><p class="facts">${t("plan.briefs.about")}</p>
          ${[...new Set([...plan.seats.people, ...Object.keys(plan.briefs).filter((id) => plan.briefs[id] !== "")])]
            .sort()
            .map(brief)}</section>
        <section class="panel stack"><h2>${t("plan.participants")}</h2>
          <p class="facts">${t("plan.participants.about")}</p>
          <ul class="listed rows">${plan.participants.map(person)}</ul>
          <div class="actions tight">${button(t("plan.participants.add"), () =>
            write(page, () => plan.participants.push({ name: "", delegation: "", role: "", contact: "" }), true),
          )}${button(t("plan.participants.import"), () => byId<HTMLInputElement>("participants-file").click())}
          <input class="visually-hidden" type="file" id="participants-file" accept=".csv,text/csv,.txt" tabindex="-1"
            aria-label=${t("plan.participants.import")} @change=${imported}></div></section>`,
    );
}
