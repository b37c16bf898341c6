// Keeps one whole version of the app on the device, so that it starts without a network.
//
// `cargo xtask build` puts two values above this text: __PRECACHE__, a list of [URL, SHA-256] for every file, and
// __VERSION__, a hash over that list. Under `dx serve` they are absent, and this worker then does nothing at all.
"use strict";

const entries = self.__PRECACHE__ || [];
const cacheName = "reprise-" + self.__VERSION__;
// What the person recorded and kept; see src/platform/kept_voice.rs. No version of the app clears it away.
const voiceName = "reprise-voice";
const absolute = (url) => new URL(url, self.location).href;
const page = absolute("./");
const files = new Set(entries.map(([url]) => absolute(url)));

if (entries.length > 0) {
  self.addEventListener("install", (event) => event.waitUntil(install()));
  self.addEventListener("activate", (event) => event.waitUntil(activate()));
  self.addEventListener("fetch", answer);
  self.addEventListener("message", (event) => {
    // The page asks for this when the person agrees to the new version.
    if (event.data && event.data.type === "skip-waiting") self.skipWaiting();
  });
}

// A reminder was tapped: the app comes to the front at what it is about, and opens when it was closed.
self.addEventListener("notificationclick", (event) => {
  const data = event.notification.data;
  event.notification.close();
  event.waitUntil(bringToFront(absolute("./" + ((data && data.route) || ""))));
});

async function bringToFront(target) {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const tab = tabs.find((client) => client.url.startsWith(page));
  if (!tab) return self.clients.openWindow(target);
  await tab.focus();
  // A tab that this worker does not control yet refuses.
  return tab.navigate(target).catch(() => self.clients.openWindow(target));
}

// All files or none: nothing is stored before every file has been checked, so a deployment that happens meanwhile
// cannot mix two versions.
async function install() {
  const responses = await Promise.all(entries.map(([url, hash]) => download(absolute(url), hash)));
  const cache = await caches.open(cacheName);
  await Promise.all(responses.map((response, index) => cache.put(absolute(entries[index][0]), response)));
}

async function download(url, hash) {
  // Names in assets/ change with their contents, so the browser's own copy saves the person's data allowance.
  const named = url.startsWith(absolute("./assets/"));
  const response =
    (await expected(url, hash, named ? "default" : "no-cache")) ||
    // Once more past the browser's copies: one may be half a file, when the page was loaded again while it came, or
    // stem from other build tools, for the name is made from the source.
    (await expected(url, hash, "reload"));
  if (response) return response;
  throw new Error("not the expected file: " + url);
}

async function expected(url, hash, cache) {
  try {
    const response = await fetch(url, { cache });
    return (await matches(response, hash)) ? response : null;
  } catch (_) {
    return null;
  }
}

async function matches(response, hash) {
  if (!response.ok || response.redirected) return false;
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex === hash;
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("reprise-") && name !== cacheName && name !== voiceName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

function answer(event) {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const file = url.origin + url.pathname;
  if (files.has(file)) {
    event.respondWith(stored(file, request));
  } else if (request.mode === "navigate") {
    event.respondWith(stored(page, request));
  }
}

// The browser may have thrown a file away; the network is the second place to look. Looked for in what there is: opening
// a cache would make it, and when the person has deleted everything none may come back as long as this page is open.
async function stored(url, request) {
  const found = await caches.match(url, { cacheName, ignoreVary: true }).catch(() => undefined);
  return found || fetch(request);
}
