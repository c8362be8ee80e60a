// What is said and put to everybody: words that control has put on the screen, motions and how each has voted.
import { html, type TemplateResult } from "lit-html";
import { saidText } from "../parts";
import { when } from "../dom";
import type { OpenMotion, PublicPicture } from "../pictures";
import { t } from "../room";

const WORDS = 1;
const MOTIONS = 2;

/** The plenary of the moment; empty where nobody has said or put anything. */
export function plenary(picture: PublicPicture): TemplateResult {
  const names = new Map(picture.nations.map((one) => [one.id, one.name]));
  const name = (id: string): string => names.get(id) ?? id;
  const said = picture.messages.slice(-WORDS).map((one) => {
    const subject = when(one.subject !== "", () => html`<strong>${one.subject}</strong>`);
    const by = sender(one.from, one.author, name);
    return html`<figure class="spoken"><blockquote>${subject}${saidText(one.text)}</blockquote>
      <figcaption>${by}</figcaption></figure>`;
  });
  const motion = (one: OpenMotion): TemplateResult =>
    html`<li><p>${t("screen.motion", name(one.by), one.text)}</p><p class="votes">${one.votes.map(
      (vote) =>
        html`<span class="vote" data-vote=${String(vote.inFavour)}>${name(vote.nation)}: ${t(
          vote.inFavour === null ? "screen.vote.waits" : vote.inFavour ? "screen.vote.yes" : "screen.vote.no",
        )}</span> `,
    )}</p><p class="facts">${t(`motion.${one.status}`)}</p></li>`;
  const put = picture.motions.slice(-MOTIONS).reverse().map(motion);
  return html`${said}${when(put.length > 0, () => html`<h2>${t("motions")}</h2><ul class="plain-list">${put}</ul>`)}`;
}

function sender(from: string, author: string, name: (id: string) => string): string {
  const of = from === "" ? t("control") : name(from);
  return author === "" ? of : `${author}, ${of}`;
}
