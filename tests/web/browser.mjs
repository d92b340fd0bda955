// The browser that the page is tried in: Debian's Chromium, which draws with the processor.

export const CHROMIUM = [
  "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist",
  "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
export const SCREEN = { width: 1280, height: 720 };
