// A point at which a nation must choose, among the event list: what can be done with it, and why the rest cannot.
import { html, type TemplateResult } from "lit-html";
import { byId, type Shown, when } from "../dom";
import { facts, saidText } from "../parts";
import { act, day, t } from "../room";
import type { Point } from "./plan";
import type { Control } from "./room";

/** The point of which it is asked why it is left out; null while none is. */
let leavingOut: string | null = null;

/** Its line in the list. */
export function pointLine(control: Control, one: Point): TemplateResult {
  const { plan, day: at, nation, question, options, decided } = one;
  return html`<li class="msel" data-status=${decided === null ? "POINT" : "DELIVERED"} data-point=${one.point}>
    <div class="msel-head"><span class="msel-day">${day(at)}</span><strong class="msel-title"
      id=${`point-title-${one.point}`}>${plan.subject || question}</strong></div>
    <p class="msel-about">→ ${control.name(nation)} · ${t("lead.point")} · ${standing(one)}</p>${deeds(control, one)}
    <details class="msel-replies"><summary>${t("lead.options", options.length)}</summary>${[
      saidText(plan.text || question),
      options.map(({ label, text }) => facts(text === "" ? label : `${label}: ${text}`)),
      when(decided === null, () => facts(t("point.fixed", byDefault(one)))),
    ]}</details></li>`;
}

const byDefault = ({ options }: Point): string => options.find(({ standing: holds }) => holds)?.label ?? "";

/** Whether it is asked, and what holds at its day as things stand. */
function standing(one: Point): string {
  if (one.decided !== null) return t("lead.decided", one.decided);
  const asked =
    one.left !== null
      ? t("point.left", one.left)
      : t(one.early ? "point.early" : one.asked ? "point.asked" : "point.notYet");
  const holds = one.chosen === null ? t("point.standing", byDefault(one)) : t("point.chosen", one.chosen);
  return `${asked} · ${holds}`;
}

function deeds(control: Control, one: Point): Shown {
  const { course } = control.picture.open;
  if (control.over || one.decided !== null) return null;
  if (course.phase === "LOBBY") return facts(t("point.lobby"));
  if (one.day <= course.day) return facts(t("point.over"));
  if (leavingOut === one.point) return why(control, one);
  const { point } = one;
  const restore = (): unknown => act("pointRestored", { point });
  const back = { label: t("undo"), press: restore };
  const ask = (): void => {
    leavingOut = point;
    control.redraw();
    byId(`leave-${point}`).focus();
  };
  const turned = one.early || one.left !== null;
  return html`<div class="msel-do">${[
    when(!one.asked && !one.early, () => deed("point.ask", one, () => act("pointAsked", { point }, back))),
    when(turned, () => deed("point.restore", one, restore)),
    when(one.left === null && one.chosen === null, () => deed("point.skip", one, ask)),
  ]}</div>${when(one.left === null && one.chosen !== null, () => facts(t("point.skip.no")))}`;
}

type Label = "point.ask" | "point.restore" | "point.skip";

function deed(label: Label, { point }: Point, press: () => unknown): TemplateResult {
  return html`<button type="button" class="button small" aria-describedby=${`point-title-${point}`}
    @click=${press}>${t(label)}</button>`;
}

/** Asks why a nation is not to choose. */
function why(control: Control, { point }: Point): TemplateResult {
  const id = `leave-${point}`;
  const close = (): void => {
    leavingOut = null;
    control.redraw();
  };
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const back = { label: t("undo"), press: () => act("pointRestored", { point }) };
    if (await act("pointLeft", { point, reason: byId<HTMLInputElement>(id).value }, back)) close();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
  };
  return html`<form class="msel-do msel-why" @submit=${send} @keydown=${escape}><label for=${id}>${t(
    "inject.skip.why",
  )}</label><input id=${id} required maxlength="400" autocomplete="off"><button class="button small primary">${t(
    "point.skip",
  )}</button><button type="button" class="button small" @click=${close}>${t("inject.cancel")}</button></form>`;
}
