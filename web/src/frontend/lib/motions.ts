// Motions: what heads of delegations put to each other, and how each delegation votes.
import { byId, h, show } from "./dom";
import { button, options } from "./parts";
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
        h("p", { class: "facts" }, `${t("move", one.move)} · ${one.by} · ${t(`motion.${one.kind}`)} · `, h("strong", {}, t(`motion.${one.status}`))),
        h("p", { class: "said-text" }, one.text),
        h("p", { class: "ballots" }, one.ballots.map((ballot) => h("span", { class: "ballot" }, `${ballot.nation} ${voted(ballot.inFavour)}`))),
        head && one.status === "OPEN" && own === null && [
          button(t("accept"), () => act("answered", { motion: one.number, inFavour: true }), "button small primary"),
          button(t("decline"), () => act("answered", { motion: one.number, inFavour: false })),
        ],
        head && one.status === "OPEN" && one.own && button(t("proposal.withdraw"), () => act("retracted", { motion: one.number })),
      );
    }),
  );
  if (head) options(byId<HTMLSelectElement>("motion-to"), picture.partners.map((one): [string, string] => [one.id, `${one.name} (${one.id})`]));
}

/** Lets a head put motions. */
export function putsMotions(): void {
  const motionText = byId<HTMLTextAreaElement>("motion-text");
  const motion = draft(motionText);
  byId("motion-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const to = Array.from(byId<HTMLSelectElement>("motion-to").selectedOptions, (option) => option.value);
    const kind = byId<HTMLSelectElement>("motion-kind").value;
    if (await act("moved", { to, kind, text: motionText.value })) motion.clear();
  });
}
