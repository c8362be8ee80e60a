// Whether phones reach the server, and which of its addresses links hold.
import { byId, options } from "./dom";
import { api, say, t, words } from "./room";
import { request } from "./server";

interface Reach {
  network: boolean;
  address: string | null;
  choices: string[];
}

/** Shows it; what is to be done when another address was chosen comes from the page. */
export function reach(changed: () => unknown): void {
  const select = byId<HTMLSelectElement>("reach-address");
  const shown = (now: Reach): void => {
    const none = byId("unreachable");
    none.hidden = now.address !== null;
    none.textContent = now.network ? t("lobby.noAddress") : t("lobby.thisMachineAlone");
    byId("reach").hidden = now.address === null;
    options(
      select,
      now.choices.map((one): [string, string] => [one, one]),
    );
    if (now.address !== null) select.value = now.address;
  };
  const asked = (answer: Promise<Reach>): Promise<void> => answer.then(shown, (error) => say(words(error), true));
  select.addEventListener("change", async () => {
    await asked(request<Reach>("POST", `${api}/reach`, { address: select.value }));
    changed();
  });
  void asked(request<Reach>("GET", `${api}/reach`));
}
