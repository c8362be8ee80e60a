// Time: where the film is, and how it goes on.

export class Player {
  private day_ = 0;
  private playing_ = false;
  private last = 0;
  speed = 10;

  constructor(
    readonly horizon: number,
    private readonly shown: (day: number) => void,
    private readonly stateChanged: (playing: boolean) => void,
    private readonly nextStop: (day: number) => number,
  ) {}

  get day(): number {
    return this.day_;
  }

  get playing(): boolean {
    return this.playing_;
  }

  /** Goes to a day. */
  seek(day: number): void {
    this.day_ = Math.max(0, Math.min(this.horizon, day));
    this.shown(this.day_);
    if (this.day_ >= this.horizon) this.pause();
  }

  toggle(): void {
    if (this.playing_) this.pause();
    else this.play();
  }

  pause(): void {
    if (!this.playing_) return;
    this.playing_ = false;
    this.stateChanged(false);
  }

  private play(): void {
    if (this.day_ >= this.horizon) this.seek(0);
    this.playing_ = true;
    this.last = performance.now();
    this.stateChanged(true);
    // Whoever asked the system for less motion gets pictures one after the other, each at something that stands out.
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) this.leap();
    else requestAnimationFrame((now) => this.frame(now));
  }

  private frame(now: number): void {
    if (!this.playing_) return;
    const days = ((now - this.last) / 1000) * this.speed;
    this.last = now;
    this.seek(this.day_ + Math.min(days, this.speed / 4));
    requestAnimationFrame((next) => this.frame(next));
  }

  private leap(): void {
    window.setTimeout(() => {
      if (!this.playing_) return;
      this.seek(this.nextStop(this.day_));
      this.leap();
    }, 1500);
  }
}
