// The middle of the room shows one thing at a time; on a phone the whole window shows one part of the room at a time.
import { byId } from "../dom";
import type { Pane, Scene } from "./room";

const SCENES: Scene[] = ["map", "network", "truth", "nation", "inject"];
const PANES: Pane[] = ["list", "inbox", "stage", "log", "speak"];

/** What the stage shows, and which part a phone shows. */
export class StageTabs {
  scene: Scene = "map";
  private before: Scene = "map";

  constructor(private readonly changed: () => void) {
    SCENES.forEach((scene) => byId(`scene-${scene}`).addEventListener("click", () => this.show(scene)));
    PANES.forEach((pane) => byId(`go-${pane}`).addEventListener("click", () => this.go(pane)));
    this.go("inbox");
    this.draw();
  }

  /** Shows a scene. */
  show(scene: Scene): void {
    if (scene !== this.scene) this.before = this.scene;
    this.scene = scene;
    this.go("stage");
    this.draw();
    this.changed();
  }

  /** Goes back from a scene that is over to what stood there before. */
  leave(scene: Scene): void {
    byId(`scene-${scene}`).hidden = true;
    if (this.scene !== scene) return;
    this.scene = this.before === scene ? "map" : this.before;
    this.draw();
    this.changed();
  }

  /** Offers a scene that is not always there, by that name. */
  offer(scene: Scene, label: string): void {
    byId(`scene-${scene}`).hidden = false;
    byId(`scene-${scene}`).textContent = label;
  }

  /** Goes to a part of the room. */
  go(pane: Pane): void {
    for (const one of PANES) {
      byId(`pane-${one}`).classList.toggle("chosen", one === pane);
      // Where the list always stands, this one stands beside it.
      if (pane !== "list") byId(`pane-${one}`).classList.toggle("beside", one === pane);
      byId(`go-${one}`).setAttribute("aria-pressed", String(one === pane));
    }
  }

  private draw(): void {
    for (const scene of SCENES) {
      byId(`scene-${scene}`).setAttribute("aria-pressed", String(scene === this.scene));
      byId(`on-${scene}`).hidden = scene !== this.scene;
    }
  }
}
