// Setting the own people to work on a case: more attention to its network, a joint operation, or a note to the team.
import { html } from "lit-html";
import { button, primary, when } from "../dom";
import { facts } from "../parts";
import type { Dossier } from "../pictures";
import { n, t } from "../room";
import type { Desk } from "./desk";
import { closeSheet, openSheet } from "./sheet";

const MORE = 2;

/** Opens the sheet. */
export function task(desk: Desk, dossier: Dossier, about: string): void {
  const { picture, decide, head, write } = desk;
  const network = dossier.networkName;
  const attention = picture.networks.find(({ id }) => id === dossier.network)?.attention ?? 0;
  const more = (attention * MORE) / (1 + attention * (MORE - 1));
  const look = async (): Promise<void> => {
    const weights = Object.fromEntries(
      picture.networks.map((one) => {
        const weight = one.attention * (one.id === dossier.network ? MORE : 1);
        return [one.id, Math.round(1000 * weight) / 1000];
      }),
    );
    if (await decide({ type: "moveEffort", weights })) closeSheet();
  };
  const operation = async (): Promise<void> => {
    if (await decide({ type: "askJointOperation", plot: dossier.plot })) closeSheet();
  };
  openSheet(t("task.title", dossier.name), [
    when(attention > 0 && picture.networks.length > 1, () => html`<section class="step">
      <h3>${t("task.look", network)}</h3>
      ${facts(t("task.look.about", network, n(100 * attention), n(100 * more)))}${primary(
        t(head ? "task.go" : "task.propose"),
        look,
      )}</section>`),
    when(dossier.underCase, () => html`<section class="step"><h3>${t("task.joint")}</h3>${facts(
      t("task.joint.about"),
    )}${button(t(head ? "task.go" : "task.propose"), operation)}</section>`),
    html`<section class="step"><h3>${t("task.team")}</h3>${facts(t("task.team.about"))}${button(
      t("task.team.go"),
      () => {
        closeSheet();
        write("own", `${t("ask.about", about)} `);
      },
    )}</section>`,
  ]);
}
