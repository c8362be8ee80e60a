// Squares to be scanned.
import { html, svg, type TemplateResult } from "lit-html";

/** The squares of a QR code, called so for who cannot see them. */
export function qr(rows: string[], label: string): TemplateResult {
  const ink = rows.flatMap((row, y) =>
    [...row].map((square, x) =>
      square === "1" ? svg`<rect x=${x} y=${y} width="1" height="1" class="qr-ink"></rect>` : null,
    ),
  );
  return html`<svg viewBox="0 0 ${rows.length} ${rows.length}" class="qr" role="img" aria-label=${label}>
    <rect width=${rows.length} height=${rows.length} class="qr-paper"></rect>${ink}</svg>`;
}
