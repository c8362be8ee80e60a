// Bundles scripts and styles into the server's resources. The bundles are committed, so that nobody needs Node to build
// Entente; FrontendTest compares their digest with the sources', and the bundles themselves where Node is there.
//
//   npm ci --ignore-scripts && node build.mjs [folder to write to]
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? join(here, "../main/resources/entente/web/assets"));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const islands = readdirSync(join(here, "islands")).filter((name) => name.endsWith(".ts"));
// What two entry points need becomes a part of its own: the big library of the charts is cut into parts by these.
const cuts = readdirSync(join(here, "lib/chart/parts"))
  .filter((name) => !name.endsWith(".d.ts"))
  .map((name) => join(here, "lib/chart/parts", name));
await build({
  entryPoints: [...islands.map((name) => join(here, "islands", name)), ...cuts, join(here, "styles/site.css")],
  outdir: target,
  entryNames: "[name]",
  bundle: true,
  splitting: true,
  chunkNames: "part-[hash]",
  minify: true,
  format: "esm",
  target: ["es2022"],
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
cpSync(join(here, "node_modules/htmx.org/dist/htmx.min.js"), join(target, "htmx.js"));
cpSync(join(here, "node_modules/world-atlas/countries-110m.json"), join(target, "world.json"));
cpSync(join(here, "mark.svg"), join(target, "mark.svg"));

// What the bundles were made from: every source's digest, in the order of their names.
function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === "node_modules" || name.startsWith(".")) return [];
    return statSync(path).isDirectory() ? sources(path) : [path];
  });
}
const digest = createHash("sha256");
for (const path of sources(here)
  .map((path) => relative(here, path).replaceAll("\\", "/"))
  .sort()) {
  digest.update(path + "\n" + readFileSync(join(here, path), "utf8").replaceAll("\r\n", "\n") + "\n");
}
writeFileSync(join(target, "sources.sha256"), digest.digest("hex") + "\n");
const names = readdirSync(target)
  .filter((name) => name !== "sources.sha256")
  .sort();
writeFileSync(join(target, "index.txt"), names.join("\n") + "\n");
