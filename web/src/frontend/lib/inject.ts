// The form of an inject: what its trigger has no use for is not asked.
import { byId } from "./dom";
import { options } from "./parts";
import { t } from "./room";

const TRIGGERS = ["SHELF", "SCHEDULED", "CONDITIONAL"];

/** Fills in what sets an inject off, and shows what goes with it. */
export function injectForm(): void {
  const trigger = byId<HTMLSelectElement>("inject-trigger");
  options(trigger, TRIGGERS.map((one): [string, string] => [one, t(`trigger.${one}`)]));
  trigger.addEventListener("change", fitting);
  fitting();
}

/** Shows the fields that fit the chosen trigger. */
export function fitting(): void {
  const trigger = byId<HTMLSelectElement>("inject-trigger").value;
  byId("inject-when-day").hidden = trigger !== "SCHEDULED";
  byId("inject-when-condition").hidden = trigger !== "CONDITIONAL";
}
