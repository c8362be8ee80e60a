// What waits for a delegation, and what happened.
import { html, type TemplateResult } from "lit-html";
import { button, primary, show } from "../dom";
import { facts, feed } from "../parts";
import type { DeskPicture } from "../pictures";
import { day, n, t } from "../room";
import type { Desk } from "./desk";

const NOTICES = 60;

/** Shows what is to be done, what was asked, and what is to be chosen. */
export function waiting(desk: Desk): void {
  const { picture } = desk;
  show("todo", picture.todo.length === 0 ? facts(t("todo.none")) : todo(picture.todo));
  show("happened", feed(picture.notices, NOTICES));
  show(
    "operations",
    picture.operations.map((one) => operation(desk, one)),
  );
  show(
    "points",
    picture.points.map((one) => point(desk, one)),
  );
}

function todo(items: DeskPicture["todo"]): TemplateResult {
  return html`<ul class="todo">${items.map(
    (item) => html`<li>${item.text} <span class="facts">${day(item.dueDay)}</span></li>`,
  )}</ul>`;
}

function operation({ decide }: Desk, one: DeskPicture["operations"][number]): TemplateResult {
  if (one.refused) {
    const again = (): unknown => decide({ type: "askJointOperation", plot: one.plot });
    return html`<div class="request"><p>${t("operation.refused", one.plot)}</p>${button(
      t("operation.again"),
      again,
    )}</div>`;
  }
  return html`<div class="request"><p>${t("operation.asked", one.asking ?? "", one.plot)}</p>${[
    primary(t("accept"), () => decide({ type: "acceptJointOperation", plot: one.plot })),
    button(t("decline"), () => decide({ type: "declineJointOperation", plot: one.plot })),
  ]}</div>`;
}

function point({ decide }: Desk, one: DeskPicture["points"][number]): TemplateResult {
  const choice = (option: string): TemplateResult => {
    const choose = (): unknown => decide({ type: "chooseOption", point: one.point, option });
    return option === one.chosen ? primary(`✓ ${option}`, choose) : button(option, choose);
  };
  return html`<fieldset class="request"><legend>${one.question}</legend>${facts(
    t("point.due", n(one.day), one.standing),
  )}${one.options.map(choice)}</fieldset>`;
}
