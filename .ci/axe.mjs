// Opens pages in Chromium and asks axe-core for faults of accessibility, at phone and desk
// width, in light and dark. With a folder for pictures, also saves what was seen, and A4 pages.
//
// node axe.mjs MODULES CHROMIUM PICTURES|- PAGE...

import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, chromium, pictures, ...pages] = process.argv.slice(2);
const load = createRequire(join(resolve(modules), "from-here.cjs"));
const axe = readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
const puppeteer = (await import(pathToFileURL(load.resolve("puppeteer-core")).href)).default;

const WIDTHS = [["phone", 390, 844], ["desk", 1200, 900]];
const SCHEMES = ["light", "dark"];
// Chromium makes no higher picture of a page; what is below is cut off.
const TALLEST = 50000;

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});
let faults = 0;
try {
  for (const page of pages) faults += await examine(page);
} finally {
  await browser.close();
}
console.log(faults === 0 ? "axe-core finds no fault" : `axe-core finds ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

async function examine(path) {
  const name = basename(path, ".html");
  const tab = await browser.newPage();
  // Scripts of the page stay off; axe-core is put in from outside.
  await tab.setBypassCSP(true);
  const asked = [];
  tab.on("request", (request) => asked.push(request.url()));
  let found = 0;
  for (const [width, across, down] of WIDTHS) {
    for (const scheme of SCHEMES) {
      await tab.setViewport({ width: across, height: down });
      await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await tab.goto(pathToFileURL(resolve(path)).href);
      await tab.evaluate(axe);
      const where = `${name}, ${width}, ${scheme}`;
      const seen = await tab.evaluate(() => window.axe.run());
      found += told(where, seen.violations) + (await widerThanScreen(tab, where));
      if (pictures !== "-") {
        const path = join(pictures, `${name}-${width}-${scheme}.png`);
        const tall = await tab.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width: across, height: Math.min(tall, TALLEST) };
        await tab.screenshot({ path, clip, captureBeyondViewport: true });
      }
      found += told(where, await undecided(tab, seen.incomplete));
    }
  }
  const fetched = asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"));
  for (const url of fetched) console.log(`fault: ${name}: fetches ${url}`);
  if (pictures !== "-") {
    // Asked in dark, so that a page that would print dark is seen.
    await tab.goto(pathToFileURL(resolve(path)).href);
    writeFileSync(join(pictures, `${name}.pdf`), await tab.pdf({ preferCSSPageSize: true }));
  }
  await tab.close();
  return found + fetched.length;
}

// What axe-core could not decide. It cannot see the colours of what is scrolled out of sight, so
// it looks again with everything in sight.
async function undecided(tab, rules) {
  if (rules.length === 0) return rules;
  const ids = rules.map((rule) => rule.id);
  await tab.addStyleTag({
    content: "body { max-width: none; width: 4000px } * { overflow: visible !important; position: static !important }",
  });
  await tab.setViewport({ width: 4000, height: 900 });
  const seen = await tab.evaluate((ids) => window.axe.run({ runOnly: ids }), ids);
  return [...seen.violations, ...seen.incomplete];
}

// The page itself must never scroll sideways: only tables do.
async function widerThanScreen(tab, where) {
  const over = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (over > 0) console.log(`fault: ${where}: the page is ${over} px wider than the screen`);
  return over > 0 ? 1 : 0;
}

function told(where, rules) {
  let count = 0;
  for (const rule of rules) {
    count += rule.nodes.length;
    console.log(`fault: ${where}: ${rule.id} (${rule.impact}): ${rule.help}`);
    for (const node of rule.nodes.slice(0, 3)) {
      console.log(`    ${node.target.join(" ")}: ${(node.failureSummary ?? "").replace(/\s+/g, " ")}`);
    }
    if (rule.nodes.length > 3) console.log(`    and ${rule.nodes.length - 3} more`);
  }
  return count;
}
