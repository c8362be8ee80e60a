// How time passes; what is out of range is said at its field and not saved.
import { byId } from "../dom";
import { fault } from "../fault";
import { t } from "../room";
import { type Page, write } from "./page";

/** Makes the step; draws what can be drawn anew. */
export function timingStep(page: Page): () => void {
  const plan = page.draft.plan;
  const field = (id: string): HTMLInputElement => byId<HTMLInputElement>(id);

  function number(id: string, value: number, low: number, high: number, put: (value: number) => void): void {
    const input = field(id);
    input.value = String(value);
    input.addEventListener("input", () => {
      const read = input.valueAsNumber;
      const right = read >= low && read <= high && (id !== "setup-moves" || Number.isInteger(read));
      fault(input, right ? "" : t("plan.timing.range", low, high));
      if (right) write(page, () => put(read));
    });
  }

  number("setup-moves", plan.timing.moves, 1, 1000, (value) => (plan.timing.moves = value));
  number("setup-days", plan.timing.daysPerMove, 0.1, 3652, (value) => (plan.timing.daysPerMove = value));
  number(
    "setup-minutes",
    plan.timing.deliberationSeconds / 60,
    0,
    1440,
    (value) => (plan.timing.deliberationSeconds = Math.round(60 * value)),
  );
  const closes = field("setup-closes");
  closes.checked = plan.timing.closesAtDeadline;
  closes.addEventListener("change", () => write(page, () => (plan.timing.closesAtDeadline = closes.checked)));
  const seed = field("setup-seed");
  seed.value = plan.seed === null ? "" : String(plan.seed);
  seed.addEventListener("input", () => {
    const read = seed.value.trim() === "" ? null : Number(seed.value);
    const right = read === null || Number.isSafeInteger(read);
    fault(seed, right ? "" : t("plan.timing.seed"));
    if (right) write(page, () => (plan.seed = read));
  });
  return () => undefined;
}
