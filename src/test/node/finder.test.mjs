// Run by SearchScriptsTest. PRECIS_STATIC is the folder of the theme's scripts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const statics = pathToFileURL(process.env.PRECIS_STATIC + "/");
const { Finder, fold, isWithin, marked, words } = await import(new URL("finder.js", statics));
const { monthsWithin, parts } = await import(new URL("pagefinder.js", statics));
const { default: Fuse } = await import(new URL("fuse/fuse.js", statics));

const NAMES = {
  stamp: "s",
  summaries: [
    ["b/ratified", "How the treaty was ratified", "2024-12-09", [0], [0, 1], [0]],
    ["b/signed", "A treaty is signed", "2024-06-19", [0], [0], [1]],
    ["b/veto", "One vote denies the panel another year", "2024-03", [1], [1], [2]],
  ],
  topics: [
    ["treaty", "The treaty", ["Partnership"]],
    ["panel", "End of the panel", []],
  ],
  actors: [
    ["putin", "Vladimir Putin", ["Путин"], ""],
    ["mofa", "Foreign Ministry", ["외무성", "وزارة الخارجية"], "South Korea"],
  ],
  sources: [
    ["tass", "Договор вступил в силу", 0, "2024-12-04", "ru"],
    ["asahi", "多国間制裁監視チームの設立", 1, "2024-10-16", "ja"],
    ["undated", "On the veto", -1, "", "en"],
  ],
  publishers: ["TASS", "朝日新聞"],
};
const TEXT = {
  stamp: "s",
  leads: ["Two chambers voted.", "", "Russia’s veto ends it."],
  words: ["chambers", "duma", "senate", "유령이라는"],
  in: [[0], [0, 1], [2], [1]],
};

function finder(text = TEXT) {
  const made = new Finder(NAMES, "/briefs/", Fuse);
  if (text) {
    assert.equal(made.read(text), true);
  }
  return made;
}

const found = (query, filters, made = finder()) => made.find(query, filters).hits.map((hit) => hit.href);

test("case, accents and vowel signs make no difference", () => {
  assert.equal(fold("ÉMILE Łódź Straße"), "emile lodz strasse");
  assert.equal(fold("مُحَمَّد"), fold("محمد"));
  assert.deepEqual(words("Japan’s “report”"), ["japan", "report"]);
});

test("scripts without spaces are read by pairs of letters", () => {
  assert.deepEqual(words("制裁監視 UN"), ["制裁", "裁監", "監視", "un"]);
  assert.deepEqual(words("유령 집단"), ["유령", "집단"]);
  assert.deepEqual(words("金"), ["金"]);
});

test("long vowels of Kana do not part a word", () => {
  assert.deepEqual(words("制裁チーム"), ["制裁", "裁チ", "チー", "ーム"]);
  assert.deepEqual(words("ﾁｰﾑ"), ["チー", "ーム"]);
});

test("Korean words that are written together find them apart, and the other way round", () => {
  const read = (word) => {
    const names = { ...NAMES, summaries: [["b/x", word, "2024", [], [], []]], topics: [], actors: [], sources: [] };
    return new Finder(names, "/", Fuse);
  };
  const finds = (query, word) => read(word).find(query).hits.length === 1;
  assert.ok(finds("북한미사일", "북한 미사일"));
  assert.ok(finds("북한의미사일발사", "북한의 미사일 발사를"));
  assert.ok(finds("북한 미사일", "북한미사일"));
  assert.ok(!finds("북한미사일", "북한 사일"));
  assert.ok(!finds("북한미사일", "한미 사일"));
  assert.ok(!finds("유령이라는", "유령이 없다"));
});

test("Arabic is found without vowel signs and tatweel, with either spelling, and without its article", () => {
  assert.equal(fold("مـــحمد"), "محمد");
  assert.equal(fold("إدارة على"), fold("اداره علي"));
  assert.deepEqual(words("والميناء ميناء"), ["ميناء", "ميناء"]);
  assert.deepEqual(marked("الميناء", ["ميناء"]), [["الميناء", true]]);
  assert.deepEqual(words("الى"), ["الي"]);
});

test("German and French are found as they are typed without their signs", () => {
  assert.deepEqual(words("Überprüfung Straße Œuvre déjà-vu"), words("uberprufung strasse oeuvre deja vu"));
  assert.deepEqual(words("L’Équipe"), ["l", "equipe"]);
});

test("a summary is found by its title and its words, and has its address", () => {
  assert.equal(found("ratified")[0], "/briefs/briefings/b/ratified/");
  assert.deepEqual(found("duma").sort(), ["/briefs/briefings/b/ratified/", "/briefs/briefings/b/signed/"]);
});

test("names are found before the words are there, and words of another build are left alone", () => {
  assert.deepEqual(found("duma", {}, finder(null)), []);
  assert.equal(found("ratified", {}, finder(null)).length, 1);
  assert.equal(new Finder(NAMES, "/", Fuse).read({ ...TEXT, stamp: "other" }), false);
});

test("every word must be there, and its beginning will do", () => {
  assert.deepEqual(found("treaty sign"), ["/briefs/briefings/b/signed/"]);
  assert.deepEqual(found("treaty veto"), []);
});

test("what has the words as its name comes first", () => {
  assert.equal(found("the treaty")[0], "/briefs/topics/treaty/");
});

test("other names and other scripts find an actor and a source", () => {
  assert.ok(found("Путин").includes("/briefs/actors/putin/"));
  assert.ok(found("외무").includes("/briefs/actors/mofa/"));
  assert.ok(found("الخارجية").includes("/briefs/actors/mofa/"));
  assert.deepEqual(found("制裁"), ["/briefs/sources/asahi/"]);
  assert.deepEqual(found("유령"), ["/briefs/briefings/b/signed/"]);
});

test("a misspelt word finds what is like it, and says so", () => {
  const { hits, near } = finder().find("ratifyed");
  assert.equal(hits[0].href, "/briefs/briefings/b/ratified/");
  assert.deepEqual(near, [["ratifyed", ["ratified"]]]);
  assert.deepEqual(finder().find("xyzzyx"), { hits: [], sought: [], near: [] });
});

test("filters hold for what is filed and dated, and for what belongs to it", () => {
  assert.deepEqual(found("", { kind: "summary", topic: "treaty" }), [
    "/briefs/briefings/b/ratified/",
    "/briefs/briefings/b/signed/",
  ]);
  assert.deepEqual(found("", { kind: "actor", topic: "panel" }), ["/briefs/actors/mofa/"]);
  assert.deepEqual(found("", { kind: "summary", publisher: "TASS" }), ["/briefs/briefings/b/ratified/"]);
  assert.deepEqual(found("", { kind: "source", actor: "putin", from: "2024-11-01" }), ["/briefs/sources/tass/"]);
  assert.deepEqual(found("treaty", { kind: "summary", to: "2024-06-30" }), ["/briefs/briefings/b/signed/"]);
});

test("a date of any precision is within a period that it touches", () => {
  assert.ok(isWithin("2024-03", "2024-03-15", "2024-03-20"));
  assert.ok(isWithin("2024", "2024-03-15", ""));
  assert.ok(!isWithin("2024-03-14", "2024-03-15", ""));
  assert.ok(!isWithin("2024-04", "", "2024-03-31"));
  assert.ok(!isWithin("", "2024-01-01", ""));
});

test("what can be filtered by is what summaries and sources have", () => {
  const options = finder().options();
  assert.deepEqual(options.topic.map(({ value }) => value).sort(), ["panel", "treaty"]);
  assert.deepEqual(options.publisher.map(({ text }) => text).sort(), ["TASS", "朝日新聞"]);
});

test("matches are marked in the text as it stands", () => {
  assert.deepEqual(marked("The Tréaty, <b>", ["treaty"]), [
    ["The ", false],
    ["Tréaty", true],
    [", <b>", false],
  ]);
  assert.deepEqual(marked("多国間制裁監視", ["制裁"]), [
    ["多国間", false],
    ["制裁", true],
    ["監視", false],
  ]);
});

test("Pagefind's excerpts become parts, and periods its months", () => {
  assert.deepEqual(parts("a &lt;b&gt; <mark>c &amp;amp;</mark> d"), [
    ["a <b> ", false],
    ["c &amp;", true],
    [" d", false],
  ]);
  assert.deepEqual(monthsWithin(["2024-03", "2024-06", "2024", "2025-01"], "2024-05-20", "2024-12-31"), [
    "2024-06",
    "2024",
  ]);
});
