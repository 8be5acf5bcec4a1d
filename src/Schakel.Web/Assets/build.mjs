// Bundles one stylesheet, one script, the fonts and the icon sprite into dist/.
import { build } from "esbuild";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";

const dist = new URL("dist/", import.meta.url).pathname;
const here = new URL(".", import.meta.url).pathname;

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await build({
  absWorkingDir: here,
  entryPoints: { schakel: "css/schakel.css" },
  outdir: dist,
  bundle: true,
  minify: true,
  target: ["chrome120", "firefox121", "safari17"],
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
});
await build({
  absWorkingDir: here,
  entryPoints: { schakel: "ts/main.ts" },
  outdir: dist,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
});
await writeFile(dist + "icons.svg", await sprite());
await copyFile(here + "favicon.svg", dist + "favicon.svg");

async function sprite() {
  const files = (await readdir(here + "icons")).filter((f) => f.endsWith(".svg")).sort();
  const symbols = await Promise.all(files.map(symbol));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

async function symbol(file) {
  const svg = await readFile(`${here}icons/${file}`, "utf8");
  const inner = svg.replace(/^[\s\S]*?<svg[\s\S]*?>/, "").replace(/<\/svg>\s*$/, "");
  const paths = inner.replace(/<path stroke="none"[^>]*\/>/, "").replace(/\s+/g, " ").trim();
  return `<symbol id="${file.slice(0, -4)}" viewBox="0 0 24 24" fill="none" stroke="currentColor" ` +
    `stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</symbol>`;
}
