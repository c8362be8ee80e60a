// The event list: every inject with what sets it off, where it is, and what can be done with it.
import { html, type TemplateResult } from "lit-html";
import { button, primary, type Shown, show, table, when } from "../dom";
import { facts } from "../parts";
import type { ControlPicture, Inject } from "../pictures";
import { act, day, say, t, type Undo } from "../room";
import type { Phase } from "../vocabulary";

/** Puts an inject into the form, at the field of that id. */
type Edit = (one: Inject, at?: string) => void;

/** Shows the list; `edit` puts an inject into the form. */
export function injects({ injects: all, points, open }: ControlPicture, edit: Edit): void {
  show(
    "injects",
    all.length + points.length === 0
      ? facts(t("injects.none"))
      : table(
          t("injects"),
          [t("inject.subject"), t("inject.trigger"), t("inject.status"), ""],
          [
            ...all.map((one): Shown[] => [what(one), trigger(one), status(one), actions(one, edit, open.course.phase)]),
            ...points.map((one): Shown[] => [asked(one), day(one.day), outcome(one), null]),
          ],
        ),
  );
}

function what({ plan, effect }: Inject): TemplateResult {
  return html`<strong>${plan.subject}</strong>${when(
    plan.to.length > 0,
    () => html`<span class="facts"> → ${plan.to.join(", ")}</span>`,
  )}${when(effect !== null, () => facts(effect ?? ""))}`;
}

type Point = ControlPicture["points"][number];

function asked({ plan, nation, question, options }: Point): TemplateResult {
  return html`<strong>${plan.subject || question}</strong><span class="facts"> → ${nation}</span>${facts(
    plan.text,
  )}${options.map(({ label, text }) => facts(text === "" ? label : `${label}: ${text}`))}`;
}

function outcome({ chosen, decided, options }: Point): string {
  const choice = decided ?? chosen;
  return choice === null
    ? t("point.standing", options.find(({ standing }) => standing)?.label ?? "")
    : t("point.chosen", choice);
}

function trigger({ plan }: Inject): Shown {
  if (plan.trigger === "SCHEDULED") return day(plan.day ?? 0);
  return plan.condition !== null ? html`<code>${plan.condition}</code>` : t(`trigger.${plan.trigger}`);
}

function status(one: Inject): TemplateResult {
  const delivered = one.deliveredDay === null ? "" : ` · ${day(one.deliveredDay)}`;
  const note = when(one.note !== "", () => html`<span class="facts"> ${one.note}</span>`);
  return html`${t(`status.${one.status}`)}${delivered}${note}`;
}

function actions(one: Inject, edit: Edit, phase: Phase): Shown {
  const { inject } = one;
  const takeBack = { label: t("undo"), press: () => act("takenBack", { inject }) };
  if (phase === "ENDED" || !one.yours) return null;
  if (one.status === "DELIVERED" || one.status === "SKIPPED") {
    return when(one.takeBack, () => button(t("inject.takeBack"), takeBack.press));
  }
  return [
    when(phase !== "LOBBY", () => primary(t("inject.fire"), () => act("fired", { inject }, takeBack))),
    when(one.plan.trigger === "SCHEDULED", () => button(t("inject.delay"), () => edit(one, "inject-day"))),
    button(t("inject.edit"), () => edit(one)),
    when(one.plan.trigger !== "SHELF", () => button(t("inject.defer"), () => defer(one))),
    button(t("inject.skip"), () => skip(one, takeBack)),
  ];
}

function defer({ inject, plan }: Inject): Promise<boolean> {
  return act("deferred", { inject }, { label: t("undo"), press: () => act("written", { inject, plan }) });
}

function skip({ inject }: Inject, undo: Undo): void {
  const reason = prompt(t("inject.skip.why"));
  if (reason === null) return;
  if (reason.trim() === "") say(t("inject.skip.reason"), true);
  else void act("skipped", { inject, reason }, undo);
}
