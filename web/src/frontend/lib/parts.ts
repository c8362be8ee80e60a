// Parts that several pages of an exercise show alike.
import { type Child, byId, h, show } from "./dom";
import type { Course, Message, Notice } from "./pictures";
import { countDown, day, n, t } from "./room";

/** Both clocks: the move's and the simulation's. */
export function clocks(course: Course): void {
  const steady = { ...course, remainingMillis: 0 };
  show("course", steady, () => [
    h("span", { class: "phase", "data-phase": course.phase }, t(`phase.${course.phase}`)),
    course.move > 0 && h("span", {}, t("moveOf", course.move, course.moves)),
    h("span", {}, day(course.day)),
    course.otherVersion !== null && h("span", { class: "wrong" }, t("otherVersion", course.otherVersion)),
  ]);
  countDown(
    byId("clock"),
    course.phase === "LOBBY" || course.phase === "ENDED" ? -1 : course.remainingMillis,
    course.phase === "OPEN",
  );
}

/** Messages, the latest first. */
export function messages(all: Message[], empty: string): Child {
  if (all.length === 0) return h("p", { class: "facts" }, empty);
  return h(
    "ol",
    { class: "messages", tabindex: 0 },
    [...all]
      .reverse()
      .map((message) =>
        h(
          "li",
          {},
          h(
            "p",
            { class: "facts" },
            message.from === "" ? t("control") : message.from,
            message.author === "" ? "" : ` · ${message.author}`,
            ` → ${message.to.includes("*") ? t("all") : message.to.join(", ")} · ${day(message.day)}`,
          ),
          message.subject !== "" && h("h4", {}, message.subject),
          h("p", { class: "said-text" }, message.text),
        ),
      ),
  );
}

/** What somebody was told of, the latest first. */
export function feed(notices: Notice[], most: number): Child {
  return h(
    "ol",
    { class: "feed", tabindex: 0 },
    notices
      .slice(-most)
      .reverse()
      .map((one) => h("li", { "data-kind": one.kind }, h("span", { class: "facts" }, `${n(one.day)} `), one.text)),
  );
}

/** A share of something that is full at 1, with its number. */
export function gauge(value: number, label: string): Child {
  return h(
    "span",
    { class: "gauge" },
    h("meter", { min: 0, max: 1, value, "aria-label": label }),
    h("span", {}, ` ${n(value * 100)} %`),
  );
}

/** A button that does something. */
export function button(label: string, onclick: () => unknown, kind = "button small"): HTMLElement {
  return h("button", { type: "button", class: kind, onclick }, label);
}

/** Something to choose from. */
export function options(select: HTMLSelectElement, choices: [string, string][]): void {
  const key = JSON.stringify(choices);
  if (select.dataset.choices === key) return;
  const value = select.value;
  select.dataset.choices = key;
  select.replaceChildren(...choices.map(([id, label]) => h("option", { value: id }, label)));
  if (choices.some(([id]) => id === value)) select.value = value;
}

/** Something to choose from, in groups with a heading each; groups without choices are left out. */
export function grouped(
  select: HTMLSelectElement,
  first: [string, string][],
  groups: [string, [string, string][]][],
): void {
  const key = JSON.stringify([first, groups]);
  if (select.dataset.choices === key) return;
  const value = select.value;
  select.dataset.choices = key;
  const option = ([id, label]: [string, string]): HTMLElement => h("option", { value: id }, label);
  const full = groups.filter(([, choices]) => choices.length > 0);
  select.replaceChildren(
    ...first.map(option),
    ...full.map(([label, choices]) => h("optgroup", { label }, choices.map(option))),
  );
  if (Array.from(select.options).some((one) => one.value === value)) select.value = value;
}
