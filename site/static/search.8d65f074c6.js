// The search page: takes what is typed, shows what is found, and keeps the address right. What
// finds is another module, named by the page: finder.js or pagefinder.js.

const FILTERS = ["kind", "topic", "actor", "publisher", "from", "to"];
const AT_ONCE = 20;
const PAUSE = 90;

const page = document.getElementById("search");
const form = document.getElementById("search-form");
const field = document.getElementById("search-field");
const status = document.getElementById("search-status");
const section = document.getElementById("search-found");
const list = document.getElementById("search-results");
const more = document.getElementById("search-more");
const register = document.getElementById("register");
const { basePath: base, names, words, fuse, finder: module } = page.dataset;
const language = document.documentElement.lang || "en";

const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);
const collator = new Intl.Collator(language);
const dates = [
  new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric" }),
  new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric", month: "long" }),
  new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" }),
];

/** A text of the page, with its placeholders filled. */
function said(key, values = {}) {
  return (page.dataset[key] ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function counted(count) {
  const rule = plurals.select(count);
  const key = `count${rule[0].toUpperCase()}${rule.slice(1)}`;
  return said(page.dataset[key] ? key : "countOther", { n: numbers.format(count) });
}

function shownDate(date) {
  const precision = date.split("-").length - 1;
  return dates[precision].format(new Date(date.length === 4 ? `${date}-01-01` : date));
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => value && made.setAttribute(key, value));
  made.append(...children);
  return made;
}

function marks(parts) {
  return parts.map(([text, hit]) => (hit ? element("mark", {}, text) : text));
}

function item(hit) {
  const about = [said(`kind${hit.kind[0].toUpperCase()}${hit.kind.slice(1)}`), hit.note].filter(Boolean).join(said("comma"));
  const kicker = element("p", { class: "where" }, about);
  if (hit.date) {
    kicker.append(said("comma"), element("time", { datetime: hit.date }, shownDate(hit.date)));
  }
  const isForeign = hit.language && hit.language.split("-")[0] !== language.split("-")[0];
  const link = element(
    "a",
    { href: hit.href, ...(isForeign ? { lang: hit.language, dir: "auto" } : {}) },
    ...marks(hit.titleParts),
  );
  const made = element("li", {}, element("h3", {}, link));
  for (const parts of [hit.leadParts, hit.otherParts]) {
    if (parts.length > 0) {
      made.append(element("p", parts === hit.leadParts ? {} : { class: "also", dir: "auto" }, ...marks(parts)));
    }
  }
  made.append(kicker);
  return made;
}

/** What is asked: the query and the filters that are set. */
function asked() {
  const data = new FormData(form);
  return { q: String(data.get("q") ?? ""), ...Object.fromEntries(FILTERS.map((f) => [f, String(data.get(f) ?? "")])) };
}

function isNothing(question) {
  return Object.values(question).every((value) => value.trim() === "");
}

function keepAddress(question) {
  const address = new URL(location.href);
  address.search = "";
  Object.entries(question).forEach(([key, value]) => value.trim() && address.searchParams.set(key, value));
  history.replaceState(null, "", address);
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  field.value = query.get("q") ?? "";
  FILTERS.forEach((name) => {
    const control = form.elements[name];
    const value = query.get(name) ?? "";
    control.value = value;
    if (control.value !== value) {
      control.value = ""; // Nothing of this name is here any more.
    }
  });
  document.getElementById("search-filters").open ||= FILTERS.some((name) => form.elements[name].value);
}

let turn = 0;
let found = null;
let shown = 0;

function clear() {
  found = null;
  shown = 0;
  list.replaceChildren();
  section.hidden = true;
  register.hidden = false;
  status.textContent = "";
}

async function showMore(mine) {
  const next = await found.take(shown, shown + AT_ONCE);
  if (mine !== turn) {
    return [];
  }
  const items = next.map(item);
  list.append(...items);
  shown += items.length;
  more.hidden = shown >= found.count;
  return items;
}

async function search(engine) {
  const mine = ++turn;
  const question = asked();
  keepAddress(question);
  if (isNothing(question)) {
    clear();
    return;
  }
  const { q, ...filters } = question;
  const answer = await engine.find(q, filters);
  const first = await answer.take(0, AT_ONCE);
  if (mine !== turn) {
    return;
  }
  found = answer;
  shown = first.length;
  list.replaceChildren(...first.map(item));
  section.hidden = first.length === 0;
  more.hidden = shown >= found.count;
  register.hidden = true;
  const nearby = answer.near.map(([word, others]) => said("near", { word, others: others.join(said("comma")) }));
  status.textContent = [answer.count === 0 ? said("none") : counted(answer.count), ...nearby].join(" ");
}

const links = () => [...list.querySelectorAll("h3 a")];

/** Up and down move between the field and the results; Escape goes back to an empty field. */
function onKey(event) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const all = links();
  const at = all.indexOf(document.activeElement);
  const inField = document.activeElement === field;
  if (event.key === "ArrowDown" && (inField || at >= 0)) {
    all[Math.min(at + 1, all.length - 1)]?.focus();
  } else if (event.key === "ArrowUp" && at >= 0) {
    (all[at - 1] ?? field).focus();
  } else if (event.key === "Enter" && inField) {
    all[0]?.focus();
  } else if (event.key === "Escape" && (inField || at >= 0)) {
    field.value = "";
    field.focus();
    form.dispatchEvent(new Event("input"));
  } else {
    return;
  }
  event.preventDefault();
}

function fill(options) {
  for (const [name, values] of Object.entries(options)) {
    const select = form.elements[name];
    values.sort((a, b) => collator.compare(a.text, b.text));
    select.append(...values.map(({ value, text }) => element("option", { value }, text)));
    select.closest("p").hidden = values.length === 0;
  }
}

async function start() {
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  form.addEventListener("submit", (event) => event.preventDefault());
  page.addEventListener("keydown", onKey);
  if (!location.hash) {
    field.focus({ preventScroll: true });
  }
  status.textContent = said("loading");
  let engine;
  const again = () => engine && search(engine);
  try {
    const { open } = await import(module);
    engine = await open({ base, names, words, fuse, comma: said("comma") }, again);
    fill(await engine.options());
  } catch {
    status.textContent = said("failed");
    return;
  }
  status.textContent = "";
  // What was typed while the index came is not lost.
  const typed = field.value;
  readAddress();
  field.value = typed;
  let pause;
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(again, PAUSE);
  });
  form.addEventListener("reset", () => setTimeout(again));
  more.addEventListener("click", async () => {
    const [first] = await showMore(turn);
    first?.querySelector("a").focus();
  });
  addEventListener("popstate", () => {
    readAddress();
    again();
  });
  page.dataset.ready = "true";
  await search(engine);
}

start();
