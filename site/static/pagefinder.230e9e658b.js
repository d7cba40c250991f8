// Searches what Pagefind made of the site, in the terms of finder.js. Pagefind brings its own
// window; this one looks like the rest of the site.

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };
const MARK = /<mark>(.*?)<\/mark>/s;

/** An excerpt, which is HTML with marks, in parts: [text, whether it matches]. */
export function parts(excerpt) {
  return excerpt
    .split(MARK)
    .map((text, i) => [text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity]), i % 2 === 1])
    .filter(([text]) => text !== "");
}

/** The months and years, of those there are, that a period of days touches. */
export function monthsWithin(months, from, to) {
  return months.filter(
    (month) => month >= from.slice(0, month.length) && (!to || month <= to.slice(0, month.length)),
  );
}

export async function open({ base, comma }) {
  const pagefind = await import(base + "pagefind/pagefind.js");
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  const values = await pagefind.filters();
  const named = (field) => Object.keys(values[field] ?? {}).map((text) => ({ value: text, text }));

  const filters = ({ kind, topic, actor, publisher, from = "", to = "" }) => {
    const chosen = Object.fromEntries(Object.entries({ kind, topic, actor, publisher }).filter(([, value]) => value));
    if (from || to) {
      chosen.month = { any: monthsWithin(Object.keys(values.month ?? {}), from, to) };
    }
    return chosen;
  };

  const shown = ({ url, excerpt, meta, filters: has }) => ({
    kind: meta.kind,
    href: url,
    date: meta.date ?? "",
    language: meta.language ?? "",
    note: meta.kind === "source" ? (has.publisher ?? []).join(comma) : "",
    titleParts: [[meta.title, false]],
    leadParts: parts(excerpt),
    otherParts: [],
  });

  return {
    options: async () => ({ topic: named("topic"), actor: named("actor"), publisher: named("publisher") }),
    find: async (query, chosen) => {
      const wanted = filters(chosen);
      const isNowhere = wanted.month?.any.length === 0;
      const text = query.trim();
      const { results } = isNowhere
        ? { results: [] }
        : await pagefind.search(text || null, { filters: wanted, ...(text ? {} : { sort: { date: "desc" } }) });
      return {
        count: results.length,
        near: [],
        take: async (start, end) =>
          (await Promise.all(results.slice(start, end).map((result) => result.data()))).map(shown),
      };
    },
  };
}
