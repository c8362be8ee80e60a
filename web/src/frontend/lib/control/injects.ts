// The event list: every inject with what sets it off, where it is, and what can be done with it.
import { html, type TemplateResult } from "lit-html";
import { button, primary, type Shown, show, table, when } from "../dom";
import { facts } from "../parts";
import type { ControlPicture, Inject } from "../pictures";
import { act, day, t } from "../room";

/** Shows the list; `edit` puts an inject into the form. */
export function injects({ injects: all, points }: ControlPicture, edit: (one: Inject) => void): void {
  show(
    "injects",
    all.length + points.length === 0
      ? facts(t("injects.none"))
      : table(
          t("injects"),
          [t("inject.subject"), t("inject.trigger"), t("inject.status"), ""],
          [
            ...all.map((one): Shown[] => [what(one), trigger(one), status(one), actions(one, edit)]),
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
  return plan.trigger === "CONDITIONAL" ? html`<code>${plan.condition}</code>` : t("trigger.SHELF");
}

function status(one: Inject): TemplateResult {
  const delivered = one.deliveredDay === null ? "" : ` · ${day(one.deliveredDay)}`;
  const note = when(one.note !== "", () => html`<span class="facts"> ${one.note}</span>`);
  return html`${t(`status.${one.status}`)}${delivered}${note}`;
}

function actions(one: Inject, edit: (one: Inject) => void): Shown {
  if (one.status === "DELIVERED" || one.status === "SKIPPED") return null;
  const { inject } = one;
  return [
    primary(t("inject.fire"), () => act("fired", { inject })),
    when(one.plan.trigger === "SCHEDULED", () => button(t("inject.delay"), () => delay(one))),
    button(t("inject.edit"), () => edit(one)),
    button(t("inject.defer"), () => act("deferred", { inject })),
    button(t("inject.skip"), () => skip(one)),
  ];
}

function delay(one: Inject): void {
  const answer = prompt(t("inject.delay.to"), String(one.plan.day ?? 0));
  if (answer !== null) void act("delayed", { inject: one.inject, day: Number(answer) });
}

function skip(one: Inject): void {
  const reason = prompt(t("inject.skip.why"));
  if (reason !== null && reason !== "") void act("skipped", { inject: one.inject, reason });
}
