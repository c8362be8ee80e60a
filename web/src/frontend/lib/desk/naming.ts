// What the nations, institutions and networks of an exercise are called.
import type { DeskPicture } from "../pictures";

/** Their names. */
export function names(picture: DeskPicture): (id: string) => string {
  const { nations, institutions, networks } = picture.open;
  const all = new Map([...nations, ...institutions, ...networks].map((one) => [one.id, one.name]));
  return (id) => all.get(id) ?? id;
}
