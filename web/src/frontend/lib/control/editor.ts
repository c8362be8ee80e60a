// Writing and changing injects: the form stands on the stage while an inject is written.
import { byId } from "../dom";
import { isComplete, showPlan, writtenPlan } from "../inject";
import type { Inject } from "../pictures";
import { act, t } from "../room";
import { hushWrong } from "../said";
import type { StageTabs } from "./stage";

/** The inject that is being changed; null while a new one is written. */
let editing: Inject | null = null;
let stage: StageTabs;

/** Lets the form be used. */
export function editor(on: StageTabs): void {
  stage = on;
  byId("inject-write").addEventListener("click", () => open(null));
  byId("inject-cancel").addEventListener("click", () => close());
  byId("inject-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const asNew = (event as SubmitEvent).submitter?.id === "inject-as-new";
    void keep(asNew ? null : editing);
  });
}

async function keep(of: Inject | null): Promise<void> {
  if (!(await isComplete())) return;
  const undo =
    of === null
      ? undefined
      : { label: t("undo"), press: () => act("written", { inject: of.inject, plan: of.plan }) };
  if (await act("written", { inject: of?.inject ?? null, plan: writtenPlan() }, undo)) close();
}

/** Puts an inject into the form, at one of its fields; or an empty one. */
export function open(inject: Inject | null, at = "inject-subject", trigger?: Inject["plan"]["trigger"]): void {
  editing = inject;
  const held = inject?.held === "CONDITIONAL" || inject?.plan.trigger === "CONDITIONAL";
  showPlan(
    inject && { ...inject.plan, trigger: trigger ?? inject.plan.trigger },
    held && inject?.plan.condition === null,
  );
  stage.offer("inject", t(inject === null ? "inject.write" : "inject.edit"));
  stage.show("inject");
  byId("inject-what").textContent = inject === null ? t("inject.write") : t("inject.changing", inject.plan.subject);
  byId("inject-as-new").hidden = inject === null;
  byId<HTMLInputElement>(at).focus();
  if (at !== "inject-subject") byId<HTMLInputElement>(at).select();
}

/** Ends writing: nothing is changed that was not kept. */
export function close(): void {
  editing = null;
  showPlan(null);
  hushWrong();
  stage.leave("inject");
}
