// SVG without a library: elements are kept by key and changed, so that focus and screen readers stay where they are.

const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Record<string, string | number>;

export function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
): SVGElementTagNameMap[K] {
  return set(document.createElementNS(NAMESPACE, name), attributes);
}

export function set<E extends Element>(target: E, attributes: Attributes): E {
  for (const [name, value] of Object.entries(attributes)) {
    const written = typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
    if (target.getAttribute(name) !== written) target.setAttribute(name, written);
  }
  return target;
}

/** A group whose children stand for a list: those that are new are made, those that are gone are taken out. */
export class Keyed<T> {
  private readonly shown = new Map<string, SVGElement>();

  constructor(
    readonly group: SVGGElement,
    private readonly key: (item: T) => string,
    private readonly make: (item: T) => SVGElement,
    private readonly update: (target: SVGElement, item: T) => void,
  ) {}

  show(items: readonly T[]): void {
    const wanted = new Set<string>();
    for (const item of items) {
      const key = this.key(item);
      wanted.add(key);
      let target = this.shown.get(key);
      if (!target) {
        target = this.make(item);
        this.shown.set(key, target);
        this.group.append(target);
      }
      this.update(target, item);
    }
    for (const [key, target] of this.shown) {
      if (!wanted.has(key)) {
        target.remove();
        this.shown.delete(key);
      }
    }
  }
}
