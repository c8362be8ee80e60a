// Motions: what heads of delegations put to each other, and how each delegation votes.
import { type Child, byId, h, show } from "./dom";
import { button } from "./parts";
import type { DeskPicture } from "./pictures";
import { act, draft, t } from "./room";

const voted = (inFavour: boolean | null): string => (inFavour === null ? "…" : inFavour ? "✓" : "✗");

/** What delegations put to each other. */
export function motions(picture: DeskPicture, head: boolean): void {
  show("motions", picture.motions, () =>
    [...picture.motions].reverse().map((one) => {
      const own = one.ballots.find((ballot) => ballot.nation === picture.nation)?.inFavour ?? null;
      return h(
        "div",
        { class: "request", "data-motion": one.number },
        h(
          "p",
          { class: "facts" },
          `${t("move", one.move)} · ${one.by} · ${t(`motion.${one.kind}`)} · `,
          h("strong", {}, t(`motion.${one.status}`)),
        ),
        h("p", { class: "said-text" }, one.text),
        h(
          "p",
          { class: "ballots" },
          one.ballots.map((ballot) => h("span", { class: "ballot" }, `${ballot.nation} ${voted(ballot.inFavour)}`)),
        ),
        one.status === "OPEN" && own === null && advice(one, head),
        head &&
          one.status === "OPEN" &&
          own === null && [
            button(t("accept"), () => act("answered", { motion: one.number, inFavour: true }), "button small primary"),
            button(t("decline"), () => act("answered", { motion: one.number, inFavour: false })),
          ],
        head &&
          one.status === "OPEN" &&
          one.own &&
          button(t("proposal.withdraw"), () => act("retracted", { motion: one.number })),
      );
    }),
  );
  if (head) parties(picture);
}

/** What members advise their head; the head alone answers for the delegation. */
function advice(one: DeskPicture["motions"][number], head: boolean): Child {
  const { inFavour, against, own } = one.advice;
  const told = inFavour + against > 0 && h("p", { class: "facts" }, t("motion.advice", inFavour, against));
  if (head) return told;
  const choice = (label: string, value: boolean): HTMLElement =>
    button(
      label,
      () => act("advised", { motion: one.number, inFavour: value }),
      own === value ? "button small primary" : "button small",
    );
  return [
    told,
    h("p", { class: "facts" }, t("motion.head")),
    choice(t("proposal.for"), true),
    choice(t("proposal.against"), false),
  ];
}

/** The delegations that can vote: those that people play. */
function parties(picture: DeskPicture): void {
  const played = picture.open.nations.filter((one) => one.people && one.id !== picture.nation);
  byId<HTMLFieldSetElement>("motion-fields").disabled = played.length === 0;
  show(
    "motion-to",
    played.map((one) => one.id),
    () =>
      played.length === 0
        ? h("p", { class: "facts" }, t("motion.nobody"))
        : played.map((one) =>
            h("label", {}, h("input", { type: "checkbox", value: one.id }), ` ${one.name} (${one.id})`),
          ),
  );
}

/** Lets a head put motions. */
export function putsMotions(): void {
  const motionText = byId<HTMLTextAreaElement>("motion-text");
  const motion = draft(motionText);
  byId("motion-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const to = Array.from(document.querySelectorAll<HTMLInputElement>("#motion-to input:checked"), (box) => box.value);
    const kind = byId<HTMLSelectElement>("motion-kind").value;
    if (await act("moved", { to, kind, text: motionText.value })) motion.clear();
  });
}
