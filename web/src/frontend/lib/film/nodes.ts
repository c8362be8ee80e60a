// Nations and institutions, each with a ring that shows how full its fullest dossier is.
import { svg } from "lit-html";
import { type Sight, moved } from "./drawing";
import type { Cast, Institution, Nation } from "./model";
import type { World } from "./world";

const NODE = 17;
const RING = 23;
const AROUND = 2 * Math.PI * RING;

/** Draws them; those that are lit stand out. */
export function nodes(cast: Cast, world: World, lit: ReadonlySet<string>, sight: Sight): unknown {
  return [...cast.nations, ...cast.institutions].map((one) => node(one, world, lit.has(one.id), sight));
}

function node(one: Nation | Institution, world: World, lit: boolean, sight: Sight): unknown {
  const { places, words, choose } = sight;
  const house = "members" in one;
  const best = one.threshold === null ? null : world.fullest(one.id, one.threshold);
  const share = Math.min(1, best?.share ?? 0);
  const percent = Math.round(share * 100);
  const place = places.get(one.id)!;
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose(one.id);
  };
  const attacks = `${world.hits.get(one.id) ?? 0} ${words.text("film.counts.attacks")}`;
  const body = house
    ? svg`<rect class="body" x="-13" y="-13" width="26" height="26" rx="4"></rect>`
    : svg`<circle class="body" r=${NODE}></circle>`;
  return svg`<g class="node${house ? " house" : ""}${share >= 1 ? " full" : ""}${lit ? " lit" : ""}" tabindex="0"
    role="button" data-id=${one.id} transform=${moved(place.x, place.y)}
    aria-label="${words.name(one.id)}, ${percent} %, ${attacks}" @click=${() => choose(one.id)} @keydown=${pressed}>
    <circle class="track" r=${RING}></circle>
    <circle class="ring" r=${RING} transform="rotate(-90)"
      stroke-dasharray="${(share * AROUND).toFixed(1)} ${AROUND.toFixed(1)}"></circle>${body}
    <text class="fill" y="5">${share > 0 ? percent : ""}</text>
    <text class="name" y=${RING + 22}>${house ? one.name : one.id}</text></g>`;
}
