// Searches what a build wrote: search/names.json, and search/words.json once it is there.
// It touches no page: search.js shows what is found here.

const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c\u200d]/g;
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ħ: "h", ς: "σ" };
/** Arabic letters that are written one for the other, also as Persian keyboards have them. */
const ARABIC = { ى: "ي", ی: "ي", ک: "ك", ة: "ه" };
const OTHER = /[ßæœøłđðþıħςىیکة]/g;
/** The Arabic article, with what is written together with it; at least three letters follow. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/**
 * Scripts that do not part words by spaces, or hang endings on them: read two letters at a time.
 * The sign that makes a vowel of Kana long is of both, which only the extensions know.
 */
const PAIRED =
  /([\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const GAP_IN_HANGUL = /(?<=\p{Script=Hangul})\s+(?=\p{Script=Hangul})/gu;

/** How much a word tells of what it stands in. */
const WEIGHT = { title: 10, other: 6, lead: 1.5, text: 0.6 };
const WORTH = { summary: 1.2, topic: 1.4, actor: 1.4, source: 0.8 };
const KINDS = ["summary", "topic", "actor", "source"];
const FOLDERS = { summary: "briefings/", topic: "topics/", actor: "actors/", source: "sources/" };
const MOST_NEAR = 6;
const SHORTEST_TO_CORRECT = 4;

/** A text without case, accents and vowel signs that readers leave out. */
export function fold(text) {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(OTHER, (letter) => PLAIN[letter] ?? ARABIC[letter]);
}

/** The words of a text, each with the terms by which it is compared: itself, or its pairs of letters. */
function terms(text) {
  const all = [];
  for (const [run] of fold(text.replace(/['’]s(?!\p{L})/gu, "")).matchAll(WORD)) {
    for (const part of run.split(PAIRED)) {
      const letters = PAIRED.test(part) ? [...part] : [];
      if (letters.length > 1) {
        all.push(letters.slice(1).map((letter, i) => letters[i] + letter));
      } else if (part) {
        all.push([part.replace(ARTICLE, "")]);
      }
    }
  }
  return all;
}

/** The words of a text as they are compared; words of paired scripts come as pairs of letters. */
export function words(text) {
  return terms(text).flat();
}

/**
 * A text in parts, [text, whether it matches], so that no markup is ever made of it.
 *
 * @param {string} text
 * @param {Iterable<string>} sought words as they are compared
 */
export function marked(text, sought) {
  const set = new Set(sought);
  const parts = [];
  const add = (piece, hit) => {
    const last = parts.at(-1);
    if (last && last[1] === hit) {
      last[0] += piece;
    } else if (piece) {
      parts.push([piece, hit]);
    }
  };
  let end = 0;
  for (const { 0: run, index } of text.matchAll(WORD)) {
    add(text.slice(end, index), false);
    end = index + run.length;
    for (const part of run.split(PAIRED)) {
      if (!PAIRED.test(part)) {
        add(part, set.has(fold(part).replace(ARTICLE, "")));
        continue;
      }
      const letters = [...part];
      const hits = letters.map(() => false);
      letters.forEach((letter, i) => {
        if (i > 0 && set.has(fold(letters[i - 1] + letter))) {
          hits[i - 1] = hits[i] = true;
        }
      });
      letters.forEach((letter, i) => add(letter, hits[i] || (letters.length === 1 && set.has(fold(letter)))));
    }
  }
  add(text.slice(end), false);
  return parts;
}

/** Whether a date of any precision touches a period, whose ends are days or empty. */
export function isWithin(date, from, to) {
  if (!from && !to) {
    return true;
  }
  return date !== "" && date >= from.slice(0, date.length) && (!to || date <= to);
}

export class Finder {
  #entries = [];
  #weights = new Map();
  #vocabulary = [];
  #names;
  #Fuse;
  #fuse;

  /**
   * @param names what names.json holds
   * @param base where the site begins on its host
   * @param Fuse the library's class
   */
  constructor(names, base, Fuse) {
    this.#names = names;
    this.#Fuse = Fuse;
    const entry = (kind, [place, title], more) => ({
      kind,
      title,
      href: base + FOLDERS[kind] + place + "/",
      date: "",
      language: "",
      publishers: [],
      lead: "",
      summaries: [],
      ...more,
    });
    const publishersOf = (sources) => [...new Set(sources.map((s) => names.sources[s][2]))].filter((p) => p >= 0);
    const summaries = names.summaries.map((row) => {
      const [, , date, topics, actors, sources] = row;
      const summary = entry("summary", row, { date, topics, actors, sources, publishers: publishersOf(sources) });
      summary.summaries = [summary];
      return summary;
    });
    const having = (field) => {
      const lists = new Map();
      for (const summary of summaries) {
        for (const number of summary[field]) {
          lists.has(number) ? lists.get(number).push(summary) : lists.set(number, [summary]);
        }
      }
      return (number) => lists.get(number) ?? [];
    };
    const [ofTopic, ofActor, ofSource] = ["topics", "actors", "sources"].map(having);
    this.#entries = [
      ...summaries,
      ...names.topics.map((row, i) => entry("topic", row, { others: row[2], summaries: ofTopic(i) })),
      ...names.actors.map((row, i) =>
        entry("actor", row, { others: row[2].concat(row[3] || []), note: row[3], summaries: ofActor(i) }),
      ),
      ...names.sources.map((row, i) =>
        entry("source", row, {
          publishers: row[2] < 0 ? [] : [row[2]],
          note: names.publishers[row[2]] ?? "",
          date: row[3],
          language: row[4],
          summaries: ofSource(i),
        }),
      ),
    ];
    this.#entries.forEach((one, i) => {
      this.#add(i, one.title, WEIGHT.title);
      (one.others ?? []).forEach((other) => this.#add(i, other, WEIGHT.other));
      if (one.kind === "source") {
        this.#add(i, one.note, WEIGHT.lead);
      }
    });
    this.#close();
  }

  /** Takes what words.json holds. Says whether it fits: one of two files may be an older one. */
  read({ stamp, leads, words: runs, in: steps }) {
    if (stamp !== this.#names.stamp) {
      return false;
    }
    leads.forEach((lead, i) => {
      this.#entries[i].lead = lead;
      this.#add(i, lead, WEIGHT.lead);
    });
    runs.forEach((run, r) => {
      for (const word of words(run)) {
        let number = 0;
        for (const step of steps[r]) {
          number += step;
          this.#put(word, number, WEIGHT.text);
        }
      }
    });
    this.#close();
    return true;
  }

  /** What can be filtered by: for each field its values with what readers call them. */
  options() {
    const used = { topic: new Set(), actor: new Set(), publisher: new Set() };
    for (const one of this.#entries) {
      (one.topics ?? []).forEach((t) => used.topic.add(t));
      (one.actors ?? []).forEach((a) => used.actor.add(a));
      one.publishers.forEach((p) => used.publisher.add(p));
    }
    const named = (field, list) =>
      [...used[field]].map((number) => ({ value: list[number][0], text: list[number][1] }));
    return {
      topic: named("topic", this.#names.topics),
      actor: named("actor", this.#names.actors),
      publisher: [...used.publisher].map((p) => ({ value: this.#names.publishers[p], text: this.#names.publishers[p] })),
    };
  }

  /**
   * Finds entries that have every word of a query and pass every filter, the best first; without a
   * query all that pass, the newest first.
   *
   * @param {string} query
   * @param {{kind?, topic?, actor?, publisher?, from?, to?: string}} filters each may be empty
   * @returns {{hits: object[], sought: string[], near: [string, string[]][]}} near: words that are
   *     nowhere, and those taken for them
   */
  find(query, filters = {}) {
    const passes = this.#filter(filters);
    // Koreans write words together or apart as they like: what is together here may be apart there.
    const joined = terms(query).filter((pairs) => pairs.length > 2 && HANGUL.test(pairs.join("")));
    const rest = terms(query).filter((word) => !joined.some((pairs) => pairs.join() === word.join()));
    const all = [...new Set(rest.flat())];
    // What an elision leaves, as in “l'accord”, would find all that begins with this letter.
    const longer = all.filter((word) => word.length > 1 || !/\p{L}/u.test(word) || PAIRED.test(word));
    const near = [];
    const sought = new Set();
    const each = [
      ...joined.map((pairs) => this.#lookUpJoined(pairs, sought)),
      ...(longer.length > 0 ? longer : all).map((term) => this.#lookUp(term, sought, near)),
    ];
    let scores = null;
    for (const found of each) {
      if (scores) {
        for (const [entry, score] of scores) {
          found.has(entry) ? scores.set(entry, score + found.get(entry)) : scores.delete(entry);
        }
      } else {
        scores = found;
      }
    }
    if (!scores) {
      const all = this.#entries.filter(passes).sort((a, b) => (a.date < b.date) - (a.date > b.date));
      return { hits: query.trim() ? [] : all, sought: [], near };
    }
    const whole = fold(query).trim().replace(GAP_IN_HANGUL, "");
    const hits = [...scores]
      .map(([i, score]) => [this.#entries[i], score])
      .filter(([entry]) => passes(entry))
      .map(([entry, score]) => [entry, score * this.#boost(entry, whole)]);
    hits.sort(([a, x], [b, y]) => y - x || (a.date < b.date) - (a.date > b.date) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    return { hits: hits.map(([entry]) => entry), sought: [...sought], near };
  }

  /** The words one after the other tell more than each alone; most so if they are the name. */
  #boost(entry, whole) {
    const names = [entry.title, ...(entry.others ?? [])].map((name) => fold(name).replace(GAP_IN_HANGUL, ""));
    const fit = names.includes(whole) ? 4 : names.some((name) => name.includes(whole)) ? 1.5 : 1;
    return fit * WORTH[entry.kind];
  }

  #filter({ kind = "", topic = "", actor = "", publisher = "", from = "", to = "" }) {
    const names = this.#names;
    const t = topic && names.topics.findIndex(([place]) => place === topic);
    const a = actor && names.actors.findIndex(([place]) => place === actor);
    const p = publisher && names.publishers.indexOf(publisher);
    const dated = (one) =>
      (publisher === "" || one.publishers.includes(p)) && isWithin(one.date, from, to);
    const filed = (one) => (topic === "" || one.topics.includes(t)) && (actor === "" || one.actors.includes(a));
    const isFiled = topic !== "" || actor !== "";
    const isDated = publisher !== "" || from !== "" || to !== "";
    return (entry) => {
      if (kind && entry.kind !== kind) {
        return false;
      }
      if (entry.kind === "source") {
        return dated(entry) && (!isFiled || entry.summaries.some(filed));
      }
      return (!isFiled && !isDated) || entry.summaries.some((s) => filed(s) && dated(s));
    };
  }

  /** The entries that have a word, or one that begins with it, or one like it; and how well. */
  #lookUp(term, sought, near) {
    const scores = new Map();
    const take = (word, worth) => {
      sought.add(word);
      const entries = this.#weights.get(word);
      const rarity = Math.log(1 + this.#entries.length / entries.size);
      for (const [entry, weight] of entries) {
        scores.set(entry, Math.max(scores.get(entry) ?? 0, weight * rarity * worth));
      }
    };
    for (let i = this.#firstFrom(term); this.#vocabulary[i]?.startsWith(term); i++) {
      const word = this.#vocabulary[i];
      take(word, word === term ? 1 : 0.3 + (0.4 * term.length) / word.length);
    }
    if (scores.size === 0 && term.length >= SHORTEST_TO_CORRECT) {
      const like = this.#like(term);
      like.forEach(({ item, score }) => take(item, 0.5 * (1 - score)));
      if (like.length > 0) {
        near.push([term, like.map(({ item }) => item)]);
      }
    }
    return scores;
  }

  /** The entries that have the pairs of a word, but for single ones between two others: there is a gap. */
  #lookUpJoined(pairs, sought) {
    const found = pairs.map((pair) => this.#lookUp(pair, sought, []));
    const scores = new Map();
    for (const entry of found[0].keys()) {
      const lacks = found.map((entries) => !entries.has(entry));
      if (!lacks.at(-1) && !lacks.some((lack, i) => lack && lacks[i - 1])) {
        scores.set(entry, found.reduce((sum, entries) => sum + (entries.get(entry) ?? 0), 0));
      }
    }
    return scores;
  }

  #like(term) {
    this.#fuse ??= new this.#Fuse(this.#vocabulary, { includeScore: true, threshold: 0.3, distance: 20 });
    const found = this.#fuse.search(term, { limit: 4 * MOST_NEAR });
    const fits = found.filter(({ item }) => Math.abs(item.length - term.length) <= 2);
    const best = fits[0]?.score ?? 0;
    return fits.filter(({ score }) => score <= best + 0.1).slice(0, MOST_NEAR);
  }

  #firstFrom(term) {
    let low = 0;
    let high = this.#vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      this.#vocabulary[middle] < term ? (low = middle + 1) : (high = middle);
    }
    return low;
  }

  #add(entry, text, weight) {
    const all = words(text);
    const each = weight >= WEIGHT.other ? weight / Math.sqrt(all.length) : weight;
    all.forEach((word) => this.#put(word, entry, each));
  }

  #put(word, entry, weight) {
    let entries = this.#weights.get(word);
    if (!entries) {
      this.#weights.set(word, (entries = new Map()));
    }
    entries.set(entry, Math.max(entries.get(entry) ?? 0, weight));
  }

  #close() {
    this.#vocabulary = [...this.#weights.keys()].sort();
    this.#fuse = undefined;
  }
}

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

/**
 * Loads the names, then calls back when the words of the texts are there too.
 *
 * @param {{base, names, words, fuse, comma: string}} addresses and what stands between names
 */
export async function open(addresses, onMore) {
  const later = json(addresses.words);
  later.catch(() => {}); // Names are found all the same.
  const [names, { default: Fuse }] = await Promise.all([json(addresses.names), import(addresses.fuse)]);
  const finder = new Finder(names, addresses.base, Fuse);
  later.then((more) => finder.read(more) && onMore()).catch(() => {});
  return {
    options: async () => finder.options(),
    find: async (query, filters) => {
      const { hits, sought, near } = finder.find(query, filters);
      const shown = (hit) => ({
        ...hit,
        titleParts: marked(hit.title, sought),
        leadParts: marked(hit.lead, sought),
        otherParts: marked((hit.others ?? []).filter((other) => other !== hit.note).join(addresses.comma ?? ", "), sought),
      });
      return { count: hits.length, near, take: async (from, to) => hits.slice(from, to).map(shown) };
    },
  };
}
