// What the parts of the control room share: the picture, who is here, and how to go from one part to another.
import type { ControlPicture, Inject } from "../pictures";
import type { Seen } from "../desk/seen";
import type { Letter } from "./letters";

/** A part of the window; on a phone one of them is shown at a time. */
export type Pane = "list" | "stage" | "inbox" | "log" | "speak";

/** What the stage in the middle shows. */
export type Scene = "map" | "network" | "truth" | "nation" | "inject";

export interface Control {
  picture: ControlPicture;
  /** What this browser has read and put aside. */
  seen: Seen;
  letters: Letter[];
  /** The numbers of the seats whose page is open somewhere. */
  here: Set<number>;
  /** Whether another version ran it, so that it can only be read. */
  archive: boolean;
  /** Whether its course cannot be changed any more: it is over, or can only be read. */
  over: boolean;
  name(id: string): string;
  redraw(): void;
  /** Shows something on the stage. */
  show(scene: Scene): void;
  /** Puts an inject into the form, at the field of that id. */
  edit(one: Inject, at?: string, trigger?: Inject["plan"]["trigger"]): void;
  /** Goes to an inject in the list. */
  find(inject: number): void;
  /** Shows a nation on the stage. */
  choose(nation: string): void;
  /** Begins to speak, as somebody, to a nation or to everybody. */
  speak(from: string, to: string): void;
}
