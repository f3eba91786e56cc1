import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

// packages/core/dist/esm/name/labels.js
var ldh = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
var ldhAndUnderscore = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;
function judgeLabels(name, options = {}) {
  const allowed = options.underscore ? ldhAndUnderscore : ldh;
  if (name.length > 253)
    return "name-length";
  for (const label of name.split(".")) {
    if (label === "")
      return "empty";
    if (label.length > 63)
      return "label-length";
    if (!allowed.test(label))
      return "character";
  }
  return void 0;
}
function canonicalName(name) {
  return (name.endsWith(".") ? name.slice(0, -1) : name).toLowerCase();
}
function isInZone(name, zone) {
  const owner = canonicalName(name);
  const apex = canonicalName(zone);
  return owner === apex || apex === "" || owner.endsWith(`.${apex}`);
}
function relativeName(name, zone) {
  if (!isInZone(name, zone))
    return void 0;
  const owner = name.endsWith(".") ? name.slice(0, -1) : name;
  const apex = canonicalName(zone);
  if (owner.length === apex.length)
    return "@";
  return apex === "" ? owner : owner.slice(0, owner.length - apex.length - 1);
}
function absoluteName(name, zone) {
  if (name.endsWith("."))
    return name.slice(0, -1);
  const apex = zone.endsWith(".") ? zone.slice(0, -1) : zone;
  if (name === "@" || name === "")
    return apex;
  return apex === "" ? name : `${name}.${apex}`;
}

// packages/core/dist/esm/error.js
var DkimError = class extends Error {
  name = "DkimError";
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};

// packages/core/dist/esm/name/selector.js
var domainKeyLabel = "_domainkey";
function readOwner(owner) {
  const name = owner.endsWith(".") ? owner.slice(0, -1) : owner;
  const label = [...name.matchAll(/(?<=.)\._domainkey(?=\..)/gi)].at(-1);
  return label && { selector: name.slice(0, label.index), domain: name.slice(label.index + label[0].length + 1) };
}

// packages/core/dist/esm/key/der.js
var derTag = {
  integer: 2,
  bitString: 3,
  octetString: 4,
  null: 5,
  oid: 6,
  sequence: 48,
  set: 49,
  context0: 160
};
var mostOctets = 2147483647;
function readDerElement(octets, at, limit = octets.length) {
  const tag = octets[at];
  const first = octets[at + 1];
  if (tag === void 0 || first === void 0 || at + 2 > limit)
    return void 0;
  if (first < 128)
    return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 127;
  if (count === 0 || count > 4 || at + 2 + count > limit)
    return void 0;
  let length = 0;
  for (let i = 0; i < count; i++)
    length = length << 8 | (octets[at + 2 + i] ?? 0);
  if (length < 0)
    length = mostOctets;
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}
function expectDerElement(octets, at, tag, limit = octets.length) {
  const element = readDerElement(octets, at, limit);
  return element && element.tag === tag && element.end <= limit ? element : void 0;
}
function readDerInteger(octets, at, limit) {
  const element = expectDerElement(octets, at, derTag.integer, limit);
  if (!element || element.end === element.start)
    return void 0;
  let start = element.start;
  if ((octets[start] ?? 0) >= 128)
    return void 0;
  while (start < element.end && octets[start] === 0)
    start++;
  return { value: octets.subarray(start, element.end), end: element.end };
}

// packages/core/dist/esm/key/read-key.js
var unreadable = { kind: "unreadable" };
var oidRsa = Buffer.from("2a864886f70d010101", "hex");
var oidEd25519 = Buffer.from("2b6570", "hex");
var oidNames = [
  { oid: Buffer.from("2a8648ce3d0201", "hex"), name: "elliptic curve" },
  { oid: Buffer.from("2a8648ce380401", "hex"), name: "DSA" },
  { oid: Buffer.from("2b6571", "hex"), name: "Ed448" },
  { oid: Buffer.from("2b656e", "hex"), name: "X25519" },
  { oid: Buffer.from("2a864886f70d01010a", "hex"), name: "RSA-PSS" }
];
var oidPbes = Buffer.from("2a864886f70d0105", "hex");
var oidPkcs12Pbe = Buffer.from("2a864886f70d010c01", "hex");
var opensshMagic = Buffer.from("openssh-key-v1");
function readKey(octets) {
  if (startsWith(octets, opensshMagic))
    return { kind: "private", form: "OpenSSH" };
  const outer = readDerElement(octets, 0);
  if (outer?.tag !== derTag.sequence)
    return unreadable;
  const form = privateForm(octets, outer.start);
  if (form)
    return { kind: "private", form };
  if (outer.end > octets.length)
    return { kind: "truncated", has: octets.length, wants: outer.end };
  const first = readDerElement(octets, outer.start, outer.end);
  if (first?.tag === derTag.integer)
    return readRsa(octets, 0, octets.length, "pkcs1") ?? unreadable;
  if (first?.tag !== derTag.sequence || first.end > outer.end)
    return unreadable;
  const inner = octets[first.start];
  if (inner === derTag.context0)
    return { kind: "certificate" };
  if (inner === derTag.integer)
    return {
      kind: (
        // The version of a request is 0 (RFC 2986 §4); a certificate of version 1 has its serial number here.
        octets[first.start + 3] === derTag.sequence && octets[first.start + 1] === 1 && octets[first.start + 2] === 0 ? "certificate request" : "certificate"
      )
    };
  return readSpki(octets, first, outer);
}
function readSpki(octets, algorithm, outer) {
  const oid = expectDerElement(octets, algorithm.start, derTag.oid);
  const bits = expectDerElement(octets, algorithm.end, derTag.bitString, outer.end);
  if (!oid || !bits || octets[bits.start] !== 0)
    return unreadable;
  const rest = octets.length - bits.end;
  if (isOid(octets, oid, oidRsa)) {
    const key = readRsa(octets, bits.start + 1, bits.end, "spki");
    return key ? { ...key, trailing: key.trailing + rest } : unreadable;
  }
  const content = octets.subarray(bits.start + 1, bits.end);
  if (isOid(octets, oid, oidEd25519))
    return content.length === 32 ? { kind: "ed25519", octets: content } : unreadable;
  return {
    kind: "other-key",
    name: oidNames.find((known3) => isOid(octets, oid, known3.oid))?.name ?? "unknown algorithm"
  };
}
function readRsa(octets, at, limit, form) {
  const sequence = expectDerElement(octets, at, derTag.sequence, limit);
  const modulus = sequence && readDerInteger(octets, sequence.start, sequence.end);
  const exponent2 = modulus && readDerInteger(octets, modulus.end, sequence.end);
  if (!exponent2 || modulus.value.length === 0 || exponent2.end !== sequence.end)
    return void 0;
  const bits = modulus.value.length * 8 - Math.clz32(modulus.value[0] ?? 0) + 24;
  return { kind: "rsa", form, modulus: modulus.value, exponent: exponent2.value, bits, trailing: limit - sequence.end };
}
function privateForm(octets, at) {
  if (octets[at] === derTag.integer && octets[at + 1] === 1) {
    const version = octets[at + 2] ?? -1;
    const next = octets[at + 3];
    if (version <= 1 && next === derTag.sequence)
      return "PKCS#8";
    if (version <= 1 && next === derTag.integer)
      return "PKCS#1";
    if (version === 1 && next === derTag.octetString)
      return "SEC1";
  }
  const algorithm = readDerElement(octets, at);
  const oid = algorithm?.tag === derTag.sequence && expectDerElement(octets, algorithm.start, derTag.oid);
  if (!oid)
    return void 0;
  const isPbe = isBelow(octets, oid, oidPbes) || isBelow(octets, oid, oidPkcs12Pbe);
  return isPbe ? "encrypted PKCS#8" : void 0;
}
function isOid(octets, element, oid) {
  return element.end - element.start === oid.length && startsWith(octets, oid, element.start);
}
function isBelow(octets, element, arc) {
  return element.end - element.start >= arc.length && startsWith(octets, arc, element.start);
}
function startsWith(octets, what, at = 0) {
  for (let i = 0; i < what.length; i++)
    if (octets[at + i] !== what[i])
      return false;
  return true;
}

// packages/core/dist/esm/record/base64.js
var clean = /^[A-Za-z0-9+/]*={0,2}$/;
var blanks = /[ \t\r\n]+/g;
function readBase64(value) {
  const text = value.replace(blanks, "");
  const octets = Buffer.from(text, "base64");
  if (octets.toString("base64") === text)
    return { octets, text, unpadded: 0 };
  if (!clean.test(text))
    return { octets, text, problem: findProblem(value), unpadded: 0 };
  const over = text.length % 4;
  if (over === 0)
    return { octets, text, unpadded: 0 };
  if (over === 1 || text.endsWith("=")) {
    return { octets, text, problem: { kind: "length", seen: String(text.length), offset: 0 }, unpadded: 0 };
  }
  return { octets, text, unpadded: 4 - over };
}
function findProblem(value) {
  const foreign = value.search(/[^A-Za-z0-9+/= \t\r\n]/);
  if (foreign >= 0)
    return { kind: "octet", seen: String.fromCodePoint(value.codePointAt(foreign) ?? 0), offset: foreign };
  return { kind: "padding", seen: "=", offset: value.indexOf("=") };
}

// packages/core/dist/esm/record/find-private-key.js
var keyStart = /\b(p?)(?:M[A-P]|b3BlbnNza)/g;
var headLength = 160;
function findPrivateKey(reading) {
  const armour2 = /-----BEGIN ([A-Z0-9 ]{0,20})PRIVATE KEY/.exec(reading.text);
  if (armour2)
    return { form: `${armour2[1]?.trim() || "PKCS#8"} PEM`, offset: armour2.index };
  const p2 = reading.first("p");
  if (reading.key?.kind === "private")
    return { form: reading.key.form, offset: p2?.valueStart ?? 0 };
  const { meant, key } = reading;
  if (!p2 || key?.kind !== "rsa" || key.trailing > 0)
    return searchText(meant, 0);
  const end = p2.valueStart + p2.value.length;
  return searchText(meant.slice(0, p2.valueStart), 0) ?? searchText(meant.slice(end), end);
}
function searchText(text, offset) {
  for (const found of text.matchAll(keyStart)) {
    const index = found.index + (found[1]?.length ?? 0);
    const form = privateForm2(text.slice(index, index + headLength));
    if (form)
      return { form, offset: offset + index };
  }
  return void 0;
}
function privateForm2(text) {
  const { octets } = readBase64(text.split(";", 1)[0] ?? "");
  if (octets.length < 24)
    return void 0;
  const key = readKey(octets);
  return key.kind === "private" ? key.form : void 0;
}

// packages/core/dist/esm/record/meant-text.js
var strayQuoting = /["“”‘’„«»]|^[\t\r\n ]*'|'[\t\r\n ]*$|\\(?=[;"'])|&(?:quot|amp|lt|gt|#x?[0-9a-f]{1,6});|%3b/gi;
var strayArmour = /-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----|-----BEGIN|\\[nr]/g;
var foreignCharacter = /[^\t\r\n\x20-\x7e]/gu;
var suspicious = /["'\\&%\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\uffff]|--/;
function meantText(text) {
  if (!suspicious.test(text))
    return text;
  const decoded = decodeUtf8(text);
  const blank = (found) => " ".repeat(decoded === text ? found.length : Buffer.byteLength(found));
  return decoded.replace(strayArmour, blank).replace(strayQuoting, (found) => found.toLowerCase() === "%3b" ? ";  " : blank(found)).replace(foreignCharacter, blank);
}
function decodeUtf8(text) {
  if (!/[\x80-\xff]/.test(text) || /[^\x00-\xff]/.test(text))
    return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}
function octetOffset(wire, decoded, index) {
  return decoded === wire ? index : Buffer.byteLength(decoded.slice(0, index));
}

// packages/core/dist/esm/record/tag-list.js
function readTagList(text) {
  const tags = [];
  let problem;
  let from = 0;
  while (from <= text.length) {
    const semicolon = text.indexOf(";", from);
    const to = semicolon < 0 ? text.length : semicolon;
    const tag = readTag(text, from, to);
    if (tag)
      tags.push(tag);
    else if (semicolon >= 0 || from === 0 || skipBlanks(text, from, to) < to) {
      const start = skipBlanks(text, from, to);
      problem ??= { seen: text.slice(start, endOfText(text, start, to)) || ";", offset: start };
    }
    from = to + 1;
  }
  return problem ? { tags, problem } : { tags };
}
function readTag(text, from, to) {
  const start = skipBlanks(text, from, to);
  let end = start;
  while (end < to && isNameCharacter(text.charCodeAt(end), end === start))
    end++;
  if (end === start)
    return void 0;
  const equals = skipBlanks(text, end, to);
  if (equals >= to || text[equals] !== "=")
    return void 0;
  const valueStart = skipBlanks(text, equals + 1, to);
  return {
    name: text.slice(start, end),
    value: text.slice(valueStart, endOfText(text, valueStart, to)),
    start,
    valueStart
  };
}
function isNameCharacter(code, first) {
  const letter = (code | 32) >= 97 && (code | 32) <= 122;
  return letter || !first && (code >= 48 && code <= 57 || code === 95);
}
function skipBlanks(text, from, to) {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at)))
    at++;
  return at;
}
function endOfText(text, from, to) {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1)))
    end--;
  return end;
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 13 || code === 10;
}

// packages/core/dist/esm/record/reading.js
var last;
function readRecord(text) {
  if (last?.text !== text)
    last = readAnew(text);
  return last;
}
function readAnew(text) {
  const meant = meantText(text);
  const { tags, problem } = readTagList(meant);
  const first = (name) => tags.find((tag) => tag.name === name);
  const keyType = first("k")?.value ?? "rsa";
  const reading = { text, meant, tags, first, keyType };
  if (problem)
    reading.problem = problem;
  const p2 = first("p");
  if (!p2) {
    const seen = meant.trim();
    if (isPlaceholder(seen))
      reading.placeholder = { seen, offset: 0 };
  } else if (p2.value !== "")
    readKeyInto(reading, p2);
  return reading;
}
function readKeyInto(reading, p2) {
  const base64 = readBase64(p2.value);
  const isReadable = !base64.problem || base64.problem.kind === "length";
  const isRaw = reading.keyType === "ed25519" && base64.octets.length === 32;
  const key = isReadable && !isRaw ? readKey(base64.octets) : void 0;
  if (!isRaw && (!key || key.kind === "unreadable") && isPlaceholder(p2.value)) {
    reading.placeholder = { seen: p2.value, offset: p2.valueStart };
    return;
  }
  reading.base64 = base64;
  if (key)
    reading.key = key;
}
var placeholderWords = /paste|insert|replace|placeholder|change.?me|your.{0,12}key|public.?key|key.?here|to.?be.?(?:added|announced|defined|done)|example/i;
var placeholderWhole = /^(?:tb[acd]|todo|fixme|n\/a|none|null|undefined|key|xxx+|\.{2,}|…|[<[{$%].*[>\]}%]|(.)\1{4,}=*)$/i;
function isPlaceholder(value) {
  const text = value.replace(/[ \t\r\n]+/g, " ");
  return text.length <= 600 && (placeholderWhole.test(text) || placeholderWords.test(text));
}

// packages/core/dist/esm/record/describe.js
function describeKey(text) {
  const { key, keyType, base64 } = readRecord(text);
  if (key?.kind === "rsa")
    return { type: "rsa", bits: key.bits };
  return keyType === "ed25519" && base64?.octets.length === 32 ? { type: "ed25519", bits: 256 } : void 0;
}
function isAboutDkim(record) {
  if (record.owner === "" || canonicalName(record.owner).split(".").includes(domainKeyLabel))
    return true;
  if (record.type === "CNAME")
    return /(?:^|\.)_?domainkey\./i.test(record.value);
  return record.type === "TXT" && /^\s*"?v\s*=\s*dkim1/i.test(record.value);
}
function showValue(value) {
  return value.length >= 32 && findPrivateKey(readRecord(value)) ? "[private key]" : value;
}

// packages/core/dist/esm/change/group-by.js
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group)
      group.push(item);
    else
      groups.set(key, [item]);
  }
  return groups;
}

// packages/core/dist/esm/change/pair-records.js
function pairRecords(before, after, stateOf) {
  const [one, ...rest] = before;
  const [other, ...others] = after;
  if (one && other && rest.length + others.length === 0 && textOf(one) === textOf(other))
    return [pairOfSame(before, after)];
  const contentOf3 = haveSameTexts(before, after) ? textOf : (record) => stateOf(record).content;
  const left = groupBy(before, contentOf3);
  const right = groupBy(after, contentOf3);
  const pairs2 = [];
  const gone = [];
  const come = [];
  for (const [content, records] of left) {
    const others2 = right.get(content);
    const [first] = records;
    if (others2)
      pairs2.push(pairOfSame(records, others2));
    else if (first)
      gone.push(first);
  }
  for (const [content, [first]] of right)
    if (first && !left.has(content))
      come.push(first);
  return [...pairs2, ...pairOthers(gone, come, stateOf)];
}
function pairOfSame(before, after) {
  const ttls2 = new Set(before.map(({ ttl: ttl2 }) => ttl2));
  const same = ttls2.has(void 0) || after.some(({ ttl: ttl2 }) => ttl2 === void 0 || ttls2.has(ttl2));
  return { ...sidesOf(before[0], after[0]), same };
}
function pairOthers(gone, come, stateOf) {
  const pairs2 = [];
  let left = gone;
  let right = come;
  for (const kindOf2 of [
    (record) => `${record.type} ${stateOf(record).reading?.first("p") !== void 0}`,
    ({ type }) => type,
    ({ type }) => type === "TXT" || type === "CNAME" ? "answer" : type
  ]) {
    if (left.length === 0 || right.length === 0)
      break;
    const waiting = groupBy(right, kindOf2);
    const taken = /* @__PURE__ */ new Map();
    const matched = /* @__PURE__ */ new Set();
    const rest = [];
    for (const before of left) {
      const kind = kindOf2(before);
      const index = taken.get(kind) ?? 0;
      const after = waiting.get(kind)?.[index];
      if (after) {
        taken.set(kind, index + 1);
        matched.add(after);
        pairs2.push({ before, after, same: false });
      } else
        rest.push(before);
    }
    left = rest;
    right = right.filter((record) => !matched.has(record));
  }
  for (const before of left)
    pairs2.push({ before, same: false });
  for (const after of right)
    pairs2.push({ after, same: false });
  return pairs2;
}
function haveSameTexts(before, after) {
  const one = new Set(before.map(textOf));
  const other = new Set(after.map(textOf));
  return one.size === other.size && [...one].every((text) => other.has(text));
}
function textOf({ type, value }) {
  return `${type} ${value}`;
}
function sidesOf(before, after) {
  return { ...before ? { before } : {}, ...after ? { after } : {} };
}

// packages/core/dist/esm/change/pair-declared.js
function pairDeclared(base, head, stateOf) {
  const before = groupBy(base.filter(isAboutDkim), ownerOf);
  const after = groupBy(head.filter(isAboutDkim), ownerOf);
  const pairs2 = [];
  for (const owner of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    for (const group of matchZones(before.get(owner) ?? [], after.get(owner) ?? [])) {
      const zone = group.zone === "" ? {} : { zone: group.zone };
      for (const pair of pairRecords(group.before, group.after, stateOf))
        pairs2.push({ owner, ...zone, ...pair });
    }
  }
  return pairs2;
}
function matchZones(base, head) {
  const before = groupBy(base, zoneOf);
  const after = groupBy(head, zoneOf);
  const groups = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((zone) => ({
    zone,
    before: before.get(zone) ?? [],
    after: after.get(zone) ?? []
  }));
  const unknown = groups.find((group) => group.zone === "" && isOneSided(group));
  const other = unknown && groups.find((group) => group !== unknown && isOneSided(group) && hasBefore(group) !== hasBefore(unknown));
  if (!other)
    return groups;
  const merged = {
    zone: other.zone,
    before: [...unknown.before, ...other.before],
    after: [...unknown.after, ...other.after]
  };
  return groups.filter((group) => group !== unknown).map((group) => group === other ? merged : group);
}
function isOneSided({ before, after }) {
  return before.length === 0 || after.length === 0;
}
function hasBefore({ before }) {
  return before.length > 0;
}
function ownerOf({ owner }) {
  return canonicalName(owner);
}
function zoneOf({ zone }) {
  return canonicalName(zone ?? "");
}

// packages/core/dist/esm/record/dkim-record.js
var tagValue = /^(?:[\x21-\x3a\x3c-\x7e](?:[\x20\x09\x21-\x3a\x3c-\x7e]*[\x21-\x3a\x3c-\x7e])?)?$/;
var knownTags = ["v", "g", "h", "k", "n", "s", "t", "p"];
function formatDkimRecord(record) {
  const tags = [
    ["v", record.version],
    ["g", record.granularity],
    ["h", record.hashes?.join(":")],
    ["k", record.keyType],
    ["n", record.notes],
    ["s", record.services?.join(":")],
    ["t", record.flags?.join(":")],
    ...(record.unknown ?? []).map(({ name, value }) => [name, value]),
    ["p", record.publicKey]
  ];
  const present = tags.filter((tag) => tag[1] !== void 0);
  if (new Set(present.map(([name]) => name)).size < present.length)
    throw badRecord("a tag stands twice (RFC 6376 §3.2)");
  return present.map(([name, value]) => formatTag(name, value)).join("; ");
}
function formatTag(name, value) {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    throw badRecord("a tag name is a letter, then letters, digits and underscores");
  if (!tagValue.test(value))
    throw badRecord(`${name}= holds a ';' or a character that is not printable ASCII`);
  return `${name}=${value}`;
}
function splitColons(value) {
  return value.split(":").map((item) => item.trim());
}
function badRecord(problem) {
  return new DkimError("bad-record", `not a DKIM key record: ${problem}`);
}

// packages/core/dist/esm/record/key-identity.js
function keyIdentity({ meant, key, keyType, base64, first }) {
  if (key?.kind === "rsa")
    return `rsa ${hex(key.modulus)} ${hex(key.exponent)}`;
  const p2 = first("p");
  if (!p2)
    return `text ${meant}`;
  return p2.value === "" ? "revoked" : `${keyType} ${base64 ? hex(base64.octets) : p2.value}`;
}
function tagIdentity({ tags }) {
  return tags.map(({ name, value }) => `${name}=${/^[hst]$/.test(name) ? splitColons(value).sort().join(":") : value}`).filter((tag) => !/^[vkpn]=|^[gs]=\*$|^t=$/.test(tag)).sort().join("; ");
}
function hex(octets) {
  return Buffer.from(octets).toString("hex");
}

// packages/core/dist/esm/key/jacobi-symbol.js
var LIMB_BITS = 24;
var LIMB = 2 ** LIMB_BITS;
var LIMB_MASK = LIMB - 1;
function jacobiSymbol(a, n) {
  if (n <= 0n || (n & 1n) === 0n)
    throw new DkimError("bad-argument", "jacobi symbol: wanted an odd positive modulus");
  const reduced = a % n;
  const lower = toLimbs(n);
  return symbolOfLimbs(toLimbs(reduced < 0n ? reduced + n : reduced, lower.length), lower);
}
function toLimbs(value, length = 3) {
  const limbs = [];
  for (let rest = value; rest > 0n; rest >>= 48n) {
    const pair = Number(BigInt.asUintN(48, rest));
    const high = Math.floor(pair / LIMB);
    limbs.push(pair - high * LIMB, high);
  }
  const array = new Int32Array(Math.max(length, limbs.length));
  array.set(limbs);
  return array;
}
function symbolOfLimbs(a, b) {
  let length = a.length;
  let sign = 0;
  for (; ; ) {
    while (length > 3 && a[length - 1] === 0 && b[length - 1] === 0)
      length--;
    let x = lowest32(a);
    let y = lowest32(b);
    let large = leading(a, length);
    let small = leading(b, length);
    const unsure = Math.max(large, small) * 2 ** -20;
    let p2 = 1;
    let q = 0;
    let r = 0;
    let s = 1;
    let k = 0;
    while (k < LIMB_BITS) {
      if (x & 1) {
        if (large < small) {
          sign ^= x & y;
          const oldX = x;
          const oldLarge = large;
          const oldP = p2;
          const oldQ = q;
          x = y;
          y = oldX;
          large = small;
          small = oldLarge;
          p2 = r;
          r = oldP;
          q = s;
          s = oldQ;
        }
        x = x - y | 0;
        large -= small;
        p2 = p2 - r | 0;
        q = q - s | 0;
        if (large < unsure)
          break;
      }
      const zeros = Math.min(trailingZeros(x), LIMB_BITS - k);
      sign ^= zeros << 1 & (y ^ y >> 1);
      x >>= zeros;
      large /= 1 << zeros;
      r <<= zeros;
      s <<= zeros;
      k += zeros;
    }
    if (applyMatrix(a, b, length, p2, q, r, s, k))
      sign ^= y;
    if (large < unsure && isSmall(a, length, 0))
      return !isSmall(b, length, 1) ? 0 : sign & 2 ? -1 : 1;
  }
}
function lowest32(limbs) {
  return limb(limbs, 0) | limb(limbs, 1) << LIMB_BITS;
}
function leading(limbs, length) {
  return (limb(limbs, length - 1) * LIMB + limb(limbs, length - 2)) * LIMB + limb(limbs, length - 3);
}
function trailingZeros(x) {
  return x === 0 ? 32 : 31 - Math.clz32(x & -x);
}
function isSmall(limbs, length, value) {
  for (let i = 1; i < length; i++)
    if (limbs[i] !== 0)
      return false;
  return limbs[0] === value;
}
function applyMatrix(a, b, length, p2, q, r, s, k) {
  const up = LIMB_BITS - k;
  let carryA = 0;
  let carryB = 0;
  let lastA = 0;
  let lastB = 0;
  for (let i = 0; i < length; i++) {
    const sumA = p2 * limb(a, i) + q * limb(b, i) + carryA;
    const sumB = r * limb(a, i) + s * limb(b, i) + carryB;
    carryA = Math.floor(sumA / LIMB);
    carryB = Math.floor(sumB / LIMB);
    const limbA = sumA - carryA * LIMB;
    const limbB = sumB - carryB * LIMB;
    if (i > 0) {
      a[i - 1] = lastA >>> k | limbA << up & LIMB_MASK;
      b[i - 1] = lastB >>> k | limbB << up & LIMB_MASK;
    }
    lastA = limbA;
    lastB = limbB;
  }
  a[length - 1] = (lastA >>> k) + carryA * 2 ** up;
  b[length - 1] = (lastB >>> k) + carryB * 2 ** up;
  if (carryA >= 0)
    return false;
  let borrow = 0;
  for (let i = 0; i < length; i++) {
    const difference = borrow - limb(a, i);
    borrow = difference < 0 ? -1 : 0;
    a[i] = difference & LIMB_MASK;
  }
  return true;
}
function limb(limbs, index) {
  return limbs[index];
}

// packages/core/dist/esm/key/ed25519-point.js
var p = 2n ** 255n - 19n;
var d = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;
var order8 = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
var smallOrder = /* @__PURE__ */ new Set([0n, 1n, p - 1n, order8, p - order8]);
function judgeEd25519Point(octets) {
  if (octets.length !== 32)
    return "not-a-point";
  const encoded = readLittleEndian(octets);
  const y = BigInt.asUintN(255, encoded);
  if (y >= p)
    return "not-a-point";
  if (smallOrder.has(y)) {
    return y !== encoded && (y === 1n || y === p - 1n) ? "not-a-point" : "small-order";
  }
  const square = y * y % p;
  const u = square - 1n;
  const v = d * square % p + 1n;
  return jacobiSymbol(u * v, p) === 1 ? "ok" : "not-a-point";
}
function readLittleEndian(octets) {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const low = view.getBigUint64(8, true) << 64n | view.getBigUint64(0, true);
  const high = view.getBigUint64(24, true) << 64n | view.getBigUint64(16, true);
  return high << 128n | low;
}

// packages/core/dist/esm/rules/record/ed25519.js
function ed25519Wrapped(reading, report) {
  if (reading.keyType === "ed25519" && reading.key?.kind === "ed25519")
    report("record/ed25519-wrapped", {}, reading.first("p")?.valueStart);
}
function ed25519Length(reading, report) {
  const { base64, key } = reading;
  if (reading.keyType !== "ed25519" || !base64 || base64.problem && base64.problem.kind !== "length")
    return;
  const named = key && key.kind !== "unreadable" && key.kind !== "truncated";
  if (base64.octets.length !== 32 && !named)
    report("record/ed25519-length", { octets: base64.octets.length }, reading.first("p")?.valueStart);
}
function ed25519NotAPoint(reading, report) {
  const { base64 } = reading;
  if (reading.keyType !== "ed25519" || !base64 || base64.problem || base64.octets.length !== 32)
    return;
  const problem = judgeEd25519Point(base64.octets);
  if (problem !== "ok")
    report("record/ed25519-not-a-point", { problem }, reading.first("p")?.valueStart);
}

// packages/core/dist/esm/rules/record/key-content.js
var usualCuts = [
  63,
  64,
  76,
  99,
  100,
  127,
  128,
  200,
  250,
  253,
  254,
  255,
  256,
  300,
  500,
  510,
  511,
  512,
  1e3,
  1023,
  1024
];
function keyTruncated(reading, report) {
  const { key, base64, text } = reading;
  const tag = reading.first("p");
  if (key?.kind !== "truncated" || !base64 || !tag || reading.keyType === "ed25519")
    return;
  const cut = [text.length, base64.text.length].find((length) => usualCuts.includes(length)) ?? 0;
  report("record/key-truncated", { has: key.has, wants: key.wants, cut }, tag.valueStart + tag.value.length);
}
function keyUnreadable(reading, report) {
  const { key, base64 } = reading;
  if (key?.kind !== "unreadable" || !base64 || base64.problem || isRawEd25519(reading) || reading.keyType === "ed25519")
    return;
  report("record/key-unreadable", { octets: base64.octets.length }, reading.first("p")?.valueStart);
}
function keyTrailingData(reading, report) {
  const { key } = reading;
  if (key?.kind === "rsa" && key.trailing > 0)
    report("record/key-trailing-data", { octets: key.trailing }, reading.first("p")?.valueStart);
}
function keyIsCertificate(reading, report) {
  const { key } = reading;
  if (key?.kind === "certificate" || key?.kind === "certificate request") {
    report("record/key-is-certificate", { kind: key.kind }, reading.first("p")?.valueStart);
  }
}
function keyTypeUnknown(reading, report) {
  if (reading.keyType === "rsa" || reading.keyType === "ed25519")
    return;
  report("record/key-type-unknown", { type: reading.keyType }, reading.first("k")?.valueStart);
}
function keyTypeMismatch(reading, report) {
  const { key, keyType } = reading;
  if (keyType !== "rsa" && keyType !== "ed25519")
    return;
  const seen = key?.kind === "other-key" ? key.name : key?.kind === "rsa" ? "rsa" : key?.kind === "ed25519" || isRawEd25519(reading) ? "ed25519" : keyType;
  if (seen !== keyType)
    report("record/key-type-mismatch", { declared: keyType, seen }, reading.first("p")?.valueStart);
}
function keyPkcs1(reading, report) {
  if (reading.keyType !== "ed25519" && reading.key?.kind === "rsa" && reading.key.form === "pkcs1")
    report("record/key-pkcs1", {}, reading.first("p")?.valueStart);
}
function isRawEd25519(reading) {
  return reading.keyType === "rsa" && reading.key?.kind === "unreadable" && reading.base64?.octets.length === 32;
}

// packages/core/dist/esm/record/other-policy.js
function otherPolicyOf(text) {
  if (/^\s*v\s*=\s*dmarc1/i.test(text))
    return "dmarc";
  if (/^\s*v\s*=\s*spf1/i.test(text))
    return "spf";
  if (/^\s*v\s*=\s*(?:bimi1|stsv1|tlsrptv1|dkim2)\b/i.test(text))
    return "other-policy";
  return /^\s*(?:[a-z0-9-]{1,40}-(?:site-)?verif(?:y|ication)|ms)\s*=/i.test(text) ? "verification" : void 0;
}

// packages/core/dist/esm/rules/record/tags.js
function notATagList(reading, report) {
  if (reading.problem && !reading.placeholder)
    report("record/not-a-tag-list", { seen: reading.problem.seen }, reading.problem.offset);
}
function tagDuplicate(reading, report) {
  const seen = /* @__PURE__ */ new Set();
  for (const tag of reading.tags) {
    if (seen.has(tag.name))
      report("record/tag-duplicate", { tag: tag.name }, tag.start);
    seen.add(tag.name);
  }
}
function tagCase(reading, report) {
  for (const tag of unknownTags(reading)) {
    const wanted2 = wrongCase(reading, tag);
    if (wanted2)
      report("record/tag-case", { tag: tag.name, wanted: wanted2 }, tag.start);
  }
}
function tagMisspelt(reading, report) {
  for (const tag of unknownTags(reading)) {
    const wanted2 = misspelt(reading, tag);
    if (wanted2)
      report("record/tag-misspelt", { tag: tag.name, wanted: wanted2 }, tag.start);
  }
}
function versionMisspelt(reading, report) {
  for (const tag of unknownTags(reading)) {
    if (isVersionSlip(tag))
      report("record/version-misspelt", { seen: `${tag.name}=${tag.value}` }, tag.start);
  }
}
function tagUnknown(reading, report) {
  for (const tag of unknownTags(reading)) {
    if (wrongCase(reading, tag) || misspelt(reading, tag) || isVersionSlip(tag))
      continue;
    report("record/tag-unknown", { tag: tag.name }, tag.start);
  }
}
function isMeantElsewhere(reading, name) {
  return unknownTags(reading).some((tag) => wrongCase(reading, tag) === name || misspelt(reading, tag) === name || name === "v" && isVersionSlip(tag));
}
var known = new Set(knownTags);
function unknownTags(reading) {
  return reading.tags.every((tag) => known.has(tag.name)) ? none : reading.tags.filter((tag) => !known.has(tag.name));
}
var none = [];
function wrongCase(reading, tag) {
  const lower = tag.name.toLowerCase();
  return known.has(lower) && !reading.first(lower) ? lower : void 0;
}
var slips = {
  pub: "p",
  pk: "p",
  pubkey: "p",
  publickey: "p",
  public_key: "p",
  key: "p",
  kt: "k",
  keytype: "k",
  alg: "k",
  algorithm: "k",
  ver: "v",
  version: "v",
  hash: "h",
  hashes: "h",
  note: "n",
  notes: "n",
  svc: "s",
  service: "s",
  flag: "t",
  flags: "t"
};
function misspelt(reading, tag) {
  const lower = tag.name.toLowerCase();
  const afterLine = /^[nrt]([a-z])$/.exec(lower)?.[1];
  const doubled2 = /^([a-z])\1$/.exec(lower)?.[1];
  const wanted2 = slips[lower] ?? afterLine ?? doubled2;
  return wanted2 && known.has(wanted2) && !reading.first(wanted2) ? wanted2 : void 0;
}
function isVersionSlip(tag) {
  return /^dkim\d*$/i.test(tag.name) && /^v?[\d.]*$/i.test(tag.value);
}

// packages/core/dist/esm/rules/record/key-text.js
function keyMissing(reading, report) {
  if (reading.first("p") || reading.placeholder || isMeantElsewhere(reading, "p"))
    return;
  if (reading.tags.length > 0 || !reading.problem)
    report("record/key-missing", { seen: "nothing" });
}
function otherPolicy(reading, report) {
  const seen = otherPolicyOf(reading.meant);
  if (seen)
    report("record/key-missing", { seen });
}
function keyRevoked(reading, report) {
  const tag = reading.first("p");
  if (tag?.value === "")
    report("record/key-revoked", {}, tag.valueStart);
}
function keyNotBase64(reading, report) {
  const problem = reading.base64?.problem;
  if (!problem || problem.kind === "length" && reading.key?.kind === "truncated")
    return;
  report("record/key-not-base64", { problem: problem.kind, seen: problem.seen }, (reading.first("p")?.valueStart ?? 0) + problem.offset);
}
function keyUnpadded(reading, report) {
  const tag = reading.first("p");
  if (!tag || !reading.base64?.unpadded || reading.key?.kind === "truncated")
    return;
  report("record/key-unpadded", { missing: reading.base64.unpadded }, tag.valueStart + tag.value.length);
}

// packages/core/dist/esm/rules/record/parameters.js
var definedHashes = ["sha1", "sha256"];
function hashNoSha256(reading, report) {
  const tag = reading.first("h");
  if (tag && !splitColons(tag.value).includes("sha256"))
    report("record/hash-no-sha256", { hashes: tag.value }, tag.valueStart);
}
function hashSha1(reading, report) {
  const tag = reading.first("h");
  const hashes = tag ? splitColons(tag.value) : [];
  if (hashes.includes("sha1") && hashes.includes("sha256"))
    report("record/hash-sha1", {}, tag?.valueStart);
}
function hashUnknown(reading, report) {
  const tag = reading.first("h");
  if (!tag)
    return;
  for (const hash of splitColons(tag.value)) {
    if (hash !== "" && !definedHashes.includes(hash))
      report("record/hash-unknown", { hash }, tag.valueStart);
  }
}
function serviceNotEmail(reading, report) {
  const services = servicesOf(reading);
  if (!services || services.includes("*") || services.includes("email") || isTlsReporting(services))
    return;
  report("record/service-not-email", { services: services.join(":") }, reading.first("s")?.valueStart);
}
function serviceTlsrpt(reading, report) {
  const services = servicesOf(reading);
  if (services && isTlsReporting(services))
    report("record/service-tlsrpt", {}, reading.first("s")?.valueStart);
}
function servicesOf(reading) {
  const tag = reading.first("s");
  return tag && splitColons(tag.value);
}
function isTlsReporting(services) {
  return services.length === 1 && services[0] === "tlsrpt";
}
function flagTesting(reading, report) {
  const tag = reading.first("t");
  if (tag && splitColons(tag.value).includes("y"))
    report("record/flag-testing", {}, tag.valueStart);
}
function flagUnknown(reading, report) {
  const tag = reading.first("t");
  if (!tag)
    return;
  for (const flag of splitColons(tag.value)) {
    if (flag !== "" && flag !== "y" && flag !== "s")
      report("record/flag-unknown", { flag }, tag.valueStart);
  }
}
function granularity(reading, report) {
  const tag = reading.first("g");
  if (tag && tag.value !== "*")
    report("record/granularity", { granularity: tag.value }, tag.valueStart);
}
function granularityAny(reading, report) {
  const tag = reading.first("g");
  if (tag?.value === "*")
    report("record/granularity-any", {}, tag.valueStart);
}
function dkim2Retired(reading, report) {
  for (const tag of reading.tags) {
    if (tag.name === "h" || tag.name === "n" || tag.name === "s")
      report("record/dkim2-retired", { tag: tag.name }, tag.start);
  }
}

// packages/core/dist/esm/key/exponent.js
function judgeExponent(exponent2, modulus) {
  if (exponent2 <= 1n || exponent2 % 2n === 0n || exponent2 >= modulus)
    return "invalid";
  return exponent2 === 3n || exponent2 > 0x7fffffffn ? "unusual" : "ok";
}

// packages/core/dist/esm/key/modulus-from-octets.js
function modulusFromOctets(octets) {
  if (octets.length === 0)
    return 0n;
  return BigInt(`0x${Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString("hex")}`);
}

// packages/core/dist/esm/key/small-residues.js
var smallPrimes = listPrimes(167);
var blockSize = 60;
var wordSize = 2 ** 24;
var packs = packPrimes(smallPrimes).map(weigh);
var room = new Float64Array(180);
function smallResidues(modulus) {
  const count = Math.ceil(modulus.length / 12) * 4;
  if (count > room.length)
    room = new Float64Array(count);
  readWords(modulus, room, count);
  const residues = new Uint8Array(smallPrimes.length);
  let index = 0;
  for (const pack of packs) {
    const rest = divide(room, count, pack);
    for (const prime of pack.primes)
      residues[index++] = rest - Math.floor(rest / prime) * prime;
  }
  return residues;
}
function readWords(octets, words, count) {
  let word = 0;
  let at = octets.length;
  for (; at >= 3; at -= 3)
    words[word++] = octet(octets, at - 3) << 16 | octet(octets, at - 2) << 8 | octet(octets, at - 1);
  if (at > 0)
    words[word++] = at === 2 ? octet(octets, 0) << 8 | octet(octets, 1) : octet(octets, 0);
  words.fill(0, word, count);
}
function octet(octets, at) {
  return octets[at];
}
function divide(words, count, { product, weights, blockWeight }) {
  let rest = 0;
  const highest = ((count - 1) / blockSize | 0) * blockSize;
  for (let from = highest; from >= 0; from -= blockSize) {
    const sum = rest * blockWeight + addUp(words, from, Math.min(from + blockSize, count), weights);
    rest = sum - Math.floor(sum / product) * product;
    if (rest < 0)
      rest += product;
  }
  return rest;
}
function addUp(words, from, to, weights) {
  let a = 0;
  let b = 0;
  let c = 0;
  let d2 = 0;
  for (let i = from, j = 0; i < to; i += 4, j += 4) {
    a += words[i] * weights[j];
    b += words[i + 1] * weights[j + 1];
    c += words[i + 2] * weights[j + 2];
    d2 += words[i + 3] * weights[j + 3];
  }
  return a + b + c + d2;
}
function listPrimes(limit) {
  const primes = [];
  for (let candidate = 2; candidate <= limit; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0))
      primes.push(candidate);
  }
  return primes;
}
function packPrimes(primes) {
  const full = [];
  const pack = [];
  for (const prime of primes) {
    if (productOf(pack) * prime >= 2 ** 23)
      full.push(pack.splice(0));
    pack.push(prime);
  }
  return [...full, pack];
}
function weigh(primes) {
  const product = productOf(primes);
  const weights = new Float64Array(blockSize);
  let weight = 1;
  for (let place = 0; place < blockSize; place++) {
    weights[place] = weight;
    weight = weight * wordSize % product;
  }
  return { primes, product, weights, blockWeight: weight };
}
function productOf(primes) {
  return primes.reduce((product, prime) => product * prime, 1);
}

// packages/core/dist/esm/key/roca.js
var logarithms = smallPrimes.map(listLogarithms);
function hasRocaFingerprint(modulus, residues = smallResidues(modulus)) {
  const exponents = [];
  for (const [index, table] of logarithms.entries()) {
    const exponent2 = table.get(residues[index] ?? 0);
    if (exponent2 === void 0)
      return false;
    exponents.push(exponent2);
  }
  return exponents.every((left, i) => exponents.every((right, j) => (left - right) % commonOrder(i, j) === 0));
}
function listLogarithms(prime) {
  const table = /* @__PURE__ */ new Map();
  for (let power = 1; !table.has(power); power = power * 65537 % prime)
    table.set(power, table.size);
  return table;
}
function commonOrder(i, j) {
  let [greater, lesser] = [logarithms[i]?.size ?? 1, logarithms[j]?.size ?? 1];
  while (lesser > 0)
    [greater, lesser] = [lesser, greater % lesser];
  return greater;
}

// packages/core/dist/esm/key/small-factor.js
function smallFactor(modulus, residues = smallResidues(modulus)) {
  return smallPrimes[residues.indexOf(0)];
}

// packages/core/dist/esm/rules/record/rsa.js
function keySize(reading, report) {
  if (reading.key?.kind !== "rsa")
    return;
  const { bits } = reading.key;
  const at = reading.first("p")?.valueStart;
  if (bits < 1024)
    report("record/key-too-short", { bits }, at);
  else if (bits < 2048)
    report("record/key-short", { bits }, at);
  else if (bits > 4096)
    report("record/key-too-long", { bits }, at);
  else if (bits > 2048)
    report("record/key-long", { bits }, at);
}
function exponent(reading, report) {
  if (reading.key?.kind !== "rsa" || isUsualExponent(reading.key.exponent))
    return;
  const value = modulusFromOctets(reading.key.exponent);
  const judgement = judgeExponent(value, modulusFromOctets(reading.key.modulus));
  const at = reading.first("p")?.valueStart;
  const shown = value.toString();
  if (judgement === "invalid")
    report("record/exponent-invalid", { exponent: shown }, at);
  if (judgement === "unusual")
    report("record/exponent-unusual", { exponent: shown }, at);
}
function modulusWeak(reading, report) {
  if (reading.key?.kind !== "rsa")
    return;
  const { modulus } = reading.key;
  const residues = smallResidues(modulus);
  const at = reading.first("p")?.valueStart;
  const factor = smallFactor(modulus, residues);
  if (factor !== void 0)
    report("record/modulus-weak", { problem: "factor", factor }, at);
  else if (hasRocaFingerprint(modulus, residues))
    report("record/modulus-weak", { problem: "roca", factor: 0 }, at);
}
function isUsualExponent(octets) {
  return octets.length === 3 && octets[0] === 1 && octets[1] === 0 && octets[2] === 1;
}

// packages/core/dist/esm/rules/record/secret.js
function keyIsPrivate(reading, report) {
  const secret = findPrivateKey(reading);
  if (secret)
    report("record/key-is-private", { form: secret.form }, secret.offset);
}

// packages/core/dist/esm/rules/record/text.js
function quoted(reading, report) {
  if (reading.meant === reading.text)
    return;
  const text = decodeUtf8(reading.text);
  const notes = /(?:^|;)[ \t\r\n]*n[ \t\r\n]*=[^;]*/.exec(text);
  for (const found of text.matchAll(strayQuoting)) {
    const inNotes = notes && found.index > notes.index && found.index < notes.index + notes[0].length;
    if (inNotes)
      continue;
    const seen = found[0] === "\\" ? `\\${text[found.index + 1]}` : found[0].trim();
    report("record/quoted", { seen }, octetOffset(reading.text, text, found.index));
    return;
  }
}
function nonAscii(reading, report) {
  if (reading.meant === reading.text)
    return;
  const text = decodeUtf8(reading.text);
  for (const found of text.matchAll(foreignCharacter)) {
    if (isSmartQuote(found[0]))
      continue;
    report("record/non-ascii", { character: nameCharacter(found[0]) }, octetOffset(reading.text, text, found.index));
    return;
  }
}
function keyIsPem(reading, report) {
  if (reading.meant === reading.text)
    return;
  const found = [...reading.text.matchAll(strayArmour)][0];
  if (found)
    report("record/key-is-pem", { seen: found[0] }, found.index);
}
function placeholder(reading, report) {
  if (reading.placeholder)
    report("record/placeholder", { seen: reading.placeholder.seen }, reading.placeholder.offset);
}
function isSmartQuote(character) {
  return "“”‘’„«»".includes(character);
}
var names = {
  0: "a null octet",
  160: "a no-break space",
  173: "a soft hyphen",
  8203: "a zero-width space",
  8204: "a zero-width non-joiner",
  8205: "a zero-width joiner",
  8206: "a left-to-right mark",
  8207: "a right-to-left mark",
  8209: "a no-break hyphen",
  8211: "an en dash",
  8212: "an em dash",
  8230: "an ellipsis",
  8232: "a line separator",
  8239: "a narrow no-break space",
  8288: "a word joiner",
  12288: "an ideographic space",
  65279: "a byte order mark",
  65307: "a full-width semicolon",
  65309: "a full-width equals sign"
};
function nameCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  const hex2 = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const name = names[code] ?? (code < 32 || code >= 127 && code < 160 ? "a control character" : "a character");
  return `${name} (${hex2})`;
}

// packages/core/dist/esm/rules/record/version.js
function versionInvalid(reading, report) {
  const tag = reading.first("v");
  if (tag && tag.value !== "DKIM1")
    report("record/version-invalid", { version: tag.value }, tag.valueStart);
}
function versionNotFirst(reading, report) {
  const tag = reading.first("v");
  const first = reading.tags[0];
  if (tag && first && tag !== first)
    report("record/version-not-first", { first: first.name }, tag.start);
}
function versionMissing(reading, report) {
  if (!reading.first("p") || reading.first("v") || isMeantElsewhere(reading, "v"))
    return;
  report("record/version-missing", {});
}

// packages/core/dist/esm/rules/record/index.js
var soleRules = [keyIsPrivate, otherPolicy];
var recordRules = [
  keyIsPem,
  quoted,
  nonAscii,
  placeholder,
  notATagList,
  tagDuplicate,
  tagCase,
  tagMisspelt,
  versionMisspelt,
  tagUnknown,
  versionInvalid,
  versionNotFirst,
  versionMissing,
  keyMissing,
  keyRevoked,
  keyNotBase64,
  keyUnpadded,
  keyTypeUnknown,
  keyTypeMismatch,
  keyIsCertificate,
  keyTruncated,
  keyUnreadable,
  keyTrailingData,
  keyPkcs1,
  keySize,
  exponent,
  modulusWeak,
  ed25519Wrapped,
  ed25519Length,
  ed25519NotAPoint,
  hashNoSha256,
  hashSha1,
  hashUnknown,
  serviceNotEmail,
  serviceTlsrpt,
  flagTesting,
  flagUnknown,
  granularity,
  granularityAny,
  dkim2Retired
];

// packages/core/dist/esm/rules/catalogue/row.js
function row(severity, source, text, extra) {
  return { severity, source, text, ...extra };
}
var error = "error";
var warning = "warning";
var notice = "notice";
var syntax = "RFC 6376 §3.2";
var keyRecord = "RFC 6376 §3.6.1";
var lookUp = "RFC 6376 §3.6.2.2";
var practice = "seen in real zones";
var provider = "the DNS provider's Terraform provider";
var transit = "RFC 6376 §3.1, RFC 5863 §3.5";

// packages/core/dist/esm/rules/catalogue/change.js
var changeCodes = {
  "change/key-replaced-in-place": row(error, transit, (a) => `another key (${a.after}) takes the place of the old one (${a.before}), so mail in transit fails: publish it under a new selector`),
  "change/repaired": row(notice, keyRecord, () => "the old record verified nothing, the new one does"),
  "change/active-removed": row(error, transit, (a) => a.reason === "active" ? "the manifest calls this selector active, and its record is removed: switch to another one first" : `no key of ${a.domain} is left: publish another one before this is removed`),
  "change/active-revoked": row(error, transit, (a) => a.reason === "active" ? "the manifest calls this selector active, and its key is revoked: switch to another one first" : `no key of ${a.domain} is left: publish another one before this is revoked`),
  "change/removed-early": row(error, transit, (a) => `this key is ${a.loss} while mail signed with it may still be in transit: keep it until ${a.until}`),
  "change/removed": row(notice, "RFC 5863 §3.5", (a) => a.type === "TXT" ? "the key is removed without a time of p= before, which would have told verifiers that it is revoked" : "the CNAME selector is removed: what was signed with its key fails from now on"),
  "change/revoked": row(notice, keyRecord, () => "p= becomes empty: from now on every signature made with this key fails"),
  "change/selector-reused": row(error, "RFC 6376 §3.1", (a) => `${a.selector} ${a.known === "history" ? "held another key before" : "is a removed name of the manifest"}: a name is never used again, choose another`),
  "change/type-changed": row(warning, transit, (a) => `a ${a.after} record takes the place of a ${a.before} record: make sure that the same key stays published, and see that both are not there at once`),
  "change/target-moved": row(warning, practice, (a) => `the CNAME moves from ${a.before} (${a.from}) to ${a.after} (${a.to}): mail that the first one signed fails`),
  "change/weakened": row(warning, "RFC 8301 §3.2, RFC 6376 §3.6.1", (a) => {
    const what = {
      bits: `the new key has ${a.after} bits, the old one ${a.before}`,
      testing: "t=y is new: receivers may treat the mail as unsigned",
      services: `s= is narrowed from ${a.before} to ${a.after}`,
      hashes: `h= is narrowed from ${a.before} to ${a.after}`
    };
    return what[a.what];
  }),
  "change/ttl-raised": row(notice, "RFC 5863 §3.5", (a) => `the TTL rises from ${a.before} to ${a.after} seconds, which is over the rotation's overlap of ${a.overlap}`),
  "change/added": row(notice, practice, (a) => {
    const key = {
      rsa: `an RSA key of ${a.bits} bits`,
      ed25519: "an Ed25519 key",
      unknown: "a key that cannot be read",
      cname: `a CNAME record to ${a.target}${a.sender === "" ? "" : ` (${a.sender})`}`
    };
    return `this selector is new: ${key[a.key]}`;
  }),
  "change/state-jump": row(error, "the manifest", (a) => `${a.selector} goes from ${a.before} to ${a.after}: each state follows the one before it, from pending to removed`),
  "change/activated-unproven": row(error, "the manifest", (a) => `${a.selector} becomes active, and no proof says that every name server serves it: let dkimkit rotate prove it first`),
  "change/rules-relaxed": row(warning, "the manifest", (a) => a.what === "rules" ? `this change sets the severity of ${a.about} from ${a.before} to ${a.after}` : `this change accepts ${a.about} at ${a.name} until ${a.after}${a.before === "" ? "" : ` instead of ${a.before}`}`)
};

// packages/core/dist/esm/rules/catalogue/key.js
var keyCodes = {
  "key/shared": row(notice, "RFC 6376 §8.13", (a) => `${a.count} names hold one and the same key (${a.owners}): publish it once and let CNAME records point to it`),
  "key/common-factor": row(error, "Heninger et al. 2012", (a) => `the RSA modulus shares a factor with that of ${a.owners}: anybody can compute both private keys, make new ones`),
  "key/ed25519-alone": row(warning, "RFC 8463 §3", (a) => `${a.domain} signs with Ed25519 only: many receivers cannot verify that, sign with RSA as well`),
  "key/private-key-file": row(error, practice, (a) => `this file holds a private key (${a.form}): remove it, from the history too, and make a new key`, { secret: true })
};

// packages/core/dist/esm/rules/catalogue/live.js
var dkim = "RFC 6376 §3.6.2.2";
var liveCodes = {
  "live/absent": row(error, dkim, (a) => `the DNS ${a.reason === "nodata" ? "has the name but no TXT record at it" : "does not have the name"}${a.ttl > 0 ? `, and resolvers may remember that for ${a.ttl} seconds` : ""}: publish it`),
  "live/not-yet": row(notice, "the manifest", () => "the selector is pending, and the DNS does not serve it yet"),
  "live/unavailable": row(warning, "RFC 1035 §4.1.1", (a) => `it could not be checked (${wordsFor(a.reason)}${a.servers === "" ? "" : `, asked ${a.servers}`}): try again, or ask other servers`),
  "live/differs": row(error, "RFC 6376 §3.6.1", () => "the DNS serves another key than the one declared: signatures made with the declared one fail"),
  "live/tags-differ": row(warning, "RFC 6376 §3.6.1", () => "the DNS serves the declared key with other tags"),
  "live/multiple": row(error, dkim, (a) => `the DNS serves ${a.records} key records at one owner, and what a verifier then does is undefined: keep one`),
  "live/wrong-type": row(error, "RFC 6376 §3.6.2", () => "the DNS serves another type where a TXT or CNAME record belongs"),
  "live/servers-disagree": row(error, "RFC 1034 §4.3.5", (a) => `name servers with the same version of the zone give different answers: ${a.one}, ${a.other}`),
  "live/servers-out-of-step": row(warning, "RFC 1034 §4.3.5", (a) => `name servers have different versions of the zone, a transfer is under way: ${a.one}, ${a.other}`),
  "live/server-lame": row(warning, "RFC 8499 §7", (a) => a.reason === "no-address" ? `${a.server} is listed for the zone and has no address` : `${a.server} is listed for the zone and does not answer for it (${a.reason})`),
  "live/caches-old": row(notice, "RFC 1034 §3.6", (a) => `resolvers may serve the old answer until ${a.until}`),
  "live/wildcard": row(warning, "RFC 4592", () => "the answer comes from a wildcard, which gives every made-up selector this key"),
  "live/wildcard-null": row(notice, "RFC 4592", () => "a wildcard gives every selector that is not there an empty p="),
  "live/doubled-owner": row(error, "seen in real zones", (a) => `the record stands at ${a.doubled}, with the zone twice in its name: the provider appends it, leave it out`),
  "live/cname-dangling": row(error, "RFC 1034 §3.6.2", (a) => `the CNAME leads to a name that holds no key: ${a.chain}`),
  "live/cname-loop": row(error, "RFC 1034 §3.6.2", (a) => `the CNAME records lead in a circle: ${a.chain}`),
  "live/cname-long": row(warning, "RFC 1034 §3.6.2", (a) => `${a.hops} CNAME records lead to the key, and resolvers give up at some number: ${a.chain}`),
  "live/dnssec-bogus": row(error, "RFC 4035 §5", () => "a validating resolver refuses what the name servers give: the signatures of the zone are broken, mend DNSSEC"),
  "live/private-key-mismatch": row(error, "RFC 6376 §3.6.1", () => "the private key in the keystore does not fit the published one: mail signed with it fails"),
  "live/needs-tcp": row(warning, "RFC 7766 §5", () => "the answer passes 512 octets and the name server refuses TCP: resolvers without EDNS0 cannot have it"),
  "live/unreachable-size": row(error, "RFC 7766 §5", () => "the answer passes 1232 octets and the name server refuses TCP: resolvers cannot have it"),
  "live/ttl": row(notice, "RFC 5863 §3.5", (a) => `the TTL is ${a.ttl} seconds, over the ${a.most} that the rotation waits`),
  "live/already-published": row(notice, "a pull request", () => "the DNS serves the declared key already"),
  "live/owner-taken": row(error, "a pull request", () => "the DNS serves another key at this owner: a new selector needs a name of its own"),
  "live/still-published": row(notice, "a pull request", () => "the record is removed here, and the DNS still serves it")
};
function wordsFor(reason) {
  if (reason === "no-address")
    return "its name servers have no address";
  return reason === "no-servers" ? "no name server of its zone is known" : reason;
}

// packages/core/dist/esm/rules/catalogue/manifest.js
var manifestCodes = {
  "manifest/syntax": row(error, "YAML 1.2", (a) => {
    const problems = {
      alias: `the alias ${a.seen} names no anchor above it`,
      anchor: "an anchor or an alias stands where none may stand",
      character: `the character ${a.seen} may not stand in a manifest: type it again`,
      colon: "a ':' and a value are missing after this",
      directive: "a manifest has no YAML directives: remove the line",
      documents: "a second document begins here: a manifest is one document, remove the '---' or '...'",
      encoding: "the file is not UTF-8 from here on: save it as UTF-8",
      escape: `${a.seen} is no escape: write a backslash twice, or use '…' quotes`,
      indent: "the indentation does not fit the lines above: indent the fields of one map alike",
      key: "a field name is a short text on one line",
      merge: "<< takes a map, as *alias: nothing else can be merged",
      quote: "a value with ': ' in it is put in quotes",
      reserved: `no value starts with '${a.seen}' unless it is quoted`,
      tab: "a tab stands in the indentation: use spaces",
      tag: `${a.seen} is a YAML tag: a manifest has none, remove it`,
      unclosed: "a quote or a bracket is opened here and never closed"
    };
    return problems[a.problem] ?? `this is no YAML${a.seen === "" ? "" : `: '${a.seen}'`}`;
  }),
  "manifest/too-large": row(error, "the manifest", (a) => {
    const what = {
      octets: "octets",
      depth: "levels, one inside the other",
      aliases: "values made by aliases",
      tokens: "pieces of YAML that is not written line by line"
    };
    return `a manifest of over ${a.limit} ${what[a.what]} is not read: split it`;
  }),
  "manifest/version-missing": row(error, "the manifest", () => "there is no version: write version: 1 as the first line"),
  "manifest/version-unsupported": row(error, "the manifest", (a) => `version ${a.seen} is not known here, version 1 is: get a dkimkit that knows it`),
  "manifest/field-unknown": row(error, "the manifest", (a) => {
    const allowed = a.near === "" ? `allowed are ${a.allowed}` : `was ${a.near} meant? (allowed are ${a.allowed})`;
    const command = /command|exec|script|shell|hook|^run$/i.test(a.field) ? "nothing in a manifest is ever run, give commands as options of dkimkit; " : "";
    return `${a.under} has no field '${a.field}': ${command}${allowed}`;
  }),
  "manifest/field-missing": row(error, "the manifest", (a) => `${a.under} needs the field ${a.field}`),
  "manifest/field-duplicate": row(error, "YAML 1.2 §3.2.1.3", (a) => `'${a.field}' stands on line ${a.line} already: keep one`),
  "manifest/value-invalid": row(error, "the manifest", (a) => `${a.field} is ${a.seen}: ${a.near === "" ? "" : `was ${a.near} meant? `}wanted is ${a.wanted}`),
  "manifest/path-outside": row(error, "the manifest", (a) => `${a.field} is '${a.seen}': a folder below the manifest's own is wanted, such as keys`),
  "manifest/active-twice": row(error, "the manifest", (a) => `the stream ${a.stream} has two active ${a.algorithm} selectors, this and ${a.other}: one signs, set the other to retiring or published`),
  "manifest/selector-twice": row(error, "RFC 6376 §3.6.2.2", (a) => `the stream ${a.stream} of this domain has the selector ${a.selector} already: choose another name`),
  "manifest/name-reused": row(error, "RFC 6376 §3.1", (a) => `${a.selector} is a removed name of the stream ${a.stream}: a name is never used again, choose another`),
  "manifest/date-missing": row(error, "the manifest", (a) => `${a.selector} is ${a.state}, and since does not say when that began: add ${a.state} to since`),
  "manifest/date-order": row(error, "the manifest", (a) => `${a.state} since ${a.date} is before ${a.earlier}, the state that comes first: correct one of the dates`),
  "manifest/date-unreached": row(warning, "the manifest", (a) => `since has a date for ${a.later}, but the state is ${a.state}: set the state, or remove the date`),
  "manifest/date-future": row(warning, "the manifest", (a) => `${a.state} since ${a.date} lies ahead: since tells what has happened, never what is planned`),
  "manifest/algorithm-mismatch": row(error, "the manifest", (a) => `algorithm is ${a.algorithm}, but publicKey holds a key of ${a.seen}: correct one of them`),
  "manifest/overlap-short": row(error, "RFC 5321 §4.5.4.1", (a) => `an overlap of ${a.overlap} revokes keys of mail that is still on its way: ${a.least} is the least`),
  "manifest/lead-long": row(error, "the manifest", (a) => `a lead of ${a.lead} is not shorter than every (${a.every}): a new selector would be due before the last one signs`),
  "manifest/service-unknown": row(error, "the catalogue of senders", (a) => `no service '${a.service}' is known${a.near === "" ? "" : `: was ${a.near} meant?`} (dkimkit senders lists them)`),
  "manifest/service-without-records": row(notice, "the catalogue of senders", (a) => `${a.service} asks for no DKIM record of its own: declare its other records (dkimkit senders ${a.service}) where you keep them`),
  "manifest/variable-missing": row(error, "the catalogue of senders", (a) => `${a.service} needs the variable ${a.variable} (wanted: ${a.wanted})`),
  "manifest/variable-unknown": row(error, "the catalogue of senders", (a) => `${a.service} has no variable '${a.variable}'${a.near === "" ? "" : `: was ${a.near} meant?`} (known: ${a.known === "" ? "none" : a.known})`),
  "manifest/variable-invalid": row(error, "the catalogue of senders", (a) => `${a.variable} is '${a.seen}', no value that ${a.service} gives (wanted: ${a.wanted})`),
  "manifest/sender-name-invalid": row(error, "RFC 1035 §2.3.4", (a) => `the variables of ${a.service} make a name that no DNS zone holds, under ${a.domain}: copy them again`),
  "manifest/code-unknown": row(error, "the manifest", (a) => `no rule has the code '${a.seen}'${a.near === "" ? "" : `: was ${a.near} meant?`}`),
  "manifest/code-secret": row(error, "the manifest", (a) => `${a.refused} is about a secret: it keeps its severity and can never be accepted, remove the entry`),
  "manifest/accept-expired": row(warning, "the manifest", (a) => `the acceptance of ${a.accepted} ended on ${a.until}: mend the record, or accept it anew`)
};

// packages/core/dist/esm/rules/catalogue/owner.js
var ownerCodes = {
  "owner/selector-invalid": row(error, "RFC 6376 §3.1", (a) => {
    const problem = {
      empty: "has an empty label",
      "label-length": "has a label of over 63 octets",
      "name-length": "has over 253 octets",
      character: "holds a character other than letters, digits and inner hyphens"
    };
    return `'${a.seen}' ${problem[a.problem]}: choose another selector`;
  }),
  "owner/selector-underscore": row(notice, "RFC 6376 §3.1", (a) => `the selector ${a.selector} holds an underscore: it works, but is no legal selector`),
  "owner/domainkey-missing": row(warning, "RFC 6376 §3.6.2.1", (a) => `a DKIM key stands outside _domainkey, where no verifier looks: was ${a.wanted} meant?`),
  "owner/domainkey-misspelt": row(error, "RFC 6376 §3.6.2.1", (a) => `no verifier looks at ${a.seen}: the name is ${a.wanted}`),
  "owner/doubled": row(error, practice, (a) => `${a.zone} stands twice in the name: ${a.wanted} was meant`),
  "owner/in-wrong-zone": row(warning, practice, (a) => `the name is not inside ${a.zone}, the zone that declares it`),
  "owner/at-dmarc": row(error, practice, (a) => `a DKIM record stands at ${a.place === "dmarc" ? "_dmarc" : "the domain's own name"}: it belongs at <selector>._domainkey`),
  "owner/policy-leftover": row(notice, "RFC 4870, RFC 5617", (a) => `this is a policy of ${a.kind === "adsp" ? "ADSP" : "DomainKeys"}, which nobody reads any more: it can go`),
  "owner/wrong-type": row(error, "RFC 6376 §3.6.2", (a) => `a ${a.type} record stands where a TXT or CNAME record belongs`),
  "owner/target-as-txt": row(error, practice, (a) => `the text is the host name ${a.target}: publish a CNAME record to it instead`),
  "owner/key-as-cname": row(error, practice, (a) => {
    const kind = { "tag-list": "a key record", address: "an address", url: "a URL" };
    return `the CNAME's target is ${kind[a.kind]} (${a.target}): ${a.kind === "tag-list" ? "publish it as TXT" : "a target is a host name"}`;
  }),
  "owner/cname-with-others": row(error, "RFC 1034 §3.6.2", (a) => `a CNAME record stands beside ${a.others} at one name: name servers refuse that, keep one of them`),
  "owner/occluded": row(error, "RFC 1034 §4.2", (a) => `${a.cut} is delegated by NS records, so this record is never served: put it in that zone`),
  "owner/target-misspelt": row(error, practice, (a) => `${a.target} is nearly what ${a.sender} asks for: was ${a.wanted} meant?`),
  "owner/target-retired": row(warning, practice, (a) => `${a.target}: ${a.sender} has retired targets of this form`),
  "owner/pair-incomplete": row(warning, practice, (a) => `${a.sender} asks for ${a.wants} selectors, ${a.has} stand here: the next key rotation will fail`),
  "owner/pair-required": row(error, practice, (a) => `${a.sender} asks for ${a.wants} selectors and signs nothing without them, ${a.has} stand here`),
  "owner/declared-twice": row(notice, practice, (a) => `the same record is declared at ${a.other}: one can go`),
  "owner/declared-differently": row(warning, practice, (a) => `${a.other} declares another value for this name: only one of them can be published`)
};

// packages/core/dist/esm/rules/catalogue/record.js
var recordCodes = {
  "record/not-a-tag-list": row(error, syntax, (a) => `'${a.seen}' is not tag=value: a record is a list of tag=value, parted by ';'`),
  "record/tag-duplicate": row(error, syntax, (a) => `the tag ${a.tag}= stands twice, which voids the whole record: keep one`),
  "record/tag-case": row(error, syntax, (a) => `${a.tag}= is not ${a.wanted}=: tag names are case-sensitive, write ${a.wanted}=`),
  "record/tag-unknown": row(notice, syntax, (a) => `nobody defined the tag ${a.tag}=: verifiers ignore it`),
  "record/tag-misspelt": row(warning, practice, (a) => `${a.tag}= is ignored and ${a.wanted}= is missing: was ${a.wanted}= meant?`),
  "record/version-invalid": row(error, keyRecord, (a) => `v=${a.version} voids the record: write v=DKIM1`),
  "record/version-misspelt": row(warning, practice, (a) => `'${a.seen}' is an unknown tag that verifiers ignore: v=DKIM1 was probably meant`),
  "record/version-not-first": row(error, keyRecord, (a) => `v= stands after ${a.first}=: when present it must be the first tag`),
  "record/version-missing": row(notice, keyRecord, () => "there is no v=DKIM1: it is recommended, as the first tag"),
  "record/key-missing": row(error, keyRecord, (a) => {
    const seen = {
      dmarc: "this is a DMARC policy",
      spf: "this is an SPF policy",
      verification: "this is a site verification",
      "other-policy": "this is a policy of another standard",
      nothing: "there is no p= tag: this is"
    };
    return `${seen[a.seen]}${a.seen === "nothing" ? " " : ", "}no DKIM key: publish the key as p=…`;
  }),
  "record/key-revoked": row(notice, keyRecord, () => "p= is empty: the key is revoked, and every signature made with it fails"),
  "record/key-not-base64": row(error, "RFC 6376 §2.10", (a) => {
    const problem = {
      octet: `holds '${a.seen}', which is no base64`,
      padding: `has '=' before its end`,
      length: `has ${a.seen} characters, a length that no base64 has`
    };
    return `p= ${problem[a.problem]}: copy the key again`;
  }),
  "record/key-unpadded": row(warning, "RFC 6376 §2.10", (a) => `p= lacks its final ${"=".repeat(a.missing)}: some verifiers refuse that`),
  "record/key-truncated": row(error, practice, (a) => `the key stops after ${a.has} of ${a.wants} octets${a.cut > 0 ? ` (cut at ${a.cut} characters?)` : ""}: publish it whole, in several strings of one TXT record`),
  "record/key-unreadable": row(error, practice, (a) => `p= holds ${a.octets} octets that are no public key: one wrong character is enough, copy the key again`),
  "record/key-trailing-data": row(warning, practice, (a) => `${a.octets} octets follow the key in p=: some verifiers refuse that, remove them`),
  "record/key-is-private": row(error, keyRecord, (a) => `this publishes a private key (${a.form}): take it down, make a new key, and never use this one again`, { secret: true }),
  "record/key-is-pem": row(error, keyRecord, (a) => `'${a.seen}' is left from a PEM file: p= takes only the base64 between its BEGIN and END lines, in one piece`),
  "record/key-is-certificate": row(error, keyRecord, (a) => `p= holds a ${a.kind}: publish its public key instead`),
  "record/key-type-unknown": row(error, keyRecord, (a) => `k=${a.type} is unknown, so verifiers ignore the key: write k=rsa or k=ed25519`),
  "record/key-type-mismatch": row(error, keyRecord, (a) => `the record says k=${a.declared}, but p= holds a key of another type (${a.seen})`),
  "record/key-pkcs1": row(warning, "RFC 6376 erratum 3017", () => "p= holds a bare RSAPublicKey (PKCS#1): some verifiers want a SubjectPublicKeyInfo, publish that"),
  "record/ed25519-wrapped": row(error, "RFC 8463 §4", () => "p= holds 44 octets of SubjectPublicKeyInfo: an Ed25519 record takes the 32 octets of the key alone"),
  "record/ed25519-length": row(error, "RFC 8463 §4", (a) => `an Ed25519 key has 32 octets, p= has ${a.octets}: copy the key again`),
  "record/ed25519-not-a-point": row(error, "RFC 8032 §5.1.3", (a) => `the 32 octets in p= are ${a.problem === "small-order" ? "a point of small order" : "no point of the curve"}, so no Ed25519 public key: if they are the private seed, it is now public; make a new key`),
  "record/key-too-short": row(error, "RFC 8301 §3.2", (a) => `RSA keys under 1024 bits must not be used, this one has ${a.bits}: make a key of 2048`),
  "record/key-short": row(warning, "RFC 8301 §3.2", (a) => `this RSA key has ${a.bits} bits: signers should use 2048 at least`),
  "record/key-long": row(notice, "RFC 6376 §3.3.3", (a) => `this RSA key has ${a.bits} bits: its DNS answer passes 512 octets, so resolvers need EDNS0 or TCP`),
  "record/key-too-long": row(warning, "RFC 8301 §3.2", (a) => `this RSA key has ${a.bits} bits: verifiers need not accept more than 4096`),
  "record/exponent-invalid": row(error, "RFC 8017 §3.1", (a) => `the RSA exponent ${a.exponent} is none: make a new key`),
  "record/exponent-unusual": row(warning, practice, (a) => `some verifiers refuse the RSA exponent ${a.exponent}: 65537 is usual`),
  "record/modulus-weak": row(error, "CVE-2017-15361", (a) => a.problem === "roca" ? "the RSA modulus has the ROCA fingerprint: anybody can compute the private key, make a new one" : `the RSA modulus is divisible by ${a.factor}: anybody can compute the private key, make a new one`),
  "record/hash-no-sha256": row(error, "RFC 8301 §3.1", (a) => `h=${a.hashes} does not allow sha256, the only hash that verifiers accept: remove h=`),
  "record/hash-sha1": row(notice, "RFC 8301 §3.1", () => "h= lists sha1: verifiers must not accept it, so it is dead"),
  "record/hash-unknown": row(notice, keyRecord, (a) => `h= lists ${a.hash}, which nobody defined: verifiers ignore it`),
  "record/service-not-email": row(error, keyRecord, (a) => `s=${a.services} does not allow e-mail: remove s=`),
  "record/service-tlsrpt": row(notice, "RFC 8460 §3", () => "s=tlsrpt: this key signs TLS reports and no other mail"),
  "record/flag-testing": row(warning, keyRecord, () => "t=y says that the domain only tests DKIM: receivers may treat its mail as unsigned, remove it"),
  "record/flag-unknown": row(notice, keyRecord, (a) => `t= lists ${a.flag}, which nobody defined: verifiers ignore it`),
  "record/granularity": row(warning, "RFC 6376 appendix C", (a) => `g=${a.granularity} is historic: old verifiers match no sender, or one user only, with it; remove it`),
  "record/granularity-any": row(notice, "RFC 6376 appendix C", () => "g=* is historic and says nothing: it can go"),
  "record/dkim2-retired": row(notice, "the DKIM2 drafts", (a) => `DKIM2 retires the tag ${a.tag}=`, {
    off: true
  }),
  "record/quoted": row(error, practice, (a) => `${a.seen} is published as part of the value: remove the quoting that the DNS provider adds itself`),
  "record/non-ascii": row(error, syntax, (a) => `the value holds ${a.character}: only printable ASCII may stand here, type it again`),
  "record/placeholder": row(error, practice, (a) => `'${a.seen}' stands where the key belongs: put the key there`),
  "record/string-too-long": row(error, "RFC 1035 §3.3", (a) => `a TXT string has ${a.octets} octets, the most is 255: cut it into several strings of one record`),
  "record/split-at-semicolons": row(error, practice, (a) => `one key is cut at its ';' into ${a.records} TXT records: join them in one record`),
  "record/split-in-two-records": row(error, practice, (a) => `${a.records} TXT records make one key when joined: they must be strings of one record`),
  "record/multiple": row(error, lookUp, (a) => `${a.records} key records stand at one owner, and what a verifier then does is undefined: keep one`),
  "record/text-beside": row(warning, lookUp, (a) => `'${a.seen}' stands beside the key, and what a verifier then does is undefined: move it`)
};

// packages/core/dist/esm/rules/catalogue/source.js
var sourceCodes = {
  "source/line-broken": row(error, practice, (a) => `the ${a.format} cannot be read here (${a.problem})${a.seen === "" ? "" : `: '${a.seen}'`}: what stands in this place is not judged`),
  "source/line-skipped": row(notice, practice, (a) => `'${a.seen}' is a line of a template: it is not judged`),
  "source/origin-unknown": row(notice, "RFC 1035 §5.1", (a) => `'${a.seen}' is relative to a zone that nothing here names: it is judged under this name alone, give --zone to say the zone`),
  "source/not-resolved": row(warning, practice, (a) => `${a.what} is only known when ${a.tool} runs${a.seen === "" ? "" : ` ('${a.seen}')`}: this record is not judged, ` + (a.tool === "Terraform" ? "give its plan instead ('terraform show -json')" : a.tool === "DNSControl" ? "give what it computes instead ('dnscontrol print-ir')" : "give the finished records instead")),
  "source/not-known": row(notice, practice, (a) => `dkimkit does not know how ${a.what} holds DNS records: what stands here is not judged`),
  "source/limit": row(warning, practice, (a) => {
    const problems = {
      "file-size": `this file is larger than ${a.limit} octets`,
      files: `there are more than ${a.limit} files`,
      octets: `the files hold more than ${a.limit} octets`,
      records: `more than ${a.limit} records are declared here`
    };
    return `${problems[a.problem] ?? a.problem}: the rest is not judged, give a smaller part of the tree`;
  }),
  "source/file-skipped": row(notice, practice, (a) => {
    const problems = {
      link: "this link leads out of the tree, or nowhere",
      unreadable: "this file cannot be opened",
      folder: "this folder cannot be opened"
    };
    return `${problems[a.problem] ?? a.problem}: it is not read`;
  })
};

// packages/core/dist/esm/rules/catalogue/zone.js
var encodings = {
  plain: "whole, without quotes and escapes",
  "inner-quotes": 'in strings of 255 octets with " " between them and no quotes around',
  "full-quotes": "in strings of 255 octets, each in quotes, one space between",
  list: "as a list of strings of 255 octets"
};
var zoneCodes = {
  "zone/encoding-broken": row(error, provider, (a) => {
    const treatment2 = {
      published: `${a.kind} publishes this text as ${a.published}`,
      refused: `${a.kind} refuses this text`,
      tainted: `${a.kind} publishes another text than this, and the apply fails`
    };
    return `${treatment2[a.treatment]}: write it ${encodings[a.form]}, ${a.wanted}`;
  }),
  "zone/encoding-drifts": row(warning, provider, (a) => `${a.kind} gives this text back in another form, so that the plan never becomes empty: write it ${encodings[a.form]}, ${a.wanted}`),
  "zone/name-form": row(warning, provider, (a) => `${a.kind} ${a.treatment === "drifts" ? "shows a change at every plan for" : "refuses"} the ${a.part} ${a.seen}: write ${a.wanted}`),
  "zone/name-appended": row(error, provider, (a) => `${a.kind} appends ${a.zone} to this ${a.part}, which becomes ${a.published}: write ${a.wanted}`),
  "zone/value-too-long": row(error, provider, (a) => `the value has ${a.octets} octets, ${a.kind} takes ${a.limit}: choose a smaller key, or a CNAME record to a zone that takes it`),
  "zone/ttl": row(warning, provider, (a) => `${a.kind} does not keep a TTL of ${a.ttl}: it takes ${a.takes}`),
  "zone/change-stuck": row(warning, provider, (a) => `${a.kind} takes the new text for the old one and never applies this change: use a new selector`),
  "zone/change-gap": row(warning, provider, (a) => `${a.kind} deletes the record before it writes the new ${a.part === "ttl" ? "TTL" : "value"}, and until then there is no key: use a new selector`)
};

// packages/core/dist/esm/rules/catalogue.js
var catalogue = {
  ...recordCodes,
  ...ownerCodes,
  ...keyCodes,
  ...zoneCodes,
  ...changeCodes,
  ...liveCodes,
  ...sourceCodes,
  ...manifestCodes
};
var codes = Object.keys(catalogue);

// packages/core/dist/esm/rules/report.js
function findingOf(code, args, about = {}, offset) {
  return {
    code,
    severity: catalogue[code].severity,
    args,
    ...about.owner ? { owner: about.owner } : {},
    ...about.at === void 0 ? {} : { at: about.at },
    ...offset === void 0 ? {} : { offset }
  };
}
function reportInto(findings, about = {}) {
  return (code, args, offset) => findings.push(findingOf(code, args, about, offset));
}

// packages/core/dist/esm/rules/settle.js
function settleFindings(findings, options = {}) {
  const settled = [];
  if (findings.length === 0)
    return settled;
  const told = /* @__PURE__ */ new Set();
  const today = options.accept ? dayOf(options) : "";
  for (const finding of findings) {
    const severity = severityOf(finding.code, options.rules);
    if (severity === "off")
      continue;
    const entries = entriesFor(finding, options);
    if (entries.some((entry) => entry.until >= today))
      continue;
    settled.push(severity === finding.severity ? finding : { ...finding, severity });
    for (const entry of entries) {
      if (!told.has(entry))
        settled.push(...expired(entry, finding, options.rules));
      told.add(entry);
    }
  }
  return settled;
}
function acceptanceOf(finding, options) {
  if (severityOf(finding.code, options.rules) === "off")
    return void 0;
  const today = dayOf(options);
  return entriesFor(finding, options).find((entry) => entry.until >= today);
}
function dayOf({ now = /* @__PURE__ */ new Date() }) {
  return now.toISOString().slice(0, 10);
}
function entriesFor(finding, { accept = [] }) {
  return isSecret(finding.code) ? [] : accept.filter((entry) => accepts(entry, finding));
}
function severityOf(code, rules) {
  const row2 = catalogue[code];
  if (isSecret(code))
    return row2.severity;
  return rules?.[code] ?? (row2.off ? "off" : row2.severity);
}
function isSecret(code) {
  return "secret" in catalogue[code];
}
function accepts(entry, finding) {
  return entry.code === finding.code && entry.owner.toLowerCase() === finding.owner?.toLowerCase();
}
function expired(entry, finding, rules) {
  const severity = severityOf("manifest/accept-expired", rules);
  if (severity === "off")
    return [];
  const place = finding.at ? { at: finding.at } : {};
  const args = { accepted: entry.code, until: entry.until };
  return [{ code: "manifest/accept-expired", severity, args, owner: entry.owner, ...place }];
}

// packages/core/dist/esm/rules/lint-dkim-record.js
function judgeRecord(reading) {
  const findings = [];
  const report = reportInto(findings);
  for (const rule of soleRules) {
    rule(reading, report);
    if (findings.length > 0)
      return findings;
  }
  for (const rule of recordRules)
    rule(reading, report);
  return findings;
}
function judgeSecret(reading) {
  const findings = [];
  keyIsPrivate(reading, reportInto(findings));
  return findings;
}

// packages/core/dist/esm/change/record-state.js
function readState(record) {
  const { type, value } = record;
  if (type === "CNAME")
    return { record, content: `CNAME ${canonicalName(value)}`, isRevoked: false, works: true };
  if (type !== "TXT")
    return { record, content: `${type} ${value}`, isRevoked: false, works: false };
  const reading = readRecord(value);
  const p2 = reading.first("p");
  const key = keyIdentity(reading);
  const works = p2 !== void 0 && p2.value !== "" && isValid(reading);
  return {
    record,
    reading,
    // A record that a slip voids is another one than the same text without the slip.
    content: `TXT ${key} ${tagIdentity(reading)} ${works}`,
    ...p2 && p2.value !== "" ? { key } : {},
    isRevoked: p2?.value === "",
    works
  };
}
function stateReader() {
  const states = /* @__PURE__ */ new Map();
  return (record) => {
    const state = states.get(record) ?? readState(record);
    states.set(record, state);
    return state;
  };
}
function isValid(reading) {
  return judgeRecord(reading).every(({ code, severity }) => severity !== "error" || code === "record/modulus-weak");
}

// packages/core/dist/esm/change/diff-declared.js
function diffDeclared(base, head) {
  return changesOf(pairDeclared(base, head, stateReader()));
}
function changesOf(pairs2) {
  return pairs2.flatMap(({ same, ...pair }) => same ? [] : [{ ...pair, kind: kindOf(pair) }]);
}
function kindOf({ before, after }) {
  if (!before)
    return "added";
  return after ? "changed" : "removed";
}

// packages/core/dist/esm/review/owners-to-ask.js
function ownersToAsk(changes) {
  return uniqueOwners(changes);
}
function declaredOwnersToAsk(records) {
  return uniqueOwners(records.filter(({ type }) => type === "TXT" || type === "CNAME"));
}
function uniqueOwners(items) {
  return [...new Set(items.map(({ owner }) => canonicalName(owner)))].filter(canBeAsked);
}
function canBeAsked(owner) {
  return readOwner(owner) !== void 0 && owner.length <= 253 && /^[\x21-\x7e]+$/.test(owner) && owner.split(".").every((label) => label.length > 0 && label.length <= 63);
}

// packages/core/dist/esm/change/judged-changes.js
function judgedChanges(judging) {
  const isKept = keptReader(judging);
  const changes = changesOf(judging.pairs).map((change) => {
    const was = change.before && judging.stateOf(change.before);
    const is = change.after && judging.stateOf(change.after);
    const judged = { ...change, ...was ? { was } : {}, ...is ? { is } : {} };
    const loss = lossOf(judged);
    return loss && !isKept(judged) ? { ...judged, loss } : judged;
  });
  const bereft = bereftDomains(judging, changes);
  const said = /* @__PURE__ */ new Set();
  return changes.map((change) => {
    const { loss, owner } = change;
    if (!loss)
      return change;
    if (isActive(change, judging))
      return { ...change, needed: "active" };
    const domain = domainOf(owner);
    if (domain === void 0 || !bereft.has(domain) || said.has(`${loss} ${domain}`))
      return change;
    said.add(`${loss} ${domain}`);
    return { ...change, needed: "last" };
  });
}
function lossOf({ was, is }) {
  if (!was?.works)
    return void 0;
  if (!is)
    return "removed";
  return is.isRevoked ? "revoked" : void 0;
}
function keptReader({ head, stateOf }) {
  const contents = /* @__PURE__ */ new Map();
  return ({ owner, was, is }) => {
    if (is || !was)
      return false;
    const kept = contents.get(owner) ?? new Set(head.get(owner)?.map((record) => stateOf(record).content));
    contents.set(owner, kept);
    return kept.has(was.content);
  };
}
function bereftDomains({ head, stateOf }, changes) {
  const bereft = new Set(changes.flatMap(({ loss, owner }) => (loss && domainOf(owner)) ?? []));
  if (bereft.size === 0)
    return bereft;
  for (const [owner, records] of head) {
    const domain = domainOf(owner);
    if (domain === void 0 || !bereft.has(domain))
      continue;
    if (records.some((record) => record.type === "NS" || stateOf(record).works))
      bereft.delete(domain);
  }
  return bereft;
}
function domainOf(owner) {
  const label = `${domainKeyLabel}.`;
  return owner.startsWith(label) ? owner.slice(label.length) : readOwner(owner)?.domain;
}
function isActive({ owner }, { baseSelectors, headSelectors }) {
  return [baseSelectors, headSelectors].some((selectors) => selectors.get(owner)?.selector.state === "active");
}

// packages/core/dist/esm/key/key-type.js
var keyTypes = ["rsa-1024", "rsa-2048", "rsa-3072", "rsa-4096", "ed25519"];
var keyChoices = [...keyTypes, "dual"];
var defaultKeyType = "rsa-2048";

// packages/core/dist/esm/manifest/resolve-defaults.js
var day = 86400;
var manifestDefaults = {
  key: defaultKeyType,
  ttl: 3600,
  // RFC 5863 §3.5 asks for regular change and for a time of p= before the record goes; the numbers are practice.
  rotation: { every: 90 * day, lead: 14 * day, overlap: 14 * day, tombstone: 30 * day, standby: true }
};
function resolveDefaults(manifest, stream) {
  const { key, ttl: ttl2, rotation = {} } = manifest.defaults;
  return {
    key: stream?.key ?? key ?? manifestDefaults.key,
    ttl: ttl2 ?? manifestDefaults.ttl,
    rotation: {
      every: rotation.every ?? manifestDefaults.rotation.every,
      lead: rotation.lead ?? manifestDefaults.rotation.lead,
      overlap: rotation.overlap ?? manifestDefaults.rotation.overlap,
      tombstone: rotation.tombstone ?? manifestDefaults.rotation.tombstone,
      standby: rotation.standby ?? manifestDefaults.rotation.standby
    }
  };
}

// packages/core/dist/esm/txt/utf8-octets.js
function utf8Octets(text) {
  return /^[\x00-\x7f]*$/.test(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}
function assertOctets(value) {
  const found = /[^\x00-\xff]/.exec(value);
  if (!found)
    return;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, "0");
  throw new DkimError("bad-argument", `character ${found.index} is U+${code}, an octet is U+00FF at most: encode the text with utf8Octets`);
}

// packages/core/dist/esm/manifest/selector-state.js
var selectorStates = ["pending", "published", "active", "retiring", "revoked"];
function publishesKey(state) {
  return state !== "revoked";
}

// packages/core/dist/esm/manifest/selector-record.js
var revokedRecord = "v=DKIM1; p=";
function keyRecordOf({ algorithm, tags, publicKey }) {
  const start = formatDkimRecord({
    version: "DKIM1",
    ...tags.h === void 0 ? {} : { hashes: splitColons(tags.h) },
    keyType: keyFamily(algorithm),
    ...tags.n === void 0 ? {} : { notes: tags.n },
    ...tags.s === void 0 ? {} : { services: splitColons(tags.s) },
    ...tags.t === void 0 ? {} : { flags: splitColons(tags.t) },
    publicKey: ""
  });
  return start + utf8Octets(publicKey);
}
function declaredValueOf(selector) {
  return publishesKey(selector.state) ? keyRecordOf(selector) : revokedRecord;
}
function keyFamily(algorithm) {
  return algorithm === "ed25519" ? "ed25519" : "rsa";
}

// packages/core/dist/esm/manifest/sender-catalogue.js
function declaredRecordsOf(sender) {
  return sender.records.filter((record) => record.purpose === "dkim" && !record.optional);
}
var declaredPurposes = ["dkim"];

// packages/core/dist/esm/manifest/declared-records.js
var manifestFormat = "dkim.yaml";
function declaredRecords(manifest, senders) {
  const { ttl: ttl2 } = resolveDefaults(manifest);
  const records = [];
  for (const domain of manifest.domains) {
    const about = { ttl: ttl2, format: manifestFormat, zone: domain.zone?.name ?? domain.name };
    for (const stream of domain.streams) {
      for (const selector of stream.selectors) {
        const at = selector.at ? { at: selector.at } : {};
        records.push({
          owner: selectorOwner(selector.name, domain.name),
          type: "TXT",
          value: declaredValueOf(selector),
          ...about,
          ...at
        });
      }
    }
    for (const entry of domain.senders) {
      const at = entry.at ? { at: entry.at } : {};
      for (const record of senderRecords(entry, domain, senders))
        records.push({ ...record, ...about, ...at });
    }
  }
  return records;
}
function selectorOwner(selector, domain) {
  return `${selector}.${domainKeyLabel}.${domain}`;
}
function senderRecords(entry, domain, senders) {
  const sender = senders?.senderById(entry.service);
  if (!senders || !sender)
    return [];
  try {
    return senders.recordsFor(sender, domain.name, entry.variables, { purposes: declaredPurposes });
  } catch (error2) {
    if (error2 instanceof DkimError)
      return [];
    throw error2;
  }
}

// packages/core/dist/esm/change/manifest-selectors.js
function selectorsOf(manifest) {
  const selectors = /* @__PURE__ */ new Map();
  for (const domain of manifest?.domains ?? []) {
    for (const selector of domain.streams.flatMap(({ selectors: selectors2 }) => selectors2)) {
      const owner = ownerIn(domain, selector.name);
      selectors.set(owner, { domain, selector, owner });
    }
  }
  return selectors;
}
function removedOwnersOf(manifest) {
  return (manifest?.domains ?? []).flatMap((domain) => domain.streams.flatMap(({ removed: removed2 }) => removed2.map((name) => ownerIn(domain, name))));
}
function ownerIn(domain, selector) {
  return canonicalName(selectorOwner(selector, domain.name));
}

// packages/core/dist/esm/rules/declared-set.js
function declaredSet(records, senders) {
  const byOwner = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  for (const record of records) {
    const owner = canonicalName(record.owner);
    push(byOwner, owner, record);
    if (record.type !== "TXT")
      continue;
    const text = readKeyText(record);
    if (text)
      push(texts, owner, text);
  }
  return { records, byOwner, texts, ...senders ? { senders } : {} };
}
function isKeyOwner(owner) {
  return `.${canonicalName(owner)}.`.includes(`.${domainKeyLabel}.`);
}
function publishedKeys(set) {
  const known3 = published.get(set);
  if (known3)
    return known3;
  const keys = [...set.texts.values()].flat().filter((text) => text.isKey && isKeyOwner(text.record.owner));
  published.set(set, keys);
  return keys;
}
var published = /* @__PURE__ */ new WeakMap();
function readKeyText(record) {
  const placed = record.owner === "" || isKeyOwner(record.owner);
  if (!placed && !/dkim1|\bp\s*=\s*(?:MI[GIH]|[A-Za-z0-9+/]{43}=)/i.test(record.value))
    return void 0;
  const reading = readRecord(record.value);
  const holdsKey3 = reading.first("p") !== void 0 || /^DKIM1$/i.test(reading.first("v")?.value ?? "");
  const isKey = holdsKey3 && otherPolicyOf(reading.meant) === void 0;
  return placed || isKey ? { record, reading, isKey } : void 0;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list)
    list.push(value);
  else
    map.set(key, [value]);
}

// packages/core/dist/esm/change/rules/added.js
var added = ({ kind, owner, after, is }, report, { base, senders }) => {
  if (kind !== "added" || !after || !isKeyOwner(owner) || base.has(owner))
    return;
  if (after.type === "CNAME") {
    const sender = senders?.findSender(after.value, owner)?.sender.name ?? "";
    report("change/added", { key: "cname", bits: 0, target: after.value, sender });
  } else if (is?.key !== void 0) {
    const key = describeKey(after.value);
    report("change/added", { key: key?.type ?? "unknown", bits: key?.bits ?? 0, target: "", sender: "" });
  }
};

// packages/core/dist/esm/change/rules/keys.js
var keyReplacedInPlace = (change, report) => {
  if (isReplaced(change))
    report("change/key-replaced-in-place", {
      before: describe(change.was?.reading),
      after: describe(change.is?.reading)
    });
};
var repaired = (change, report, judging) => {
  const { was, is } = change;
  if (was?.reading && !was.works && is?.reading && is.works && !reuseOf(change, judging))
    report("change/repaired", {});
};
var selectorReused = (change, report, judging) => {
  const known3 = reuseOf(change, judging);
  const selector = readOwner(change.owner)?.selector ?? change.owner;
  if (known3)
    report("change/selector-reused", { selector, known: known3 });
};
function isReplaced({ was, is }) {
  return was?.key !== void 0 && was.works && is?.key !== void 0 && is.works && was.key !== is.key;
}
function reuseOf(change, judging) {
  const { owner, was, is } = change;
  if (is?.key === void 0 || !is.works || is.key === was?.key || isReplaced(change))
    return void 0;
  if (judging.base.get(owner)?.some((record) => judging.stateOf(record).key === is.key))
    return void 0;
  if (judging.removedOwners.has(owner))
    return "manifest";
  const earlier = judging.history?.get(owner)?.map((value) => readState({ owner, type: "TXT", value, format: "" }));
  return earlier?.some(({ key, works }) => works && key !== is.key) ? "history" : void 0;
}
function describe(reading) {
  return reading?.key?.kind === "rsa" ? `RSA, ${reading.key.bits} bits` : "Ed25519";
}

// packages/core/dist/esm/manifest/instant.js
var instantPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?Z)?$";
var wanted = new RegExp(instantPattern);
function parseInstant(text) {
  if (!wanted.test(text) || !isDay(text))
    return void 0;
  if (text.length === 10)
    return `${text}T00:00:00Z`;
  const seconds2 = text[16] === ":" ? text.slice(17, 19) : "00";
  if (text.slice(11, 13) > "23" || text.slice(14, 16) > "59" || seconds2 > "59")
    return void 0;
  return text.length === 20 ? text : `${text.slice(0, 16)}:${seconds2}Z`;
}
function formatInstant(date) {
  return `${date.toISOString().slice(0, 19)}Z`;
}
function isDay(text) {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day2 = Number(text.slice(8, 10));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? leap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day2 >= 1 && day2 <= days;
}

// packages/core/dist/esm/change/rules/losses.js
var activeRemoved = (change, report) => {
  const domain = readOwner(change.owner)?.domain ?? change.owner;
  if (change.loss === "removed" && change.needed)
    report("change/active-removed", { domain, reason: change.needed });
};
var activeRevoked = (change, report) => {
  const domain = readOwner(change.owner)?.domain ?? change.owner;
  if (change.loss === "revoked" && change.needed)
    report("change/active-revoked", { domain, reason: change.needed });
};
var removedEarly = (change, report, judging) => {
  const until = keptUntil(change, judging);
  if (change.loss && until)
    report("change/removed-early", { loss: change.loss, until });
};
var removed = (change, report, judging) => {
  if (change.loss === "removed" && !change.needed && !keptUntil(change, judging))
    report("change/removed", { type: change.before?.type === "CNAME" ? "CNAME" : "TXT" });
};
var revoked = (change, report, judging) => {
  if (change.loss === "revoked" && !change.needed && !keptUntil(change, judging))
    report("change/revoked", {});
};
function keptUntil(change, judging) {
  const { baseManifest, headManifest, baseSelectors, headSelectors, now } = judging;
  const manifest = baseManifest ?? headManifest;
  const { selector } = baseSelectors.get(change.owner) ?? headSelectors.get(change.owner) ?? {};
  const since = selector?.since.retiring;
  if (!manifest || since === void 0)
    return void 0;
  const end = Date.parse(since) + resolveDefaults(manifest).rotation.overlap * 1e3;
  return end > now.getTime() ? formatInstant(new Date(end)) : void 0;
}

// packages/core/dist/esm/manifest/settle-options.js
function settleOptionsOf(manifest, now) {
  const rules = {};
  for (const { code, severity } of manifest.rules)
    if (isCode(code))
      rules[code] = severity;
  const accept = manifest.accept.flatMap((entry) => {
    const { code, owner, until, reason } = entry;
    return isCode(code) && !isExpired(entry, now) ? [{ code, owner, until, ...reason === void 0 ? {} : { reason } }] : [];
  });
  return { rules, accept, now };
}
function isExpired(entry, now) {
  return entry.until < now.toISOString().slice(0, 10);
}
function isCode(text) {
  return Object.hasOwn(catalogue, text);
}

// packages/core/dist/esm/change/rules/rules-relaxed.js
var ranks = ["off", "notice", "warning", "error"];
var rulesRelaxed = ({ baseManifest, headManifest, reportAt }) => {
  if (!baseManifest || !headManifest)
    return;
  const before = severitiesOf(baseManifest);
  const after = severitiesOf(headManifest);
  for (const code of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(code)?.severity ?? severityOf2(code);
    const { severity: to, at } = after.get(code) ?? { severity: severityOf2(code), at: void 0 };
    if (ranks.indexOf(to) < ranks.indexOf(from))
      reportAt({ at })("change/rules-relaxed", { what: "rules", about: code, name: "", before: from, after: to });
  }
  const accepted = acceptedOf(baseManifest);
  for (const [key, { code, owner, until, at, places }] of acceptedOf(headManifest)) {
    const earlier = accepted.get(key)?.until ?? "";
    if (until > earlier)
      reportAt({ at: places?.until ?? at })("change/rules-relaxed", {
        what: "accept",
        about: code,
        name: owner,
        before: earlier,
        after: until
      });
  }
};
function severitiesOf({ rules }) {
  const settings = /* @__PURE__ */ new Map();
  for (const { code, severity, at, places } of rules) {
    if (isCode(code) && !("secret" in catalogue[code]))
      settings.set(code, { severity, at: places?.severity ?? at });
  }
  return settings;
}
function severityOf2(code) {
  const row2 = catalogue[code];
  return row2.off ? "off" : row2.severity;
}
function acceptedOf({ accept }) {
  const entries = /* @__PURE__ */ new Map();
  for (const entry of accept) {
    const key = `${entry.code} ${entry.owner.toLowerCase()}`;
    if (isCode(entry.code) && entry.until > (entries.get(key)?.until ?? ""))
      entries.set(key, entry);
  }
  return entries;
}

// packages/core/dist/esm/change/rules/states.js
var steps = ["absent", ...selectorStates, "removed"];
var stateJump = (judging) => {
  for (const { from, to, placed, at } of stateChanges(judging)) {
    const { selector, owner } = placed;
    if (isJump(from, to))
      judging.reportAt({ owner, at })("change/state-jump", { selector: selector.name, before: from, after: to });
  }
};
var activatedUnproven = (judging) => {
  const { proofs } = judging;
  if (!proofs)
    return;
  for (const { to, placed, at } of stateChanges(judging)) {
    const { selector, owner } = placed;
    if (to === "active" && !proofs.provesPublished(owner, selector.publicKey))
      judging.reportAt({ owner, at })("change/activated-unproven", { selector: selector.name });
  }
};
function* stateChanges(judging) {
  const { baseManifest, headManifest, baseSelectors, headSelectors } = judging;
  if (!baseManifest || !headManifest)
    return;
  const known3 = new Set(baseManifest.domains.map(({ name }) => name));
  for (const [owner, placed] of headSelectors) {
    const { selector } = placed;
    const from = baseSelectors.get(owner)?.selector.state ?? "absent";
    if (from === selector.state)
      continue;
    if (from === "absent" && (!known3.has(placed.domain.name) || wasDeclared(placed, judging)))
      continue;
    yield { from, to: selector.state, placed, at: selector.places?.state ?? selector.at };
  }
  const domains = new Map(headManifest.domains.map((domain) => [domain.name, domain]));
  for (const [owner, placed] of baseSelectors) {
    const domain = domains.get(placed.domain.name);
    if (domain && !headSelectors.has(owner))
      yield { from: placed.selector.state, to: "removed", placed, at: domain.at };
  }
}
function wasDeclared({ selector, owner }, { base, stateOf }) {
  const { key } = readState({ owner, type: "TXT", value: keyRecordOf({ ...selector, tags: {} }), format: "" });
  return base.get(owner)?.some((record) => stateOf(record).key === key) ?? false;
}
function isJump(from, to) {
  const step = steps.indexOf(to) - steps.indexOf(from);
  if (step <= 0)
    return from === "revoked";
  const isUnused = (from === "pending" || from === "published") && (to === "revoked" || to === "removed");
  return step > 1 && !isUnused;
}

// packages/core/dist/esm/change/rules/targets.js
var typeChanged = ({ before, after }, report) => {
  if (before && after && before.type !== after.type)
    report("change/type-changed", { before: before.type, after: after.type });
};
var targetMoved = ({ before, after }, report, { senders }) => {
  if (!senders || before?.type !== "CNAME" || after?.type !== "CNAME")
    return;
  const from = senderOf(senders, before.value, before.owner);
  const to = senderOf(senders, after.value, after.owner);
  if (from.id !== to.id)
    report("change/target-moved", { before: before.value, after: after.value, from: from.name, to: to.name });
};
function senderOf(senders, target, owner) {
  const sender = senders.findSender(target, owner)?.sender;
  if (sender)
    return sender;
  const domain = canonicalName(target).split(".").slice(-2).join(".");
  return { id: `.${domain}`, name: domain };
}

// packages/core/dist/esm/change/rules/ttl-raised.js
var ttlRaised = ({ before, after }, report, { headManifest }) => {
  if (before?.ttl === void 0 || after?.ttl === void 0 || after.ttl <= before.ttl)
    return;
  const { overlap } = (headManifest ? resolveDefaults(headManifest) : manifestDefaults).rotation;
  if (after.ttl > overlap)
    report("change/ttl-raised", { before: before.ttl, after: after.ttl, overlap });
};

// packages/core/dist/esm/change/rules/weakened.js
var weakened = ({ was, is }, report) => {
  if (!was?.works || !is?.works || !was.reading || !is.reading)
    return;
  const before = was.reading;
  const after = is.reading;
  if (before.key?.kind === "rsa" && after.key?.kind === "rsa" && after.key.bits < before.key.bits)
    report("change/weakened", { what: "bits", before: String(before.key.bits), after: String(after.key.bits) });
  if (!itemsOf(before, "t").includes("y") && itemsOf(after, "t").includes("y"))
    report("change/weakened", { what: "testing", before: itemsOf(before, "t").join(":"), after: "y" });
  if (isNarrower(before, after, "s"))
    report("change/weakened", { what: "services", before: tagValue2(before, "s"), after: tagValue2(after, "s") });
  if (isNarrower(before, after, "h"))
    report("change/weakened", { what: "hashes", before: tagValue2(before, "h"), after: tagValue2(after, "h") });
};
function isNarrower(before, after, tag) {
  const allowed = itemsOf(after, tag);
  return !allowed.includes("*") && itemsOf(before, tag).some((item) => !allowed.includes(item));
}
function itemsOf(reading, tag) {
  return splitColons(tagValue2(reading, tag));
}
function tagValue2(reading, tag) {
  return reading.first(tag)?.value ?? (tag === "t" ? "" : "*");
}

// packages/core/dist/esm/nearest-word.js
function nearestWord(typed, words) {
  let nearest;
  let least = Math.max(2, Math.floor(Math.min(typed.length, 30) / 3)) + 1;
  for (const word of words) {
    const distance = editDistance(typed.slice(0, 100).toLowerCase(), word.toLowerCase());
    if (distance >= least)
      continue;
    nearest = word;
    least = distance;
  }
  return nearest;
}
function editDistance(from, to) {
  let row2 = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row2[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row2[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row2 = next;
  }
  return row2.at(-1) ?? 0;
}

// packages/core/dist/esm/zones/attribute-values.js
function textOf2(value) {
  if (typeof value === "string")
    return value;
  return typeof value === "number" ? String(value) : void 0;
}
function wholeNumberOf(value) {
  const number = typeof value === "string" && /^[0-9]{1,10}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : void 0;
}
function valuesOf(value) {
  return listOf(value).flatMap((item) => {
    if (Array.isArray(item))
      return [item.flatMap((part) => textOf2(part) ?? [])];
    const text = textOf2(item);
    return text === void 0 ? [] : [text];
  });
}
function blocksOf(value) {
  return listOf(value).filter((item) => typeof item === "object" && item !== null);
}
function listOf(value) {
  return Array.isArray(value) ? value : [value];
}

// packages/core/dist/esm/zones/name-form.js
function formatName(owner, zone, form, bare) {
  const name = canonicalName(owner);
  if (form === "absolute-dot")
    return `${name}.`;
  const relative = form === "relative" && relativeName(name, zone) || name;
  return readName(relative, canonicalName(zone), bare) === name ? relative : name;
}
function readName(written, zone, bare) {
  const isRelative = !written.endsWith(".") && zone !== void 0 && isBareRelative(written, zone, bare);
  return canonicalName(isRelative ? absoluteName(written, zone) : written);
}
function isBareRelative(name, zone, bare) {
  if (bare === "either" || bare === "refused")
    return !isInZone(name, zone);
  return bare === "relative";
}
function readTarget(written, zone, bare) {
  return readName(written, zone, bare === "relative" ? "relative" : "absolute");
}
function isDnsName(name) {
  return judgeLabels(name.startsWith("*.") ? name.slice(2) : name, { underscore: true }) === void 0;
}
function readZoneName(written) {
  const name = written === void 0 ? "" : canonicalName(written);
  return isDnsName(name) && (name.includes(".") || written?.endsWith(".")) ? name : void 0;
}
function withEmptyApex(name) {
  return name === "@" ? "" : name;
}

// packages/core/dist/esm/zone-file/ttl.js
var largestTtl = 2 ** 31 - 1;
var seconds = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
function parseTtl(text) {
  const ttl2 = /^[0-9]+$/.test(text) ? Number(text) : addUnits(text);
  return ttl2 !== void 0 && ttl2 <= largestTtl ? ttl2 : void 0;
}
function addUnits(text) {
  let sum = 0;
  let read = 0;
  for (const [piece, count, unit = ""] of text.matchAll(/([0-9]+)([smhdw])/giy)) {
    sum += Number(count) * (seconds[unit.toLowerCase()] ?? 0);
    read += piece.length;
  }
  return read > 0 && read === text.length ? sum : void 0;
}

// packages/core/dist/esm/zones/ttl-limits.js
var anyTtl = { min: 0, max: largestTtl, default: 3600 };
function takesTtl({ min, max, auto, only }, ttl2) {
  if (ttl2 === auto)
    return true;
  return only ? only.includes(ttl2) : Number.isInteger(ttl2) && ttl2 >= min && ttl2 <= max;
}
function describeTtl({ min, max, auto, only }) {
  const range = only ? only.join(", ") : `${min} to ${max}`;
  return `${range} seconds${auto === void 0 ? "" : `, or ${auto} to let it choose`}`;
}

// packages/core/dist/esm/zones/check-record.js
function checkRecord(record) {
  const { owner, type, value, ttl: ttl2 } = record;
  if (!isDnsName(canonicalName(owner)))
    throw badRecord2(`${JSON.stringify(owner)} is no DNS name`);
  if (type !== "TXT" && type !== "CNAME")
    throw badRecord2(`${owner} has another type than TXT or CNAME`);
  if (type === "TXT" && findPrivateKey(readRecord(value)))
    throw badRecord2(`${owner} holds a private key: publish the public half of a new one`);
  if (type === "CNAME" && !isDnsName(canonicalName(value)))
    throw badRecord2(`the target of ${owner} is no DNS name`);
  if (ttl2 !== void 0 && !takesTtl(anyTtl, ttl2))
    throw badRecord2(`${owner} has a TTL of ${ttl2}, DNS takes ${describeTtl(anyTtl)}`);
}
function checkText({ owner, type, value }) {
  if (type !== "TXT")
    return;
  if (value === "")
    throw badRecord2(`${owner} has no text: a revoked key is v=DKIM1; p=`);
  const strange = /[^\x20-\x7e]|["\\]/.exec(value);
  if (strange)
    throw badRecord2(`character ${strange.index} of ${owner} is none that a key record holds: write the value without quotes and escapes`);
}
function checkFit(record, zone, { id, limits }) {
  const { owner, type, value, ttl: ttl2 } = record;
  if (!isInZone(owner, zone.name))
    throw badRecord2(`${owner} is not inside the zone ${zone.name}`);
  if (type === "CNAME" && canonicalName(owner) === canonicalName(zone.name))
    throw badRecord2(`${owner} is the zone itself, which cannot be a CNAME`);
  if (type === "TXT" && limits.value !== void 0 && value.length > limits.value) {
    throw badRecord2(`${owner} has ${value.length} octets, ${id} takes ${limits.value}: choose a smaller key`);
  }
  if (ttl2 !== void 0 && !takesTtl(limits.ttl, ttl2))
    throw badRecord2(`${owner} has a TTL of ${ttl2}, ${id} takes ${describeTtl(limits.ttl)}`);
}
function badRecord2(problem) {
  return new DkimError("bad-record", problem);
}

// packages/core/dist/esm/zone-file/character-string.js
function readCharacterString(text) {
  if (!/[\\\x80-\uffff]/.test(text))
    return { octets: text };
  let badEscape;
  const octets = text.replace(/\\(?:[0-9]{1,3}|.)?|[\x80-\u{10ffff}]+/gsu, (piece) => {
    if (piece[0] !== "\\")
      return utf8Octets(piece);
    const escaped = piece.slice(1);
    if (/^[0-9]{3}$/.test(escaped) && Number(escaped) <= 255)
      return String.fromCharCode(Number(escaped));
    if (/^(?:[0-9]|$)/.test(escaped)) {
      badEscape ??= piece;
      return escaped || piece;
    }
    return utf8Octets(escaped);
  });
  return badEscape === void 0 ? { octets } : { octets, badEscape };
}

// packages/core/dist/esm/txt/txt-strings.js
var maxTxtString = 255;
function splitTxt(value, size = maxTxtString) {
  assertOctets(value);
  if (!Number.isInteger(size) || size < 1 || size > maxTxtString) {
    throw new DkimError("bad-argument", `a TXT string has 1 to ${maxTxtString} octets, not ${size}`);
  }
  const strings = [];
  for (let start = 0; start < value.length; start += size)
    strings.push(value.slice(start, start + size));
  return strings.length > 0 ? strings : [""];
}
function joinTxt(strings) {
  return strings.join("");
}

// packages/core/dist/esm/txt/quote-txt.js
function quoteTxt(string) {
  assertOctets(string);
  return `"${string.replace(/["\\]|[^\x20-\x7e]/g, escapeOctet)}"`;
}
function quoteTxtValue(value) {
  return splitTxt(value).map(quoteTxt).join(" ");
}
function unquoteTxt(text) {
  const strings = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const quoted2 = text[at] === '"';
    const start = quoted2 ? at + 1 : at;
    const end = endOfString(text, start, quoted2);
    if (end === void 0)
      return void 0;
    at = quoted2 ? end + 1 : end;
    if (at < text.length && !isSpace(text[at]) && !(quoted2 && text[at] === '"'))
      return void 0;
    const { octets, badEscape } = readCharacterString(text.slice(start, end));
    if (badEscape !== void 0)
      return void 0;
    strings.push(octets);
  }
  return strings.length > 0 ? strings : void 0;
}
function endOfString(text, start, quoted2) {
  for (let at = start; at < text.length; at++) {
    if (text[at] === "\\")
      at++;
    else if (text[at] === '"' || !quoted2 && isSpace(text[at]))
      return at;
  }
  return quoted2 ? void 0 : text.length;
}
function skipSpace(text, from) {
  let at = from;
  while (at < text.length && isSpace(text[at]))
    at++;
  return at;
}
function isSpace(character) {
  return character === " " || character === "	" || character === "\r" || character === "\n";
}
function escapeOctet(octet2) {
  return octet2 === '"' || octet2 === "\\" ? `\\${octet2}` : `\\${octet2.charCodeAt(0).toString().padStart(3, "0")}`;
}

// packages/core/dist/esm/zones/txt-encoding.js
function writeTxt(value, encoding2) {
  switch (encoding2) {
    case "plain":
      return value;
    case "inner-quotes":
      return splitTxt(value).join('" "');
    case "full-quotes":
      return quoteTxtValue(value);
    case "list":
      return splitTxt(value);
  }
}
function readTxt(written, reading) {
  if (typeof written !== "string")
    return joinTxt(written.map(utf8Octets));
  const strings = readStrings(written, reading);
  return strings ? joinTxt(strings) : utf8Octets(written);
}
function readStrings(text, reading) {
  switch (reading) {
    case "literal":
      return void 0;
    case "wrapped":
      return unquoteTxt(`"${text}"`);
    case "strings":
      return text.startsWith('"') ? unquoteTxt(text) : void 0;
    case "words":
      return unquoteTxt(text);
  }
}

// packages/core/dist/esm/zones/define-zone-kind.js
function defineZoneKind({ attributesOf, partsOf, ...facts }) {
  const kind = {
    blocks: [],
    treatment: {},
    ...facts,
    encode(record, zone) {
      checkRecord(record);
      checkText(record);
      checkFit(record, zone, kind);
      const resource = resourceType(kind, record, zone);
      return { type: resource, attributes: attributesOf(writeRecord(kind, record, zone), resource, zone) };
    },
    decode(resource, zone) {
      const set = kind.read(resource);
      return set ? set.values.map((value) => readRecord2(kind, set, value, zone)) : [];
    },
    read({ type, attributes }) {
      const held = recordTypes.filter((recordType) => kind.resources[recordType].includes(type));
      if (held.length === 0 || typeof attributes !== "object" || attributes === null)
        return void 0;
      return readSet(partsOf(attributes), held);
    }
  };
  return kind;
}
var recordTypes = ["TXT", "CNAME"];
function readSet(parts, held) {
  const type = textOf2(parts.type)?.toUpperCase() ?? (held.length === 1 ? held[0] : void 0);
  const values = valuesOf(parts.values);
  if (type === void 0 || values.length === 0)
    return void 0;
  const zone = textOf2(parts.zone);
  const ttl2 = wholeNumberOf(parts.ttl);
  return {
    type,
    name: textOf2(parts.name) ?? "",
    ...zone === void 0 ? {} : { zone },
    ...ttl2 === void 0 ? {} : { ttl: ttl2 },
    values
  };
}
function readRecord2(kind, set, value, zone) {
  const own2 = kind.zoneBy === "id" ? void 0 : readZoneName(set.zone);
  const zoneName = own2 ?? (zone ? canonicalName(zone.name) : void 0);
  const ttl2 = set.ttl === kind.limits.ttl.auto ? void 0 : set.ttl;
  return {
    owner: readName(set.name, zoneName, kind.bareName),
    type: set.type,
    value: readValue(kind, set.type, value, zoneName),
    ...ttl2 === void 0 ? {} : { ttl: ttl2 }
  };
}
function readValue(kind, type, value, zone) {
  if (type === "TXT")
    return readTxt(value, kind.txtReading);
  const text = typeof value === "string" ? value : value.join(" ");
  return type === "CNAME" ? readTarget(text, zone, kind.bareTarget) : text;
}
function writeRecord(kind, record, zone) {
  const { type, value } = record;
  return {
    type,
    name: formatName(record.owner, zone.name, kind.name, kind.bareName),
    zone: zoneReference(kind, zone),
    ttl: record.ttl ?? kind.limits.ttl.default,
    value: type === "TXT" ? writeTxt(value, kind.txt) : `${canonicalName(value)}${kind.targetDot ? "." : ""}`
  };
}
function zoneReference(kind, zone) {
  if (kind.zoneBy !== "id") {
    const reference = zone.id ?? canonicalName(zone.name);
    return kind.zoneBy === "name-dot" && isDnsName(canonicalName(reference)) ? `${canonicalName(reference)}.` : reference;
  }
  if (zone.id)
    return zone.id;
  throw new DkimError("bad-argument", `${kind.id} knows the zone ${zone.name} by an id: give it, as in ${kind.id}:<id>`);
}
function resourceType(kind, record, zone) {
  const types = kind.resources[record.type];
  const wanted2 = zone.resource ?? types[0];
  if (types.includes(wanted2))
    return wanted2;
  throw new DkimError("bad-argument", `${kind.id} writes a ${record.type} record as ${types.join(" or ")}, not as ${wanted2}`);
}

// packages/core/dist/esm/zones/azure.js
var azure = defineZoneKind({
  id: "azure",
  provider: "hashicorp/azurerm",
  resources: { TXT: ["azurerm_dns_txt_record"], CNAME: ["azurerm_dns_cname_record"] },
  zoneBy: "name",
  txt: "plain",
  txtReading: "literal",
  name: "relative",
  bareName: "relative",
  targetDot: false,
  bareTarget: "absolute",
  limits: { value: 4096, ttl: { ...anyTtl, min: 1 } },
  blocks: ["record"],
  attributesOf({ zone, name, type, ttl: ttl2, value }, _resource, { resourceGroup }) {
    if (!resourceGroup)
      throw new DkimError("bad-argument", `azure asks for the resource group of the zone ${zone}: give it`);
    const record = type === "TXT" ? [{ value }] : value;
    return { zone_name: zone, resource_group_name: resourceGroup, name, ttl: ttl2, record };
  },
  partsOf: ({ zone_name, name, ttl: ttl2, record }) => ({
    zone: zone_name,
    name,
    ttl: ttl2,
    values: textOf2(record) ?? blocksOf(record).map(({ value }) => value)
  })
});

// packages/core/dist/esm/zones/cloudflare.js
var txt = { "plain-long": "drifts", "quoted-long": "drifts", "quoted-loosely": "drifts" };
var cloudflare = defineZoneKind({
  id: "cloudflare",
  provider: "cloudflare/cloudflare",
  resources: {
    TXT: ["cloudflare_dns_record", "cloudflare_record"],
    CNAME: ["cloudflare_dns_record", "cloudflare_record"]
  },
  zoneBy: "id",
  txt: "full-quotes",
  txtReading: "strings",
  name: "absolute",
  bareName: "either",
  targetDot: false,
  bareTarget: "absolute",
  limits: { ttl: { min: 60, max: 86400, default: 1, auto: 1 } },
  treatment: {
    // The API takes the final dot off, which version 4 overlooks and version 5 does not.
    cloudflare_dns_record: { txt, name: { "final-dot": "drifts" }, target: { "final-dot": "drifts" } },
    cloudflare_record: { txt }
  },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }, resource, { name: apex }) => ({
    zone_id: zone,
    // Version 4 wants the name relative to the zone.
    name: resource === "cloudflare_record" ? formatName(name, apex, "relative", "either") : name,
    type,
    ttl: ttl2,
    content: value,
    // A proxied CNAME answers with addresses, and the key behind it is gone.
    ...type === "CNAME" ? { proxied: false } : {}
  }),
  // `value` is the older name of `content` in version 4.
  partsOf: ({ zone_id, name, type, ttl: ttl2, content, value }) => ({
    zone: zone_id,
    name,
    type,
    ttl: ttl2,
    values: content ?? value
  })
});

// packages/core/dist/esm/zones/digitalocean.js
var digitalocean = defineZoneKind({
  id: "digitalocean",
  provider: "digitalocean/digitalocean",
  resources: { TXT: ["digitalocean_record"], CNAME: ["digitalocean_record"] },
  zoneBy: "name",
  txt: "plain",
  txtReading: "literal",
  name: "relative",
  bareName: "relative",
  targetDot: true,
  bareTarget: "refused",
  // The API counts 512 octets over the quoted strings: two strings, four quotes and a space. No 4096-bit key fits.
  limits: { value: 507, ttl: { ...anyTtl, min: 30 } },
  treatment: {
    digitalocean_record: {
      txt: {
        quoted: "drifts",
        "quoted-long": "drifts",
        "quoted-loosely": "drifts",
        inner: "drifts",
        "inner-long": "drifts"
      }
    }
  },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({ domain: zone, name, type, ttl: ttl2, value }),
  partsOf: ({ domain, name, type, ttl: ttl2, value }) => ({ zone: domain, name, type, ttl: ttl2, values: value })
});

// packages/core/dist/esm/zones/dnsimple.js
var dnsimple = defineZoneKind({
  id: "dnsimple",
  provider: "dnsimple/dnsimple",
  resources: { TXT: ["dnsimple_zone_record"], CNAME: ["dnsimple_zone_record"] },
  zoneBy: "name",
  txt: "plain",
  txtReading: "strings",
  name: "relative",
  bareName: "relative",
  targetDot: false,
  bareTarget: "absolute",
  limits: { value: 1e3, ttl: anyTtl },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({
    zone_name: zone,
    name: withEmptyApex(name),
    type,
    ttl: ttl2,
    value
  }),
  partsOf: ({ zone_name, name, type, ttl: ttl2, value }) => ({ zone: zone_name, name, type, ttl: ttl2, values: value })
});

// packages/core/dist/esm/zones/gandi.js
var gandi = defineZoneKind({
  id: "gandi",
  provider: "go-gandi/gandi",
  resources: { TXT: ["gandi_livedns_record"], CNAME: ["gandi_livedns_record"] },
  zoneBy: "name",
  txt: "full-quotes",
  txtReading: "strings",
  name: "relative",
  bareName: "relative",
  targetDot: true,
  bareTarget: "relative",
  limits: { ttl: { min: 300, max: 2592e3, default: 3600 } },
  treatment: {
    gandi_livedns_record: {
      txt: { plain: "drifts", "plain-long": "drifts", "quoted-long": "drifts", "quoted-loosely": "drifts" }
    }
  },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({ zone, name, type, ttl: ttl2, values: [value] }),
  partsOf: ({ zone, name, type, ttl: ttl2, values }) => ({ zone, name, type, ttl: ttl2, values })
});

// packages/core/dist/esm/zones/google.js
var google = defineZoneKind({
  id: "google",
  provider: "hashicorp/google",
  resources: { TXT: ["google_dns_record_set"], CNAME: ["google_dns_record_set"] },
  zoneBy: "id",
  txt: "full-quotes",
  txtReading: "words",
  name: "absolute-dot",
  bareName: "refused",
  targetDot: true,
  bareTarget: "refused",
  limits: { ttl: anyTtl },
  treatment: {
    google_dns_record_set: {
      txt: { plain: "drifts", "plain-long": "drifts", inner: "drifts", "inner-long": "drifts" },
      ignores: (before, after) => comparedText(before) === comparedText(after)
    }
  },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({ managed_zone: zone, name, type, ttl: ttl2, rrdatas: [value] }),
  partsOf: ({ managed_zone, name, type, ttl: ttl2, rrdatas }) => ({ zone: managed_zone, name, type, ttl: ttl2, values: rrdatas })
});
function comparedText(text) {
  return text.replace(/^"|"$/g, "").toLowerCase();
}

// packages/core/dist/esm/zones/hetzner.js
var txt2 = {
  plain: "tainted",
  "plain-long": "refused",
  "quoted-long": "refused",
  "quoted-loosely": "tainted",
  inner: "tainted",
  "inner-long": "refused",
  "stray-quotes": "tainted"
};
var hetzner = defineZoneKind({
  id: "hetzner",
  provider: "hetznercloud/hcloud",
  resources: {
    TXT: ["hcloud_zone_rrset", "hcloud_zone_record"],
    CNAME: ["hcloud_zone_rrset", "hcloud_zone_record"]
  },
  zoneBy: "name",
  txt: "full-quotes",
  txtReading: "strings",
  name: "relative",
  bareName: "relative",
  targetDot: true,
  bareTarget: "relative",
  limits: { ttl: { ...anyTtl, min: 60 } },
  treatment: { hcloud_zone_rrset: { txt: txt2 }, hcloud_zone_record: { txt: txt2, replacedBy: ["value"] } },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }, resource) => (
    // The TTL belongs to the whole set, so a single record has none.
    resource === "hcloud_zone_record" ? { zone, name, type, value } : { zone, name, type, ttl: ttl2, records: [{ value }] }
  ),
  partsOf: ({ zone, name, type, ttl: ttl2, records, value }) => ({
    zone,
    name,
    type,
    ttl: ttl2,
    values: value ?? blocksOf(records).map((record) => record.value)
  })
});

// packages/core/dist/esm/zones/linode.js
var ttls = [30, 120, 300, 3600, 7200, 14400, 28800, 57600, 86400, 172800, 345600, 604800, 1209600, 2419200];
var linode = defineZoneKind({
  id: "linode",
  provider: "linode/linode",
  resources: { TXT: ["linode_domain_record"], CNAME: ["linode_domain_record"] },
  zoneBy: "id",
  txt: "plain",
  txtReading: "literal",
  name: "relative",
  bareName: "either",
  targetDot: false,
  bareTarget: "absolute",
  limits: { ttl: { min: 30, max: 2419200, default: 3600, auto: 0, only: ttls } },
  treatment: {
    // Meant for targets that the API completes with the zone's name.
    linode_domain_record: { ignores: (before, after) => !after.includes(".") && before.includes(after) }
  },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({
    domain_id: /^[0-9]+$/.test(zone) ? Number(zone) : zone,
    name: withEmptyApex(name),
    record_type: type,
    ttl_sec: ttl2,
    target: value
  }),
  partsOf: ({ domain_id, name, record_type, ttl_sec, target }) => ({
    zone: domain_id,
    name,
    type: record_type,
    ttl: ttl_sec,
    values: target
  })
});

// packages/core/dist/esm/zones/ns1.js
var ns1 = defineZoneKind({
  id: "ns1",
  provider: "ns1-terraform/ns1",
  resources: { TXT: ["ns1_record"], CNAME: ["ns1_record"] },
  zoneBy: "name",
  txt: "list",
  txtReading: "literal",
  name: "absolute",
  bareName: "absolute",
  targetDot: false,
  bareTarget: "absolute",
  limits: { ttl: anyTtl },
  // The strings of an answer that the API has cut are read back with a space between.
  treatment: { ns1_record: { txt: { "plain-long": "drifts" }, name: { "final-dot": "refused" } } },
  blocks: ["answers"],
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({
    zone,
    domain: name,
    type,
    ttl: ttl2,
    answers: [typeof value === "string" ? { answer: value } : { answer_parts: value }]
  }),
  // `short_answers` is the older way to write `answer`.
  partsOf: ({ zone, domain, type, ttl: ttl2, answers, short_answers }) => ({
    zone,
    name: domain,
    type,
    ttl: ttl2,
    values: [...blocksOf(answers).map(answerOf), ...valuesOf(short_answers)]
  })
});
function answerOf({ answer, answer_parts }) {
  return Array.isArray(answer_parts) && answer_parts.length > 0 ? answer_parts : answer;
}

// packages/core/dist/esm/zones/ovh.js
var txtTypes = ["DKIM", "DMARC", "SPF"];
var ovh = defineZoneKind({
  id: "ovh",
  provider: "ovh/ovh",
  resources: { TXT: ["ovh_domain_zone_record"], CNAME: ["ovh_domain_zone_record"] },
  zoneBy: "name",
  txt: "full-quotes",
  txtReading: "strings",
  name: "relative",
  bareName: "relative",
  targetDot: true,
  bareTarget: "relative",
  limits: { ttl: { ...anyTtl, min: 60, auto: 0 } },
  treatment: {
    // The API cuts at 255 octets; quotes around one short string are overlooked.
    ovh_domain_zone_record: { txt: { "plain-long": "drifts", "quoted-long": "drifts", "quoted-loosely": "drifts" } }
  },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({
    zone,
    subdomain: withEmptyApex(name),
    fieldtype: type,
    ttl: ttl2,
    target: value
  }),
  partsOf: ({ zone, subdomain, fieldtype, ttl: ttl2, target }) => ({
    zone,
    name: subdomain,
    type: txtTypes.includes(textOf2(fieldtype)?.toUpperCase() ?? "") ? "TXT" : fieldtype,
    ttl: ttl2,
    values: target
  })
});

// packages/core/dist/esm/zones/powerdns.js
var powerdns = defineZoneKind({
  id: "powerdns",
  provider: "pan-net/powerdns",
  resources: { TXT: ["powerdns_record"], CNAME: ["powerdns_record"] },
  zoneBy: "name-dot",
  txt: "full-quotes",
  txtReading: "strings",
  name: "absolute-dot",
  bareName: "refused",
  targetDot: true,
  bareTarget: "refused",
  limits: { ttl: anyTtl },
  treatment: {
    powerdns_record: {
      txt: {
        plain: "refused",
        "plain-long": "refused",
        "quoted-loosely": "refused",
        inner: "refused",
        "inner-long": "refused"
      },
      name: { "upper-case": "drifts" },
      replacedBy: ["value", "ttl"]
    }
  },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({ zone, name, type, ttl: ttl2, records: [value] }),
  partsOf: ({ zone, name, type, ttl: ttl2, records }) => ({ zone, name, type, ttl: ttl2, values: records })
});

// packages/core/dist/esm/zones/rfc2136.js
var treatment = {
  // Another value is published than the one that is then compared with the text.
  txt: {
    quoted: "tainted",
    "quoted-long": "tainted",
    "quoted-loosely": "tainted",
    inner: "tainted",
    "inner-long": "tainted",
    "stray-quotes": "tainted",
    escaped: "tainted"
  },
  name: { "final-dot": "refused" },
  zone: { "no-final-dot": "refused" },
  replacedBy: ["ttl"]
};
var rfc2136 = defineZoneKind({
  id: "rfc2136",
  provider: "hashicorp/dns",
  resources: { TXT: ["dns_txt_record_set"], CNAME: ["dns_cname_record"] },
  zoneBy: "name-dot",
  txt: "plain",
  txtReading: "wrapped",
  name: "relative",
  bareName: "relative",
  targetDot: true,
  bareTarget: "refused",
  limits: { ttl: anyTtl },
  treatment: { dns_txt_record_set: treatment, dns_cname_record: treatment },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({
    zone,
    // The zone itself has no name: `@` would become a label of its own.
    ...name === "@" ? {} : { name },
    ttl: ttl2,
    ...type === "TXT" ? { txt: [value] } : { cname: value }
  }),
  partsOf: ({ zone, name, ttl: ttl2, txt: txt3, cname }) => ({
    zone,
    name: name === "@" ? "\\@" : name,
    ttl: ttl2,
    values: txt3 ?? cname
  })
});

// packages/core/dist/esm/zones/route53.js
var route53 = defineZoneKind({
  id: "route53",
  provider: "hashicorp/aws",
  resources: { TXT: ["aws_route53_record"], CNAME: ["aws_route53_record"] },
  zoneBy: "id",
  txt: "inner-quotes",
  txtReading: "wrapped",
  name: "absolute",
  bareName: "either",
  targetDot: false,
  bareTarget: "absolute",
  // 4000 characters as sent, of which 3 for each string after the first are quotes and a space, and 2 for the first.
  limits: { value: 3953, ttl: anyTtl },
  treatment: { aws_route53_record: { txt: { "plain-long": "refused", "inner-long": "refused" } } },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({ zone_id: zone, name, type, ttl: ttl2, records: [value] }),
  partsOf: ({ zone_id, name, type, ttl: ttl2, records }) => ({ zone: zone_id, name, type, ttl: ttl2, values: records })
});

// packages/core/dist/esm/zones/scaleway.js
var scaleway = defineZoneKind({
  id: "scaleway",
  provider: "scaleway/scaleway",
  resources: { TXT: ["scaleway_domain_record"], CNAME: ["scaleway_domain_record"] },
  zoneBy: "name",
  txt: "plain",
  txtReading: "strings",
  name: "relative",
  bareName: "either",
  targetDot: true,
  bareTarget: "absolute",
  limits: { ttl: anyTtl },
  treatment: {
    scaleway_domain_record: { txt: { quoted: "drifts", "quoted-long": "drifts", "quoted-loosely": "drifts" } }
  },
  attributesOf: ({ zone, name, type, ttl: ttl2, value }) => ({
    dns_zone: zone,
    name: withEmptyApex(name),
    type,
    ttl: ttl2,
    data: value
  }),
  partsOf: ({ dns_zone, name, type, ttl: ttl2, data }) => ({ zone: dns_zone, name, type, ttl: ttl2, values: data })
});

// packages/core/dist/esm/zones/index.js
var zoneKinds = [
  azure,
  cloudflare,
  digitalocean,
  dnsimple,
  gandi,
  google,
  hetzner,
  linode,
  ns1,
  ovh,
  powerdns,
  rfc2136,
  route53,
  scaleway
];
function zoneKindOfResource(resourceType2) {
  return zoneKinds.find(({ resources }) => resources.TXT.includes(resourceType2) || resources.CNAME.includes(resourceType2));
}

// packages/core/dist/esm/zones/written-record.js
function writtenRecordReader() {
  const read = /* @__PURE__ */ new Map();
  return (record) => {
    const attributes = record.resource?.attributes;
    if (typeof attributes !== "object" || attributes === null)
      return void 0;
    if (!read.has(attributes))
      read.set(attributes, readResource(record));
    const found = read.get(attributes);
    if (!found)
      return void 0;
    const { values, ...written } = found;
    const [only] = written.set.values;
    const value = written.set.values.length === 1 ? only : values.get(`${record.type} ${record.value}`);
    return value === void 0 ? written : { ...written, value };
  };
}
function readResource({ resource, zone }) {
  const kind = zoneKinds.find(({ id }) => id === resource?.kind);
  const set = resource && kind?.read(resource);
  if (!resource || !kind || !set)
    return void 0;
  const name = zone ?? (kind.zoneBy === "id" ? void 0 : readZoneName(set.zone));
  const values = /* @__PURE__ */ new Map();
  const decoded = set.values.length > 1 ? kind.decode(resource, name === void 0 ? void 0 : { name }) : [];
  for (const [index, { type, value }] of decoded.entries())
    values.set(`${type} ${value}`, set.values[index] ?? "");
  return {
    kind,
    treatment: kind.treatment[resource.type] ?? {},
    set,
    values,
    ...name === void 0 ? {} : { zone: name }
  };
}

// packages/core/dist/esm/change/rules/zone.js
var changeStuck = (judging) => {
  for (const { pair, before, after } of writtenPairs(judging)) {
    if (pair.same || typeof before.value !== "string" || typeof after.value !== "string")
      continue;
    if (before.value !== after.value && after.treatment.ignores?.(before.value, after.value))
      judging.reportAt({ owner: pair.owner, at: pair.after?.at })("zone/change-stuck", { kind: after.kind.id });
  }
};
var changeGap = (judging) => {
  for (const { pair, before, after } of writtenPairs(judging)) {
    const changed = { value: !isSameValue(before, after), ttl: before.set.ttl !== after.set.ttl };
    const part = after.treatment.replacedBy?.find((part2) => changed[part2]);
    if (part)
      judging.reportAt({ owner: pair.owner, at: pair.after?.at })("zone/change-gap", { kind: after.kind.id, part });
  }
};
function* writtenPairs({ pairs: pairs2 }) {
  const read = writtenRecordReader();
  for (const pair of pairs2) {
    const { before, after } = pair;
    if (!before?.resource || !after?.resource || !isTreated(before.resource, after.resource))
      continue;
    const was = read(before);
    const is = read(after);
    if (was && is && was.kind === is.kind)
      yield { pair, before: was, after: is };
  }
}
function isTreated(before, after) {
  if (before.type !== after.type)
    return false;
  const treatment2 = zoneKindOfResource(after.type)?.treatment[after.type];
  return treatment2?.ignores !== void 0 || treatment2?.replacedBy !== void 0;
}
function isSameValue(before, after) {
  if (before.value === void 0 || after.value === void 0)
    return true;
  return JSON.stringify(before.value) === JSON.stringify(after.value);
}

// packages/core/dist/esm/change/judge-changes.js
var changeRules = [
  keyReplacedInPlace,
  repaired,
  activeRemoved,
  activeRevoked,
  removedEarly,
  removed,
  revoked,
  selectorReused,
  typeChanged,
  targetMoved,
  weakened,
  ttlRaised,
  added
];
var wholeChangeRules = [
  changeStuck,
  changeGap,
  stateJump,
  activatedUnproven,
  rulesRelaxed
];
function judgeChanges(base, head, context) {
  const findings = [];
  const stateOf = stateReader();
  const judging = {
    ...context,
    pairs: pairDeclared(base, head, stateOf),
    base: groupBy(base, ({ owner }) => canonicalName(owner)),
    head: groupBy(head, ({ owner }) => canonicalName(owner)),
    stateOf,
    baseSelectors: selectorsOf(context.baseManifest),
    headSelectors: selectorsOf(context.headManifest),
    removedOwners: /* @__PURE__ */ new Set([...removedOwnersOf(context.baseManifest), ...removedOwnersOf(context.headManifest)]),
    reportAt: ({ at, owner }) => reportInto(findings, { ...at ? { at } : {}, ...owner === void 0 ? {} : { owner } })
  };
  for (const change of judgedChanges(judging)) {
    const { owner, before, after } = change;
    const report = judging.reportAt({ owner, at: (after ?? before)?.at });
    for (const rule of changeRules)
      rule(change, report, judging);
  }
  for (const rule of wholeChangeRules)
    rule(judging);
  return findings;
}

// packages/core/dist/esm/review/conclude.js
var ranks2 = { error: 0, warning: 1, notice: 2 };
function conclude(findings, manifest, now) {
  const options = manifest ? settleOptionsOf(manifest, now) : { now };
  const accepted = findings.flatMap((finding) => {
    const acceptance = acceptanceOf(finding, options);
    return acceptance ? [{ finding, acceptance }] : [];
  });
  return { findings: sortWorstFirst(settleFindings(dropQuotes(findings), options)), accepted };
}
function sortWorstFirst(findings) {
  return [...findings].sort((a, b) => ranks2[a.severity] - ranks2[b.severity] || compare(a.at?.file, b.at?.file) || lineOf(a) - lineOf(b));
}
function verdictOf(findings) {
  if (findings.some(({ severity }) => severity === "error"))
    return "fail";
  return findings.some(({ severity }) => severity === "warning") ? "warn" : "pass";
}
function dropQuotes(findings) {
  const leaking = new Set(findings.filter(({ code }) => code === "record/key-is-private").map(ownerOf2));
  if (leaking.size === 0)
    return findings;
  return findings.filter((finding) => !leaking.has(ownerOf2(finding)) || !quotesSecret(finding));
}
function quotesSecret({ args }) {
  return Object.values(args).some((arg) => typeof arg === "string" && showValue(arg) !== arg);
}
function ownerOf2({ owner }) {
  return canonicalName(owner ?? "");
}
function lineOf({ at }) {
  return at?.line ?? 0;
}
function compare(a = "", b = "") {
  if (a === b)
    return 0;
  return a < b ? -1 : 1;
}

// packages/core/dist/esm/live/is-absent.js
function isAbsent(view) {
  return view.published.outcome === "absent" || isOnlyWildcard(view);
}
function isOnlyWildcard(view) {
  if (view.declared === void 0 || !isOfWildcard(view))
    return false;
  return !isRevoked(view.declared.value) && !view.published.values.some(holdsKey);
}
function isOfWildcard({ published: published2, sibling }) {
  if (published2.outcome !== "found" || sibling?.outcome !== "found")
    return false;
  return published2.values.every((value) => sibling.values.includes(value));
}
function isRevoked(value) {
  return keyIdentity(readRecord(value)) === "revoked";
}
function holdsKey(value) {
  const p2 = readRecord(value).first("p");
  return p2 !== void 0 && p2.value !== "";
}

// packages/core/dist/esm/live/content-of.js
function contentOf({ outcome, values, chain = [] }) {
  const targets = chain.map(({ target }) => canonicalName(target));
  const texts = outcome === "absent" ? ["absent"] : values.map(identityOf).sort();
  return JSON.stringify([targets, texts]);
}
function identityOf(value) {
  const reading = readRecord(value);
  return `${keyIdentity(reading)} ${tagIdentity(reading)}`;
}

// packages/core/dist/esm/live/judge-servers.js
var judgeServers = ({ published: published2 }, report) => {
  const { servers, outcome } = published2;
  if (servers.length === 1 && servers[0]?.zone === void 0)
    return;
  judgeLameness(servers, report);
  if (outcome !== "unavailable")
    judgeSilence(servers, report);
  for (const asked of groupBy2(servers, ({ owner = "" }) => owner)) {
    judgeAgreement(asked.filter(hasAuthority), report);
  }
};
function hasAuthority({ outcome, aa }) {
  return outcome !== "unavailable" && aa !== false;
}
function judgeLameness(servers, report) {
  const areNamed = servers.some(hasAuthority) && servers.every(({ zone }) => zone === void 0);
  for (const { server, host, zone, chain = [], reason } of servers) {
    if (reason !== "lame" && reason !== "refused" && reason !== "no-address")
      continue;
    if (chain.length > 0 || !(areNamed || zone !== void 0))
      continue;
    report("live/server-lame", { server: nameOf({ server, host }), reason });
  }
}
function judgeSilence(servers, report) {
  const listed = servers.filter(({ zone }) => zone !== void 0);
  for (const answers of groupBy2(listed, ({ owner, host, server }) => JSON.stringify([owner, host ?? server]))) {
    const silent = answers.find(({ reason }) => reason === "timeout" || reason === "servfail" || reason === "malformed");
    if (!silent?.reason || answers.some(({ outcome }) => outcome !== "unavailable"))
      continue;
    report("live/unavailable", { reason: silent.reason, servers: answers.map(nameOf).join(", ") });
  }
}
function judgeAgreement(answers, report) {
  if (answers.length < 2)
    return;
  const contents = new Map(answers.map((answer) => [answer, contentOf(answer)]));
  const first = contents.get(answers[0]);
  const others = answers.filter((answer) => contents.get(answer) !== first);
  if (others.length === 0)
    return;
  const args = {
    one: describeAll(answers.filter((answer) => contents.get(answer) === first)),
    other: describeAll(others)
  };
  const versions = groupBy2(answers, ({ serial }) => String(serial));
  const isContradicted = versions.some((same) => new Set(same.map((answer) => contents.get(answer))).size > 1);
  const isKnown = answers.every(({ serial }) => serial !== void 0);
  if (isContradicted || !isKnown)
    report("live/servers-disagree", args);
  else
    report("live/servers-out-of-step", args);
}
function nameOf({ server, host }) {
  return host === void 0 || host === server ? server : `${host} ${server}`;
}
var mostNamed = 8;
function describeAll(answers) {
  const described = answers.slice(0, mostNamed).map(describe2).join(", ");
  return answers.length > mostNamed ? `${described} and ${answers.length - mostNamed} more` : described;
}
function describe2(answer) {
  const { outcome, serial } = answer;
  return `${nameOf(answer)} (${outcome}${serial === void 0 ? "" : `, serial ${serial}`})`;
}
function groupBy2(answers, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const group = groups.get(keyOf(answer));
    if (group)
      group.push(answer);
    else
      groups.set(keyOf(answer), [answer]);
  }
  return [...groups.values()];
}

// packages/core/dist/esm/live/same-key.js
function compareKeys(one, other) {
  if (one === other)
    return "same";
  const [a, b] = [readRecord(one), readRecord(other)];
  if (keyIdentity(a) !== keyIdentity(b))
    return "differs";
  return tagIdentity(a) === tagIdentity(b) ? "same" : "tags-differ";
}

// packages/core/dist/esm/live/serves-record.js
function servesRecord({ outcome, values, chain }, record) {
  if (record.type === "CNAME")
    return leadsTo(chain ?? [], record.value);
  return outcome === "found" && values[0] !== void 0 && compareKeys(record.value, values[0]) !== "differs";
}
function leadsTo([first], target) {
  return first !== void 0 && canonicalName(first.target) === canonicalName(target);
}

// packages/core/dist/esm/live/judge-answer.js
var judgeAnswer = (seen, report) => {
  const { published: published2, declared } = seen;
  const { outcome, reason } = published2;
  if (outcome === "unavailable") {
    if (published2.dnssec === "bogus" || reason === "bogus")
      report("live/dnssec-bogus", {});
    else if (published2.size === "unreachable")
      report("live/unreachable-size", {});
    else
      report("live/unavailable", { reason: reason ?? "network", servers: serversOf(seen) });
    return;
  }
  if (outcome === "multiple")
    return report("live/multiple", { records: published2.values.length });
  if (isAbsent(seen))
    return judgeAbsence(seen, report);
  if (published2.dnssec === "bogus")
    report("live/dnssec-bogus", {});
  if (published2.size === "needs-tcp")
    report("live/needs-tcp", {});
  if (published2.size === "unreachable")
    report("live/unreachable-size", {});
  if (declared?.type === "TXT") {
    const comparison = compareKeys(declared.value, published2.values[0] ?? "");
    if (comparison === "differs")
      report("live/differs", {});
    if (comparison === "tags-differ")
      report("live/tags-differ", {});
  }
  if (declared?.type === "CNAME" && !leadsTo(published2.chain, declared.value))
    report("live/differs", {});
};
var judgeAbsence = ({ published: published2, state }, report) => {
  const { reason } = published2;
  if (reason === "dangling" || reason === "loop")
    return;
  if (reason === "wrong-type")
    return report("live/wrong-type", {});
  if (state === "pending")
    return report("live/not-yet", {});
  report("live/absent", { reason: reason === "nodata" ? "nodata" : "nxdomain", ttl: published2.ttl ?? 0 });
};
function serversOf({ published: published2 }) {
  return [...new Set(published2.servers.filter(wasAsked).map(nameOf))].join(", ");
}
function wasAsked({ server, reason }) {
  return server !== "" && reason !== "no-address";
}

// packages/core/dist/esm/live/judge-caches.js
var judgeCaches = ({ published: published2, declared, at }, report) => {
  const { servers } = published2;
  if (!at || servers.length < 2 && (servers[0]?.aa !== false || !declared))
    return;
  const answers = servers.filter(({ outcome, owner }) => outcome !== "unavailable" && owner === void 0);
  const old = declared ? answers.filter((answer) => !servesRecord(answer, declared)) : answers;
  const differ = answers.length > 1 && new Set(answers.map(contentOf)).size > 1;
  const isCached = old.length === answers.length && old.every(({ aa, outcome }) => aa === false && outcome !== "absent");
  if (!differ && !(declared && isCached))
    return;
  const longest2 = Math.max(0, ...old.map(lifeOf));
  if (longest2 > 0)
    report("live/caches-old", { until: untilOf(at, longest2) });
};
function lifeOf({ ttl: ttl2 = 0, chain = [] }) {
  return Math.max(ttl2, ...chain.map((hop) => hop.ttl));
}
function untilOf(at, seconds2) {
  return `${new Date(at.getTime() + seconds2 * 1e3).toISOString().slice(0, 19)}Z`;
}

// packages/core/dist/esm/live/judge-chain.js
var longChain = 8;
var judgeChain = ({ published: published2 }, report) => {
  const { chain, reason } = published2;
  if (reason === "dangling")
    report("live/cname-dangling", { chain: formatChain(published2) });
  else if (reason === "loop")
    report("live/cname-loop", { chain: formatChain(published2) });
  else if (chain.length > longChain)
    report("live/cname-long", { hops: chain.length, chain: formatChain(published2) });
};
function formatChain({ owner, chain }) {
  return [owner, ...chain.map(({ target }) => target)].join(" → ");
}

// packages/core/dist/esm/live/judge-live.js
function judgeLive(seen) {
  const findings = [];
  const { declared, published: published2 } = seen;
  const report = reportInto(findings, { owner: published2.owner, ...declared?.at ? { at: declared.at } : {} });
  for (const rule of liveRules)
    rule(seen, report);
  return findings;
}
var wildcard = ({ published: published2, sibling }, report) => {
  if (sibling?.outcome !== "found" && sibling?.outcome !== "multiple")
    return;
  if (sibling.values.every(isRevoked))
    return report("live/wildcard-null", {});
  const isSame = (value) => sibling.values.includes(value) && holdsKey(value);
  if (published2.values.some(isSame))
    report("live/wildcard", {});
};
var doubledOwner = ({ published: published2, doubled: doubled2 }, report) => {
  if (published2.outcome === "absent" && doubled2 && (doubled2.outcome === "found" || doubled2.outcome === "multiple")) {
    report("live/doubled-owner", { doubled: canonicalName(doubled2.owner) });
  }
};
var privateKeyMismatch = ({ privateKey }, report) => {
  if (privateKey === "mismatch")
    report("live/private-key-mismatch", {});
};
var ttl = ({ published: published2, mostTtl }, report) => {
  if (mostTtl === void 0)
    return;
  const longest2 = Math.max(published2.ttl ?? 0, ...published2.chain.map((hop) => hop.ttl));
  if (longest2 > mostTtl)
    report("live/ttl", { ttl: longest2, most: mostTtl });
};
var liveRules = [
  judgeAnswer,
  wildcard,
  doubledOwner,
  judgeChain,
  judgeServers,
  judgeCaches,
  privateKeyMismatch,
  ttl
];

// packages/core/dist/esm/live/judge-live-change.js
function judgeLiveChange({ before, after, ...seen }) {
  const { published: published2 } = seen;
  const findings = [];
  const place = after?.at ?? before?.at;
  const report = reportInto(findings, { owner: published2.owner, ...place ? { at: place } : {} });
  if (!before && !after)
    return findings;
  if (published2.outcome === "unavailable")
    return judgeLive(after ? { ...seen, declared: after } : seen);
  const isFree = isAbsent({ ...seen, declared: after ?? before }) && !isAlias(published2);
  if (!after) {
    if (!isFree)
      report("live/still-published", {});
    return findings;
  }
  if (!before) {
    if (isFree)
      return findings;
    if (servesRecord(published2, after))
      report("live/already-published", {});
    else if (!isOfWildcard(seen))
      report("live/owner-taken", {});
    return findings;
  }
  if (isSameRecord(before, after))
    return judgeLive({ ...seen, declared: after });
  if (servesRecord(published2, before))
    return findings;
  if (servesRecord(published2, after))
    report("live/already-published", {});
  else if (isFree || published2.outcome !== "found")
    return judgeLive({ ...seen, declared: after });
  else
    report("live/differs", {});
  return findings;
}
function isAlias({ chain }) {
  return chain.length > 0;
}
function isSameRecord(one, other) {
  if (one.type !== other.type)
    return false;
  return one.type === "CNAME" ? canonicalName(one.value) === canonicalName(other.value) : compareKeys(one.value, other.value) === "same";
}

// packages/core/dist/esm/review/judge-review-live.js
function judgeReviewLive(base, head, changes, { live = /* @__PURE__ */ new Map(), scope }) {
  const changed = groupBy(changes, ({ owner }) => owner);
  const [before, after] = [answersOf(base), answersOf(head)];
  const states = selectorsOf(head.manifest);
  return [...live].flatMap(([owner, seen]) => {
    const own2 = changed.get(owner);
    if (!own2 && scope !== "all")
      return [];
    const was = own2?.find((change) => change.before)?.before ?? before.get(owner);
    const is = own2?.find((change) => change.after)?.after ?? after.get(owner);
    const state = seen.state ?? states.get(owner)?.selector.state;
    const { declared: _, ...observation } = seen;
    return judgeLiveChange({
      ...observation,
      ...state ? { state } : {},
      ...was ? { before: was } : {},
      ...is ? { after: is } : {}
    });
  });
}
function answersOf({ records }) {
  const answers = /* @__PURE__ */ new Map();
  for (const record of records) {
    const owner = canonicalName(record.owner);
    if ((record.type === "TXT" || record.type === "CNAME") && !answers.has(owner))
      answers.set(owner, record);
  }
  return answers;
}

// packages/core/dist/esm/key/product-tree.js
function productLevels(numbers, height = Number.POSITIVE_INFINITY) {
  const levels = [numbers];
  for (let level = numbers; level.length > 1 && levels.length <= height; ) {
    level = joinPairs(level, (left, right) => left * right);
    levels.push(level);
  }
  return levels;
}
function joinPairs(level, join) {
  const above = [];
  for (let index = 0; index < level.length; index += 2) {
    const left = level[index];
    const right = level[index + 1];
    above.push(right === void 0 ? left : join(left, right, index));
  }
  return above;
}

// packages/core/dist/esm/key/cofactor-residues.js
var GUARD = 32;
var BLOCK_BITS = 2 ** 28;
function cofactorResidues(numbers, options = {}) {
  const blocks = cutBlocks(numbers, options.blockBits ?? BLOCK_BITS);
  const total = blocks.reduce((sum, block) => sum + 2 * countLevels(block.length) + (blocks.length > 1 ? 2 : 1), 0);
  let done = 0;
  const step = () => options.onProgress?.(++done, total);
  if (blocks.length === 1)
    return blocks.flatMap((block) => blockResidues(block, void 0, step));
  const products = blocks.map((block) => {
    const product = productLevels(block).at(-1)?.[0] ?? 1n;
    step();
    return product;
  });
  return blocks.flatMap((block, index) => {
    const own2 = products[index] ?? 1n;
    const outside = products.reduce((sum, product, at) => at === index ? sum : sum * (product % own2) % own2, 1n);
    return blockResidues(block, outside, step);
  });
}
function blockResidues(numbers, outside, step) {
  const levels = [numbers];
  const sizes = [numbers.map((number) => number.toString(16).length * 4)];
  let sums = numbers.map(() => 1n);
  for (let level = numbers; level.length > 1; ) {
    const below = level;
    sums = joinPairs(sums, (left, right, index) => left * below[index + 1] + right * below[index]);
    level = joinPairs(level, (left, right) => left * right);
    levels.push(level);
    sizes.push(joinPairs(sizes.at(-1), (left, right) => left + right));
    step();
  }
  const [product] = levels.pop();
  const [size] = sizes.pop();
  const [sum] = sums;
  const numerator = outside === void 0 ? sum : sum * outside % product;
  let fractions = [BigInt.asUintN(size + GUARD, (numerator << BigInt(size + GUARD)) / product)];
  step();
  for (let level = levels.pop(); level; level = levels.pop()) {
    fractions = descend(fractions, level, sizes.pop());
    step();
  }
  return fractions.map((fraction, index) => {
    const number = numbers[index];
    const bits = BigInt(number.toString(16).length * 4 + GUARD);
    return (fraction * number + (1n << bits - 1n) >> bits) % number;
  });
}
function descend(fractions, level, sizes) {
  return level.map((_, index) => {
    const fraction = fractions[index >> 1];
    const sibling = level[index ^ 1];
    if (sibling === void 0)
      return fraction;
    const siblingSize = sizes[index ^ 1];
    const size = sizes[index] + siblingSize;
    return BigInt.asUintN(size + GUARD, fraction * sibling) >> BigInt(siblingSize);
  });
}
function cutBlocks(numbers, blockBits) {
  const blocks = [];
  let room2 = 0;
  for (const number of numbers) {
    const bits = number.toString(16).length * 4;
    if (bits > room2 || blocks.length === 0) {
      blocks.push([]);
      room2 = blockBits;
    }
    blocks.at(-1)?.push(number);
    room2 -= bits;
  }
  return blocks;
}
function countLevels(length) {
  return Math.ceil(Math.log2(length));
}

// packages/core/dist/esm/key/common-factors.js
var PARTNERS = 100;
var SEARCH_HEIGHT = 6;
function findCommonFactors(moduli, options = {}) {
  options.signal?.throwIfAborted();
  const indexes = indexByModulus(moduli);
  if (indexes.size < 2)
    return [];
  let [steps2, allSteps] = [0, 0];
  const advance = (done, total) => {
    steps2 = done;
    allSteps = total;
    options.onProgress?.(done, total);
    options.signal?.throwIfAborted();
  };
  const unique = [...indexes.keys()];
  const { leastFactor = 2n ** 128n, mostPaired: mostPaired2 = Number.POSITIVE_INFINITY } = options;
  const residues = cofactorResidues(unique, { onProgress: (done, total) => advance(done, total + 1) });
  const sharing = findSharing(unique, residues, leastFactor);
  advance(steps2 + 1, allSteps + Math.min(sharing.length, mostPaired2));
  return pairUp(sharing, indexes, { leastFactor, mostPaired: mostPaired2, onPaired: () => advance(steps2 + 1, allSteps) });
}
function indexByModulus(moduli) {
  const indexes = /* @__PURE__ */ new Map();
  for (const [index, modulus] of moduli.entries()) {
    if (modulus < 2n)
      continue;
    const equal = indexes.get(modulus);
    if (equal)
      equal.push(index);
    else
      indexes.set(modulus, [index]);
  }
  return indexes;
}
function findSharing(moduli, residues, leastFactor) {
  return moduli.map((modulus, index) => ({ modulus, shared: commonDivisor(modulus, residues[index] ?? 1n) })).filter(({ shared }) => shared >= leastFactor);
}
function pairUp(sharing, indexes, { leastFactor, mostPaired: mostPaired2, onPaired }) {
  const levels = productLevels(sharing.map(({ modulus }) => modulus), SEARCH_HEIGHT);
  const holders = /* @__PURE__ */ new Map();
  const found = [];
  for (const { modulus, shared } of sharing.slice(0, mostPaired2)) {
    const group = holders.get(shared) ?? findHolders(levels, shared, leastFactor);
    holders.set(shared, group);
    const partnersByFactor = /* @__PURE__ */ new Map();
    for (const partner of group.filter((holder) => holder !== modulus).slice(0, PARTNERS)) {
      const factor = commonDivisor(shared, partner % shared);
      partnersByFactor.set(factor, [...partnersByFactor.get(factor) ?? [], ...indexes.get(partner) ?? []]);
    }
    for (const [factor, partners] of partnersByFactor) {
      partners.sort((left, right) => left - right);
      for (const index of indexes.get(modulus) ?? [])
        found.push({ index, factor, partners });
    }
    onPaired();
  }
  return found.sort((left, right) => left.index - right.index);
}
function findHolders(levels, shared, leastFactor) {
  const holders = [];
  const visit = (height, index) => {
    const product = levels[height]?.[index];
    if (product === void 0 || holders.length > PARTNERS)
      return;
    const common = commonDivisor(shared, product % shared);
    if (common === 1n || common < leastFactor)
      return;
    if (height === 0) {
      holders.push(product);
    } else {
      visit(height - 1, index * 2);
      visit(height - 1, index * 2 + 1);
    }
  };
  const top = levels.length - 1;
  for (const index of levels[top]?.keys() ?? [])
    visit(top, index);
  return holders;
}
function commonDivisor(number, other) {
  if (number % 2n !== 0n && jacobiSymbol(other, number) !== 0)
    return 1n;
  let [greater, lesser] = [number, other];
  while (lesser > 0n)
    [greater, lesser] = [lesser, greater % lesser];
  return greater;
}

// packages/core/dist/esm/rules/key/common-factor.js
var mostPaired = 100;
var commonFactor = (set, reportOn) => {
  const keys = publishedKeys(set).flatMap(({ record, reading }) => reading.key?.kind === "rsa" ? [{ record, modulus: modulusFromOctets(reading.key.modulus) }] : []);
  if (keys.length < 2)
    return;
  const found = findCommonFactors(keys.map((key) => key.modulus), { mostPaired });
  for (const { index, partners } of found) {
    const record = keys[index]?.record;
    const owners = partners.map((partner) => keys[partner]?.record.owner ?? "").join(", ");
    if (record)
      reportOn(record)("key/common-factor", { owners });
  }
};

// packages/core/dist/esm/rules/key/ed25519-alone.js
var ed25519Alone = (set, reportOn) => {
  const alone = /* @__PURE__ */ new Map();
  for (const { record, reading } of publishedKeys(set)) {
    const domain = domainOf2(record);
    if (domain && reading.keyType === "ed25519" && reading.base64)
      alone.set(domain, alone.get(domain) ?? record);
  }
  for (const { record, reading } of publishedKeys(set)) {
    if (reading.keyType !== "ed25519" && reading.base64)
      alone.delete(domainOf2(record) ?? "");
  }
  for (const record of set.records) {
    if (record.type === "CNAME" && isKeyOwner(record.owner))
      alone.delete(domainOf2(record) ?? "");
  }
  for (const [domain, record] of alone)
    reportOn(record)("key/ed25519-alone", { domain });
};
function domainOf2(record) {
  return readOwner(canonicalName(record.owner))?.domain;
}

// packages/core/dist/esm/rules/key/shared.js
var keyShared = (set, reportOn) => {
  const byKey = /* @__PURE__ */ new Map();
  for (const { record, reading } of publishedKeys(set)) {
    const key = reading.key?.kind === "rsa" || reading.base64?.octets.length === 32 ? reading.base64?.text : void 0;
    if (!key)
      continue;
    const records = byKey.get(key);
    if (records)
      records.push(record);
    else
      byKey.set(key, [record]);
  }
  for (const records of byKey.values()) {
    const [first] = records;
    if (!first || records.length < 2)
      continue;
    const owners = new Set(records.map((record) => canonicalName(record.owner)));
    if (owners.size < 2)
      continue;
    reportOn(first)("key/shared", { owners: [...owners].join(", "), count: owners.size });
  }
};

// packages/core/dist/esm/rules/owner/place.js
var misspelt2 = /^(?:__+domainkeys?|_domainkeys|_?domain[_-]keys?|_domiankey|_domainkye|_domankey|domainkeys?)$/;
var domainkeyMisspelt = (set, reportOn) => {
  const targets = targetsOf(set);
  for (const record of aboutDkim(set)) {
    if (targets.has(canonicalName(record.owner)))
      continue;
    const labels = record.owner.split(".");
    const wrong = labels.find((label) => misspelt2.test(label.toLowerCase()));
    const doubled2 = /(?:^|\.)_domainkey\._domainkey(?:\.|$)/i.test(record.owner);
    if (doubled2) {
      const wanted2 = record.owner.replace(/_domainkey(?:\._domainkey)+/i, domainKeyLabel);
      reportOn(record)("owner/domainkey-misspelt", { seen: record.owner, wanted: wanted2 });
    } else if (wrong && !isKeyOwner(record.owner)) {
      const wanted2 = labels.map((label) => label === wrong ? domainKeyLabel : label).join(".");
      reportOn(record)("owner/domainkey-misspelt", { seen: record.owner, wanted: wanted2 });
    }
  }
};
var domainkeyMissing = (set, reportOn) => {
  const targets = targetsOf(set);
  for (const { record } of misplacedKeys(set)) {
    const owner = canonicalName(record.owner);
    if (placeWithoutSelector(record) || targets.has(owner) || owner.split(".").some((label) => misspelt2.test(label)))
      continue;
    const [selector = "", ...rest] = record.owner.split(".");
    reportOn(record)("owner/domainkey-missing", { wanted: `${selector}.${domainKeyLabel}.${rest.join(".")}` });
  }
};
var atDmarc = (set, reportOn) => {
  for (const { record } of misplacedKeys(set)) {
    const place = placeWithoutSelector(record);
    if (place)
      reportOn(record)("owner/at-dmarc", { place });
  }
  for (const record of set.records) {
    if (record.type !== "CNAME" || !/(?:^|\.)_domainkey\./i.test(record.value))
      continue;
    const place = placeWithoutSelector(record);
    if (place)
      reportOn(record)("owner/at-dmarc", { place });
  }
};
var doubled = (set, reportOn) => {
  for (const record of aboutDkim(set)) {
    const found = doubledZone(record);
    if (found)
      reportOn(record)("owner/doubled", found);
  }
};
var inWrongZone = (set, reportOn) => {
  for (const record of aboutDkim(set)) {
    if (record.zone && !isInZone(record.owner, record.zone))
      reportOn(record)("owner/in-wrong-zone", { zone: record.zone });
  }
};
function targetsOf(set) {
  return new Set(set.records.filter((record) => record.type === "CNAME").map((record) => canonicalName(record.value)));
}
function* aboutDkim(set) {
  for (const record of set.records) {
    const owner = canonicalName(record.owner);
    if (owner === "")
      continue;
    if (isKeyOwner(owner) || owner.includes("__domainkey") || owner.includes("_domainkeys"))
      yield record;
    else if (record.type === "TXT" && set.texts.get(owner)?.some((text) => text.record === record))
      yield record;
    else if (record.type === "CNAME" && (/domainkey\./i.test(record.value) || set.senders?.findSender(record.value)))
      yield record;
  }
}
function misplacedKeys(set) {
  return [...set.texts.values()].flat().filter(({ record, isKey }) => isKey && record.owner !== "" && !isKeyOwner(record.owner));
}
function placeWithoutSelector(record) {
  const owner = canonicalName(record.owner);
  if (owner.startsWith("_dmarc."))
    return "dmarc";
  const apex = record.zone ? canonicalName(record.zone) === owner : owner.split(".").length <= 2;
  return apex ? "apex" : void 0;
}
function doubledZone(record) {
  const zone = canonicalName(record.zone ?? "");
  if (zone !== "") {
    const relative = relativeName(record.owner, zone);
    if (!relative || !canonicalName(relative).endsWith(`.${zone}`))
      return void 0;
    return { wanted: absoluteName(relative.slice(0, relative.length - zone.length - 1), zone), zone };
  }
  const found = /^(.*_domainkey)\.((?:[^.]+\.)+[^.]+)\.\2$/i.exec(record.owner);
  return found?.[2] ? { wanted: `${found[1]}.${found[2]}`, zone: found[2] } : void 0;
}

// packages/core/dist/esm/rules/owner/selector.js
function* selectorsOf2(set) {
  for (const record of set.records) {
    if (record.type !== "TXT" && record.type !== "CNAME")
      continue;
    const selector = readOwner(record.owner)?.selector;
    if (selector !== void 0 && selector !== "*" && !selector.toLowerCase().includes(domainKeyLabel))
      yield { record, selector };
  }
}
var selectorInvalid = (set, reportOn) => {
  for (const { record, selector } of selectorsOf2(set)) {
    const labels = selector.startsWith("*.") ? selector.slice(2) : selector;
    const problem = record.owner.length > 253 ? "name-length" : judgeLabels(labels, { underscore: true });
    if (problem)
      reportOn(record)("owner/selector-invalid", { seen: selector, problem });
  }
  for (const [owner, texts] of set.texts) {
    if (!owner.startsWith(`${domainKeyLabel}.`))
      continue;
    for (const text of texts) {
      if (text.isKey && !isPolicy(text.record.value))
        reportOn(text.record)("owner/selector-invalid", { seen: owner, problem: "empty" });
    }
  }
};
var selectorUnderscore = (set, reportOn) => {
  for (const { record, selector } of selectorsOf2(set)) {
    if (selector.includes("_") && !judgeLabels(selector, { underscore: true }) && !canonicalName(selector).startsWith("_adsp")) {
      reportOn(record)("owner/selector-underscore", { selector });
    }
  }
};
var policyLeftover = (set, reportOn) => {
  for (const record of set.records) {
    const owner = canonicalName(record.owner);
    if (owner.startsWith(`_adsp.${domainKeyLabel}.`))
      reportOn(record)("owner/policy-leftover", { kind: "adsp" });
    else if (record.type === "TXT" && owner.startsWith(`${domainKeyLabel}.`) && isPolicy(record.value)) {
      reportOn(record)("owner/policy-leftover", { kind: "domainkeys" });
    }
  }
};
function isPolicy(value) {
  return /^\s*[otrn]\s*=/.test(value) && !/(?:^|;)\s*p\s*=/.test(value);
}

// packages/core/dist/esm/rules/owner/senders.js
var targetMisspelt = (set, reportOn) => {
  for (const record of cnameSelectors(set)) {
    if (set.senders?.findSender(record.value, record.owner))
      continue;
    const near = set.senders?.nearestSender(record.value, {
      owner: record.owner,
      ...record.zone ? { zone: record.zone } : {}
    });
    if (near)
      reportOn(record)("owner/target-misspelt", {
        target: record.value,
        wanted: near.expected,
        sender: near.sender.name
      });
  }
};
var targetRetired = (set, reportOn) => {
  for (const record of cnameSelectors(set)) {
    const sender = set.senders?.findSender(record.value, record.owner)?.sender;
    if (sender?.retired)
      reportOn(record)("owner/target-retired", { target: record.value, sender: sender.name });
  }
};
var pairIncomplete = (set, reportOn) => {
  for (const { sender, first, has } of incompletePairs(set)) {
    if (sender.missingPair !== "error")
      reportOn(first)("owner/pair-incomplete", { sender: sender.name, has, wants: sender.minSelectors });
  }
};
var pairRequired = (set, reportOn) => {
  for (const { sender, first, has } of incompletePairs(set)) {
    if (sender.missingPair === "error")
      reportOn(first)("owner/pair-required", { sender: sender.name, has, wants: sender.minSelectors });
  }
};
function* incompletePairs(set) {
  const pairs2 = /* @__PURE__ */ new Map();
  for (const record of cnameSelectors(set)) {
    const sender = set.senders?.findSender(record.value, record.owner)?.sender;
    const domain = readOwner(canonicalName(record.owner))?.domain;
    if (!sender?.missingPair || !domain)
      continue;
    const pair = pairs2.get(`${sender.id} ${domain}`) ?? { sender, first: record, owners: /* @__PURE__ */ new Set() };
    pair.owners.add(canonicalName(record.owner));
    pairs2.set(`${sender.id} ${domain}`, pair);
  }
  for (const { sender, first, owners } of pairs2.values()) {
    if (owners.size < sender.minSelectors)
      yield { sender, first, has: owners.size };
  }
}
function cnameSelectors(set) {
  return set.senders ? set.records.filter((record) => record.type === "CNAME" && isKeyOwner(record.owner)) : [];
}

// packages/core/dist/esm/rules/owner/types.js
import { isIP } from "node:net";
var rightTypes = [
  "TXT",
  "CNAME",
  "DNAME",
  "NS",
  "SOA",
  "DS",
  "DNSKEY",
  "CDS",
  "CDNSKEY",
  "RRSIG",
  "NSEC",
  "NSEC3",
  "NSEC3PARAM"
];
var besideCname = ["CNAME", "RRSIG", "NSEC"];
var wrongType = (set, reportOn) => {
  for (const record of set.records) {
    if (isKeyOwner(record.owner) && !rightTypes.includes(record.type))
      reportOn(record)("owner/wrong-type", { type: record.type });
  }
};
var targetAsTxt = (set, reportOn) => {
  for (const record of set.records) {
    if (record.type === "TXT" && isKeyOwner(record.owner) && isHostName(record.value)) {
      reportOn(record)("owner/target-as-txt", { target: record.value.trim() });
    }
  }
};
var keyAsCname = (set, reportOn) => {
  for (const record of set.records) {
    if (record.type !== "CNAME" || !isKeyOwner(record.owner))
      continue;
    const kind = strangeTarget(record.value);
    if (kind)
      reportOn(record)("owner/key-as-cname", { kind, target: record.value });
  }
};
var cnameWithOthers = (set, reportOn) => {
  for (const [owner, records] of set.byOwner) {
    if (!isKeyOwner(owner))
      continue;
    const cnames = records.filter((record) => record.type === "CNAME");
    for (const cname of cnames) {
      const others = /* @__PURE__ */ new Set();
      for (const other of records) {
        if (!sameZone(cname, other))
          continue;
        if (!besideCname.includes(other.type))
          others.add(other.type);
        if (other.type === "CNAME" && canonicalName(other.value) !== canonicalName(cname.value))
          others.add("another CNAME");
      }
      if (others.size === 0)
        continue;
      reportOn(cname)("owner/cname-with-others", { others: [...others].join(", ") });
      break;
    }
  }
};
var occluded = (set, reportOn) => {
  const cuts = /* @__PURE__ */ new Map();
  for (const record of set.records)
    if (record.type === "NS" && isCut(record))
      cuts.set(canonicalName(record.owner), record);
  if (cuts.size === 0)
    return;
  for (const record of set.records) {
    if (!isKeyOwner(record.owner) || record.type === "NS" || record.type === "DS")
      continue;
    const labels = canonicalName(record.owner).split(".");
    const cut = labels.map((_, index) => cuts.get(labels.slice(index).join("."))).find((cut2) => cut2 && sameZone(cut2, record));
    if (cut)
      reportOn(record)("owner/occluded", { cut: cut.owner });
  }
};
function isCut(record) {
  const owner = canonicalName(record.owner);
  return record.zone ? owner !== canonicalName(record.zone) && isInZone(owner, record.zone) : owner.startsWith(`${domainKeyLabel}.`);
}
function sameZone(one, other) {
  if (one.zone !== void 0 && other.zone !== void 0)
    return canonicalName(one.zone) === canonicalName(other.zone) && (one.format === other.format || one.at?.file === other.at?.file);
  return one.at?.file === other.at?.file;
}
function isHostName(value) {
  const text = value.trim();
  return text.length <= 254 && /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.){2,}[a-z][a-z0-9-]*[a-z0-9]\.?$/i.test(text);
}
function strangeTarget(target) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target))
    return "url";
  if (isIP(target) !== 0)
    return "address";
  return /[=;"\s]/.test(target) ? "tag-list" : void 0;
}

// packages/core/dist/esm/rules/owner/twice.js
var declaredTwice = (set, reportOn) => {
  for (const [owner, records] of set.byOwner) {
    if (!isKeyOwner(owner))
      continue;
    const first = /* @__PURE__ */ new Map();
    for (const record of records) {
      const other = first.get(contentOf2(record));
      if (other)
        reportOn(record)("owner/declared-twice", { other: formatPlace(other) });
      else
        first.set(contentOf2(record), record);
    }
  }
};
var declaredDifferently = (set, reportOn) => {
  for (const [owner, records] of set.byOwner) {
    if (!isKeyOwner(owner))
      continue;
    const first = records[0];
    if (!first || !isAnswer(first))
      continue;
    const other = records.find((record) => !sameZone(first, record) && isAnswer(record) && contentOf2(first) !== contentOf2(record));
    if (other)
      reportOn(other)("owner/declared-differently", { other: formatPlace(first) });
  }
};
function isAnswer(record) {
  return record.type === "TXT" || record.type === "CNAME";
}
function contentOf2({ type, value }) {
  return `${type} ${type === "CNAME" ? canonicalName(value) : value}`;
}
function formatPlace({ at, owner }) {
  return at ? `${at.file}:${at.line}` : owner;
}

// packages/core/dist/esm/rules/record/siblings.js
function* siblingsOf(set) {
  for (const [owner, texts] of set.texts) {
    const [first] = texts;
    if (texts.length < 2 || !first || !isKeyOwner(owner))
      continue;
    const distinct = /* @__PURE__ */ new Map();
    for (const text of texts) {
      if (!distinct.has(text.record.value) && sameZone(first.record, text.record))
        distinct.set(text.record.value, text);
    }
    const [one, other, ...rest] = distinct.values();
    if (one && other)
      yield [one, other, ...rest];
  }
}
var splitAtSemicolons = (set, reportOn) => {
  for (const texts of siblingsOf(set)) {
    if (isSplitAtSemicolons(texts))
      reportOn(texts[0].record)("record/split-at-semicolons", { records: texts.length });
  }
};
var splitInTwoRecords = (set, reportOn) => {
  for (const texts of siblingsOf(set)) {
    if (isSplitInTwo(texts))
      reportOn(texts[0].record)("record/split-in-two-records", { records: texts.length });
  }
};
var multiple = (set, reportOn) => {
  for (const texts of siblingsOf(set)) {
    const keys = texts.filter((text) => text.isKey);
    if (keys.length > 1 && keys[1] && !isSplit(texts))
      reportOn(keys[1].record)("record/multiple", { records: keys.length });
  }
};
var textBeside = (set, reportOn) => {
  for (const texts of siblingsOf(set)) {
    if (isSplit(texts) || !texts.some((text) => text.isKey))
      continue;
    for (const text of texts) {
      if (!text.isKey && !isHostName(text.record.value))
        reportOn(text.record)("record/text-beside", { seen: text.record.value });
    }
  }
};
var stringTooLong = (set, reportOn) => {
  for (const { record } of [...set.texts.values()].flat()) {
    if (record.resource)
      continue;
    const longest2 = Math.max(0, ...(record.strings ?? []).map((string) => string.length));
    if (longest2 > 255)
      reportOn(record)("record/string-too-long", { octets: longest2 });
  }
};
function piecesOf(set) {
  const pieces = /* @__PURE__ */ new Set();
  for (const texts of siblingsOf(set)) {
    if (isSplit(texts))
      for (const text of texts)
        pieces.add(text);
    else if (texts.some((text) => text.isKey)) {
      for (const text of texts)
        if (!text.isKey)
          pieces.add(text);
    }
  }
  return pieces;
}
function isSplit(texts) {
  return isSplitAtSemicolons(texts) || isSplitInTwo(texts);
}
function isSplitAtSemicolons(texts) {
  const names3 = texts.flatMap((text) => text.reading.problem ? ["?"] : text.reading.tags.map((tag) => tag.name));
  const known3 = knownTags;
  return names3.includes("p") && new Set(names3).size === names3.length && names3.every((name) => known3.includes(name));
}
function isSplitInTwo(texts) {
  const values = texts.map((text) => text.record.value);
  if (values.length < 2 || values.length > mostPieces || values.some(holdsKey2))
    return false;
  return holdsKey2(values.join("")) || values.length === 2 && holdsKey2([...values].reverse().join(""));
}
var mostPieces = 8;
function holdsKey2(text) {
  if (readTagList(text).problem)
    return false;
  const { key, base64 } = readRecord(text);
  return key?.kind === "rsa" && !base64?.problem && key.trailing === 0;
}

// packages/core/dist/esm/forms/format-hcl.js
function quoteHcl(text) {
  return `"${text.replace(/["\\]|[$%](?=[$%{])|[\x00-\x1f\x7f]/g, (sign, offset) => {
    if (sign === '"' || sign === "\\")
      return `\\${sign}`;
    if (text[offset + 1] === "{" && (sign === "$" || sign === "%"))
      return sign + sign;
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  })}"`;
}

// packages/core/dist/esm/zones/txt-form.js
function readTxtForm(written) {
  if (typeof written !== "string")
    return { form: "list", meant: joinTxt(written.map(utf8Octets)) };
  if (!/["\\]/.test(written))
    return plainForm(utf8Octets(written));
  const outer = written.startsWith('"') ? unquoteTxt(written) : void 0;
  if (outer)
    return quotedForm(written, outer);
  const inner = unquoteTxt(`"${written}"`);
  if (!inner)
    return { form: "stray-quotes", meant: utf8Octets(written.replace(/["\\]/g, "")) };
  if (!written.includes('"'))
    return plainForm(joinTxt(inner));
  return { form: hasLong(inner) ? "inner-long" : "inner", meant: joinTxt(inner) };
}
function plainForm(meant) {
  return { form: meant.length > maxTxtString ? "plain-long" : "plain", meant };
}
function quotedForm(written, strings) {
  const meant = joinTxt(strings);
  if (hasLong(strings))
    return { form: "quoted-long", meant };
  return { form: isSpaced(written) ? "quoted" : "quoted-loosely", meant };
}
function isSpaced(written) {
  for (let at = 0; written[at] === '"'; at++) {
    at++;
    while (at < written.length && written[at] !== '"')
      at += written[at] === "\\" ? 2 : 1;
    at++;
    if (at >= written.length)
      return true;
    if (written[at] !== " ")
      return false;
  }
  return false;
}
function hasLong(strings) {
  return strings.some((string) => string.length > maxTxtString);
}

// packages/core/dist/esm/rules/zone/encoding.js
var encoding = (writing, report) => {
  const { record, value, kind } = writing;
  if (record.type !== "TXT" || value === void 0)
    return;
  const { form, meant } = readTxtForm(value);
  const published2 = readTxt(value, kind.txtReading);
  const treatment2 = listedTreatment(writing, form, value) ?? (published2 === meant ? void 0 : "published");
  if (!treatment2 || treatment2 === "published" && form === "stray-quotes")
    return;
  const about = { kind: kind.id, form: kind.txt, wanted: formatValue(writeTxt(meant, kind.txt)) };
  if (treatment2 === "drifts")
    report("zone/encoding-drifts", about);
  else
    report("zone/encoding-broken", { ...about, treatment: treatment2, published: treatment2 === "published" ? published2 : "" });
};
function listedTreatment({ kind, treatment: treatment2 }, form, value) {
  if (typeof value !== "string")
    return treatment2.txt?.[form];
  if (kind.txtReading === "words" && form === "plain" && !/\s/.test(value))
    return void 0;
  return (value.includes("\\") ? treatment2.txt?.escaped : void 0) ?? treatment2.txt?.[form];
}
function formatValue(value) {
  return typeof value === "string" ? quoteHcl(value) : `[${value.map(quoteHcl).join(", ")}]`;
}

// packages/core/dist/esm/rules/zone/limits.js
var valueTooLong = ({ record, value, kind }, report) => {
  const limit = kind.limits.value;
  if (record.type !== "TXT" || value === void 0 || limit === void 0)
    return;
  const octets = readTxtForm(value).meant.length;
  if (octets > limit)
    report("zone/value-too-long", { kind: kind.id, octets, limit });
};
var ttlNotKept = ({ first, set, kind }, report) => {
  if (!first || set.ttl === void 0 || takesTtl(kind.limits.ttl, set.ttl))
    return;
  report("zone/ttl", { kind: kind.id, ttl: set.ttl, takes: describeTtl(kind.limits.ttl) });
};

// packages/core/dist/esm/rules/zone/names.js
var nameForm = (writing, report) => {
  const { kind, treatment: treatment2, first } = writing;
  const parts = [...first ? [readOwnName(writing), readZoneAttribute(writing)] : [], readTarget2(writing)];
  for (const { part, seen, wanted: wanted2 } of parts) {
    if (seen === void 0 || seen === "" || seen === "@")
      continue;
    const bare = part === "name" ? kind.bareName : part === "target" ? kind.bareTarget : void 0;
    const found = bare === "refused" && isBare(seen) ? bare : treatmentOf(seen, treatment2[part]);
    if (found)
      report("zone/name-form", { kind: kind.id, part, seen, treatment: found, wanted: wanted2 });
  }
};
var nameAppended = (writing, report, set) => {
  const { kind, record, zone, first } = writing;
  if (zone === void 0)
    return;
  const { name } = writing.set;
  if (first && kind.bareName === "relative" && isBare(name) && isInZone(name, zone)) {
    const wanted3 = formatName(name, zone, kind.name, kind.bareName);
    report("zone/name-appended", { kind: kind.id, part: "name", zone, published: record.owner, wanted: wanted3 });
  }
  const { seen, wanted: wanted2 } = readTarget2(writing);
  if (seen && kind.bareTarget === "relative" && isAppended(seen, writing, set))
    report("zone/name-appended", { kind: kind.id, part: "target", zone, published: record.value, wanted: wanted2 });
};
function readOwnName({ kind, record, set, zone }) {
  const wanted2 = formatName(record.owner, zone ?? "", kind.name, kind.bareName);
  const isTold = zone !== void 0 || kind.name !== "relative" && readOwner(set.name) !== void 0;
  return { part: "name", seen: isTold ? set.name : void 0, wanted: wanted2 };
}
function readZoneAttribute({ set }) {
  const name = readZoneName(set.zone);
  return { part: "zone", seen: name === void 0 ? void 0 : set.zone, wanted: `${name ?? ""}.` };
}
function readTarget2({ kind, record, value }) {
  const seen = record.type === "CNAME" && typeof value === "string" ? value : void 0;
  return { part: "target", seen, wanted: `${canonicalName(seen ?? "")}${kind.targetDot ? "." : ""}` };
}
function treatmentOf(name, treatment2 = {}) {
  const upperCase = /[A-Z]/.test(name) ? treatment2["upper-case"] : void 0;
  return treatment2[isBare(name) ? "no-final-dot" : "final-dot"] ?? upperCase;
}
function isBare(name) {
  return !name.endsWith(".");
}
function isAppended(name, { record, zone = "" }, set) {
  if (!isBare(name) || set.byOwner.has(canonicalName(record.value)))
    return false;
  return isInZone(name, zone) || isHostName(name);
}

// packages/core/dist/esm/rules/zone/writing.js
function* writingsOf(set) {
  const read = writtenRecordReader();
  const seen = /* @__PURE__ */ new Set();
  for (const record of set.records) {
    if (!record.resource || !isAboutDkim2(set, record))
      continue;
    const written = read(record);
    if (!written)
      continue;
    const first = !seen.has(record.resource.attributes);
    seen.add(record.resource.attributes);
    yield { ...written, record, first };
  }
}
function isAboutDkim2(set, { owner }) {
  return isKeyOwner(owner) || set.texts.has(canonicalName(owner));
}

// packages/core/dist/esm/rules/zone/index.js
var zoneRules = [encoding, nameForm, nameAppended, valueTooLong, ttlNotKept];
var judgeWriting = (set, reportOn) => {
  for (const writing of writingsOf(set)) {
    const report = reportOn(writing.record);
    for (const rule of zoneRules)
      rule(writing, report, set);
  }
};
var coveredBy = {
  "zone/encoding-broken": ["record/quoted"],
  "zone/name-appended": ["owner/doubled", "owner/target-misspelt"]
};

// packages/core/dist/esm/rules/lint-declared.js
var setRules = [
  multiple,
  splitAtSemicolons,
  splitInTwoRecords,
  textBeside,
  stringTooLong,
  selectorInvalid,
  selectorUnderscore,
  domainkeyMissing,
  domainkeyMisspelt,
  doubled,
  inWrongZone,
  atDmarc,
  policyLeftover,
  wrongType,
  targetAsTxt,
  keyAsCname,
  cnameWithOthers,
  occluded,
  targetMisspelt,
  targetRetired,
  pairIncomplete,
  pairRequired,
  declaredTwice,
  declaredDifferently,
  keyShared,
  commonFactor,
  ed25519Alone,
  judgeWriting
];
function lintDeclared(records, options = {}) {
  const set = declaredSet(records, options.senders);
  const found = /* @__PURE__ */ new Map();
  const of = (record) => {
    const findings = found.get(record) ?? [];
    found.set(record, findings);
    return findings;
  };
  for (const { record, findings } of judgeEach(set)) {
    const place = { ...record.owner ? { owner: record.owner } : {}, ...record.at ? { at: record.at } : {} };
    for (const finding of findings)
      of(record).push({ ...finding, ...place });
  }
  const rules = options.commonFactors === false ? setRules.filter((rule) => rule !== commonFactor) : setRules;
  for (const rule of rules)
    rule(set, (record) => reportInto(of(record), record));
  const ordered = [...new Set(records)].flatMap((record) => dropCovered(found.get(record) ?? []));
  return settleFindings(dropSecrets(ordered), options);
}
function* judgeEach(set) {
  const pieces = piecesOf(set);
  for (const text of [...set.texts.values()].flat()) {
    const whole = !pieces.has(text) && !isHostName(text.record.value) && !isPolicyPlace(text);
    yield { record: text.record, findings: whole ? judgeRecord(text.reading) : judgeSecret(text.reading) };
  }
  for (const record of set.records) {
    if (record.type !== "TXT" && isKeyOwner(record.owner))
      yield { record, findings: judgeSecret(readRecord(record.value)) };
  }
}
function isPolicyPlace({ record, isKey }) {
  return !isKey && isKeyOwner(record.owner) && /^(?:_adsp\.)?_domainkey\./i.test(record.owner);
}
function dropCovered(findings) {
  const covered = new Set(findings.flatMap(({ code }) => coveredBy[code] ?? []));
  return covered.size > 0 ? findings.filter(({ code }) => !covered.has(code)) : findings;
}
function dropSecrets(findings) {
  const leaking = new Set(findings.filter(isSecret2).map(subjectOf));
  return leaking.size === 0 ? findings : findings.filter((finding) => isSecret2(finding) || !leaking.has(subjectOf(finding)));
}
function isSecret2(finding) {
  return finding.code === "record/key-is-private";
}
function subjectOf({ owner, at }) {
  return owner ? canonicalName(owner) : `${at?.file}:${at?.line}:${at?.column}`;
}

// packages/core/dist/esm/review/lint-side.js
var everyRule = Object.fromEntries(codes.filter((code) => "off" in catalogue[code]).map((code) => [code, catalogue[code].severity]));
function lintSide({ records }, senders) {
  return lintDeclared(records, { rules: everyRule, ...senders ? { senders } : {} });
}

// packages/core/dist/esm/review/new-findings.js
function newFindings(base, head, keyOf) {
  const before = /* @__PURE__ */ new Map();
  for (const finding of base)
    before.set(keyOf(finding), (before.get(keyOf(finding)) ?? 0) + 1);
  return head.filter((finding) => {
    const key = keyOf(finding);
    const count = before.get(key) ?? 0;
    if (count > 0)
      before.set(key, count - 1);
    return count === 0;
  });
}
function subjectOf2({ code, owner, at }) {
  return `${code} ${owner ? canonicalName(owner) : `in ${at?.file}`}`;
}
function readingSubjectOf({ code, owner = "", at, args }) {
  return JSON.stringify([code, canonicalName(owner), at?.file, args]);
}

// packages/core/dist/esm/review/review-change.js
function reviewChange(base, head, options) {
  const { now, scope = "changed" } = options;
  const changes = diffDeclared(base.records, head.records);
  const settled = conclude([
    ...judgeChanges(base.records, head.records, contextOf(base, head, options)).filter((one) => !isRelaxed(one)),
    ...judgedRecords(base, head, changes, { ...options, scope }),
    ...judgeReviewLive(base, head, changes, options)
  ], head.manifest, now);
  const relaxed = conclude(judgeRelaxed(base.manifest, head.manifest, now), base.manifest, now).findings;
  const findings = sortWorstFirst([...relaxed, ...settled.findings]);
  return { changes, findings, accepted: settled.accepted, relaxed, verdict: verdictOf(findings) };
}
function contextOf(base, head, options) {
  const { now, senders, history, proofs } = options;
  return {
    now,
    ...base.manifest ? { baseManifest: base.manifest } : {},
    ...head.manifest ? { headManifest: head.manifest } : {},
    ...senders ? { senders } : {},
    ...history ? { history } : {},
    ...proofs ? { proofs } : {}
  };
}
function judgedRecords(base, head, changes, { scope, senders }) {
  const now = lintSide(head, senders);
  if (scope === "all")
    return [...head.findings, ...now];
  const changed = new Set(changes.map(({ owner }) => owner));
  const isAbout = (finding) => subjectsOf(finding).some((owner) => changed.has(owner));
  const others = newFindings(lintSide(base, senders), now, subjectOf2);
  const isNew = new Set(others);
  const had = base.findings.filter(({ at }) => !at || at.file !== head.brokenManifest);
  return [
    ...newFindings(had, head.findings, readingSubjectOf),
    ...now.filter((finding) => isNew.has(finding) || isAbout(finding))
  ];
}
function subjectsOf({ owner = "", args }) {
  const others = "owners" in args && typeof args.owners === "string" ? args.owners.split(", ") : [];
  return [owner, ...others].map(canonicalName);
}
function judgeRelaxed(base, head, now) {
  if (!base && !head)
    return [];
  const context = { now, baseManifest: rulesOf(base), headManifest: rulesOf(head) };
  return judgeChanges([], [], context).filter(isRelaxed);
}
function rulesOf(manifest) {
  const { rules = [], accept = [] } = manifest ?? {};
  return { version: 1, defaults: {}, domains: [], rules, accept };
}
function isRelaxed({ code }) {
  return code === "change/rules-relaxed";
}

// packages/core/dist/esm/review/review-declared.js
function reviewDeclared(side, { now, senders, live = /* @__PURE__ */ new Map() }) {
  const answers = answersOf(side);
  const states = selectorsOf(side.manifest);
  const published2 = [...live].flatMap(([owner, seen]) => {
    const declared = answers.get(owner);
    const state = seen.state ?? states.get(owner)?.selector.state;
    return declared ? judgeLive({ ...seen, declared, ...state ? { state } : {} }) : [];
  });
  const settled = conclude([...side.findings, ...lintSide(side, senders), ...published2], side.manifest, now);
  return { ...settled, changes: [], relaxed: [], verdict: verdictOf(settled.findings) };
}

// packages/core/dist/esm/finding.js
function formatFinding(finding) {
  const args = {};
  for (const [name, value] of Object.entries(finding.args))
    args[name] = typeof value === "string" ? printable(value) : value;
  const text = catalogue[finding.code].text;
  return text(args);
}
function printable(text, limit = 120) {
  const shown = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return shown.replace(/[^\x20-\x7e\u{a1}-\u{ac}\u{ae}-\u{2ff}\u{370}-\u{482}\u{48a}-\u{58f}…’→]/gu, escapeCharacter);
}
function escapeCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// packages/core/dist/esm/zone-file/record-types.js
var runs = [
  [
    1,
    "A NS MD MF CNAME SOA MB MG MR NULL WKS PTR HINFO MINFO MX TXT RP AFSDB X25 ISDN RT NSAP NSAP-PTR SIG KEY PX GPOS"
  ],
  [
    28,
    "AAAA LOC NXT EID NIMLOC SRV ATMA NAPTR KX CERT A6 DNAME SINK OPT APL DS SSHFP IPSECKEY RRSIG NSEC DNSKEY DHCID"
  ],
  [50, "NSEC3 NSEC3PARAM TLSA SMIMEA"],
  [55, "HIP NINFO RKEY TALINK CDS CDNSKEY OPENPGPKEY CSYNC ZONEMD SVCB HTTPS DSYNC HHIT BRID"],
  [99, "SPF UINFO UID GID UNSPEC NID L32 L64 LP EUI48 EUI64"],
  [256, "URI CAA AVC DOA AMTRELAY RESINFO WALLET CLA IPN"],
  [32768, "TA DLV"]
];
var names2 = new Map(runs.flatMap(([first, run]) => run.split(" ").map((name, index) => [first + index, name])));
var known2 = new Set(names2.values());
function readType(word) {
  if (!/^[a-z][a-z0-9-]{0,31}$/i.test(word))
    return void 0;
  const upper = word.toUpperCase();
  const number = /^TYPE([0-9]{1,5})$/.exec(upper)?.[1];
  if (number === void 0)
    return { type: upper, known: known2.has(upper) };
  const type = names2.get(Number(number)) ?? `TYPE${Number(number)}`;
  return { type, known: Number(number) <= 65535 };
}

// packages/core/dist/esm/zone-file/header.js
var classes = {
  IN: "IN",
  CS: "CS",
  CH: "CH",
  CHAOS: "CH",
  HS: "HS",
  HESIOD: "HS",
  CLASS1: "IN",
  CLASS2: "CS",
  CLASS3: "CH",
  CLASS4: "HS"
};
function readHeader(tokens, from) {
  let ttl2;
  let className;
  for (let index = from; ; index++) {
    const token = tokens[index];
    if (token?.kind !== "word")
      return { noType: token };
    if (!ttl2 && /^[0-9]+[0-9a-z]*$/i.test(token.text))
      ttl2 = token;
    else if (className === void 0 && readClass(token.text))
      className = readClass(token.text);
    else {
      const read = readType(token.text);
      if (!read || !read.known && index === tokens.length - 1)
        return { noType: token };
      const seconds2 = ttl2 && parseTtl(ttl2.text);
      return {
        type: read.type,
        knownType: read.known,
        typeIndex: index,
        ...className !== void 0 && { class: className },
        ...ttl2 && (seconds2 === void 0 ? { badTtl: ttl2 } : { ttl: seconds2 })
      };
    }
  }
}
function readClass(word) {
  if (!/^[a-z]+[0-9]*$/i.test(word))
    return void 0;
  const upper = word.toUpperCase();
  return classes[upper] ?? (/^CLASS[0-9]{1,5}$/.test(upper) ? upper : void 0);
}

// packages/core/dist/esm/zone-file/generic-rdata.js
function isGenericRdata([first]) {
  return first?.kind === "word" && first.text === "\\#";
}
function readGenericRdata([, length, ...rest]) {
  const hex2 = rest.map(({ text }) => text).join("");
  if (!length || !/^[0-9]{1,5}$/.test(length.text) || !/^[0-9a-f]*$/i.test(hex2))
    return void 0;
  if (hex2.length !== 2 * Number(length.text))
    return void 0;
  return hex2.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}
function readWireStrings(octets) {
  const strings = [];
  let at = 0;
  while (at < octets.length) {
    const end = at + 1 + octets.charCodeAt(at);
    if (end > octets.length)
      return void 0;
    strings.push(octets.slice(at + 1, end));
    at = end;
  }
  return strings.length > 0 ? strings : void 0;
}
function readWireName(octets) {
  if (octets === "\0")
    return ".";
  const labels = octets.endsWith("\0") ? readWireStrings(octets.slice(0, -1)) : void 0;
  if (!labels || octets.length > 255 || labels.some((label) => label === "" || label.length > 63))
    return void 0;
  return labels.map((label) => label.replace(/[^\w*-]/g, escapeOctet2)).join(".");
}
function escapeOctet2(octet2) {
  return /[!-~]/.test(octet2) ? `\\${octet2}` : `\\${String(octet2.charCodeAt(0)).padStart(3, "0")}`;
}

// packages/core/dist/esm/zone-file/zone-name.js
function resolveName(name, origin) {
  if (name === "@")
    return origin;
  if (isAbsolute(name))
    return withoutFinalDot(name);
  if (origin === void 0)
    return void 0;
  return origin === "." ? name : `${name}.${origin}`;
}
function withoutFinalDot(name) {
  if (name === "" || name === ".")
    return ".";
  return isAbsolute(name) ? name.slice(0, -1) : name;
}
function withFinalDot(name) {
  return name === "." || name === "" ? "." : `${name}.`;
}
function isAbsolute(name) {
  if (!name.endsWith("."))
    return false;
  let at = name.length - 2;
  while (name[at] === "\\")
    at--;
  return (name.length - at) % 2 === 0;
}
function judgeName(name) {
  if (name === ".")
    return void 0;
  if (name.length <= 253 && /^[\w*-]{1,63}(?:\.[\w*-]{1,63})*$/.test(name))
    return void 0;
  if (readCharacterString(name).badEscape !== void 0)
    return "bad-escape";
  const labels = name.replace(/\\(?:[0-9]{3}|.)/gsu, "x").split(".");
  const lengths = labels.map((label) => readCharacterString(label).octets.length);
  const length = lengths.reduce((sum, octets) => sum + 1 + octets, 1);
  return length > 255 || lengths.some((octets) => octets < 1 || octets > 63) ? "bad-name" : void 0;
}

// packages/core/dist/esm/zone-file/rdata.js
var nameFields = {
  AFSDB: [1],
  HTTPS: [1],
  KX: [1],
  LP: [1],
  MB: [0],
  MG: [0],
  MINFO: [0, 1],
  MR: [0],
  MX: [1],
  NAPTR: [5],
  NSEC: [0],
  PX: [1, 2],
  RP: [0, 1],
  RRSIG: [7],
  RT: [1],
  SOA: [0, 1],
  SRV: [3],
  SVCB: [1]
};
function holdsStrings(type) {
  return type === "TXT" || type === "SPF";
}
function holdsTarget(type) {
  return type === "CNAME" || type === "DNAME" || type === "NS" || type === "PTR";
}
function readRdata(type, tokens, context) {
  if (isGenericRdata(tokens))
    return readOctets(type, tokens, context);
  if (holdsStrings(type))
    return readStrings2(tokens, context);
  if (holdsTarget(type))
    return readTarget3(tokens, context);
  return { value: readFields(type, tokens, context) };
}
function readStrings2(tokens, { report }) {
  const strings = [];
  let length = 0;
  for (const token of tokens) {
    const { octets, badEscape } = readCharacterString(token.text);
    if (badEscape !== void 0)
      report("bad-escape", token, badEscape);
    if (octets.length > 255)
      report("string-too-long", token, String(octets.length));
    strings.push(octets);
    length += 1 + octets.length;
  }
  const [first] = tokens;
  if (first && length > 65535)
    report("rdata-too-long", first, String(length));
  return { value: strings.join(""), strings };
}
function readTarget3([first, extra], { resolve, report }) {
  if (!first)
    return void 0;
  if (extra)
    report("extra-text", extra);
  return { value: resolve(first) ?? first.text };
}
function readFields(type, tokens, { resolve }) {
  const names3 = nameFields[type] ?? [];
  let value = "";
  for (const [index, token] of tokens.entries()) {
    const name = names3.includes(index) ? resolve(token) : void 0;
    const field = name === void 0 ? fieldText(type, token, index) : withFinalDot(name);
    value += token.glued || index === 0 ? field : ` ${field}`;
  }
  return value;
}
function fieldText(type, { kind, text }, index) {
  if (kind === "quoted")
    return `"${text}"`;
  return type === "SOA" && index > 2 ? String(parseTtl(text) ?? text) : text;
}
function readOctets(type, tokens, { report }) {
  const octets = readGenericRdata(tokens);
  const rdata = octets === void 0 ? void 0 : decodeOctets(type, octets, tokens);
  const [first] = tokens;
  if (!rdata && first)
    report("bad-rdata", first);
  return rdata;
}
function decodeOctets(type, octets, tokens) {
  if (holdsStrings(type)) {
    const strings = readWireStrings(octets);
    return strings && { value: strings.join(""), strings };
  }
  const value = holdsTarget(type) ? readWireName(octets) : tokens.map(({ text }) => text).join(" ");
  return value === void 0 ? void 0 : { value };
}

// packages/core/dist/esm/zone-file/tokens.js
var whiteSpace = /[ \t]*/y;
var plainOf = { word: /[^ \t\r\n;()"\\]*/y, quoted: /[^\r\n"\\]*/y, comment: /[^\r\n]*/y };
var singles = { "(": "open", ")": "close", "\n": "line-end", "\r": "line-end" };
var Scanner = class {
  #text;
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  /** Where the last word or string ended. */
  #lastEnd = -1;
  constructor(text) {
    this.#text = text;
    if (text.startsWith("\uFEFF"))
      this.#offset = this.#lineStart = 1;
  }
  get done() {
    return this.#offset >= this.#text.length;
  }
  get position() {
    return { offset: this.#offset, line: this.#line, lineStart: this.#lineStart };
  }
  rewind(position) {
    this.#offset = position.offset;
    this.#line = position.line;
    this.#lineStart = position.lineStart;
    this.#lastEnd = -1;
  }
  atWhiteSpace() {
    const next = this.#text[this.#offset];
    return next === " " || next === "	";
  }
  /** The rest of the line, without going on. */
  peekLine() {
    return this.#text.slice(this.#offset, this.#run(plainOf.comment, this.#offset));
  }
  /** The rest of the line as one comment. */
  takeLine() {
    return this.#token("comment", this.#offset, this.#offset, this.#run(plainOf.comment, this.#offset));
  }
  next() {
    const start = this.#run(whiteSpace, this.#offset);
    const first = this.#text[start];
    if (first === void 0)
      return this.#token("end", start, start, start);
    const single = singles[first];
    if (single === "line-end")
      return this.#lineEnd(start);
    if (single)
      return this.#token(single, start, start, start + 1);
    if (first === ";")
      return this.#token("comment", start, start, this.#run(plainOf.comment, start));
    if (first === '"')
      return this.#quoted(start);
    return this.#token("word", start, start, this.#escaped(plainOf.word, start));
  }
  #quoted(start) {
    const { line, lineStart } = this.position;
    const end = this.#escaped(plainOf.quoted, start + 1, true);
    const kind = this.#text[end] === '"' ? "quoted" : "unbalanced";
    return { ...this.#token(kind, start, start + 1, end), line, column: start - lineStart + 1 };
  }
  #lineEnd(start) {
    const token = this.#token("line-end", start, start, start + (this.#text.startsWith("\r\n", start) ? 2 : 1));
    this.#startLine();
    return token;
  }
  #startLine() {
    this.#line++;
    this.#lineStart = this.#offset;
  }
  #token(kind, start, from, to) {
    const glued = start === this.#lastEnd;
    this.#offset = kind === "quoted" ? to + 1 : to;
    if (kind === "word" || kind === "quoted")
      this.#lastEnd = this.#offset;
    const column = start - this.#lineStart + 1;
    return { kind, text: this.#text.slice(from, to), offset: start, line: this.#line, column, glued };
  }
  /** Where the characters that `plain` takes end, and the escaped ones among them. */
  #escaped(plain, from, multiline = false) {
    let at = this.#run(plain, from);
    while (this.#text[at] === "\\") {
      const next = this.#text[at + 1];
      if (next === "\n" && multiline) {
        this.#offset = at + 2;
        this.#startLine();
      }
      const taken = next === void 0 || next === "\r" || next === "\n" && !multiline ? 1 : 2;
      at = this.#run(plain, at + taken);
    }
    return at;
  }
  #run(pattern, from) {
    pattern.lastIndex = from;
    return pattern.test(this.#text) ? pattern.lastIndex : from;
  }
};

// packages/core/dist/esm/live/challenge-key.js
import { createHash, createPublicKey, randomBytes, verify } from "node:crypto";
function challengeKey(privateKey, record) {
  try {
    const key = publicKeyOf(record);
    if (!key)
      return "mismatch";
    const octets = randomBytes(64);
    if (key.asymmetricKeyType === "rsa")
      return verify("sha256", octets, key, privateKey.sign(octets)) ? "fits" : "mismatch";
    const hash = createHash("sha256").update(octets).digest();
    return verify(null, hash, key, privateKey.sign(hash)) ? "fits" : "mismatch";
  } catch {
    return "mismatch";
  }
}
function publicKeyOf(record) {
  const { key, keyType, base64: p2 } = readRecord(record);
  const base64 = (octets) => Buffer.from(octets).toString("base64url");
  if (key?.kind === "rsa") {
    const jwk = { kty: "RSA", n: base64(key.modulus), e: base64(key.exponent) };
    return createPublicKey({ key: jwk, format: "jwk" });
  }
  if (keyType !== "ed25519" || p2?.octets.length !== 32)
    return void 0;
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: base64(p2.octets) }, format: "jwk" });
}

// packages/core/dist/esm/manifest/duration.js
var units = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
var longest = 3650 * 86400;
var durationPattern = "^[0-9]{1,9}[smhdw]$";
function parseDuration(text) {
  if (!new RegExp(durationPattern).test(text))
    return void 0;
  const seconds2 = Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? 0);
  return seconds2 <= longest ? seconds2 : void 0;
}
function formatDuration(seconds2) {
  for (const unit of ["d", "h", "m"]) {
    const size = units[unit] ?? 1;
    if (seconds2 > 0 && seconds2 % size === 0)
      return `${seconds2 / size}${unit}`;
  }
  return `${seconds2}s`;
}

// packages/core/dist/esm/manifest/judge/codes.js
var codeUnknown = ({ manifest, reportAt }) => {
  for (const { code, at, places } of entriesOf(manifest)) {
    if (!isCode(code))
      reportAt({ at: places?.code ?? at })("manifest/code-unknown", {
        seen: code,
        near: nearestWord(code, codes) ?? ""
      });
  }
};
var codeSecret = ({ manifest, reportAt }) => {
  for (const { code, at, places } of entriesOf(manifest)) {
    if (isCode(code) && "secret" in catalogue[code])
      reportAt({ at: places?.code ?? at })("manifest/code-secret", { refused: code });
  }
};
var acceptExpired = ({ manifest, now, reportAt }) => {
  for (const entry of manifest.accept) {
    if (!isCode(entry.code) || !isExpired(entry, now))
      continue;
    const { code, until, owner, at, places } = entry;
    reportAt({ at: places?.until ?? at, owner })("manifest/accept-expired", { accepted: code, until });
  }
};
function entriesOf({ rules, accept }) {
  return [...rules, ...accept];
}

// packages/core/dist/esm/manifest/judge/dates.js
var clockSlack = 864e5;
var dateMissing = ({ reportAt }, { selector, owner }) => {
  const { name, state, since } = selector;
  if (since[state] === void 0)
    reportAt({ at: selector.places?.state ?? selector.at, owner })("manifest/date-missing", { selector: name, state });
};
var dateOrder = ({ reportAt }, { selector, owner }) => {
  let earlier;
  for (const state of selectorStates) {
    const date = selector.since[state];
    if (date === void 0)
      continue;
    if (earlier && date < (selector.since[earlier] ?? ""))
      reportAt({ at: placeOf(selector, state), owner })("manifest/date-order", { state, earlier, date });
    earlier = state;
  }
};
var dateUnreached = ({ reportAt }, { selector, owner }) => {
  const reached = selectorStates.indexOf(selector.state);
  for (const [index, later] of selectorStates.entries()) {
    if (index <= reached || selector.since[later] === void 0)
      continue;
    reportAt({ at: placeOf(selector, later), owner })("manifest/date-unreached", { state: selector.state, later });
  }
};
var dateFuture = ({ now, reportAt }, { selector, owner }) => {
  const state = selector.state;
  const date = selector.since[state];
  if (date === void 0 || Date.parse(date) <= now.getTime() + clockSlack)
    return;
  reportAt({ at: placeOf(selector, state), owner })("manifest/date-future", { state, date });
};
function placeOf(selector, state) {
  return selector.places?.[`since.${state}`] ?? selector.places?.since ?? selector.at;
}

// packages/core/dist/esm/manifest/judge/keys.js
var judgeKeys = ({ reportAt }, { selector, owner }) => {
  for (const { code, args, offset, at } of judgeSelector(selector))
    reportAt({ at, owner })(code, args, offset);
};
function judgeSelector(selector) {
  const reading = readRecord(keyRecordOf(selector));
  const findings = publishesKey(selector.state) ? judgeRecord(reading) : judgeSecret(reading);
  const placed = findings.map((finding) => withPlace(finding, fieldPlace(selector, reading, finding.offset)));
  return [...placed, ...judgeAlgorithm(selector, reading)];
}
function judgeAlgorithm(selector, { key }) {
  const { algorithm } = selector;
  if (algorithm === "ed25519" || key?.kind !== "rsa" || `rsa-${key.bits}` === algorithm)
    return [];
  const finding = findingOf("manifest/algorithm-mismatch", { algorithm, seen: `rsa-${key.bits}` });
  return [withPlace(finding, selector.places?.algorithm ?? selector.at)];
}
function fieldPlace(selector, reading, offset) {
  const tag = offset === void 0 ? void 0 : reading.tags.filter(({ start }) => start <= offset).at(-1);
  const field = tag?.name === "k" ? "algorithm" : tag && "hnst".includes(tag.name) ? `tags.${tag.name}` : "publicKey";
  return selector.places?.[field] ?? selector.at;
}
function withPlace(finding, at) {
  return at ? { ...finding, at } : finding;
}

// packages/core/dist/esm/manifest/judge/names.js
var activeTwice = ({ reportAt }, selectors) => {
  const active = /* @__PURE__ */ new Map();
  for (const { stream, selector, owner } of selectors) {
    if (selector.state !== "active")
      continue;
    const algorithm = keyFamily(selector.algorithm);
    const other = active.get(`${stream.name} ${algorithm}`);
    if (other === void 0)
      active.set(`${stream.name} ${algorithm}`, selector.name);
    else
      reportAt({ at: selector.places?.state ?? selector.at, owner })("manifest/active-twice", {
        stream: stream.name,
        algorithm,
        other
      });
  }
};
var selectorTwice = ({ reportAt }, selectors) => {
  const known3 = /* @__PURE__ */ new Map();
  for (const placed of selectors) {
    const { selector, owner } = placed;
    const name = selector.name.toLowerCase();
    const other = known3.get(name);
    if (!other)
      known3.set(name, placed);
    else
      reportAt({ at: selector.at, owner })("manifest/selector-twice", {
        selector: selector.name,
        stream: other.stream.name
      });
  }
};
var nameReused = ({ reportAt }, selectors, domain) => {
  const removed2 = /* @__PURE__ */ new Map();
  for (const stream of domain.streams)
    for (const name of stream.removed)
      removed2.set(name.toLowerCase(), stream.name);
  if (removed2.size === 0)
    return;
  for (const { selector, owner } of selectors) {
    const stream = removed2.get(selector.name.toLowerCase());
    if (stream !== void 0)
      reportAt({ at: selector.at, owner })("manifest/name-reused", { selector: selector.name, stream });
  }
};
var nameTooLong = ({ reportAt }, { selector, owner }) => {
  if (owner.length > 253)
    reportAt({ at: selector.at, owner })("owner/selector-invalid", { seen: selector.name, problem: "name-length" });
};

// packages/core/dist/esm/manifest/judge/rotation.js
var shortestOverlap = 7 * 86400;
var overlapShort = ({ manifest, reportAt }) => {
  const { overlap } = resolveDefaults(manifest).rotation;
  const at = manifest.defaults.rotation?.places?.overlap;
  if (overlap < shortestOverlap)
    reportAt({ at })("manifest/overlap-short", {
      overlap: formatDuration(overlap),
      least: formatDuration(shortestOverlap)
    });
};
var leadLong = ({ manifest, reportAt }) => {
  const { every, lead } = resolveDefaults(manifest).rotation;
  const places = manifest.defaults.rotation?.places;
  if (lead >= every)
    reportAt({ at: places?.lead ?? places?.every })("manifest/lead-long", {
      lead: formatDuration(lead),
      every: formatDuration(every)
    });
};

// packages/core/dist/esm/senders/template.js
function readTemplate(template) {
  const pieces = [];
  for (const piece of template.split(/(\{\w+\})/)) {
    if (piece.startsWith("{"))
      pieces.push({ variable: piece.slice(1, -1) });
    else if (piece)
      pieces.push({ literal: piece });
  }
  return pieces;
}
function variablesOf(template) {
  const names3 = readTemplate(template).flatMap((piece) => "variable" in piece ? [piece.variable] : []);
  return [...new Set(names3)];
}
function fillTemplate(template, values) {
  return readTemplate(template).map((piece) => "literal" in piece ? piece.literal : own(values, piece.variable) ?? `{${piece.variable}}`).join("");
}
function templateSource(template, patterns) {
  const seen = /* @__PURE__ */ new Set();
  return readTemplate(template).map((piece) => {
    if ("literal" in piece)
      return piece.literal.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    if (seen.has(piece.variable))
      return `\\k<${piece.variable}>`;
    seen.add(piece.variable);
    return `(?<${piece.variable}>${patterns[piece.variable] ?? ""})`;
  }).join("");
}
function own(values, name) {
  return Object.hasOwn(values, name) ? values[name] : void 0;
}

// packages/core/dist/esm/senders/variable-pattern.js
var maxValueLength = 1024;
var compiled = /* @__PURE__ */ new Map();
function fitsPattern(pattern, value) {
  if (value.length > maxValueLength)
    return false;
  let expression = compiled.get(pattern);
  if (!expression) {
    expression = new RegExp(`^(?:${pattern})$`);
    compiled.set(pattern, expression);
  }
  return expression.test(value);
}
function usualValues(pattern) {
  return pattern.split("|").filter((alternative) => /^(?:[a-z0-9-]|\\\.)+$/i.test(alternative)).map((alternative) => alternative.replaceAll("\\.", "."));
}
function isClosedList(pattern) {
  return usualValues(pattern).length === pattern.split("|").length;
}

// packages/core/dist/esm/manifest/judge/senders.js
var judgeSenders = (judging) => {
  const { senders } = judging;
  if (!senders)
    return;
  for (const domain of judging.manifest.domains) {
    for (const entry of domain.senders)
      judgeSender(judging, senders, domain, entry);
  }
};
function judgeSender({ reportAt }, senders, domain, entry) {
  const { service } = entry;
  const sender = senders.senderById(service);
  const at = entry.places?.service ?? entry.at;
  if (!sender) {
    const near = nearestService(service, senders);
    reportAt({ at })("manifest/service-unknown", { service, near });
    return;
  }
  if (declaredRecordsOf(sender).length === 0)
    reportAt({ at })("manifest/service-without-records", { service });
  if (!variablesFit(sender, entry, reportAt))
    return;
  try {
    senders.recordsFor(sender, domain.name, entry.variables, { purposes: declaredPurposes });
  } catch (error2) {
    if (!(error2 instanceof DkimError))
      throw error2;
    reportAt({ at: entry.at })("manifest/sender-name-invalid", { service, domain: domain.name });
  }
}
function variablesFit(sender, entry, reportAt) {
  const service = sender.id;
  const names3 = Object.keys(sender.variables);
  const needed = new Set(declaredRecordsOf(sender).flatMap((record) => variablesOf(record.host + record.value)));
  let fit = true;
  const wrong = (field) => {
    fit = false;
    return reportAt({ at: entry.places?.[field] ?? entry.places?.variables ?? entry.at });
  };
  for (const name of names3) {
    const wanted2 = sender.variables[name] ?? "";
    const value = Object.hasOwn(entry.variables, name) ? entry.variables[name] : void 0;
    if (value === void 0 && needed.has(name) && name !== "domain")
      wrong("variables")("manifest/variable-missing", { service, variable: name, wanted: wanted2 });
    if (value !== void 0 && !fitsPattern(wanted2, value))
      wrong(`variables.${name}`)("manifest/variable-invalid", { service, variable: name, seen: value, wanted: wanted2 });
  }
  for (const name of Object.keys(entry.variables)) {
    if (Object.hasOwn(sender.variables, name))
      continue;
    const near = nearestWord(name, names3) ?? "";
    wrong(`variables.${name}`)("manifest/variable-unknown", { service, variable: name, near, known: names3.join(", ") });
  }
  return fit;
}
function nearestService(service, { senders }) {
  const ids = senders.map((sender) => sender.id);
  return ids.find((id) => id.startsWith(`${service}-`)) ?? nearestWord(service, ids) ?? "";
}

// packages/core/dist/esm/manifest/judge/judge-manifest.js
var manifestRules = [
  overlapShort,
  leadLong,
  codeUnknown,
  codeSecret,
  acceptExpired,
  judgeSenders
];
var domainRules = [activeTwice, selectorTwice, nameReused];
var selectorRules = [nameTooLong, dateMissing, dateOrder, dateUnreached, dateFuture];
function judgeManifest(manifest, options) {
  const findings = [];
  const judging = {
    manifest,
    now: options.now,
    ...options.senders ? { senders: options.senders } : {},
    reportAt: ({ at, owner }) => reportInto(findings, { ...at ? { at } : {}, ...owner === void 0 ? {} : { owner } })
  };
  for (const rule of manifestRules)
    rule(judging);
  const perSelector = options.records === false ? selectorRules : [...selectorRules, judgeKeys];
  for (const domain of manifest.domains) {
    const selectors = selectorsOf3(domain);
    for (const rule of domainRules)
      rule(judging, selectors, domain);
    for (const placed of selectors)
      for (const rule of perSelector)
        rule(judging, placed);
  }
  return findings.sort(byPlace);
}
function selectorsOf3(domain) {
  return domain.streams.flatMap((stream) => stream.selectors.map((selector) => ({
    domain,
    stream,
    selector,
    owner: selectorOwner(selector.name, domain.name)
  })));
}
function byPlace({ at: one }, { at: other }) {
  if (!one || !other)
    return one ? 1 : other ? -1 : 0;
  return one.line - other.line || one.column - other.column;
}

// packages/core/dist/esm/name/domain.js
import { domainToASCII, domainToUnicode } from "node:url";
var international = /^[a-z0-9._-]*[\u0080-\u{10ffff}][a-z0-9._\u0080-\u{10ffff}-]*$/u;
function parseDomain(text) {
  const name = canonicalName(text.trim());
  const ascii = international.test(name) ? canonicalName(domainToASCII(name)) : name;
  const problem = judgeLabels(ascii, { underscore: true });
  if (problem || /(?:^|\.)[0-9]+$/.test(ascii))
    throw new DkimError("bad-name", `'${text}' is no domain name: letters, digits and hyphens are wanted, such as example.com`);
  return ascii;
}

// packages/core/dist/esm/rules/key/private-key-file.js
var armour = /-----BEGIN ([A-Z0-9 ]{0,20})PRIVATE KEY-----/g;
var between = /\\[nrt]|["'\s]|^[ \t]*(?:Proc-Type|DEK-Info):.*$/gm;
var isKeyText = /^[A-Za-z0-9+/]{40}/;
var headLength2 = 400;
var derHeadLength = 200;
function judgePrivateKeyFile(content, file) {
  const der = typeof content === "string" ? void 0 : readKey(content.subarray(0, derHeadLength));
  if (der?.kind === "private")
    return findingAt("", 0, `${der.form} DER`, file);
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const found = findArmour(text);
  const identity = /^AGE-SECRET-KEY-1[0-9A-Z]{20,}/m.exec(text);
  if (found)
    return findingAt(text, found.index, `${found[1]?.trim() || "PKCS#8"} PEM`, file);
  return identity ? findingAt(text, identity.index, "age identity", file) : [];
}
function findArmour(text) {
  for (const found of text.matchAll(armour)) {
    const end = found.index + found[0].length;
    const body = text.slice(end, end + headLength2).replace(between, "");
    if (isKeyText.test(body))
      return found;
  }
  return void 0;
}
function findingAt(text, index, form, file) {
  const before = text.slice(0, index).split("\n");
  const findings = [];
  const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  reportInto(findings, { at })("key/private-key-file", { form });
  return findings;
}

// packages/core/dist/esm/zone-file/read-name.js
function readName2(token, { scope, report }, written = token.text) {
  const name = resolveName(written, scope.origin);
  const problem = name === void 0 ? "no-origin" : judgeName(name);
  if (problem)
    report(problem, token);
  return name;
}

// packages/core/dist/esm/zone-file/directives.js
var deepestInclude = 8;
var mostIncludes = 1e3;
function followDirective(tokens, context) {
  const { reading, scope, report } = context;
  const [directive, argument, second, third] = tokens;
  if (!directive)
    return void 0;
  const name = directive.text.toUpperCase();
  if (name !== "$ORIGIN" && name !== "$TTL" && name !== "$INCLUDE") {
    report("not-supported", directive);
    return void 0;
  }
  if (!argument) {
    report("bad-directive", directive);
    return void 0;
  }
  const extra = name === "$INCLUDE" ? third : second;
  if (extra)
    report("extra-text", extra);
  if (name === "$INCLUDE")
    return include(argument, second, context);
  if (argument.kind === "quoted")
    report("bad-directive", argument);
  if (name === "$ORIGIN") {
    scope.origin = readName2(argument, context) ?? scope.origin;
    reading.firstOrigin ??= scope.origin;
    return void 0;
  }
  const ttl2 = parseTtl(argument.text);
  if (ttl2 === void 0)
    report("bad-ttl", argument);
  reading.defaultTtl = ttl2 ?? reading.defaultTtl;
  return void 0;
}
function include(path, originToken, context) {
  const { reading, scope, report } = context;
  const chain = filesOf(scope);
  if (chain.length > deepestInclude || reading.included >= mostIncludes) {
    report(chain.length > deepestInclude ? "include-depth" : "include-limit", path);
    return void 0;
  }
  const found = reading.options.include?.(path.text, scope.file);
  const { file, text } = typeof found === "string" ? { file: path.text, text: found } : found ?? {};
  if (file === void 0 || text === void 0 || chain.includes(file)) {
    report(text === void 0 ? "include-missing" : "include-cycle", path);
    return void 0;
  }
  reading.included++;
  const origin = (originToken && readName2(originToken, context)) ?? scope.origin;
  return { text, scope: { file, parent: scope, origin, owner: scope.owner } };
}
function filesOf(scope) {
  const files = [];
  for (let each = scope; each; each = each.parent)
    files.push(each.file);
  return files;
}

// packages/core/dist/esm/zone-file/template-line.js
var pairs = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"],
  ["${", "}"],
  ["%{", "}"]
];
function templateLine(scanner) {
  const line = scanner.peekLine().trim();
  return line.startsWith("#") || pairs.some(([open, close]) => line.startsWith(open) && line.endsWith(close));
}
function opensTemplate({ kind, text }) {
  return kind === "word" && pairs.some(([open]) => text.includes(open));
}

// packages/core/dist/esm/zone-file/entries.js
var mostTokens = 4 + 65535;
var deepest = 64;
function* readEntries(text, skipTemplateLines) {
  const scanner = new Scanner(text);
  let joining = { lone: /* @__PURE__ */ new Set(), lines: true };
  while (!scanner.done) {
    if (skipTemplateLines && templateLine(scanner)) {
      yield { ...nothing, faults: [{ code: "template-line", token: scanner.takeLine() }] };
      scanner.next();
      continue;
    }
    const start = scanner.position;
    const read = readEntry(scanner, joining);
    if ("lone" in read) {
      joining = read;
      scanner.rewind(start);
    } else if (read.tokens.length > 0 || read.faults.length > 0)
      yield read;
  }
}
var nothing = { indented: false, tokens: [], comments: [], faults: [], broken: false };
function readEntry(scanner, joining) {
  const indented = scanner.atWhiteSpace();
  const tokens = [];
  const comments = [];
  const faults = [];
  const open = [];
  const fail = (code, token) => {
    if (!faults.some((fault) => fault.code === code))
      faults.push({ code, token });
  };
  for (; ; ) {
    const token = scanner.next();
    switch (token.kind) {
      case "open":
        if (joining.lone.has(token.offset))
          fail("unbalanced-parenthesis", token);
        else if (open.length < deepest)
          open.push(token);
        else if (joining.lines)
          return { lone: joining.lone, lines: false };
        break;
      case "close":
        if (!open.pop())
          fail("unbalanced-parenthesis", token);
        break;
      case "comment":
        if (comments.length < deepest && mayCut(token, tokens.at(-1)))
          comments.push(token);
        break;
      case "line-end":
      case "end": {
        const first = open[0];
        if (first && joining.lines) {
          if (token.kind === "line-end")
            break;
          return { lone: new Set(open.map(({ offset }) => offset)), lines: true };
        }
        if (first)
          fail("unbalanced-parenthesis", first);
        const broken = faults.some(({ code }) => code === "unbalanced-quote" || code === "rdata-too-long");
        return { indented, tokens, comments, faults, broken };
      }
      default:
        if (token.kind === "unbalanced")
          fail("unbalanced-quote", token);
        if (tokens.length < mostTokens)
          tokens.push(token);
        else
          fail("rdata-too-long", token);
    }
  }
}
function mayCut(comment, before) {
  return before?.kind === "word" && (comment.glued || /^;[ \t]*[a-z]\w*[ \t]*=/i.test(comment.text));
}

// packages/core/dist/esm/zone-file/read-record.js
function readRecord3(entry, context) {
  const { reading, scope, report } = context;
  const { tokens, indented, broken } = entry;
  const header = readHeader(tokens, indented ? 0 : 1);
  const [first] = tokens;
  if ("noType" in header) {
    const token = header.noType ?? first;
    const code = reading.options.skipTemplateLines && tokens.some(opensTemplate) ? "template-line" : "no-type";
    if (token && !broken)
      report(code, token);
    return void 0;
  }
  const typeToken = tokens[header.typeIndex];
  if (!first || !typeToken)
    return void 0;
  const isTemplate = reading.options.skipTemplateLines && !indented && opensTemplate(first);
  if (isTemplate)
    report("template-line", first);
  if (!indented)
    scope.owner = readOwner2(first, context);
  if (isTemplate || broken)
    return void 0;
  if (!scope.owner) {
    report("no-owner", typeToken);
    return void 0;
  }
  if (header.badTtl)
    report("bad-ttl", header.badTtl);
  if (!header.knownType)
    report("unknown-type", typeToken);
  return assemble(entry, header, scope.owner, context);
}
function readOwner2(token, context) {
  const written = token.kind === "quoted" ? escapeSpecial(token.text) : token.text;
  const name = readName2(token, context, written);
  return { name: name ?? written, relative: name === void 0 };
}
function escapeSpecial(text) {
  return text.replace(/\\.|[ \t\n();]/gs, (piece) => piece.length === 2 && piece[1] !== "\n" ? piece : `\\${String(piece.charCodeAt(piece.length - 1)).padStart(3, "0")}`);
}
function assemble(entry, header, owner, context) {
  const { reading, scope, report } = context;
  const { type, typeIndex } = header;
  const rdataTokens = entry.tokens.slice(typeIndex + 1);
  const typeToken = entry.tokens[typeIndex];
  const ownerToken = entry.indented ? typeToken : entry.tokens[0];
  const [firstRdata] = rdataTokens;
  if (!firstRdata || !ownerToken || !typeToken) {
    if (typeToken)
      report("empty-rdata", typeToken);
    return void 0;
  }
  reading.class = header.class ?? reading.class;
  reading.statedTtl = header.ttl ?? reading.statedTtl;
  const resolve = (token) => {
    if (token.kind === "quoted")
      report("bad-rdata", token);
    return readName2(token, context);
  };
  const rdata = readRdata(type, rdataTokens, { resolve, report });
  if (!rdata)
    return void 0;
  if (type === "SOA")
    readZone(owner.name, rdata.value, reading);
  if (holdsStrings(type))
    reportCut(entry, firstRdata, report);
  const ttl2 = header.ttl ?? reading.defaultTtl ?? reading.statedTtl ?? reading.soaMinimum;
  return {
    owner: owner.name,
    type,
    ...rdata,
    ...ttl2 !== void 0 && { ttl: ttl2 },
    class: reading.class,
    ...owner.relative && { relative: true },
    at: placeOf2(ownerToken, scope.file),
    valueAt: placeOf2(firstRdata, scope.file)
  };
}
function readZone(owner, value, reading) {
  reading.apex ??= owner;
  reading.soaMinimum ??= parseTtl(value.split(" ")[6] ?? "");
}
function reportCut({ comments }, first, report) {
  const cut = comments.find(({ offset }) => offset > first.offset);
  if (!cut || first.kind !== "word" || !/^[vkpthsng]=/i.test(first.text))
    return;
  report("comment-cuts-value", cut, /^[^=]*=?/.exec(cut.text)?.[0]);
}
function placeOf2({ line, column }, file) {
  return { file, line, column };
}

// packages/core/dist/esm/zone-file/reading.js
var mostProblems = 1e4;
var mostSeen = 20;
function reporter(reading, file) {
  const reported = /* @__PURE__ */ new Set();
  return (code, { text, line, column }, seen = text) => {
    const { problems } = reading;
    if (reported.has(code) || problems.length > mostProblems)
      return;
    reported.add(code);
    const kept = problems.length === mostProblems ? "too-many-problems" : code;
    problems.push({ code: kept, at: { file, line, column }, seen: seen.slice(0, mostSeen) });
  };
}

// packages/core/dist/esm/zone-file/read-zone-file.js
function readZoneFile(text, options = {}) {
  const origin = options.origin === void 0 ? void 0 : withoutFinalDot(options.origin);
  const reading = {
    options,
    records: [],
    problems: [],
    apex: void 0,
    firstOrigin: origin,
    class: "IN",
    defaultTtl: options.ttl,
    statedTtl: void 0,
    soaMinimum: void 0,
    included: 0
  };
  readText(text, { file: options.file ?? "zone", origin, owner: void 0 }, reading);
  const { records, problems, apex = reading.firstOrigin } = reading;
  return { records, problems, ...apex !== void 0 && { origin: apex } };
}
function readText(text, scope, reading) {
  for (const entry of readEntries(text, reading.options.skipTemplateLines ?? false)) {
    const context = { reading, scope, report: reporter(reading, scope.file) };
    for (const { code, token } of entry.faults)
      context.report(code, token);
    const [first] = entry.tokens;
    if (!first)
      continue;
    if (isDirective(entry, first, reading)) {
      if (reading.options.skipTemplateLines && entry.tokens.some(opensTemplate)) {
        context.report("template-line", first);
        continue;
      }
      const inclusion = entry.broken ? void 0 : followDirective(entry.tokens, context);
      if (inclusion)
        readText(inclusion.text, inclusion.scope, reading);
      continue;
    }
    const record = readRecord3(entry, context);
    if (record)
      reading.records.push(record);
  }
}
function isDirective({ indented }, first, { options }) {
  if (indented || first.kind !== "word" || !first.text.startsWith("$"))
    return false;
  return !(options.skipTemplateLines && opensTemplate(first));
}

export {
  canonicalName,
  isInZone,
  DkimError,
  readOwner,
  readTagList,
  describeKey,
  isAboutDkim,
  showValue,
  catalogue,
  findingOf,
  diffDeclared,
  keyTypes,
  manifestDefaults,
  resolveDefaults,
  utf8Octets,
  selectorStates,
  declaredRecords,
  instantPattern,
  parseInstant,
  nearestWord,
  parseTtl,
  joinTxt,
  quoteTxtValue,
  unquoteTxt,
  zoneKinds,
  zoneKindOfResource,
  formatFinding,
  printable,
  challengeKey,
  compareKeys,
  durationPattern,
  parseDuration,
  formatDuration,
  readTemplate,
  variablesOf,
  fillTemplate,
  templateSource,
  fitsPattern,
  usualValues,
  isClosedList,
  judgeManifest,
  parseDomain,
  ownersToAsk,
  declaredOwnersToAsk,
  sortWorstFirst,
  subjectOf2 as subjectOf,
  reviewChange,
  reviewDeclared,
  judgePrivateKeyFile,
  readZoneFile
};
