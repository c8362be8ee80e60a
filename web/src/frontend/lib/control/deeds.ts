// What can be done with an inject: fire, hold, edit, skip; what was done is undone for ten seconds, and as long as its
// move is open.
import { html, nothing, type TemplateResult } from "lit-html";
import { byId, type Shown, when } from "../dom";
import { facts } from "../parts";
import type { Inject } from "../pictures";
import { act, t } from "../room";
import type { Control } from "./room";

/** The inject of which it is asked why it is left out; null while none is. */
let leavingOut: number | null = null;

/** The buttons of a line, or the question that one of them puts. */
export function actions(control: Control, one: Inject, next: boolean): Shown {
  if (control.over) return nothing;
  if (!one.yours) return notYours(control, one);
  if (one.status === "DELIVERED" || one.status === "SKIPPED") {
    const back = (): unknown => act("takenBack", { inject: one.inject });
    return when(one.takeBack, () => row([deed("inject.takeBack", one, back)]));
  }
  return leavingOut === one.inject ? why(control, one) : row(open(control, one, next));
}

/** Why somebody who leads one nation alone cannot do anything with an inject. */
function notYours({ picture }: Control, { status, plan }: Inject): Shown {
  if (status === "DELIVERED" || status === "SKIPPED") return nothing;
  const shared = plan.to.length !== 1 || plan.to[0] !== picture.nation;
  return facts(t(shared ? "inject.notYours.others" : "inject.notYours.world"));
}

const row = (all: Shown[]): TemplateResult => html`<div class="msel-do">${all}</div>`;

type Label = `inject.${"fire" | "hold" | "putBack" | "schedule" | "edit" | "delay" | "skip"}`;

function deed(label: Label | "inject.takeBack", { inject }: Inject, press: () => unknown, kind = ""): TemplateResult {
  return html`<button type="button" class="button small ${kind}" aria-describedby=${`inject-title-${inject}`}
    @click=${press}>${t(label)}</button>`;
}

function open(control: Control, one: Inject, next: boolean): Shown[] {
  const { inject, plan } = one;
  const takeBack = { label: t("undo"), press: () => act("takenBack", { inject }) };
  const asBefore = { label: t("undo"), press: () => act("written", { inject, plan }) };
  const ask = (): void => {
    leavingOut = inject;
    control.redraw();
    byId(`skip-${inject}`).focus();
  };
  return [
    when(control.picture.open.course.phase !== "LOBBY", () =>
      deed("inject.fire", one, () => act("fired", { inject }, takeBack), next ? "primary" : ""),
    ),
    when(stillComes(control, one), () => deed("inject.putBack", one, () => putBack(one))),
    plan.trigger === "SHELF"
      ? deed("inject.schedule", one, () => control.edit(one, fieldOf(one), one.held ?? "SCHEDULED"))
      : deed("inject.hold", one, () => act("deferred", { inject }, asBefore)),
    deed("inject.edit", one, () => control.edit(one)),
    when(plan.trigger === "SCHEDULED", () => deed("inject.delay", one, () => control.edit(one, "inject-day"))),
    deed("inject.skip", one, ask),
  ];
}

/** Whether what is held would still come if it were put back: its condition may hold any time, its day lies ahead. */
function stillComes({ picture }: Control, { held, plan }: Inject): boolean {
  return held === "CONDITIONAL" || (held === "SCHEDULED" && (plan.day ?? 0) > picture.open.course.day);
}

/** Puts an inject back to where it was before it was held. */
function putBack({ inject, plan, held }: Inject): unknown {
  const undo = { label: t("undo"), press: () => act("deferred", { inject }) };
  return act("written", { inject, plan: { ...plan, trigger: held } }, undo);
}

/** The field in which it is said when an inject comes. */
const fieldOf = ({ held }: Inject): string => (held === "CONDITIONAL" ? "inject-condition" : "inject-day");

/** Asks why an inject is left out: whoever reads the review wants to know. */
function why(control: Control, one: Inject): TemplateResult {
  const { inject } = one;
  const id = `skip-${inject}`;
  const close = (): void => {
    leavingOut = null;
    control.redraw();
    document.getElementById(`inject-${inject}`)?.focus();
  };
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reason = byId<HTMLInputElement>(id).value;
    const undo = { label: t("undo"), press: () => act("takenBack", { inject }) };
    if (await act("skipped", { inject, reason }, undo)) close();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
  };
  return html`<form class="msel-do msel-why" @submit=${send} @keydown=${escape}><label for=${id}>${t(
    "inject.skip.why",
  )}</label><input id=${id} required maxlength="400" autocomplete="off"><button class="button small primary">${t(
    "inject.skip",
  )}</button><button type="button" class="button small" @click=${close}>${t("inject.cancel")}</button></form>`;
}
