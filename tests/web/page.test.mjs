// Plays the page in Debian's Chromium by keyboard and by pointer, and holds what it keeps against the native program.
// `tests/web/run` brings what it needs.
//
// Nothing in the canvas can be asked for, so the tests look at what is announced to screen readers, at the files that
// are handed over, and at pictures.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import pixelmatch from "pixelmatch";
import { chromium } from "playwright-core";
import { PNG } from "pngjs";
import { CHROMIUM, SCREEN } from "./browser.mjs";

const FOLDER = process.env.PAGE ?? "target/web";
const PROGRAM = process.env.COUNTERPOISE ?? "target/debug/counterpoise";
const PICTURES = process.env.PICTURES ?? mkdtempSync(join(tmpdir(), "pictures-"));
const KINDS = { ".html": "text/html", ".js": "text/javascript", ".png": "image/png", ".wasm": "application/wasm" };

let server;
let address;
let browser;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  // Any server will do, from any path, without special headers.
  server = createServer((request, answer) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://here").pathname)).replace("/some/where/", "/");
    const file = join(FOLDER, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const { size } = statSync(file);
      answer.writeHead(200, { "content-type": KINDS[extname(file)] ?? "application/octet-stream", "content-length": size });
      createReadStream(file).pipe(answer);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}/some/where/`;
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: CHROMIUM });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A person at a browser of their own. */
async function somebody(query, viewport = SCREEN) {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  await context.addInitScript(countFrames);
  return { context, page: await opened(context, query) };
}

/** Counts what is drawn, so that the tests are as quick as the machine they run on. */
function countFrames() {
  const next = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.drawn = { frames: 0, last: 0 };
  globalThis.requestAnimationFrame = (draw) =>
    next((time) => {
      drawn.frames += 1;
      drawn.last = performance.now();
      draw(time);
    });
}

/** Waits as long as a person does, and until some frames have been drawn since, or nothing is drawn any more. */
async function settled(page, frames = 12) {
  const seen = () => page.evaluate(() => ({ frames: drawn.frames, idle: performance.now() - drawn.last }));
  const from = await seen();
  await page.waitForTimeout(700);
  for (;;) {
    const now = await seen();
    if (now.frames >= from.frames + frames || now.idle > 500) return;
    await page.waitForTimeout(80);
  }
}

/** The page, once the game is to be seen. Whatever the console prints fails the test. */
async function opened(context, query = "lang=en&seed=7") {
  const page = await context.newPage();
  page.on("console", (message) => assert.fail(`the console says: ${message.text()}`));
  page.on("pageerror", (error) => assert.fail(`the page says: ${error}`));
  await page.goto(`${address}?${query}`);
  await ready(page);
  return page;
}

async function ready(page) {
  await page.waitForSelector("#cover.gone", { state: "attached", timeout: 120_000 });
  await page.waitForTimeout(600);
  await settled(page);
}

async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

async function compose(page, text) {
  const session = await page.context().newCDPSession(page);
  const at = text.length;
  await session.send("Input.imeSetComposition", { text, selectionStart: at, selectionEnd: at });
  await settled(page);
}

async function click(page, ...places) {
  for (const [x, y] of places) {
    await page.mouse.click(x, y);
    await settled(page);
  }
}

/** Waits until the screen of a name is there. */
async function comes(page, name) {
  await page.waitForFunction((name) => document.title.startsWith(name), name, { timeout: 60_000 });
  await settled(page);
}

/** Does something and waits until something else is announced. */
async function hears(page, what) {
  const said = () => page.locator("#said").textContent();
  const before = await said();
  await what();
  for (let i = 0; i < 50 && (await said()) === before; i++) await page.waitForTimeout(100);
  return said();
}

/** Does something that hands over a file, and keeps the file. */
async function file(page, what) {
  const coming = page.waitForEvent("download", { timeout: 20_000 });
  await what();
  const download = await coming;
  const path = join(mkdtempSync(join(tmpdir(), "file-")), download.suggestedFilename());
  await download.saveAs(path);
  // What is then said of it, whoever comes next has read.
  await settled(page);
  return path;
}

/** Clicks where a file is asked for, and picks one. */
async function pick(page, place, path) {
  const choosing = page.waitForEvent("filechooser");
  // A busy page may hear of the click before it hears that somebody waits for its dialog, and would cancel that itself.
  await page.evaluate(() => {});
  await page.mouse.click(...place);
  await (await choosing).setFiles(path);
}

function native(...args) {
  return execFileSync(PROGRAM, ["--lang", "en", ...args], { encoding: "utf8" });
}

/** What the page shows, kept under a name. */
async function seen(page, name) {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  return { name, path, ...page.viewportSize() };
}

/** It is what the native program draws, but for what two renderers do at the edges of things. */
function looksNative({ name, path, width, height }, lang, ...screen) {
  const [there, apart] = ["native", "apart"].map((kind) => join(PICTURES, `${name}-${kind}.png`));
  execFileSync(PROGRAM, ["--lang", lang, "capture", ...screen, "--size", `${width}x${height}`, "--out", there]);
  const [ours, theirs] = [path, there].map((picture) => PNG.sync.read(readFileSync(picture)));
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(ours.data, theirs.data, difference.data, width, height);
  writeFileSync(apart, PNG.sync.write(difference));
  const share = `${((100 * pixels) / (width * height)).toFixed(2)} %`;
  console.log(`# ${name}: ${share} of the picture differs from the native program's`);
  assert.ok(pixels < 0.005 * width * height, `${share} of ${name} differs, see ${apart}`);
}

/** Each attempt in exported data is what the native program makes of its replies. */
function verify(data) {
  const people = JSON.parse(readFileSync(data, "utf8"));
  const attempts = people.flatMap((person) => person.attempts.map((entry) => entry.attempt));
  const folder = mkdtempSync(join(tmpdir(), "attempts-"));
  for (const [i, attempt] of attempts.entries()) {
    const path = join(folder, `${i}.json`);
    writeFileSync(path, JSON.stringify(attempt));
    native("verify", path);
  }
  return attempts;
}

// Places at 1280x720.
const EXPORT = [665, 678];
const RECORDS = [1205, 36];
const DATA = [1052, 367];
const CHOOSE = [308, 246];
const NAME = [546, 232];
const BEGIN = [921, 232];
const FIRST_CARD = [200, 300];
const RECEIVE = [1180, 678];
const DARK = [779, 335];
// And, once the talk is over, the way to its debrief.
const LAST_REPLY = [1185, 674];
const RECORDS_ZH = [1215, 36];
const EVERYTHING_ZH = [1070, 400];
const DATA_ZH = [1070, 337];
const TAKE_IN = [560, 395];
const KNOWN_LEARNER = [345, 214];

test("a scenario is played by keyboard, left in the middle, gone on with, and true", { timeout: 600_000 }, async () => {
  const { context, page } = await somebody();
  await press(page, "Enter");
  await comes(page, "Who");
  await press(page, "L", "i", "Enter");
  await comes(page, "Choose");
  await press(page, "Enter", "Enter");
  for (let turn = 1; turn <= 2; turn++) {
    const said = await hears(page, () => press(page, "1"));
    assert.match(said, /Chen|him|he/i);
  }
  await page.reload();
  await ready(page);
  const said = await hears(page, () => press(page, "Enter"));
  assert.notEqual(said, "", "the talk goes on");
  for (let turn = 3; turn <= 8; turn++) await hears(page, () => press(page, "1"));
  await press(page, "Enter");
  const shown = await seen(page, "debrief");
  const debrief = readFileSync(await file(page, () => click(page, EXPORT)), "utf8");
  assert.match(debrief, /^<!DOCTYPE html>/);
  await press(page, "Enter", "Escape", "p");
  await comes(page, "Progress");
  await click(page, RECORDS);
  await seen(page, "records");
  const attempts = verify(await file(page, () => click(page, DATA)));
  assert.equal(attempts.length, 1);
  assert.equal(attempts[0].seed, 7);
  assert.equal(attempts[0].turns.length, 8);
  const played = JSON.parse(
    native("play", attempts[0].scenario, "--seed", "7", "--choose", attempts[0].replies.join(","), "--format", "json"),
  );
  assert.deepEqual(attempts[0].turns, played.turns, "bit for bit what the native program makes of it");
  assert.deepEqual(attempts[0].score, played.score);
  looksNative(shown, "en", "debrief", "--seed", "7", "--choose", attempts[0].replies.join(","));
  await context.close();
});

test("a scenario is played by pointer in Chinese, and records go to another machine and back", { timeout: 900_000 }, async () => {
  const { context, page } = await somebody("lang=zh&seed=11");
  await click(page, CHOOSE);
  await comes(page, "谁来练");
  // As an input method writes: it composes in the field, and no key says what.
  await compose(page, "lijie");
  await seen(page, "composing");
  await page.keyboard.insertText("李姐");
  await settled(page);
  await click(page, BEGIN);
  await comes(page, "选择情景");
  await click(page, FIRST_CARD);
  await comes(page, "凭什么他先办");
  await hears(page, () => click(page, RECEIVE));
  for (let turn = 1; turn <= 30 && !(await page.title()).startsWith("复盘"); turn++) {
    await hears(page, () => click(page, LAST_REPLY));
  }
  await comes(page, "复盘");
  await seen(page, "debrief-zh");
  await press(page, "Escape", "p");
  await comes(page, "学习进度");
  await click(page, RECORDS_ZH);
  const [attempt] = verify(await file(page, () => click(page, DATA_ZH)));
  const carried = await file(page, () => click(page, EVERYTHING_ZH));
  await context.close();

  // On a machine with the native program, which then has them, and gives them out again.
  const [there, back] = [mkdtempSync(join(tmpdir(), "native-")), join(mkdtempSync(join(tmpdir(), "file-")), "all.sqlite")];
  native("history", "--folder", there, "--take-in", carried);
  assert.match(native("history", "--folder", there, "--learner", "李姐"), /李姐/);
  native("history", "--folder", there, "--give-out", back);

  const other = await somebody("lang=zh&seed=11");
  await click(other.page, CHOOSE);
  await comes(other.page, "谁来练");
  await pick(other.page, TAKE_IN, back);
  await settled(other.page, 30);
  await seen(other.page, "taken-in");
  await other.page.reload();
  await ready(other.page);
  await press(other.page, "w");
  await comes(other.page, "谁来练");
  await seen(other.page, "who");
  await click(other.page, KNOWN_LEARNER);
  await settled(other.page, 30);
  if (!(await other.page.title()).startsWith("选择情景")) await click(other.page, CHOOSE);
  await comes(other.page, "选择情景");
  await press(other.page, "p");
  await comes(other.page, "学习进度");
  await click(other.page, RECORDS_ZH);
  const [again] = verify(await file(other.page, () => click(other.page, DATA_ZH)));
  assert.deepEqual(again, attempt);
  await other.context.close();
});

test("at every size it looks as the native program does", { timeout: 600_000 }, async () => {
  for (const [width, height, lang] of [[844, 390, "zh-CN"], [1280, 720, "en"], [1920, 1080, "zh-CN"]]) {
    const { context, page } = await somebody(`lang=${lang}&seed=7`, { width, height });
    await press(page, "Enter", "L", "i", "Enter");
    await comes(page, lang === "en" ? "Choose" : "选择情景");
    await press(page, "Enter");
    looksNative(await seen(page, `briefing-${width}`), lang, "briefing", "--seed", "7");
    await context.close();
  }
});

test("what was set is there after a reload, and the page has its colours before there is a game", { timeout: 300_000 }, async () => {
  const { context, page } = await somebody();
  await press(page, ...Array(5).fill("ArrowDown"), "Enter");
  await comes(page, "Settings");
  await click(page, DARK);
  await page.reload({ waitUntil: "domcontentloaded" });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "Dark");
  await ready(page);
  await seen(page, "dark");
  await context.close();
});

test("where the browser takes the picture away it is said", { timeout: 300_000 }, async () => {
  const { context, page } = await somebody();
  await page.evaluate(() => {
    document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext();
  });
  await page.waitForSelector("[role=alert]");
  assert.match(await page.locator("[role=alert]").textContent(), /taken the picture away/);
  await seen(page, "lost");
  await page.keyboard.press("Enter");
  await ready(page);
  await context.close();
});

test("where nothing can be kept it is said, and play goes on", { timeout: 300_000 }, async () => {
  const context = await browser.newContext({ viewport: SCREEN });
  await context.addInitScript(countFrames);
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  const page = await opened(context);
  await seen(page, "forbidden");
  assert.match(await page.locator("#said").textContent(), /Nothing is being kept in this browser/);
  await context.close();
});

test("a second tab leaves the records to the first", { timeout: 300_000 }, async () => {
  const { context, page } = await somebody();
  const second = await opened(context);
  assert.match(await second.locator("#said").textContent(), /open in another tab/);
  await second.close();
  assert.equal(await page.locator("#said").textContent(), "");
  await context.close();
});

test("without WebGL 2 the page says so", { timeout: 60_000 }, async () => {
  const context = await browser.newContext({ viewport: SCREEN });
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const page = await context.newPage();
  await page.goto(`${address}?lang=en`);
  await page.waitForSelector("[role=alert]");
  assert.match(await page.locator("[role=alert]").textContent(), /WebGL 2/);
  await seen(page, "no-webgl");
  await context.close();
});

test("at rest the tab does nothing", { timeout: 300_000 }, async () => {
  const { context, page } = await somebody();
  await page.waitForTimeout(3000);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === "TaskDuration").value;
  };
  const before = await busy();
  await page.waitForTimeout(10_000);
  const share = ((await busy()) - before) / 10;
  console.log(`# at rest, on the title: ${(100 * share).toFixed(1)} % of a core in the page`);
  assert.ok(share < 0.05, `${share} of a core`);
  await context.close();
});
