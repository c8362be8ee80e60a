// A slider with its value beside it: told while it is drawn along, and taken when it is let go.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

const STEP = 0.05;

/** A number as sliders and maps show it. */
export const decimals = (value: number): string => value.toFixed(2).replace("-", "−");

/** A slider from a least value to 1. */
export function range(
  id: string,
  label: string,
  value: number,
  min: number,
  taken: (value: string) => void,
): TemplateResult {
  const slide = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    (input.nextElementSibling as HTMLOutputElement).value = decimals(Number(input.value));
  };
  const done = (event: Event): void => taken((event.target as HTMLInputElement).value);
  return html`<div class="slider"><label for=${id}>${label}</label><input type="range" id=${id} min=${min} max="1"
    step=${STEP} .value=${live(String(value))} @input=${slide} @change=${done}><output for=${id}
    .value=${live(decimals(value))}></output></div>`;
}
