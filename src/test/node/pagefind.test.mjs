// Run by PagefindTest over a site that Pagefind has indexed: PRECIS_SITE is its folder.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

// Pagefind's script is made for a browser: it reads files by fetch, and the language of the page.
globalThis.fetch = async (address) => new Response(await readFile(new URL(String(address).replace(/\?.*$/, ""))));
globalThis.document = { querySelector: () => ({ getAttribute: () => process.env.PRECIS_LANGUAGE }) };
globalThis.window = globalThis;
globalThis.location = new URL("file:///");

const statics = pathToFileURL(process.env.PRECIS_STATIC + "/");
const { open } = await import(new URL("pagefinder.js", statics));
const engine = await open({ base: pathToFileURL(process.env.PRECIS_SITE + "/").href });

async function found(query, filters = {}) {
  const answer = await engine.find(query, filters);
  return answer.take(0, answer.count);
}

test("a query finds the summary, with its kind, date and matches", async () => {
  const [hit] = (await found("reported")).filter(({ kind }) => kind === "summary");
  assert.ok(hit.href.endsWith("/briefings/2025-06-03/report/"), hit.href);
  assert.equal(hit.date, "2025-06-03");
  assert.ok(hit.leadParts.some(([text, isMatch]) => isMatch && /report/i.test(text)));
});

test("the summary passes the filters of what it is filed under, and no others", async () => {
  const passes = async (filters) => (await found("reported", { kind: "summary", ...filters })).length;
  assert.equal(await passes({ topic: "Monitoring & sanctions" }), 1);
  assert.equal(await passes({ actor: "Kim Song" }), 1);
  assert.equal(await passes({ publisher: "Yonhap" }), 1);
  assert.equal(await passes({ from: "2025-06-01", to: "2025-06-30" }), 1);
  assert.equal(await passes({ topic: "Arms" }), 0);
  assert.equal(await passes({ from: "2025-07-01" }), 0);
});

test("what a page repeats of others is not indexed", async () => {
  assert.deepEqual((await found("issues", { kind: "summary" })).map(({ href }) => href), []);
});

test("without a query the filters alone find, the newest first", async () => {
  const dates = (await found("", { kind: "summary" })).map(({ date }) => date);
  assert.deepEqual(dates, ["2025-06-03", "2025-06-02", "2025-05-05"]);
});

test("every value that pages carry can be chosen", async () => {
  const { topic, actor, publisher } = await engine.options();
  assert.deepEqual(topic.map(({ text }) => text).sort(), ["Arms", "Monitoring & sanctions"]);
  assert.deepEqual(actor.map(({ text }) => text).sort(), ["Kim Song", "North Korea"]);
  assert.ok(publisher.some(({ text }) => text === "TASS"));
});
