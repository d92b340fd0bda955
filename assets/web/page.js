// Loads the game, keeps its records in the browser's storage, and says in plain words what goes wrong.

const SIZE = 0; // Bytes of the module; the build puts them in.

const WORDS = {
  zh: {
    title: "从容柜台",
    line: "给银行柜员的情景演练",
    loading: (done, all) => `正在载入  ${done} / ${all} MB`,
    starting: "正在开门……",
    noWebGL: "这个浏览器打不开 WebGL 2，画面画不出来。\n请换一个新一点的浏览器，或者请管理员打开显卡加速。",
    noModule: "这个浏览器太旧，运行不了。\n请换一个新一点的浏览器。",
    noLoad: (why) => `没能载入（${why}）。\n请检查网络，然后重新载入这一页。`,
    broke: (why) => `程序停下了：${why}\n重新载入这一页就能接着用，打完的每一次都还在。`,
    lost: "浏览器收回了画面。\n重新载入这一页就能接着用，打完的每一次都还在。",
    again: "重新载入",
    done: "好了",
  },
  en: {
    title: "Counterpoise",
    line: "Role-play practice for bank tellers",
    loading: (done, all) => `Loading  ${done} of ${all} MB`,
    starting: "Opening …",
    noWebGL: "This browser can't use WebGL 2, so nothing can be drawn.\nTry a newer browser, or ask for graphics acceleration to be switched on.",
    noModule: "This browser is too old to run it.\nTry a newer one.",
    noLoad: (why) => `It could not be loaded (${why}).\nCheck the network, then load this page again.`,
    broke: (why) => `The program has stopped: ${why}\nLoad this page again to go on; every run that was finished is still there.`,
    lost: "The browser has taken the picture away.\nLoad this page again to go on; every run that was finished is still there.",
    again: "Load again",
    done: "Done",
  },
};

const asked = new URLSearchParams(location.search);
const language = asked.get("lang") ?? undefined;
const words = (language ?? navigator.language).toLowerCase().startsWith("zh") ? WORDS.zh : WORDS.en;
const at = (id) => document.getElementById(id);
const canvas = at("counterpoise");
const keys = at("keys");

document.documentElement.lang = words === WORDS.zh ? "zh-CN" : "en";
document.title = words.title;
document.querySelector("h1").textContent = words.title;
at("line").textContent = words.line;

function tell(text) {
  at("told").textContent = text;
}

/** Says what went wrong, instead of the game; what went wrong after it is a consequence. */
function fail(text) {
  at("cover").classList.remove("gone");
  if (!at("bar")) return;
  at("bar").remove();
  at("told").setAttribute("role", "alert");
  tell(text);
  const again = document.createElement("button");
  again.textContent = words.again;
  again.onclick = () => location.reload();
  at("told").after(again);
  again.focus();
}

// The library that keeps what is set ends the program where it can't (bevy_settings 0.19).
const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (...item) {
  try {
    setItem.apply(this, item);
  } catch {}
};

// The records: one file in IndexedDB, put as a whole, and held by one tab at a time.

const BASE = "counterpoise";
const FILES = "files";
const NAME = "records.sqlite";

function opened() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(BASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(FILES);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new DOMException("blocked", "InvalidStateError"));
  });
}

function hindranceOf(error) {
  if (error?.name === "QuotaExceededError") return "full";
  if (["SecurityError", "InvalidStateError", "NotAllowedError", "UnknownError"].includes(error?.name)) return "forbidden";
  return String(error?.message ?? error);
}

let base;
let state = "kept";
let number = 0;

function put(key, bytes) {
  const change = base.transaction(FILES, "readwrite", { durability: "strict" });
  change.objectStore(FILES).put(bytes, key);
  change.commit?.();
  return new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
    change.onerror = () => reject(change.error);
  });
}

/** True when this tab has the records to itself until it is closed. */
function alone() {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks.request("counterpoise records", { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    });
  });
}

async function found() {
  if (!(await alone())) return { hindrance: "elsewhere" };
  base = await opened();
  const reading = base.transaction(FILES).objectStore(FILES).get(NAME);
  const records = await new Promise((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  // A browser that is short of room asks before it throws these away.
  navigator.storage?.persist?.();
  return { records };
}

// What a person has picked, written or composed, until the game takes it; and the way to pick, which the browser would
// forget while the person chooses if nobody held it.
let picking;
let picked;
let written;
const composed = [];
at("ask").addEventListener("close", () => {
  written = at("ask").returnValue === "done" ? at("ask").querySelector("input").value : null;
  canvas.focus();
});

const script = {
  language,
  seed: asked.get("seed") ?? undefined,
  systemLanguage: navigator.language,
  get state() {
    return state;
  },
  put(bytes) {
    const mine = ++number;
    const after = (outcome) => {
      if (mine === number) state = outcome;
    };
    state = "busy";
    try {
      put(NAME, bytes).then(() => after("kept"), (error) => after(hindranceOf(error)));
    } catch (error) {
      after(hindranceOf(error));
    }
  },
  putAside(bytes) {
    const name = `records.damaged-${new Date().toISOString().replaceAll(":", ".")}.sqlite`;
    put(name, bytes).catch(() => {});
    return name;
  },
  handOver(name, bytes) {
    const kinds = { html: "text/html", csv: "text/csv", json: "application/json" };
    const kind = kinds[name.split(".").pop()] ?? "application/octet-stream";
    const address = URL.createObjectURL(new Blob([bytes], { type: kind }));
    const link = Object.assign(document.createElement("a"), { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
  pick() {
    picking = Object.assign(document.createElement("input"), { type: "file", accept: ".sqlite" });
    picking.onchange = async () => {
      // A file that can't be read is none with records, and is refused as one.
      const unreadable = () => new ArrayBuffer(1);
      picked = new Uint8Array((await picking.files[0]?.arrayBuffer().catch(unreadable)) ?? 0);
      canvas.focus();
    };
    picking.oncancel = () => {
      picked = new Uint8Array(0);
      canvas.focus();
    };
    picking.click();
  },
  picked() {
    const file = picked;
    picked = undefined;
    return file;
  },
  attend(x, y) {
    if (at("ask").open) return;
    keys.style.left = `${x}px`;
    keys.style.top = `${y}px`;
    keys.focus({ preventScroll: true });
  },
  leave() {
    if (document.activeElement === keys) canvas.focus();
  },
  composed() {
    return composed.shift();
  },
  ask(label, text) {
    const form = at("ask");
    form.querySelector("label").firstChild.data = label;
    form.querySelector("input").value = text;
    form.querySelector("button").textContent = words.done;
    form.returnValue = "";
    form.showModal();
    form.querySelector("input").select();
  },
  written() {
    const line = written;
    written = undefined;
    return line;
  },
  name(name, language) {
    document.title = name;
    document.documentElement.lang = language;
  },
  say(text) {
    at("said").textContent = text;
  },
  isReady() {
    // What went wrong meanwhile stays to be read.
    if (!at("bar")) return;
    at("cover").classList.add("gone");
    if (document.activeElement !== keys) canvas.focus();
  },
  broke(reason) {
    fail(words.broke(reason));
  },
};
globalThis.counterpoise = script;

// What the browser would do with keys that belong to the game; F5 and the like stay the browser's.

const OURS = ["Tab", " ", "Enter", "Backspace", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End", "'", "/"];
const isAlone = (event) => !event.ctrlKey && !event.metaKey && !event.altKey;
canvas.addEventListener("keydown", (event) => {
  if (OURS.includes(event.key) && isAlone(event)) event.preventDefault();
});

// A canvas has no input method. While a field of the game has the focus, an input that nobody sees has the keys: it
// passes them on, but for those that the input method takes, and tells what that composes, which the field shows.

for (const kind of ["keydown", "keyup"]) {
  keys.addEventListener(kind, (event) => {
    if (event.isComposing || event.key === "Process") return;
    if (isAlone(event) && (event.key.length === 1 || OURS.includes(event.key))) event.preventDefault();
    canvas.dispatchEvent(new KeyboardEvent(kind, event));
  });
}

/** Tells the game of a text, with the cursor's place in bytes while it can still be changed, and wakes it. */
function compose(text, cursor) {
  composed.push([text, cursor]);
  for (const kind of ["keydown", "keyup"]) canvas.dispatchEvent(new KeyboardEvent(kind, { key: "Process" }));
}

function finish() {
  if (keys.value !== "") compose(keys.value);
  keys.value = "";
}
keys.addEventListener("input", (event) => {
  if (!event.isComposing) return finish();
  compose(keys.value, new TextEncoder().encode(keys.value.slice(0, keys.selectionEnd)).length);
});
keys.addEventListener("compositionend", () => (keys.value === "" ? compose("", 0) : finish()));

canvas.addEventListener("webglcontextlost", () => fail(words.lost));

for (const kind of ["wheel", "contextmenu"]) {
  canvas.addEventListener(kind, (event) => event.preventDefault(), { passive: false });
}

/** The module's bytes as they come, with the bar following. */
async function module(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  let done = 0;
  let shown = 0;
  const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
  const counted = new TransformStream({
    transform(piece, to) {
      done += piece.byteLength;
      const share = Math.min(100, (100 * done) / (SIZE || done));
      to.enqueue(piece);
      // There are more pieces than anybody sees.
      if (share < shown + 1 && share < 100) return;
      shown = share;
      at("bar").firstElementChild.style.width = `${share}%`;
      at("bar").setAttribute("aria-valuenow", share.toFixed(0));
      tell(share < 100 ? words.loading(megabytes(done), megabytes(SIZE || done)) : words.starting);
    },
  });
  return new Response(answer.body.pipeThrough(counted), { headers: { "content-type": "application/wasm" } });
}

async function begin() {
  if (typeof WebAssembly !== "object") return fail(words.noModule);
  // Asked for first: the rest is done while it comes.
  const unwanted = new AbortController();
  const compiled = module(new URL("counterpoise_bg.wasm", import.meta.url), unwanted.signal).then((answer) => WebAssembly.compileStreaming(answer));
  const parts = Promise.all([compiled, import("./counterpoise.js"), found().catch((error) => ({ hindrance: hindranceOf(error) }))]);
  if (!document.createElement("canvas").getContext("webgl2")) {
    parts.catch(() => {});
    unwanted.abort();
    return fail(words.noWebGL);
  }
  try {
    const [module_or_path, game, kept] = await parts;
    Object.assign(script, kept);
    await game.default({ module_or_path });
  } catch (error) {
    // The event loop leaves the module by throwing.
    if (String(error?.message ?? error).startsWith("Using exceptions for control flow")) return;
    fail(error instanceof WebAssembly.CompileError ? words.noModule : words.noLoad(error?.message ?? error));
  }
}

await begin();
