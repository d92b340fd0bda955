// Milliseconds from navigation until the first picture of a page is there, each time in a browser that is new to it:
// `node tests/web/time.mjs TIMES ADDRESS...`, after `tests/web/run` has brought what it needs.

import { chromium } from "playwright-core";
import { CHROMIUM, SCREEN } from "./browser.mjs";

const [times, ...addresses] = process.argv.slice(2);
const measured = new Map(addresses.map((address) => [address, []]));

for (let time = 0; time < Number(times); time++) {
  for (const address of addresses) {
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: CHROMIUM });
    const page = await browser.newPage({ viewport: SCREEN });
    await page.addInitScript(() => {
      globalThis.shown = new Promise((resolve) => {
        document.addEventListener("DOMContentLoaded", () => {
          const cover = document.getElementById("cover");
          const seen = () => cover.classList.contains("gone") && resolve(performance.now());
          new MutationObserver(seen).observe(cover, { attributes: true });
        });
      });
    });
    await page.goto(address);
    measured.get(address).push(await page.evaluate(() => shown));
    await browser.close();
  }
}

for (const [address, all] of measured) {
  const sorted = all.map(Math.round).sort((a, b) => a - b);
  console.log(`${address}  median ${sorted[sorted.length >> 1]} ms of ${sorted.join(", ")}`);
}
