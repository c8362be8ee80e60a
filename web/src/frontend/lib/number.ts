// Numbers as people type them.

/** A number with a decimal comma or point; null if the text is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace("−", "-");
  return /^[+-]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}
