import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
import {
  DkimError,
  canonicalName,
  challengeKey,
  isInZone,
  readOwner,
  readTagList
} from "./chunk-UGO32LTQ.js";

// packages/dns/dist/transport/find-servers.js
import { getServers } from "node:dns";
import { lookup } from "node:dns/promises";

// packages/dns/dist/transport/dns-server.js
import { isIP } from "node:net";
function parseServer(text) {
  if (/^https:\/\/[^/\s]+/i.test(text) && URL.canParse(text))
    return { protocol: "https", url: text };
  const tls = /^tls:\/\/([^#\s]+)(?:#([a-z0-9.-]+))?$/i.exec(text);
  if (tls) {
    const { host: host2, port: port2 } = splitPort(tls[1] ?? "", 853) ?? refuse(text);
    const name = tls[2] ?? (isIP(host2) === 0 ? host2 : void 0);
    return { protocol: "tls", host: host2, port: port2, ...name !== void 0 && { name } };
  }
  const { host, port } = splitPort(text, 53) ?? refuse(text);
  return isIP(host) === 0 ? { protocol: "lookup", host, port } : { protocol: "dns", address: host, port };
}
function splitPort(text, standard) {
  if (isIP(text) === 6)
    return { host: text, port: standard };
  const match = /^(?:\[([0-9a-f:.%a-z]+)\]|([a-z0-9_.-]+))(?::(\d{1,5}))?$/i.exec(text);
  const host = match?.[1] ?? match?.[2] ?? "";
  const port = Number(match?.[3] ?? standard);
  const valid = match?.[1] === void 0 ? host !== "" : isIP(host) === 6;
  return valid && port > 0 && port <= 65535 ? { host, port } : void 0;
}
function refuse(text) {
  const wanted = "ADDRESS, ADDRESS:PORT, HOST, tls://HOST or https://HOST/PATH";
  throw new DkimError("bad-argument", `'${text}' is no name server: write ${wanted}`);
}
function formatServer(server) {
  switch (server.protocol) {
    case "https":
      return server.url;
    case "tls": {
      const name = server.name === void 0 || server.name === server.host ? "" : `#${server.name}`;
      return `tls://${withPort(server.host, server.port, 853)}${name}`;
    }
    default:
      return withPort(server.address, server.port, 53);
  }
}
function withPort(host, port, standard) {
  if (port === standard)
    return host;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

// packages/dns/dist/transport/find-servers.js
function systemServers() {
  const servers = getServers().map(parseServer);
  return servers.filter((server) => server.protocol === "dns");
}
async function findServers(texts) {
  const found = await Promise.all(texts.map(findServer));
  return found.flat();
}
async function findServer(text) {
  const server = parseServer(text);
  if (server.protocol !== "lookup")
    return [server];
  const { host, port } = server;
  try {
    const addresses = await lookup(host, { all: true });
    return addresses.map(({ address }) => ({ protocol: "dns", address, port }));
  } catch (cause) {
    throw new DkimError("bad-argument", `the name server '${host}' has no address: write one, as in 192.0.2.1:${port}`, { cause });
  }
}

// packages/dns/dist/client/answer.js
var permanent = /* @__PURE__ */ new Set(["bad-name", "formerr", "notimp", "refused", "truncated"]);
function unavailable(reason, server, ms, message) {
  return { status: "unavailable", reason, server, ms, temporary: !permanent.has(reason), ...message && { message } };
}

// packages/dns/dist/transport/on-abort.js
var waiting = /* @__PURE__ */ new WeakMap();
function onAbort(signal, action) {
  if (!signal)
    return nothing;
  if (signal.aborted) {
    action();
    return nothing;
  }
  const actions = waiting.get(signal) ?? listen(signal);
  actions.add(action);
  return () => void actions.delete(action);
}
function nothing() {
}
function listen(signal) {
  const actions = /* @__PURE__ */ new Set();
  waiting.set(signal, actions);
  signal.addEventListener("abort", () => runAll(actions), { once: true });
  return actions;
}
function runAll(actions) {
  for (const action of [...actions])
    action();
  actions.clear();
}

// packages/dns/dist/client/pause.js
function pause(ms, ...signals) {
  return new Promise((resolve) => {
    const forget = [];
    const end = () => {
      clearTimeout(timer);
      for (const leave of forget)
        leave();
      resolve();
    };
    const timer = setTimeout(end, ms);
    for (const signal of signals)
      forget.push(onAbort(signal, end));
  });
}

// packages/dns/dist/client/token-bucket.js
var TokenBucket = class {
  #perSecond;
  #most;
  #tokens;
  #filledAt;
  constructor(perSecond, now) {
    this.#perSecond = perSecond;
    this.#most = Math.max(perSecond / 10, 1);
    this.#tokens = this.#most;
    this.#filledAt = now;
  }
  /** Takes one, when one is there. */
  take(now) {
    if (this.#perSecond === Number.POSITIVE_INFINITY)
      return true;
    now ??= performance.now();
    this.#tokens = Math.min(this.#most, this.#tokens + (now - this.#filledAt) * this.#perSecond / 1e3);
    this.#filledAt = now;
    if (this.#tokens < 1)
      return false;
    this.#tokens--;
    return true;
  }
  /** How long until one is there. */
  wait() {
    return this.#tokens >= 1 ? 0 : Math.ceil((1 - this.#tokens) * 1e3 / this.#perSecond);
  }
};

// packages/dns/dist/client/window.js
var smallest = 16;
var Window = class {
  #largest;
  #size;
  #threshold = Number.POSITIVE_INFINITY;
  #shrunkAt = Number.NEGATIVE_INFINITY;
  constructor(largest) {
    this.#largest = largest;
    this.#size = Math.min(32, largest);
  }
  get size() {
    return this.#size;
  }
  /** An answer came while `inFlight` queries were out: a window that nobody fills needs no growth. */
  grow(inFlight) {
    if (inFlight * 2 < this.#size)
      return;
    const step = this.#size < this.#threshold ? 1 : 1 / this.#size;
    this.#size = Math.min(this.#size + step, this.#largest);
  }
  /** A query that was sent at `sentAt` is lost; losses of one moment count once. */
  shrink(sentAt, now) {
    if (sentAt < this.#shrunkAt)
      return;
    this.#threshold = Math.max(this.#size / 2, Math.min(smallest, this.#largest));
    this.#size = this.#threshold;
    this.#shrunkAt = now;
  }
};

// packages/dns/dist/client/gate.js
var Gate = class {
  window;
  #bucket;
  #line = [];
  #head = 0;
  #inFlight = 0;
  #timer;
  constructor(budget) {
    this.window = new Window(Math.max(budget.inFlight, 1));
    this.#bucket = new TokenBucket(Math.max(budget.perSecond, 0.1), performance.now());
  }
  get inFlight() {
    return this.#inFlight;
  }
  /** True when a query may go; false when the signal aborted first. Who entered has to leave. */
  enter(signal) {
    if (signal?.aborted)
      return false;
    if (this.#head === this.#line.length && this.#admit())
      return true;
    return new Promise((resolve) => {
      let forget = () => {
      };
      const waiting2 = {
        left: false,
        enter: (entered) => {
          forget();
          waiting2.left = true;
          resolve(entered);
        }
      };
      this.#line.push(waiting2);
      forget = onAbort(signal, () => waiting2.enter(false));
      this.#callNext();
    });
  }
  /** A query that entered is over. */
  leave() {
    this.#inFlight--;
    this.#callNext();
  }
  /** Sends all home that wait. */
  close() {
    clearTimeout(this.#timer);
    for (const waiting2 of this.#line.splice(0))
      if (!waiting2.left)
        waiting2.enter(false);
    this.#head = 0;
  }
  #admit() {
    if (this.#inFlight + 1 > this.window.size)
      return false;
    if (!this.#bucket.take()) {
      this.#callLater();
      return false;
    }
    this.#inFlight++;
    return true;
  }
  #callNext() {
    for (let next2 = this.#line[this.#head]; next2; next2 = this.#line[this.#head]) {
      if (!next2.left) {
        if (!this.#admit())
          break;
        next2.enter(true);
      }
      this.#head++;
    }
    if (this.#head > 1024 || this.#head > 0 && this.#head === this.#line.length) {
      this.#line = this.#line.slice(this.#head);
      this.#head = 0;
    }
  }
  #callLater() {
    this.#timer ??= setTimeout(() => {
      this.#timer = void 0;
      this.#callNext();
    }, this.#bucket.wait());
  }
};

// packages/dns/dist/client/round-trip.js
var shortest = 150;
var mostGrowth = 1.5;
var RoundTrip = class {
  #longest;
  #smoothed = 0;
  #variation = 0;
  #known = false;
  /** `longest` is the time to wait for a server that never answered yet, and the most for any first try. */
  constructor(longest) {
    this.#longest = longest;
  }
  /** An answer took so long. */
  add(ms) {
    if (this.#known) {
      this.#variation += (Math.abs(ms - this.#smoothed) - this.#variation) / 4;
      this.#smoothed += (ms - this.#smoothed) / 8;
    } else {
      this.#smoothed = ms;
      this.#variation = ms / 2;
      this.#known = true;
    }
  }
  /** How long to wait at this try, 0 the first: each one twice as long as the one before, up to `mostGrowth`. */
  timeout(tried) {
    const usual = this.#known ? Math.max(this.#smoothed + 4 * this.#variation, shortest) : this.#longest;
    const first = Math.min(usual, this.#longest);
    return Math.ceil(Math.min(first * 2 ** tried, this.#longest * mostGrowth) / 10) * 10;
  }
};

// packages/dns/dist/client/server-state.js
var deadAfter = 1e4;
var probeEvery = 1e3;
var deadMisses = 12;
var patience = 3e4;
var ServerState = class {
  /** The server as results name it. */
  name;
  gate;
  roundTrip;
  /** Whether it answers FORMERR to EDNS, so that it is asked without (RFC 6891 §7). */
  plain = false;
  /** Whether it ever said anything. */
  reached = false;
  #misses = 0;
  #silentSince;
  #probedAt = Number.NEGATIVE_INFINITY;
  #recovery;
  constructor(name, budget, timeout) {
    this.name = name;
    this.gate = new Gate(budget);
    this.roundTrip = new RoundTrip(timeout);
  }
  /** It said something. */
  heard() {
    this.reached = true;
    this.#misses = 0;
    this.#silentSince = void 0;
    this.#recovery?.abort();
    this.#recovery = void 0;
  }
  /** One query to it, sent at `sentAt`, was lost. */
  missed(sentAt) {
    this.#misses++;
    this.#silentSince ??= sentAt;
  }
  /** Whether it lost so many queries in a row that it may be stalled or dead. */
  get isSilent() {
    return this.#misses >= deadMisses && this.#silentSince !== void 0;
  }
  /** Whether it is held to be dead: then it isn't asked, but for a probe now and then, and a long list doesn't wait for it. */
  isDead(now) {
    return this.isSilent && this.#silence(now) > deadAfter;
  }
  /** Whether it answered before and stopped a short while ago: who has nobody else to ask waits for it. */
  isStalled(now) {
    return this.isSilent && this.reached && this.#silence(now) < patience;
  }
  /** Aborts when a silent server says something again. */
  get recovered() {
    this.#recovery ??= new AbortController();
    return this.#recovery.signal;
  }
  /** Whether it may be asked now: always unless it is dead, and then once in a while. */
  mayAsk(now) {
    return !this.isDead(now) || this.mayProbe(now);
  }
  /** Whether it is time to look if a silent server answers again: true once in a while. */
  mayProbe(now = performance.now()) {
    if (now - this.#probedAt < probeEvery)
      return false;
    this.#probedAt = now;
    return true;
  }
  #silence(now = performance.now()) {
    return now - (this.#silentSince ?? now);
  }
};

// packages/dns/dist/client/server-states.js
import { BlockList, isIP as isIP2, isIPv6 } from "node:net";
var maxKnown = 1e4;
var loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8);
loopback.addAddress("::1", "ipv6");
function defaultBudget(server) {
  if (isLoopback(hostOf(server)))
    return { perSecond: Number.POSITIVE_INFINITY, inFlight: 256 };
  return { perSecond: 1e3, inFlight: 128 };
}
function hostOf(server) {
  if (server.protocol === "dns")
    return server.address;
  return server.protocol === "tls" ? server.host : new URL(server.url).hostname.replace(/^\[(.*)\]$/, "$1");
}
function isLoopback(host) {
  if (/^(?:.*\.)?localhost\.?$/i.test(host))
    return true;
  return isIP2(host) !== 0 && loopback.check(host, isIPv6(host) ? "ipv6" : "ipv4");
}
var ServerStates = class {
  #states = /* @__PURE__ */ new Map();
  /** The same by object, since most questions name a server by the same one. */
  #recent = /* @__PURE__ */ new WeakMap();
  #budget;
  #timeout;
  constructor(budget, timeout) {
    this.#budget = budget;
    this.#timeout = timeout;
  }
  of(server) {
    let state = this.#recent.get(server);
    if (state)
      return state;
    const name = formatServer(server);
    state = this.#states.get(name);
    if (!state) {
      if (this.#states.size >= maxKnown)
        this.#forgetIdle();
      state = new ServerState(name, this.#budget(server), this.#timeout);
      this.#states.set(name, state);
    }
    this.#recent.set(server, state);
    return state;
  }
  /** Sends home all that wait for a server. */
  close() {
    for (const state of this.#states.values())
      state.gate.close();
  }
  #forgetIdle() {
    for (const [name, state] of this.#states)
      if (state.gate.inFlight === 0)
        this.#states.delete(name);
    this.#recent = /* @__PURE__ */ new WeakMap();
  }
};

// packages/dns/dist/client/try-plan.js
var askedAgain = {
  "bad-name": 1,
  formerr: 1,
  notimp: 1,
  refused: 1,
  rcode: 2,
  truncated: 1,
  servfail: 2
};
var atOnce = /* @__PURE__ */ new Set(["network", "servfail"]);
var backOff = 100;
var TryPlan = class {
  #servers;
  #tries;
  #states;
  #attempt = 0;
  #records;
  #last;
  #reason;
  #worst;
  constructor(servers, tries, states) {
    this.#servers = servers;
    this.#tries = tries;
    this.#states = states;
  }
  /** Of several troubles the one to tell: what a server said tells more than silence. */
  get worst() {
    return this.#worst;
  }
  /** The next server in turn that may still change its mind, the living first; undefined when it is enough. */
  next() {
    if (this.#attempt >= this.#tries)
      return void 0;
    if (!this.#records && this.#servers.length === 1)
      return this.#servers[0];
    const open = this.#servers.filter((server) => (this.#records?.get(server)?.left ?? 1) > 0);
    const now = performance.now();
    const alive = open.filter((server) => !this.#states.of(server).isDead(now));
    const from = alive.length > 0 ? alive : open;
    const least = Math.min(...from.map((server) => this.tried(server)));
    return from.find((server) => this.tried(server) === least);
  }
  /** How often this server was tried. */
  tried(server) {
    return this.#records?.get(server)?.tried ?? 0;
  }
  /** How long to wait before this server is asked, in milliseconds. */
  wait(server) {
    if (server !== this.#last || this.#reason === void 0 || !atOnce.has(this.#reason))
      return 0;
    return backOff * 2 ** (this.#attempt - 1);
  }
  /** The server gave no usable answer. */
  failed(server, answer) {
    this.#attempt++;
    this.#records ??= /* @__PURE__ */ new Map();
    const record = this.#records.get(server) ?? { tried: 0, left: Number.POSITIVE_INFINITY };
    this.#records.set(server, record);
    record.tried++;
    record.left = Math.min(record.left, askedAgain[answer.reason] ?? Number.POSITIVE_INFINITY);
    if (askedAgain[answer.reason] !== void 0)
      record.left--;
    this.#last = server;
    this.#reason = answer.reason;
    if (!this.#worst?.message || answer.message)
      this.#worst = answer;
  }
};

// packages/dns/dist/message/name.js
var dot = 46;
var backslash = 92;
var zero = 48;
function writeName(target, at, name) {
  let label = at;
  let next2 = at + 1;
  const end = name.endsWith(".") && !endsEscaped(name) ? name.length - 1 : name.length;
  for (let i = 0; i < end; i++) {
    let code = name.charCodeAt(i);
    if (code === dot) {
      if (!closeLabel(target, label, next2))
        return -1;
      label = next2++;
      continue;
    }
    if (code === backslash) {
      code = readEscape(name, i + 1);
      if (code < 0)
        return -1;
      i += isDigit(name.charCodeAt(i + 1)) ? 3 : 1;
    } else if (code < 33 || code > 126)
      return -1;
    if (next2 - at > 253)
      return -1;
    target[next2++] = code;
  }
  if (end === 0)
    next2 = label;
  else if (!closeLabel(target, label, next2))
    return -1;
  target[next2] = 0;
  return next2 + 1;
}
function closeLabel(target, label, next2) {
  const size = next2 - label - 1;
  target[label] = size;
  return size > 0 && size <= 63;
}
function readEscape(name, at) {
  const code = name.charCodeAt(at);
  if (!isDigit(code))
    return code >= 33 && code <= 126 ? code : -1;
  const digits = name.slice(at, at + 3);
  return /^\d{3}$/.test(digits) && Number(digits) <= 255 ? Number(digits) : -1;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function endsEscaped(name) {
  let backslashes = 0;
  for (let i = name.length - 2; i >= 0 && name.charCodeAt(i) === backslash; i--)
    backslashes++;
  return backslashes % 2 === 1;
}
function writeLabel(target, at, octets, start, size) {
  let next2 = at;
  for (let i = start; i < start + size; i++) {
    const code = octets[i] ?? 0;
    if (code < 33 || code > 126) {
      target[next2++] = backslash;
      target[next2++] = zero + Math.floor(code / 100);
      target[next2++] = zero + Math.floor(code / 10) % 10;
      target[next2++] = zero + code % 10;
    } else {
      if (code === dot || code === backslash)
        target[next2++] = backslash;
      target[next2++] = code;
    }
  }
  return next2;
}
function sameName(one, other) {
  return one === other || one.length === other.length && one.toLowerCase() === other.toLowerCase();
}
function splitName(name) {
  return name.match(/(?:\\.|[^.\\])+/gs) ?? [];
}
function parentOf(name) {
  if (name.includes("\\"))
    return name.slice((splitName(name)[0]?.length ?? 0) + 1);
  const end = name.indexOf(".");
  return end < 0 ? "" : name.slice(end + 1);
}

// packages/dns/dist/message/record-type.js
var numbers = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  DNAME: 39,
  OPT: 41,
  DS: 43,
  RRSIG: 46,
  NSEC: 47,
  DNSKEY: 48,
  NSEC3: 50,
  TLSA: 52,
  ANY: 255,
  CAA: 257
};
var names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
var known = new Map(Object.entries(numbers));
function typeFromNumber(number) {
  return names.get(number) ?? `TYPE${number}`;
}
function typeToNumber(type) {
  const exact = known.get(type);
  if (exact !== void 0)
    return exact;
  const upper = type.toUpperCase();
  const named = known.get(upper);
  if (named !== void 0)
    return named;
  const digits = /^TYPE(\d{1,5})$/.exec(upper)?.[1];
  const number = digits === void 0 ? void 0 : Number(digits);
  return number !== void 0 && number <= 65535 ? number : void 0;
}

// packages/dns/dist/message/encode-query.js
function encodeQuery(query) {
  const type = typeToNumber(query.type);
  if (type === void 0 || query.name.length > maxText)
    return void 0;
  const tail = query.edns === void 0 ? 4 : 15;
  const octets = Buffer.allocUnsafe(headerSize + query.name.length + 2 + tail);
  const end = writeName(octets, headerSize, query.name);
  if (end < 0)
    return void 0;
  writeHeader(octets, query);
  writeUint16(octets, end, type);
  writeUint16(octets, end + 2, internet);
  if (query.edns !== void 0)
    writeOpt(octets, end + 4, query.edns, query.dnssecOk);
  return end + tail === octets.length ? octets : octets.subarray(0, end + tail);
}
var internet = 1;
var headerSize = 12;
var maxText = 1016;
function writeHeader(octets, { id, rd, ad, cd, edns }) {
  writeUint16(octets, 0, id);
  octets[2] = rd ? 1 : 0;
  octets[3] = (ad ? 32 : 0) | (cd ? 16 : 0);
  writeUint16(octets, 4, 1);
  writeUint16(octets, 6, 0);
  writeUint16(octets, 8, 0);
  writeUint16(octets, 10, edns === void 0 ? 0 : 1);
}
function writeOpt(octets, at, udpSize2, dnssecOk) {
  octets[at] = 0;
  writeUint16(octets, at + 1, 41);
  writeUint16(octets, at + 3, udpSize2);
  writeUint16(octets, at + 5, 0);
  writeUint16(octets, at + 7, dnssecOk ? 32768 : 0);
  writeUint16(octets, at + 9, 0);
}
function writeUint16(octets, at, value) {
  octets[at] = value >> 8;
  octets[at + 1] = value;
}

// packages/dns/dist/message/message.js
var rcodes = { noerror: 0, formerr: 1, servfail: 2, nxdomain: 3, notimp: 4, refused: 5, badvers: 16 };

// packages/dns/dist/client/ask-server.js
async function askServer(asked, ask, options) {
  const query = encodeQuery(ask);
  if (!query)
    return unavailable("bad-name", asked.name, 0);
  const transport = transportTo(asked.server, ask.only);
  const answer = judgeExchange(await send(asked, transport, query, options), asked.name, transport, false);
  return isCut(answer, ask) ? askAgainWhole(asked, query, options, answer.message) : answer;
}
function isCut(answer, { only }) {
  return answer.status === "answer" && answer.message.tc && answer.transport === "udp" && only !== "udp";
}
async function askAgainWhole(asked, query, options, cut) {
  const whole = judgeExchange(await send(asked, "tcp", query, options), asked.name, "tcp", true);
  if (whole.status === "answer" && !whole.message.tc)
    return whole;
  if (whole.status === "unavailable" && whole.reason === "aborted")
    return whole;
  return unavailable("truncated", asked.name, whole.ms, cut);
}
function transportTo(server, only) {
  return server.protocol === "dns" ? only ?? "udp" : server.protocol;
}
function send({ pools, server }, transport, query, options) {
  if (server.protocol === "https")
    return pools.https.exchange(server, query, options);
  if (server.protocol === "dns" && transport === "udp")
    return pools.udp.exchange(server, query, options);
  return pools.stream.exchange(server, query, options);
}
function judgeExchange(exchange, server, transport, truncated) {
  const { ms } = exchange;
  if (exchange.kind === "trouble")
    return unavailable(exchange.trouble, server, ms);
  const { message } = exchange;
  if (message.rcode === rcodes.noerror || message.rcode === rcodes.nxdomain) {
    return { status: "answer", message, server, ms, transport, truncated };
  }
  return unavailable(reasonOf(message), server, ms, message);
}
var reasons = /* @__PURE__ */ new Map([
  [rcodes.formerr, "formerr"],
  [rcodes.servfail, "servfail"],
  [rcodes.notimp, "notimp"],
  [rcodes.refused, "refused"],
  // RFC 6891 §6.1.3: the server knows another version of EDNS; to us that is the same as none.
  [rcodes.badvers, "formerr"]
]);
function reasonOf(message) {
  return reasons.get(message.rcode) ?? "rcode";
}

// packages/dns/dist/client/try-server.js
var ServerTry = class {
  pools;
  server;
  name;
  signal;
  timeout = 0;
  reached = false;
  #state;
  #options;
  #tell;
  #ask;
  #query;
  /** `tell` is called once, with what came of it. */
  constructor(pools, server, state, ask, options, tell) {
    this.pools = pools;
    this.server = server;
    this.name = state.name;
    this.signal = options.how.signal;
    this.#state = state;
    this.#options = options;
    this.#tell = tell;
    this.#ask = state.plain && ask.edns !== void 0 ? withoutEdns(ask) : ask;
  }
  /** Asks, or stands in line. */
  start() {
    if (!this.#options.isProbe && !this.#state.mayAsk()) {
      this.#tell(unavailable("timeout", this.name, 0));
      return;
    }
    const entering = this.#state.gate.enter(this.signal);
    if (typeof entering === "boolean")
      this.#enter(entering);
    else
      void entering.then((entered) => this.#enterLate(entered));
  }
  /** What came back for the datagram. */
  settle(exchange) {
    const answer = judgeExchange(exchange, this.name, "udp", false);
    const isPlain = answer.status === "answer" && !answer.message.tc;
    if (isPlain)
      this.#finish(answer);
    else
      void this.#complete(answer).then((whole) => this.#finish(whole));
  }
  #enter(entered) {
    if (entered)
      this.#send();
    else
      this.#tell(unavailable("aborted", this.name, 0));
  }
  /** A server that died meanwhile is not waited for by all who stood in line. */
  #enterLate(entered) {
    if (!entered || !this.#state.isDead()) {
      this.#enter(entered);
      return;
    }
    this.#state.gate.leave();
    this.#tell(unavailable("timeout", this.name, 0));
  }
  #send() {
    const { server } = this;
    this.timeout = this.#options.how.timeout ?? this.#state.roundTrip.timeout(this.#options.tried);
    this.reached = this.#state.reached;
    const isDatagram = server.protocol === "dns" && this.#ask.only !== "tcp";
    this.#query = isDatagram ? encodeQuery(this.#ask) : void 0;
    if (isDatagram && this.#query)
      this.pools.udp.post(server, this.#query, this);
    else
      void this.#askWhole().then((answer) => this.#finish(answer));
  }
  async #askWhole() {
    return this.#withoutEdns(await askServer(this, this.#ask, this));
  }
  /** Makes the best of a datagram that is not yet the answer. */
  async #complete(answer) {
    if (!this.#query || !isCut(answer, this.#ask))
      return this.#withoutEdns(answer);
    return askAgainWhole(this, this.#query, this, answer.message);
  }
  /** RFC 6891 §7: a server from before EDNS says FORMERR or NOTIMP to it; then it is asked without. */
  async #withoutEdns(answer) {
    const isAgainst = answer.status === "unavailable" && (answer.reason === "formerr" || answer.reason === "notimp");
    if (!isAgainst || this.#ask.edns === void 0)
      return answer;
    this.#ask = withoutEdns(this.#ask);
    const plain = await askServer(this, this.#ask, this);
    if (plain.status === "answer")
      this.#state.plain = true;
    return plain;
  }
  #finish(answer) {
    learn(this.#state, answer);
    this.#state.gate.leave();
    this.#tell(answer);
  }
};
function withoutEdns(ask) {
  return { ...ask, edns: void 0 };
}
function learn(state, answer) {
  if (answer.status === "answer" || answer.message) {
    state.heard();
    state.gate.window.grow(state.gate.inFlight);
    if (answer.status === "answer" && answer.transport !== "tcp")
      state.roundTrip.add(answer.ms);
  } else if (answer.reason === "timeout") {
    const now = performance.now();
    state.missed(now - answer.ms);
    state.gate.window.shrink(now - answer.ms, now);
  }
}

// packages/dns/dist/transport/exchange.js
function promiseOf(options, start) {
  return new Promise((settle2) => start({ ...options, settle: settle2 }));
}
function newCounters() {
  return { sent: 0, received: 0, lost: 0, stray: 0, forged: 0, malformed: 0 };
}

// packages/dns/dist/transport/https-pool.js
import { connect } from "node:http2";

// packages/dns/dist/transport/post-query.js
import { constants } from "node:http2";

// packages/dns/dist/message/octet-reader.js
var firstName = 12;
var scratch = Buffer.alloc(1024);
var OctetReader = class {
  octets;
  at = 0;
  failed = false;
  #first;
  constructor(octets) {
    this.octets = Buffer.isBuffer(octets) ? octets : Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  }
  /** Marks the message as malformed. */
  fail() {
    this.failed = true;
  }
  /** Whether `count` more octets are there; when not, the message is malformed. */
  has(count) {
    if (this.at + count > this.octets.length)
      this.failed = true;
    return !this.failed;
  }
  readUint8() {
    return this.has(1) ? this.octets[this.at++] ?? 0 : 0;
  }
  readUint16() {
    if (!this.has(2))
      return 0;
    this.at += 2;
    return this.octets.readUInt16BE(this.at - 2);
  }
  readUint32() {
    if (!this.has(4))
      return 0;
    this.at += 4;
    return this.octets.readUInt32BE(this.at - 4);
  }
  /** A copy, so that a record never keeps a whole datagram alive. */
  readOctets(count) {
    if (!this.has(count))
      return new Uint8Array(0);
    this.at += count;
    return Uint8Array.prototype.slice.call(this.octets, this.at - count, this.at);
  }
  /** Octets as text, one character (U+0000 to U+00FF) an octet. */
  readText(count) {
    if (!this.has(count))
      return "";
    this.at += count;
    return this.octets.toString("latin1", this.at - count, this.at);
  }
  /** A name, perhaps compressed, in presentation form without final dot. */
  readName() {
    const { octets } = this;
    if (this.#first !== void 0 && octets[this.at] === 192 && octets[this.at + 1] === firstName) {
      this.at += 2;
      return this.#first;
    }
    const start = this.at;
    const name = this.#followName();
    if (start === firstName && !this.failed)
      this.#first = name;
    return name;
  }
  #followName() {
    const { octets } = this;
    let written = 0;
    let length = 0;
    let at = this.at;
    let segment = this.at;
    let behind = -1;
    for (let steps = 0; steps < 256; steps++) {
      const size = octets[at];
      if (size === void 0)
        break;
      if (size === 0) {
        this.at = behind < 0 ? at + 1 : behind;
        return scratch.toString("latin1", 0, written);
      }
      if (size >= 192) {
        const low = octets[at + 1];
        const target = (size & 63) << 8 | (low ?? 0);
        if (low === void 0 || target >= segment)
          break;
        if (behind < 0)
          behind = at + 2;
        segment = target;
        at = target;
        continue;
      }
      length += size + 1;
      if (size > 63 || length > 254 || at + 1 + size > octets.length)
        break;
      if (written > 0)
        scratch[written++] = dot;
      written = writeLabel(scratch, written, octets, at + 1, size);
      at += 1 + size;
    }
    this.failed = true;
    return "";
  }
};

// packages/dns/dist/message/address.js
import { isIPv4, isIPv6 as isIPv62 } from "node:net";
function formatAddress(octets) {
  if (octets.length === 4)
    return octets.join(".");
  const groups = [];
  for (let i = 0; i + 1 < octets.length; i += 2)
    groups.push((octets[i] ?? 0) << 8 | (octets[i + 1] ?? 0));
  const { start, length } = longestZeros(groups);
  const text = (part) => part.map((group) => group.toString(16)).join(":");
  if (length < 2)
    return text(groups);
  return `${text(groups.slice(0, start))}::${text(groups.slice(start + length))}`;
}
function longestZeros(groups) {
  let best = { start: 0, length: 0 };
  for (let i = 0; i < groups.length; i++) {
    let length = 0;
    while (groups[i + length] === 0)
      length++;
    if (length > best.length)
      best = { start: i, length };
  }
  return best;
}
function parseAddress(text) {
  if (isIPv4(text))
    return Uint8Array.from(text.split("."), Number);
  if (!isIPv62(text) || text.includes("%"))
    return void 0;
  const [head = "", tail] = replaceDottedTail(text).split("::");
  const left = splitGroups(head);
  const right = tail === void 0 ? [] : splitGroups(tail);
  const groups = [...left, ...new Array(8 - left.length - right.length).fill(0), ...right];
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 255]));
}
function splitGroups(text) {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
function replaceDottedTail(text) {
  return text.replace(/\d+\.\d+\.\d+\.\d+$/, (dotted) => {
    const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number);
    return `${(a << 8 | b).toString(16)}:${(c << 8 | d).toString(16)}`;
  });
}

// packages/dns/dist/message/read-rdata.js
function readRdata(reader, size, owner, type, recordClass, ttl) {
  const end = reader.at + size;
  const record = readData(reader, end, owner, type, recordClass, ttl);
  if (reader.at !== end)
    reader.fail();
  return record;
}
function readData(reader, end, owner, type, recordClass, ttl) {
  switch (type) {
    case "TXT":
      return readTxt(reader, end, owner, ttl);
    case "CNAME":
    case "NS":
    case "PTR":
    case "DNAME":
      return { owner, ttl, type, value: reader.readName() };
    case "A":
      return { owner, ttl, type, value: formatAddress(reader.readOctets(4)) };
    case "AAAA":
      return { owner, ttl, type, value: formatAddress(reader.readOctets(16)) };
    case "MX":
      return { owner, ttl, type, preference: reader.readUint16(), exchange: reader.readName() };
    case "SOA":
      return readSoa(reader, owner, ttl);
    default:
      return { owner, ttl, type, class: recordClass, rdata: reader.readOctets(end - reader.at) };
  }
}
function readTxt(reader, end, owner, ttl) {
  const first = reader.readText(reader.readUint8());
  if (reader.at >= end || reader.failed)
    return { owner, ttl, type: "TXT", value: first, strings: [first] };
  const second = reader.readText(reader.readUint8());
  const strings = [first, second];
  let value = first + second;
  while (reader.at < end && !reader.failed) {
    const string = reader.readText(reader.readUint8());
    strings.push(string);
    value += string;
  }
  return { owner, ttl, type: "TXT", value, strings };
}
function readSoa(reader, owner, ttl) {
  return {
    owner,
    ttl,
    type: "SOA",
    mname: reader.readName(),
    rname: reader.readName(),
    serial: reader.readUint32(),
    refresh: reader.readUint32(),
    retry: reader.readUint32(),
    expire: reader.readUint32(),
    minimum: reader.readUint32()
  };
}

// packages/dns/dist/message/read-message.js
var internet2 = 1;
function readMessage(octets) {
  const reader = new OctetReader(octets);
  if (!reader.has(12))
    return void 0;
  const id = reader.readUint16();
  const flags = reader.readUint16();
  const questions = reader.readUint16();
  const answerCount = reader.readUint16();
  const authorityCount = reader.readUint16();
  const additionalCount = reader.readUint16();
  if (questions > 1)
    return void 0;
  const question = questions === 1 ? readQuestion(reader) : void 0;
  const answers = readSection(reader, answerCount);
  const authorities = readSection(reader, authorityCount);
  const slot = {};
  const additionals = readSection(reader, additionalCount, slot);
  if (reader.failed || reader.at !== octets.length)
    return void 0;
  const { opt } = slot;
  return {
    id,
    response: (flags & 32768) !== 0,
    opcode: flags >> 11 & 15,
    aa: (flags & 1024) !== 0,
    tc: (flags & 512) !== 0,
    rd: (flags & 256) !== 0,
    ra: (flags & 128) !== 0,
    ad: (flags & 32) !== 0,
    cd: (flags & 16) !== 0,
    rcode: (opt?.extendedRcode ?? 0) << 4 | flags & 15,
    question,
    answers,
    authorities,
    additionals,
    edns: opt?.edns
  };
}
function readQuestion(reader) {
  const name = reader.readName();
  const type = typeFromNumber(reader.readUint16());
  if (reader.readUint16() !== internet2)
    reader.fail();
  return { name, type };
}
var none = [];
function readSection(reader, count, slot) {
  if (count === 0)
    return none;
  const first = readRecord(reader, slot);
  if (count === 1 || reader.failed)
    return first ? [first] : none;
  const records = first ? [first] : [];
  for (let i = 1; i < count && !reader.failed; i++) {
    const record = readRecord(reader, slot);
    if (record)
      records.push(record);
  }
  return records;
}
function readRecord(reader, slot) {
  const owner = reader.readName();
  const number = reader.readUint16();
  const type = typeFromNumber(number);
  const recordClass = reader.readUint16();
  const ttl = reader.readUint32();
  const size = reader.readUint16();
  if (!reader.has(size))
    return void 0;
  if (type === "OPT") {
    if (owner !== "" || !slot || slot.opt)
      reader.fail();
    else
      slot.opt = readOpt(recordClass, ttl);
    reader.at += size;
    return void 0;
  }
  const known2 = recordClass === internet2 ? type : `TYPE${number}`;
  return readRdata(reader, size, owner, known2, recordClass, ttl > 2147483647 ? 0 : ttl);
}
function readOpt(recordClass, ttl) {
  const edns = { udpSize: recordClass, version: ttl >>> 16 & 255, dnssecOk: (ttl & 32768) !== 0 };
  return { edns, extendedRcode: ttl >>> 24 };
}

// packages/dns/dist/transport/answers-query.js
var questionAt = 12;
function answersQuery(message, octets, query) {
  if (!message.response)
    return false;
  if (!message.question)
    return message.rcode !== rcodes.noerror && message.rcode !== rcodes.nxdomain;
  const end = endOfQuestion(query);
  if (end <= octets.length && octets.compare(query, questionAt, end, questionAt, end) === 0)
    return true;
  const asked = readMessage(query)?.question;
  return asked?.type === message.question.type && sameName(asked.name, message.question.name);
}
function endOfQuestion(query) {
  let at = questionAt;
  while (at < query.length && query[at] !== 0)
    at += (query[at] ?? 0) + 1;
  return at + 5;
}

// packages/dns/dist/transport/pending-query.js
var PendingQuery = class {
  id;
  /** The query as it was sent. */
  query;
  /** Undefined where the connection says who answers. */
  sender;
  /** When its time is up, on the clock of `performance.now()`. */
  deadline;
  /** Something unreadable came in its place; that is told if no answer comes in time. */
  malformed = false;
  #sentAt = performance.now();
  #settled;
  #waiter;
  #isOver = false;
  #forget;
  /** Writes the id into the query, and starts its clock. */
  constructor(id, query, sender, waiter, settled) {
    this.id = id;
    this.query = query;
    query[0] = id >> 8;
    query[1] = id;
    this.sender = sender;
    this.deadline = this.#sentAt + waiter.timeout;
    this.#settled = settled;
    this.#waiter = waiter;
    if (waiter.signal)
      this.#forget = onAbort(waiter.signal, () => this.fail("aborted"));
  }
  /** Whether its waiter was told. */
  get isOver() {
    return this.#isOver;
  }
  /** Whether answers came from there before. */
  get reached() {
    return this.#waiter.reached ?? false;
  }
  /** Starts its clock anew: the time that it stood in line is not its server's. */
  leave() {
    this.#sentAt = performance.now();
    this.deadline = this.#sentAt + this.#waiter.timeout;
  }
  answer(message) {
    this.#settle({ kind: "message", message, ms: performance.now() - this.#sentAt });
  }
  fail(trouble) {
    this.#settle({ kind: "trouble", trouble, ms: performance.now() - this.#sentAt });
  }
  /** Its time is up. */
  expire() {
    this.fail(this.malformed ? "malformed" : "timeout");
  }
  #settle(exchange) {
    if (this.#isOver)
      return;
    this.#isOver = true;
    this.#forget?.();
    this.#settled(this, exchange);
    this.#waiter.settle(exchange);
  }
};

// packages/dns/dist/transport/post-query.js
var mediaType = "application/dns-message";
function postQuery(session, url, query, options) {
  const stream = openStream(session, url, query.length);
  let timer;
  return promiseOf(options, (waiter) => {
    const pending = new PendingQuery(0, query, void 0, waiter, () => {
      clearTimeout(timer);
      if (!stream?.readableEnded)
        stream?.close(constants.NGHTTP2_CANCEL);
    });
    timer = setTimeout(() => setImmediate(() => pending.expire()), options.timeout);
    if (stream)
      readAnswer(stream, pending);
    else
      pending.fail("network");
    stream?.end(query);
  });
}
function openStream(session, url, length) {
  try {
    return session.request({
      ":method": "POST",
      ":path": `${url.pathname}${url.search}`,
      accept: mediaType,
      "content-type": mediaType,
      "content-length": length
    });
  } catch {
    return void 0;
  }
}
function readAnswer(stream, pending) {
  const chunks = [];
  let size = 0;
  let status;
  stream.on("response", (headers) => {
    status = headers[":status"];
  });
  stream.on("data", (chunk) => {
    size += chunk.length;
    if (size > 65535)
      pending.fail("malformed");
    else
      chunks.push(chunk);
  });
  stream.on("end", () => {
    if (status !== 200)
      return pending.fail("network");
    const octets = Buffer.concat(chunks);
    const message = readMessage(octets);
    if (message?.id === 0 && answersQuery(message, octets, pending.query))
      pending.answer(message);
    else
      pending.fail("malformed");
  });
  stream.on("error", () => pending.fail("network"));
  stream.on("close", () => pending.fail("network"));
}

// packages/dns/dist/transport/https-pool.js
var idleTime = 5e3;
var HttpsPool = class {
  #counters;
  #trust;
  #sessions = /* @__PURE__ */ new Map();
  /** Those that take no further query, until they are closed. */
  #retired = /* @__PURE__ */ new Set();
  constructor(counters, trust = {}) {
    this.#counters = counters;
    this.#trust = trust;
  }
  /** Sends a query, whose id it writes, to a resolver and waits for its answer. */
  async exchange(server, query, options) {
    this.#counters.sent++;
    const url = new URL(server.url);
    const kept = this.#open(url);
    const sentAt = performance.now();
    const exchange = await postQuery(kept.session, url, query, options);
    if (exchange.kind === "message") {
      this.#counters.received++;
      kept.heardAt = performance.now();
    } else if (exchange.trouble === "timeout") {
      this.#counters.lost++;
      if (kept.heardAt < sentAt)
        this.#retire(url.origin, kept);
    } else if (exchange.trouble === "malformed")
      this.#counters.malformed++;
    return exchange;
  }
  /** Gives up what is in flight and leaves no handle open. */
  async close() {
    const sessions = [...this.#retired, ...[...this.#sessions.values()].map(({ session }) => session)];
    this.#sessions.clear();
    await Promise.all(sessions.map(closeSession));
  }
  #retire(origin, kept) {
    if (this.#sessions.get(origin) !== kept)
      return;
    const { session } = kept;
    this.#sessions.delete(origin);
    this.#retired.add(session);
    session.once("close", () => this.#retired.delete(session));
    session.close();
  }
  #open(url) {
    const known2 = this.#sessions.get(url.origin);
    if (known2 && !known2.session.closed && !known2.session.destroyed)
      return known2;
    const { ca } = this.#trust;
    const session = connect(url.origin, ca === void 0 ? {} : { ca });
    session.on("error", () => {
    });
    session.on("goaway", () => session.close());
    session.setTimeout(idleTime, () => session.close());
    session.unref();
    const kept = { session, heardAt: Number.NEGATIVE_INFINITY };
    this.#sessions.set(url.origin, kept);
    return kept;
  }
};
async function closeSession(session) {
  if (session.destroyed)
    return;
  const closed = new Promise((resolve) => session.once("close", () => resolve()));
  session.destroy();
  await closed;
}

// packages/dns/dist/transport/stream-pool.js
import { connect as connect2 } from "node:net";
import { connect as connectTls } from "node:tls";

// packages/dns/dist/transport/random-id.js
import { randomFillSync } from "node:crypto";
var drawn = new Uint16Array(2048);
var next = drawn.length;
function randomId() {
  if (next === drawn.length) {
    randomFillSync(drawn);
    next = 0;
  }
  return drawn[next++] ?? 0;
}

// packages/dns/dist/transport/pending-queries.js
var maxInFlight = 1e4;
var sweepEvery = 20;
var PendingQueries = class {
  #pending = /* @__PURE__ */ new Map();
  #counters;
  #settled;
  #sweep;
  #sweptAt = Number.NEGATIVE_INFINITY;
  /** `settled` is called as each query is over, whatever came of it, and before its waiter is told. */
  constructor(counters, settled) {
    this.#counters = counters;
    this.#settled = (pending, exchange) => {
      this.#pending.delete(pending.id);
      if (exchange.kind === "message")
        counters.received++;
      else if (exchange.trouble === "timeout")
        counters.lost++;
      settled();
    };
  }
  get size() {
    return this.#pending.size;
  }
  /** Starts the clock of a query, and writes an id of its own into its octets. */
  start(query, sender, waiter) {
    let id = randomId();
    while (this.#pending.has(id))
      id = randomId();
    const pending = new PendingQuery(id, query, sender, waiter, this.#settled);
    this.#counters.sent++;
    if (waiter.signal?.aborted)
      return pending;
    this.#pending.set(id, pending);
    this.#sweep ??= setTimeout(() => this.#sweepNow(), sweepEvery);
    return pending;
  }
  /** Takes what came in: settles the query that it answers, else drops and counts it. */
  receive(octets, from) {
    const pending = octets.length < 12 ? void 0 : this.#pending.get(octets.readUInt16BE(0));
    if (!pending) {
      this.#counters.stray++;
      return;
    }
    const { sender } = pending;
    if (sender?.port !== from?.port || sender?.address !== from?.address) {
      this.#counters.forged++;
      return;
    }
    const message = readMessage(octets);
    if (!message) {
      this.#counters.malformed++;
      pending.malformed = true;
      if (from === void 0)
        pending.fail("malformed");
    } else if (answersQuery(message, octets, pending.query))
      pending.answer(message);
    else
      this.#counters.forged++;
  }
  /** Settles every query with the same trouble. */
  failAll(trouble) {
    for (const pending of [...this.#pending.values()])
      pending.fail(trouble);
    clearTimeout(this.#sweep);
    this.#sweep = void 0;
  }
  #sweepNow() {
    for (const pending of this.#pending.values())
      if (pending.deadline <= this.#sweptAt)
        pending.expire();
    this.#sweptAt = performance.now();
    if (this.#pending.size > 0)
      this.#sweep?.refresh();
    else
      this.#sweep = void 0;
  }
};

// packages/dns/dist/transport/tcp-frame.js
function frame(message) {
  const framed = Buffer.allocUnsafe(message.length + 2);
  framed.writeUInt16BE(message.length, 0);
  framed.set(message, 2);
  return framed;
}
var FrameReader = class {
  #pending = Buffer.alloc(0);
  /** The messages that `chunk` completes. */
  read(chunk) {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    const messages = [];
    let at = 0;
    while (this.#pending.length - at >= 2) {
      const end = at + 2 + this.#pending.readUInt16BE(at);
      if (end > this.#pending.length)
        break;
      messages.push(this.#pending.subarray(at + 2, end));
      at = end;
    }
    this.#pending = this.#pending.subarray(at);
    return messages;
  }
};

// packages/dns/dist/transport/stream-connection.js
var idleTime2 = 5e3;
var StreamConnection = class {
  #socket;
  #pending;
  #closed;
  #frames = new FrameReader();
  #idle;
  #received = false;
  #usable = true;
  constructor(socket, counters) {
    this.#socket = socket;
    this.#pending = new PendingQueries(counters, () => this.#rest());
    this.#closed = new Promise((resolve) => socket.once("close", () => resolve()));
    socket.setNoDelay(true);
    socket.unref();
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("end", () => this.#drop());
    socket.on("error", () => this.#drop());
    socket.on("close", () => this.#drop());
  }
  /** Whether new queries may be sent over it. */
  get usable() {
    return this.#usable && this.#pending.size < maxInFlight;
  }
  /** Whether an answer came over it before: a server may close such a one at any time, which is no trouble. */
  get wasUsed() {
    return this.#received;
  }
  /** Sends a query, whose id it writes, and waits for its answer. */
  async exchange(query, options) {
    clearTimeout(this.#idle);
    const exchange = await promiseOf(options, (waiter) => {
      this.#pending.start(query, void 0, waiter);
      this.#socket.write(frame(query));
    });
    if (exchange.kind === "trouble" && exchange.trouble === "timeout")
      this.#retire();
    return exchange;
  }
  /** Gives up what is in flight and waits until the handle is gone. */
  async close() {
    this.#pending.failAll("aborted");
    this.#drop();
    await this.#closed;
  }
  #read(chunk) {
    for (const message of this.#frames.read(chunk)) {
      this.#received = true;
      this.#pending.receive(message, void 0);
    }
  }
  #rest() {
    if (this.#pending.size > 0)
      return;
    if (!this.#usable)
      this.#drop();
    else
      this.#idle = setTimeout(() => this.#drop(), idleTime2).unref();
  }
  #retire() {
    this.#usable = false;
    this.#rest();
  }
  #drop() {
    this.#usable = false;
    clearTimeout(this.#idle);
    this.#pending.failAll("network");
    this.#socket.destroy();
  }
};

// packages/dns/dist/transport/stream-pool.js
var maxKnown2 = 256;
var StreamPool = class {
  #counters;
  #trust;
  #connections = /* @__PURE__ */ new Map();
  constructor(counters, trust = {}) {
    this.#counters = counters;
    this.#trust = trust;
  }
  /** Sends a query, whose id it writes, to a server and waits for its answer. */
  async exchange(server, query, options) {
    const connection = this.#open(server);
    const { wasUsed } = connection;
    const exchange = await connection.exchange(query, options);
    if (!wasUsed || exchange.kind === "message" || exchange.trouble !== "network")
      return exchange;
    return this.#open(server).exchange(query, options);
  }
  /** Gives up what is in flight and leaves no handle open. */
  async close() {
    const connections = [...this.#connections.values()];
    this.#connections.clear();
    await Promise.all(connections.map((connection) => connection.close()));
  }
  #open(server) {
    const key = formatServer(server);
    const known2 = this.#connections.get(key);
    if (known2?.usable)
      return known2;
    if (this.#connections.size >= maxKnown2)
      this.#forgetClosed();
    const connection = new StreamConnection(this.#dial(server), this.#counters);
    this.#connections.set(key, connection);
    return connection;
  }
  #forgetClosed() {
    for (const [key, connection] of this.#connections)
      if (!connection.usable)
        this.#connections.delete(key);
  }
  #dial(server) {
    if (server.protocol === "dns")
      return connect2({ host: server.address, port: server.port });
    const { host, port, name } = server;
    const ca = this.#trust.ca;
    return connectTls({
      host,
      port,
      ALPNProtocols: ["dot"],
      ...name !== void 0 && { servername: name },
      ...ca !== void 0 && { ca }
    });
  }
};

// packages/dns/dist/transport/socket-group.js
var perSocket = 100;
var perPort = 2e4;
var SocketGroup = class {
  #make;
  #most;
  #sockets = [];
  #retired = /* @__PURE__ */ new Set();
  /** Above `most` sockets, a socket takes more than its share. */
  constructor(make, most3) {
    this.#make = make;
    this.#most = most3;
  }
  /** The ready socket with the fewest queries in flight; undefined when none is ready or has room. */
  choose() {
    let best;
    let connecting = false;
    for (let i = this.#sockets.length - 1; i >= 0; i--) {
      const socket = this.#sockets[i];
      if (!socket)
        continue;
      if (socket.broken || socket.sent >= perPort)
        this.#renew(i, socket);
      else if (!socket.ready)
        connecting = true;
      else if (!best || socket.inFlight < best.inFlight)
        best = socket;
    }
    if (best && best.inFlight < perSocket)
      return best;
    if (!connecting && this.#sockets.length < this.#most) {
      const fresh = this.#make();
      this.#sockets.push(fresh);
      if (fresh.ready)
        return fresh;
    }
    return best && best.inFlight < maxInFlight ? best : void 0;
  }
  /** Gives up what is in flight and leaves no handle open. */
  async close() {
    const sockets = [...this.#sockets.splice(0), ...this.#retired];
    this.#retired.clear();
    await Promise.all(sockets.map((socket) => socket.close()));
  }
  #renew(index, socket) {
    this.#sockets.splice(index, 1);
    for (const old of this.#retired)
      if (old.broken)
        this.#retired.delete(old);
    this.#retired.add(socket);
    socket.retire();
  }
};

// packages/dns/dist/transport/udp-socket.js
import { createSocket } from "node:dgram";
var receiveBuffer = 1 << 22;
var UdpSocket = class {
  #socket;
  #pending;
  #closed;
  #peer;
  /** What leaves at the end of this turn of the event loop. */
  #outbox = [];
  #sent = 0;
  #ready;
  #broken = false;
  #retired = false;
  constructor(family, counters, peer) {
    this.#peer = peer;
    this.#ready = peer === void 0;
    this.#pending = new PendingQueries(counters, () => this.#closeWhenDone());
    this.#socket = createSocket({
      type: family === 4 ? "udp4" : "udp6",
      recvBufferSize: receiveBuffer,
      // Only addresses are sent to: no need for the system's resolver, nor for a turn of the event loop.
      lookup: (address, _options, callback) => callback(null, address, family)
    });
    this.#closed = new Promise((resolve) => this.#socket.once("close", resolve));
    this.#socket.on("message", (octets, from) => this.#pending.receive(octets, from));
    this.#socket.on("error", () => this.#fail());
    this.#socket.once("connect", () => {
      this.#ready = true;
    });
    if (peer)
      this.#socket.connect(peer.port, peer.address);
    else
      this.#socket.bind(0);
    this.#socket.unref();
  }
  get inFlight() {
    return this.#pending.size;
  }
  /** How many queries it sent. */
  get sent() {
    return this.#sent;
  }
  /** Whether queries can be sent over it yet. */
  get ready() {
    return this.#ready;
  }
  get broken() {
    return this.#broken;
  }
  /**
   * Sends a query, whose id it writes; the waiter is told what comes of it.
   *
   * The queries of one turn leave together: a near server then wakes once for all of them, where a datagram each time it has
   * gone to sleep costs as much as all the rest of a look-up.
   */
  post(query, sender, waiter) {
    this.#sent++;
    this.#outbox.push(this.#pending.start(query, sender, waiter));
    if (this.#outbox.length === 1)
      setImmediate(() => this.#sendAll());
  }
  /** Takes no new query, and closes behind the last answer. */
  retire() {
    this.#retired = true;
    this.#closeWhenDone();
  }
  /** Gives up what is in flight and waits until the handle is gone. */
  async close() {
    this.#retired = true;
    this.#pending.failAll("aborted");
    this.#closeWhenDone();
    await this.#closed;
  }
  #sendAll() {
    const all = this.#outbox;
    this.#outbox = [];
    for (const pending of all) {
      try {
        if (!pending.isOver)
          this.#send(pending);
      } catch {
        pending.fail("network");
      }
    }
  }
  #send(pending) {
    const { query, sender, reached } = pending;
    pending.leave();
    if (this.#peer || !sender)
      this.#socket.send(query);
    else if (reached)
      this.#socket.send(query, sender.port, sender.address);
    else
      this.#socket.send(query, sender.port, sender.address, (error) => error && pending.fail("network"));
  }
  #closeWhenDone() {
    if (this.#retired && this.#pending.size === 0)
      this.#closeSocket();
  }
  #fail() {
    if (this.#peer && this.#ready)
      return;
    this.#closeSocket();
    this.#pending.failAll("network");
  }
  #closeSocket() {
    if (this.#broken)
      return;
    this.#broken = true;
    this.#socket.close();
  }
};

// packages/dns/dist/transport/udp-pool.js
var sharedSockets = 32;
var busyAfter = 1e3;
var busyServers = 16;
var ownSockets = 8;
var UdpPool = class {
  #counters;
  #shared;
  #own = [];
  #uses = /* @__PURE__ */ new WeakMap();
  constructor(counters) {
    this.#counters = counters;
    this.#shared = {
      4: new SocketGroup(() => new UdpSocket(4, counters), sharedSockets),
      6: new SocketGroup(() => new UdpSocket(6, counters), sharedSockets)
    };
  }
  /** Sends a query, whose id it writes, to a server and waits for its answer. */
  exchange(server, query, options) {
    return promiseOf(options, (waiter) => this.post(server, query, waiter));
  }
  /** Sends a query, whose id it writes, to a server; the waiter is told what comes of it. */
  post(server, query, waiter) {
    const use = this.#useOf(server);
    if (++use.asked === busyAfter && this.#own.length < busyServers)
      this.#giveOwn(use);
    const socket = use.own?.choose() ?? this.#shared[use.family].choose();
    if (socket)
      socket.post(query, use.sender, waiter);
    else
      waiter.settle({ kind: "trouble", trouble: "network", ms: 0 });
  }
  /** Gives up what is in flight and leaves no handle open. */
  async close() {
    await Promise.all([this.#shared[4], this.#shared[6], ...this.#own].map((group) => group.close()));
  }
  #useOf(server) {
    let use = this.#uses.get(server);
    if (use)
      return use;
    const { address, port } = server;
    const family = address.includes(":") ? 6 : 4;
    use = { sender: { address: canonicalAddress(address), port }, family, asked: 0, own: void 0 };
    this.#uses.set(server, use);
    return use;
  }
  #giveOwn(use) {
    use.own = new SocketGroup(() => new UdpSocket(use.family, this.#counters, use.sender), ownSockets);
    this.#own.push(use.own);
  }
};
function canonicalAddress(address) {
  const octets = parseAddress(address);
  return octets ? formatAddress(octets) : address;
}

// packages/dns/dist/client.js
var udpSize = 1232;
function createDnsClient(options = {}) {
  const { servers = systemServers(), timeout = 2e3, tries = 4, budget = defaultBudget, ca } = options;
  if (!(timeout > 0) || !(tries >= 1)) {
    throw new DkimError("bad-argument", `timeout ${timeout} and tries ${tries}: both have to be positive`);
  }
  const counters = newCounters();
  const trust = ca === void 0 ? {} : { ca };
  const udp = new UdpPool(counters);
  const pools = { udp, stream: new StreamPool(counters, trust), https: new HttpsPool(counters, trust) };
  const states = new ServerStates(budget, timeout);
  const closing = new AbortController();
  let closed;
  function ask(question, how = {}) {
    const query = readOptions(question, how);
    const server = how.server ?? servers[0];
    const state = server && states.of(server);
    if (!state || closed || how.signal?.aborted || state.isSilent)
      return askOn(query, how);
    return new Promise((resolve) => {
      const tell = (answer) => {
        resolve(answer.status === "answer" ? answer : askOn(query, how, server, answer));
      };
      new ServerTry(pools, server, state, query, { how, tried: 0 }, tell).start();
    });
  }
  async function askOn(query, how, first, failed) {
    const whom = how.server ? [how.server] : servers;
    const plan = new TryPlan(whom, how.tries ?? tries, states);
    const isWaitedFor = (server) => whom.length === 1 && states.of(server).isStalled();
    const count = (server, answer) => {
      if (answer.reason !== "timeout" || !isWaitedFor(server))
        plan.failed(server, answer);
    };
    if (first && failed) {
      if (closed || failed.reason === "aborted")
        return unavailable("aborted", failed.server, failed.ms);
      count(first, failed);
    }
    for (let server = plan.next(); server; server = plan.next()) {
      const state = states.of(server);
      const isProbe = isWaitedFor(server) && state.mayProbe();
      const isLater = isWaitedFor(server) && !isProbe;
      const wait = isLater ? probeEvery : plan.wait(server);
      if (wait > 0)
        await pause(wait, how.signal, closing.signal, isLater ? state.recovered : void 0);
      if (closed || how.signal?.aborted)
        return unavailable("aborted", state.name, 0);
      if (isLater)
        continue;
      const answer = await retry(server, query, { how, isProbe, tried: plan.tried(server) });
      if (answer.status === "answer")
        return answer;
      if (closed || answer.reason === "aborted")
        return unavailable("aborted", answer.server, answer.ms);
      count(server, answer);
    }
    return plan.worst ?? unavailable("network", "", 0);
  }
  function retry(server, query, options2) {
    return new Promise((tell) => new ServerTry(pools, server, states.of(server), query, options2, tell).start());
  }
  async function closeAll() {
    closing.abort();
    states.close();
    await Promise.all([pools.udp.close(), pools.stream.close(), pools.https.close()]);
  }
  return {
    servers,
    counters,
    ask,
    close() {
      closed ??= closeAll();
      return closed;
    }
  };
}
function readOptions(question, how) {
  const rd = how.recursive ?? true;
  return {
    id: 0,
    name: question.name,
    type: question.type,
    rd,
    // RFC 6840 §5.7: a validating resolver then tells whether the answer is authentic.
    ad: rd,
    cd: how.checkingDisabled ?? false,
    dnssecOk: how.dnssecOk ?? false,
    edns: how.edns === false ? void 0 : udpSize,
    only: how.only
  };
}

// packages/dns/dist/inspect/published-record.js
function publishedRecordOf(seen, servers) {
  const { owner, values, chain } = seen;
  const record = { owner, outcome: outcomeOf(seen), values, chain, servers };
  const reason = reasonOf2(seen);
  if (reason)
    record.reason = reason;
  if ("others" in seen)
    record.others = seen.others;
  const ttl = ttlOf(seen);
  if (ttl !== void 0)
    record.ttl = ttl;
  if ("zone" in seen && chain.length === 0)
    record.zone = seen.zone;
  if (seen.dnssec !== "unproven")
    record.dnssec = seen.dnssec;
  return record;
}
function serverAnswerOf(seen) {
  return describeServer(seen, outcomeOf(seen), seen.values, reasonOf2(seen), ttlOf(seen));
}
function aliasAnswerOf(seen) {
  return describeServer(seen, "found", [], void 0, void 0);
}
function describeServer({ server, chain, serial, aa, ad, tc, ms }, outcome, values, reason, ttl) {
  const answer = { server, outcome, values, aa, ad, tc, ms };
  if (reason)
    answer.reason = reason;
  if (ttl !== void 0)
    answer.ttl = ttl;
  if (chain.length > 0)
    answer.chain = chain;
  if (serial !== void 0)
    answer.serial = serial;
  return answer;
}
function ttlOf(seen) {
  if (seen.outcome === "absent")
    return seen.negativeTtl;
  return seen.outcome === "unavailable" ? void 0 : seen.ttl;
}
function outcomeOf(seen) {
  return seen.outcome === "unavailable" && seen.reason === "loop" ? "absent" : seen.outcome;
}
function reasonOf2(seen) {
  if (seen.outcome === "absent")
    return seen.chain.length > 0 ? "dangling" : seen.reason;
  return seen.outcome === "unavailable" ? reasons2[seen.reason] : void 0;
}
var reasons2 = {
  aborted: "aborted",
  "bad-name": "malformed",
  bogus: "bogus",
  // A server that does not take the question, and one that fails in a way of its own, fail.
  formerr: "servfail",
  notimp: "servfail",
  rcode: "servfail",
  servfail: "servfail",
  internal: "forbidden",
  lame: "lame",
  "no-address": "no-address",
  "no-servers": "no-servers",
  loop: "loop",
  malformed: "malformed",
  network: "network",
  refused: "refused",
  timeout: "timeout",
  "too-long": "too-long",
  truncated: "truncated"
};

// packages/dns/dist/inspect/ask-authoritative.js
function askAuthoritative(walker) {
  return async (owner, signal) => {
    const { published, hops } = await walker.walk(owner, signal && { signal });
    const servers = hops.flatMap((hop) => hop.answers.map((answer) => answerOf(answer, hop, owner)));
    const zone = hops[0]?.zone;
    return { ...publishedRecordOf(published, servers), ...zone !== void 0 && { zone } };
  };
}
function answerOf(answer, hop, owner) {
  const { host } = answer;
  return {
    ...answer.outcome === "alias" ? aliasAnswerOf(answer) : serverAnswerOf(answer),
    ...answer.server === "" && { server: host },
    ...host !== "" && { host },
    ...hop.zone !== void 0 && { zone: hop.zone },
    ...canonicalName(hop.owner) !== canonicalName(owner) && { owner: hop.owner }
  };
}

// packages/dns/dist/look-up/not-known.js
function notKnown(owner, trouble, chain = []) {
  const { reason, server, ms, temporary, message } = trouble;
  const flags = { aa: message?.aa ?? false, ad: false, tc: reason === "truncated", dnssec: "unproven" };
  return { owner, server, time: Date.now(), ms, chain, ...flags, outcome: "unavailable", reason, temporary, values: [] };
}
function isLoop(owner, chain) {
  const names2 = [owner, ...chain.map((link) => link.target)].map((name) => name.toLowerCase());
  return new Set(names2).size < names2.length;
}

// packages/dns/dist/look-up/is-key-record.js
function isKeyRecord(value) {
  const { tags } = readTagList(value);
  const version = tags.find((tag) => tag.name === "v");
  if (version && !/^dkim/i.test(version.value))
    return false;
  return tags.some((tag) => tag.name === "p");
}

// packages/dns/dist/look-up/read-answer.js
function readAnswer2(message, name, options = {}) {
  const { zone } = options;
  if (zone !== void 0 && !message.aa)
    return { kind: "lame", chain: [] };
  const [first] = message.answers;
  if (message.answers.length === 1 && first && isAt(first, "TXT", name) && (zone === void 0 || isInZone(name, zone))) {
    const { value, ttl } = first;
    return { kind: "texts", name, values: [value], ttl, chain: none2 };
  }
  const { chain, end, loop } = followChain(message.answers, name, zone);
  if (loop)
    return { kind: "loop", chain };
  if (chain.length > 0 && zone !== void 0 && !isInZone(end, zone))
    return { kind: "alias", target: end, chain };
  const texts = message.answers.filter((record) => isAt(record, "TXT", end));
  if (texts.length > 0) {
    const values = [...new Set(texts.map((record) => record.value))];
    return { kind: "texts", name: end, values, ttl: Math.min(...texts.map((record) => record.ttl)), chain };
  }
  const soa = findSoa(message, end);
  const denied = soa !== void 0 || chain.length === 0 || zone === void 0 && message.rcode === rcodes.nxdomain;
  if (!denied)
    return { kind: "alias", target: end, chain };
  if (message.rcode === rcodes.nxdomain)
    return { kind: "denied", name: end, reason: "nxdomain", soa, chain };
  if (!soa && !message.aa && message.authorities.some((record) => record.type === "NS"))
    return { kind: "lame", chain };
  if (!soa && !message.aa && !message.ra)
    return { kind: "lame", chain };
  return { kind: "denied", name: end, reason: "nodata", soa, chain };
}
var none2 = [];
var maxLinks = 16;
function followChain(answers, name, zone) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set([name.toLowerCase()]);
  let end = name;
  while (chain.length < maxLinks) {
    if (zone !== void 0 && !isInZone(end, zone))
      return { chain, end, loop: false };
    const link = answers.find((record) => isAt(record, "CNAME", end));
    if (!link)
      return { chain, end, loop: false };
    chain.push({ owner: end, target: link.value, ttl: link.ttl });
    end = link.value;
    if (seen.has(end.toLowerCase()))
      return { chain, end, loop: true };
    seen.add(end.toLowerCase());
  }
  return { chain, end, loop: false };
}
function isAt(record, type, name) {
  return record.type === type && sameName(record.owner, name);
}
function findSoa(message, name) {
  return message.authorities.find((record) => record.type === "SOA" && isInZone(name, record.owner));
}
function negativeTtl(soa) {
  return Math.min(soa.ttl, soa.minimum);
}

// packages/dns/dist/look-up/describe-step.js
function describeAnswer(owner, answer, chain, dnssec) {
  const { message, server, ms, transport, truncated } = answer;
  const { aa, ad } = message;
  return { owner, server, time: Date.now(), ms, transport, chain, aa, ad, tc: truncated || message.tc, dnssec };
}
function describeStep(seen, step) {
  switch (step.kind) {
    case "texts":
      return describeTexts(seen, step);
    case "denied": {
      const { reason, soa } = step;
      const told = soa && { serial: soa.serial, negativeTtl: negativeTtl(soa), zone: soa.owner };
      return { ...seen, ...told, outcome: "absent", reason, values: [] };
    }
    default:
      return { ...seen, outcome: "unavailable", reason: step.kind, temporary: false, values: [] };
  }
}
function describeTexts(seen, { values, ttl }) {
  if (values.length === 1)
    return describeValues(seen, "found", values, none3, ttl);
  const keys = values.filter(isKeyRecord);
  const outcome = keys.length > 1 ? "multiple" : "found";
  if (keys.length === 0 || keys.length === values.length)
    return describeValues(seen, outcome, values, none3, ttl);
  const others = values.filter((value) => !keys.includes(value));
  return describeValues(seen, outcome, keys, others, ttl);
}
var none3 = [];
function describeValues(seen, outcome, values, others, ttl) {
  const { owner, server, time, ms, transport, chain, aa, ad, tc, dnssec } = seen;
  return { owner, server, time, ms, transport, chain, aa, ad, tc, dnssec, outcome, values, others, ttl };
}

// packages/dns/dist/look-up/follow-cnames.js
async function followCnames(name, options) {
  const { client, ...how } = options;
  const chain = [];
  const seen = /* @__PURE__ */ new Set([name.toLowerCase()]);
  let at = name;
  while (chain.length < maxLinks) {
    const answer = await client.ask({ name: at, type: "CNAME" }, { ...how, tries: 1 });
    if (answer.status === "unavailable")
      break;
    const owner = at;
    const records = answer.message.answers;
    const link = records.find((record) => record.type === "CNAME" && sameName(record.owner, owner));
    if (!link)
      break;
    chain.push({ owner, target: link.value, ttl: link.ttl });
    at = link.value;
    if (seen.has(at.toLowerCase()))
      return { chain, loop: true };
    seen.add(at.toLowerCase());
  }
  return { chain, loop: false };
}

// packages/dns/dist/look-up/explain-servfail.js
async function explainServfail(told, name, options) {
  const { client, ...how } = options;
  const unchecked = await client.ask({ name, type: "TXT" }, { ...how, checkingDisabled: true, tries: 1 });
  if (unchecked.status === "answer")
    return asBogus(told, unchecked, name);
  const { chain, loop } = await followCnames(name, options);
  const whole = [...told.chain, ...chain];
  return loop ? { ...told, reason: "loop", temporary: false, chain: whole } : { ...told, chain: whole };
}
function asBogus(told, answer, name) {
  const step = readAnswer2(answer.message, name);
  const values = step.kind === "texts" ? step.values : [];
  const chain = [...told.chain, ...step.chain];
  return { ...told, reason: "bogus", temporary: false, dnssec: "bogus", values, chain };
}

// packages/dns/dist/look-up/find-loop.js
function findLoop({ message }, name, options) {
  const step = message && readAnswer2(message, name, options);
  return step?.kind === "loop" ? step.chain : void 0;
}

// packages/dns/dist/look-up.js
async function lookUp(owner, options) {
  const { client } = options;
  const chain = [];
  let name = owner;
  let secure = true;
  for (let asked = 0; asked <= maxLinks; asked++) {
    const answer = await client.ask({ name, type: "TXT" }, options);
    if (answer.status === "unavailable") {
      const loop = findLoop(answer, name);
      if (loop)
        return notKnown(owner, { ...answer, reason: "loop", temporary: false }, [...chain, ...loop]);
      const told = notKnown(owner, answer, chain);
      return answer.reason === "servfail" ? explainServfail(told, name, options) : told;
    }
    const step = readAnswer2(answer.message, name);
    if (step.chain.length > 0)
      chain.push(...step.chain);
    secure &&= answer.message.ad;
    const dnssec = secure ? "secure" : "unproven";
    const seen = describeAnswer(owner, answer, chain, dnssec);
    if (step.kind !== "alias")
      return describeStep(seen, step);
    if (isLoop(owner, chain))
      return { ...seen, outcome: "unavailable", reason: "loop", temporary: false, values: [] };
    if (chain.length >= maxLinks)
      break;
    name = step.target;
  }
  return notKnown(owner, { reason: "too-long", server: "", ms: 0, temporary: false }, chain);
}

// packages/dns/dist/walk/settle-answers.js
function signatureOf(answer) {
  switch (answer.outcome) {
    case "alias":
      return JSON.stringify(["alias", answer.target.toLowerCase(), chainOf(answer)]);
    case "absent":
    case "unavailable":
      return JSON.stringify([answer.outcome, answer.reason, chainOf(answer)]);
    default:
      return JSON.stringify([answer.outcome, [...answer.values].sort(), [...answer.others].sort(), chainOf(answer)]);
  }
}
function chainOf(answer) {
  return answer.chain.map((link) => link.target.toLowerCase());
}
function isAgreed(hops) {
  return hops.every((hop) => {
    const usable = hop.answers.every((answer) => answer.outcome !== "unavailable");
    return usable && new Set(hop.answers.map(signatureOf)).size === 1;
  });
}
function settleAnswers(hops) {
  const ends = hops.flatMap((hop) => hop.answers.flatMap((answer) => readEnd(hop, answer)));
  const usable = ends.filter(({ published }) => published.outcome !== "unavailable");
  const counts = /* @__PURE__ */ new Map();
  for (const { signature } of usable)
    counts.set(signature, (counts.get(signature) ?? 0) + 1);
  const most3 = Math.max(...counts.values());
  const settled = usable.filter(({ signature }) => counts.get(signature) === most3);
  return settled.sort(compareEnds)[0] ?? ends[0];
}
var ranks = ["found", "multiple", "absent"];
function compareEnds(one, other) {
  const byOutcome = ranks.indexOf(one.published.outcome) - ranks.indexOf(other.published.outcome);
  if (byOutcome !== 0 || one.signature === other.signature)
    return byOutcome;
  return one.signature < other.signature ? -1 : 1;
}
function readEnd(hop, answer) {
  if (answer.outcome === "alias")
    return [];
  const { host: _, ...published } = answer;
  return [{ hop, published, signature: signatureOf(answer) }];
}

// packages/dns/dist/inspect/ask-resolvers.js
function askResolvers(options) {
  let how = options;
  return async (owner, signal) => {
    if (signal !== how.signal)
      how = signal ? { ...options, signal } : options;
    const seen = await lookUp(owner, how);
    return publishedRecordOf(seen, [serverAnswerOf(seen)]);
  };
}

// packages/dns/dist/inspect/ask-serial.js
async function askSerial(name, { client, ...how }) {
  const answer = await client.ask({ name, type: "SOA" }, how);
  if (answer.status === "unavailable" || !answer.message.aa)
    return void 0;
  const { answers, authorities } = answer.message;
  const isZone = (record) => record.type === "SOA" && isInZone(name, record.owner);
  return [...answers, ...authorities].find(isZone)?.serial;
}

// packages/dns/dist/inspect/ask-each.js
function askEach(client) {
  if (client.servers.length === 1)
    return askResolvers({ client });
  return async (owner, signal) => {
    const how = { client, ...signal && { signal } };
    const first = await Promise.all(client.servers.map((server) => lookUp(owner, { ...how, server })));
    const answers = agree(first) ? first : await Promise.all(client.servers.map(withSerial));
    const settled = settleAnswers([{ owner, chain: [], answers: answers.map((answer) => ({ ...answer, host: "" })) }]);
    const nobody2 = { reason: "no-servers", server: "", ms: 0, temporary: false };
    const published = publishedRecordOf(settled?.published ?? notKnown(owner, nobody2), answers.map(serverAnswerOf));
    return answers.some(({ dnssec }) => dnssec === "bogus") ? { ...published, dnssec: "bogus" } : published;
    async function withSerial(server) {
      const [answer, serial] = await Promise.all([
        lookUp(owner, { ...how, server }),
        askSerial(parentOf(owner), { ...how, server })
      ]);
      return serial === void 0 ? answer : { ...answer, serial };
    }
  };
}
function agree(answers) {
  const usable = answers.filter(({ outcome }) => outcome !== "unavailable");
  return new Set(usable.map((answer) => signatureOf({ ...answer, host: "" }))).size < 2;
}

// packages/dns/dist/inspect/ask-owner.js
function askWithin(budget, ask) {
  return (owner, signal) => budget.take() ? ask(owner, signal) : Promise.resolve(overBudget(owner));
}
function overBudget(owner) {
  return { owner, outcome: "unavailable", reason: "budget", values: [], chain: [], servers: [] };
}

// packages/dns/dist/inspect/look-up-budget.js
var LookUpBudget = class {
  #most;
  #taken = 0;
  constructor(most3) {
    this.#most = most3;
  }
  get taken() {
    return this.#taken;
  }
  /** Takes one; false when none is left. */
  take() {
    if (this.#taken >= this.#most)
      return false;
    this.#taken++;
    return true;
  }
};

// packages/dns/dist/walk/recent.js
var most = 1e4;
var Recent = class {
  #entries = /* @__PURE__ */ new Map();
  #time;
  /** `time` in milliseconds. */
  constructor(time) {
    this.#time = time;
  }
  /** What is kept under the key, else what `find` finds out; what is not worth keeping is shared by those who wait for it only. */
  get(key, find, isWorthKeeping) {
    const now = performance.now();
    const known2 = this.#entries.get(key);
    if (known2 && known2.until > now)
      return known2.value;
    this.#entries.delete(key);
    const oldest = this.#entries.size >= most ? this.#entries.keys().next().value : void 0;
    if (oldest !== void 0)
      this.#entries.delete(oldest);
    const entry = { until: now + this.#time, value: find() };
    this.#entries.set(key, entry);
    void entry.value.then((value) => {
      if (!isWorthKeeping(value) && this.#entries.get(key) === entry)
        this.#entries.delete(key);
    });
    return entry.value;
  }
};

// packages/dns/dist/inspect/probe-context.js
var keepProbes = 6e4;

// packages/dns/dist/inspect/doubled-probe.js
var DoubledProbe = class {
  #context;
  #sibling;
  #recent = new Recent(keepProbes);
  constructor(context, sibling) {
    this.#context = context;
    this.#sibling = sibling;
  }
  /** What stands at the doubled name of an absent record; undefined where nothing does, or only what a wildcard gives. */
  async find(absent, signal) {
    const zone = zoneOf(absent);
    if (zone === void 0)
      return void 0;
    const above = `${parentOf(absent.owner)}.${zone}`;
    const ask = (name) => this.#context.ask(name, absent, signal);
    const parent = await this.#recent.get(canonicalName(above), () => ask(above), isKnown);
    if (!isKnown(parent) || parent.reason === "nxdomain")
      return void 0;
    const doubled = await ask(`${absent.owner}.${zone}`);
    if (doubled.outcome !== "found" && doubled.outcome !== "multiple")
      return void 0;
    const sibling = await this.#sibling.find(doubled, signal);
    const isOfWildcard = doubled.values.every((value) => sibling?.values.includes(value));
    return isOfWildcard ? void 0 : doubled;
  }
};
function isKnown({ outcome }) {
  return outcome !== "unavailable";
}
function zoneOf({ owner, zone }) {
  const domain = readOwner(owner)?.domain;
  const apex = zone !== void 0 && zone !== "" && isInZone(owner, zone) ? zone : domain;
  return domain === void 0 ? void 0 : apex;
}

// packages/dns/dist/inspect/sibling-probe.js
import { randomBytes } from "node:crypto";
function siblingOf(name) {
  return `dkimkit-${randomBytes(6).toString("hex")}.${parentOf(name)}`;
}
var SiblingProbe = class {
  #context;
  #recent = new Recent(keepProbes);
  constructor(context) {
    this.#context = context;
  }
  /** What a sibling of the owner finds; undefined where that could not be learned. */
  async find(near, signal) {
    const ask = () => this.#context.ask(siblingOf(near.owner), near, signal);
    const seen = await this.#recent.get(canonicalName(parentOf(near.owner)), ask, isKnown2);
    const known2 = seen.reason === "aborted" && !signal?.aborted ? await ask() : seen;
    return isKnown2(known2) ? known2 : void 0;
  }
};
function isKnown2({ outcome }) {
  return outcome !== "unavailable";
}

// packages/dns/dist/inspect/size-probe.js
var plainSize = 512;
var SizeProbe = class {
  #context;
  /** Whether a server answers over TCP, by its name. */
  #recent = new Recent(keepProbes);
  constructor(context) {
    this.#context = context;
  }
  /** Whether there is anything to ask: most keys fit everywhere. */
  isDue(published) {
    return published.servers.some((answer) => answer.reason === "truncated" || isLarge(published, answer));
  }
  /** `needs-tcp`: a server cuts the answer at 512 octets and refuses TCP. `unreachable`: one cuts it at 1232, too. */
  async find(published, signal) {
    const holders = published.servers.filter(({ aa, zone }) => aa || zone !== void 0);
    if (holders.some(({ reason }) => reason === "truncated"))
      return "unreachable";
    const large = holders.filter((answer) => isLarge(published, answer));
    const cut = await Promise.all(large.map((answer) => this.#isCut(published.owner, answer, signal)));
    return cut.includes(true) ? "needs-tcp" : void 0;
  }
  async #isCut(owner, answer, signal) {
    const how = this.#context.howToAsk(answer, signal);
    if (!how || answer.tc)
      return false;
    const name = answer.owner ?? owner;
    const takesTcp = await this.#recent.get(answer.server, () => this.#takesTcp(name, how), isKnown3);
    if (takesTcp !== false || !this.#context.budget.take())
      return false;
    const plain = await this.#context.client.ask({ name, type: "TXT" }, { ...how, only: "udp", edns: false });
    return plain.status === "answer" && plain.message.tc;
  }
  async #takesTcp(name, how) {
    const { client, budget } = this.#context;
    if (!budget.take())
      return void 0;
    const answer = await client.ask({ name, type: "TXT" }, { ...how, only: "tcp", tries: 2 });
    if (answer.status === "answer" || answer.message)
      return true;
    return answer.reason === "aborted" ? void 0 : false;
  }
};
function isKnown3(takesTcp) {
  return takesTcp !== void 0;
}
function isLarge({ owner, others = [] }, answer) {
  const sizeOf = (text) => 12 + text.length + Math.ceil(text.length / 255);
  let size = 12 + (answer.owner ?? owner).length + 2 + 4;
  for (const text of answer.values)
    size += sizeOf(text);
  for (const text of others)
    size += sizeOf(text);
  return size > plainSize;
}

// packages/dns/dist/inspect/type-probe.js
var otherTypes = ["A", "AAAA", "MX", "NS", "PTR", "TYPE99"];
var TypeProbe = class {
  #context;
  /** The types that a wildcard gives every name of a parent. */
  #recent = new Recent(keepProbes);
  constructor(context) {
    this.#context = context;
  }
  /** Whether the name has another type for itself: `*.example.com A` gives one to every name. */
  async find({ owner, servers }, signal) {
    const denying = servers.find((answer) => answer.outcome === "absent" && answer.owner === void 0);
    const how = denying && this.#context.howToAsk(denying, signal);
    if (!how)
      return false;
    const types = await this.#typesAt(owner, how);
    if (types.length === 0)
      return false;
    const parent = canonicalName(parentOf(owner));
    const common = await this.#recent.get(parent, () => this.#typesAt(siblingOf(owner), how), isAny);
    return types.some((type) => !common.includes(type));
  }
  async #typesAt(name, how) {
    const { client, budget } = this.#context;
    if (!budget.take())
      return [];
    const answers = await Promise.all(otherTypes.map((type) => client.ask({ name, type }, how)));
    return otherTypes.filter((type, i) => {
      const answer = answers[i];
      if (answer?.status !== "answer")
        return false;
      return answer.message.answers.some((record) => record.type === type && sameName(record.owner, name));
    });
  }
};
function isAny(types) {
  return types.length > 0;
}

// packages/dns/dist/inspect/probe-record.js
function createProbes(context) {
  const siblings = new SiblingProbe(context);
  const doubledNames = new DoubledProbe(context, siblings);
  const types = new TypeProbe(context);
  const sizes = new SizeProbe(context);
  async function probeFound(published, signal) {
    const sibling = await siblings.find(published, signal);
    const sized = sizes.isDue(published) ? await probeSize(published, signal) : published;
    return sibling ? { published: sized, sibling } : { published: sized };
  }
  async function probeSize(published, signal) {
    const size = await sizes.find(published, signal);
    return size ? { ...published, size } : published;
  }
  async function probeAbsent(published, signal) {
    if (published.chain.length > 0)
      return { published };
    const [doubled, hasOther] = await Promise.all([
      doubledNames.find(published, signal),
      published.reason === "nodata" && types.find(published, signal)
    ]);
    return { published: hasOther ? { ...published, reason: "wrong-type" } : published, ...doubled && { doubled } };
  }
  return async (published, signal) => {
    if (published.outcome === "absent")
      return probeAbsent(published, signal);
    if (published.outcome !== "unavailable")
      return probeFound(published, signal);
    return { published: await probeSize(published, signal) };
  };
}

// packages/dns/dist/inspect/server-of.js
function serverOf(answer) {
  if (!answer || answer.server === "" || answer.server === answer.host)
    return void 0;
  const server = parseServer(answer.server);
  return server.protocol === "lookup" ? void 0 : server;
}

// packages/dns/dist/inspect.js
function createInspector(options) {
  const { probes = "all", mostLookUps = Number.POSITIVE_INFINITY, now = () => /* @__PURE__ */ new Date() } = options;
  const budget = new LookUpBudget(mostLookUps);
  const ask = askWithin(budget, askerOf(options));
  const probe = createProbes(contextOf(options, budget, ask));
  return {
    get lookUps() {
      return budget.taken;
    },
    async inspect(request, { signal } = {}) {
      const seen = await ask(request.owner, signal);
      const at = now();
      return observationOf(request, probes === "all" ? await probe(seen, signal) : { published: seen }, at);
    }
  };
}
function askerOf({ ask, client, walker }) {
  if (ask === "resolvers")
    return askResolvers({ client });
  if (ask === "each")
    return askEach(client);
  if (walker)
    return askAuthoritative(walker);
  throw new DkimError("bad-argument", "authoritative servers are found by a walker: give one");
}
function contextOf({ client, ask: whom }, budget, ask) {
  return {
    client,
    budget,
    ask(owner, near, signal) {
      const server = whom === "each" && serverOf(near.servers.find(({ outcome }) => outcome === near.outcome));
      return server ? askWithin(budget, askResolvers({ client, server }))(owner, signal) : ask(owner, signal);
    },
    howToAsk(answer, signal) {
      const server = serverOf(answer);
      return server && { server, recursive: whom !== "authoritative", ...signal && { signal } };
    }
  };
}
function observationOf(request, { published, sibling, doubled }, at) {
  const { declared, state, mostTtl, privateKey } = request;
  const seen = { published, at };
  if (declared)
    seen.declared = declared;
  if (state)
    seen.state = state;
  if (mostTtl !== void 0)
    seen.mostTtl = mostTtl;
  if (sibling)
    seen.sibling = sibling;
  if (doubled)
    seen.doubled = doubled;
  const isThere = published.outcome === "found" || published.outcome === "multiple";
  if (privateKey && isThere)
    seen.privateKey = fits(published.values, privateKey) ? "fits" : "mismatch";
  return seen;
}
function fits(values, key) {
  return values.some((value) => challengeKey(key, value) === "fits");
}

// packages/dns/dist/walk/address-guard.js
import { BlockList as BlockList2, isIP as isIP3 } from "node:net";
var internal = [
  "0.0.0.0/8",
  // this network, RFC 791
  "10.0.0.0/8",
  // private, RFC 1918
  "100.64.0.0/10",
  // carrier-grade NAT, RFC 6598
  "127.0.0.0/8",
  // loopback, RFC 1122
  "169.254.0.0/16",
  // link-local, and the clouds' metadata services, RFC 3927
  "172.16.0.0/12",
  // private, RFC 1918
  "192.0.0.0/24",
  // protocol assignments, RFC 6890
  "192.0.2.0/24",
  // documentation, RFC 5737
  "192.88.99.0/24",
  // 6to4 relays, RFC 7526
  "192.168.0.0/16",
  // private, RFC 1918
  "198.18.0.0/15",
  // benchmarks, RFC 2544
  "198.51.100.0/24",
  // documentation, RFC 5737
  "203.0.113.0/24",
  // documentation, RFC 5737
  "224.0.0.0/4",
  // multicast, RFC 5771
  "240.0.0.0/4",
  // reserved and broadcast, RFC 1112
  "::/96",
  // unspecified, loopback, IPv4-compatible, RFC 4291
  "64:ff9b:1::/48",
  // local translation, RFC 8215
  "100::/64",
  // discard, RFC 6666
  "2001::/23",
  // protocol assignments (Teredo, ORCHID…), RFC 2928
  "2001:db8::/32",
  // documentation, RFC 3849
  "2002::/16",
  // 6to4, RFC 3056
  "3fff::/20",
  // documentation, RFC 9637
  "5f00::/16",
  // segment routing, RFC 9602
  "fc00::/7",
  // unique local, RFC 4193
  "fe80::/10",
  // link-local, RFC 4291
  "fec0::/10",
  // site-local, RFC 3879
  "ff00::/8"
  // multicast, RFC 4291
];
var embedding = ["::ffff:0:0/96", "64:ff9b::/96"];
function guardAddresses(allow = []) {
  const allowed = listNetworks(allow);
  return (address) => {
    const bare = address.split("%")[0] ?? address;
    const family = familyOf(bare);
    if (!family)
      return false;
    if (allowed.check(bare, family))
      return true;
    return !refused.check(bare, family) && !leadsInside(bare, family);
  };
}
function familyOf(address) {
  const version = isIP3(address);
  if (version === 0)
    return void 0;
  return version === 4 ? "ipv4" : "ipv6";
}
function leadsInside(address, family) {
  if (family === "ipv4" || !embedded.check(address, "ipv6"))
    return false;
  const octets = parseAddress(address);
  return octets === void 0 || refused.check(formatAddress(octets.subarray(12)), "ipv4");
}
var refused = listNetworks(internal);
var embedded = listNetworks(embedding);
function listNetworks(networks) {
  const list = new BlockList2();
  for (const network of networks) {
    const [address = "", length, ...rest] = network.split("/");
    const family = familyOf(address);
    const widest = family === "ipv4" ? 32 : 128;
    const bits = length === void 0 ? widest : Number(length);
    const valid = rest.length === 0 && /^\d{1,3}$/.test(length ?? "0") && bits <= widest;
    if (!family || !valid)
      throw new DkimError("bad-argument", `'${network}' is no network: write one as 10.1.0.0/16`);
    list.addSubnet(address, bits, family);
  }
  return list;
}

// packages/dns/dist/walk.js
import { isIPv6 as isIPv63 } from "node:net";

// packages/dns/dist/walk/read-cut.js
var maxHosts = 32;
var maxAddresses = 16;
function readCut(message, name, within = "") {
  const { answers, authorities } = message;
  if (answers.some((record) => record.type === "SOA" && sameName(record.owner, name)))
    return { kind: "zone", apex: name };
  if (answers.some((record) => record.type === "CNAME" && sameName(record.owner, name)))
    return { kind: "above" };
  const soa = authorities.find((record) => record.type === "SOA" && isInZone(name, record.owner));
  if (soa)
    return { kind: "zone", apex: soa.owner };
  const cut = authorities.find((record) => record.type === "NS" && isInZone(name, record.owner));
  if (!cut || message.aa)
    return { kind: "unclear" };
  return { kind: "referral", apex: cut.owner, hosts: readHosts(message, authorities, cut.owner, within) };
}
function readHosts(message, records, apex, within) {
  const hosts = [];
  for (const record of records) {
    if (record.type === "NS" && sameName(record.owner, apex))
      hosts.push(record.value.toLowerCase());
  }
  return [...new Set(hosts)].slice(0, maxHosts).map((host) => ({ host, addresses: readGlue(message, host, within) }));
}
function readGlue(message, host, within) {
  return isInZone(host, within) ? readAddresses(message.additionals, host) : [];
}
function readAddresses(records, host) {
  const addresses = [];
  for (const record of records) {
    if ((record.type === "A" || record.type === "AAAA") && sameName(record.owner, host))
      addresses.push(record.value);
  }
  return addresses.slice(0, maxAddresses);
}

// packages/dns/dist/walk/zone-finder.js
var nobody = { reason: "no-servers", server: "", ms: 0, temporary: false };

// packages/dns/dist/walk/find-by-resolver.js
function findByResolver(client, signal) {
  const how = { checkingDisabled: true, ...signal && { signal } };
  async function findZone(name) {
    for (let at = name; ; at = parentOf(at)) {
      const answer = await client.ask({ name: at, type: "SOA" }, how);
      if (answer.status === "unavailable")
        return answer;
      const cut = readCut(answer.message, at);
      if (cut.kind === "zone")
        return listServers(cut.apex);
      if (cut.kind !== "above" || at === "")
        return nobody;
    }
  }
  async function listServers(apex) {
    const answer = await client.ask({ name: apex, type: "NS" }, how);
    if (answer.status === "unavailable")
      return answer;
    const listed = readHosts(answer.message, answer.message.answers, apex, apex);
    if (listed.length === 0)
      return nobody;
    return { apex, hosts: await Promise.all(listed.map(({ host }) => findAddresses(host))) };
  }
  async function findAddresses(host) {
    const answers = await Promise.all([
      client.ask({ name: host, type: "A" }, how),
      client.ask({ name: host, type: "AAAA" }, how)
    ]);
    return { host, addresses: answers.flatMap(addressesOf) };
  }
  return findZone;
}
function addressesOf(answer) {
  if (answer.status === "unavailable")
    return [];
  return answer.message.answers.flatMap((record) => record.type === "A" || record.type === "AAAA" ? [record.value] : []);
}

// packages/dns/dist/walk/known-zones.js
var most2 = 1e4;
var KnownZones = class {
  #zones = /* @__PURE__ */ new Map();
  #root;
  #time;
  /** `time` is how long a zone is kept, in milliseconds. */
  constructor(root, time) {
    this.#root = root;
    this.#time = time;
  }
  /** The deepest zone known that holds the name. */
  deepest(name) {
    const now = performance.now();
    for (let at = name.toLowerCase(); at !== ""; at = parentOf(at)) {
      const known2 = this.#zones.get(at);
      if (known2 && known2.until > now)
        return known2.zone;
    }
    return this.#root;
  }
  add(zone) {
    const key = zone.apex.toLowerCase();
    this.#zones.delete(key);
    const oldest = this.#zones.size >= most2 ? this.#zones.keys().next().value : void 0;
    if (oldest !== void 0)
      this.#zones.delete(oldest);
    this.#zones.set(key, { until: performance.now() + this.#time, zone });
  }
};

// packages/dns/dist/walk/find-from-roots.js
var maxSteps = 300;
var maxTime = 3e4;
var maxDepth = 4;
var maxCuts = 16;
function findFromRoots(options) {
  const { client, serverAt, signal } = options;
  const known2 = new KnownZones({ apex: "", hosts: options.roots }, options.keep);
  async function findZone(name) {
    const search = { left: { steps: maxSteps, until: performance.now() + maxTime }, hosts: [] };
    const zone = await descend(name, search);
    return "reason" in zone ? zone : listServers(zone, search);
  }
  async function descend(name, search) {
    let zone = known2.deepest(name);
    let at = name;
    for (let cuts = 0; cuts < maxCuts; ) {
      const asked = at;
      const { apex } = zone;
      const answer = await askAny(zone, asked, "SOA", search, (message) => leadsOn(message, asked, apex));
      if ("reason" in answer)
        return answer;
      const cut = readCut(answer.message, asked, apex);
      if (cut.kind === "zone")
        return sameName(cut.apex, apex) ? zone : { apex: cut.apex, hosts: zone.hosts };
      if (cut.kind === "referral") {
        zone = { apex: cut.apex, hosts: cut.hosts };
        known2.add(zone);
        cuts++;
      } else if (at === "")
        break;
      else
        at = parentOf(at);
    }
    return nobody;
  }
  async function listServers(zone, search) {
    const { apex } = zone;
    const answer = await askAny(zone, apex, "NS", search, (message) => message.aa);
    if ("reason" in answer)
      return answer;
    const listed = readHosts(answer.message, answer.message.answers, apex, apex);
    const hosts = new Map(listed.map((host) => [host.host, host]));
    const above = known2.deepest(apex);
    if (sameName(above.apex, apex))
      for (const host of above.hosts)
        hosts.set(host.host, host);
    const whole = [...hosts.values()].map(async ({ host, addresses }) => {
      const found = await findAddresses(host, search);
      return { host, addresses: [.../* @__PURE__ */ new Set([...addresses, ...found])] };
    });
    return { apex, hosts: await Promise.all(whole) };
  }
  async function findAddresses(host, search) {
    if (isOver(search) || search.hosts.length >= maxDepth || search.hosts.includes(host))
      return [];
    search.left.steps--;
    const deeper = { left: search.left, hosts: [...search.hosts, host] };
    const zone = await descend(host, deeper);
    if ("reason" in zone)
      return [];
    const answers = [
      await askAny(zone, host, "A", deeper, (message) => message.aa),
      await askAny(zone, host, "AAAA", deeper, (message) => message.aa)
    ];
    return answers.flatMap((answer) => "reason" in answer ? [] : readAddresses(answer.message.answers, host));
  }
  async function askAny(zone, name, type, search, isGood) {
    let trouble = nobody;
    const first = Math.floor(Math.random() * zone.hosts.length);
    for (const { host, addresses } of [...zone.hosts.slice(first), ...zone.hosts.slice(0, first)]) {
      if (isOver(search))
        break;
      const known3 = addresses.length > 0 ? addresses : await findAddresses(host, search);
      for (const address of known3) {
        const server = serverAt(address);
        if (!server)
          continue;
        if (isOver(search))
          return trouble;
        search.left.steps--;
        const answer = await client.ask({ name, type }, { server, recursive: false, tries: 2, ...signal && { signal } });
        if (answer.status === "unavailable")
          trouble = answer;
        else if (isGood(answer.message))
          return answer;
        else
          trouble = { reason: "lame", server: answer.server, ms: answer.ms, temporary: false };
      }
    }
    return trouble;
  }
  return findZone;
}
function isOver({ left }) {
  return left.steps <= 0 || performance.now() > left.until;
}
function leadsOn(message, name, apex) {
  const cut = readCut(message, name, apex);
  if (cut.kind === "referral")
    return isInZone(cut.apex, apex) && !sameName(cut.apex, apex);
  if (cut.kind === "zone")
    return message.aa && isInZone(cut.apex, apex);
  return message.aa && cut.kind === "above";
}

// packages/dns/dist/walk/ask-hop.js
async function askHop(question, host, server) {
  const { client, owner, apex, signal } = question;
  const how = { server, recursive: false, ...signal && { signal } };
  const [answer, serial] = await Promise.all([client.ask({ name: owner, type: "TXT" }, how), askSerial2(question, how)]);
  if (answer.status === "unavailable") {
    const loop = findLoop(answer, owner, { zone: apex });
    const trouble = loop ? { ...answer, reason: "loop", temporary: false } : answer;
    return { ...notKnown(owner, trouble, loop), ...serial, host };
  }
  const step = readAnswer2(answer.message, owner, { zone: apex });
  const seen = describeAnswer(owner, answer, step.chain, "unproven");
  if (step.kind !== "alias")
    return { ...serial, ...describeStep(seen, step), host };
  return { ...seen, ...serial, outcome: "alias", target: step.target, host };
}
async function askSerial2({ client, apex }, how) {
  const answer = await client.ask({ name: apex, type: "SOA" }, how);
  if (answer.status === "unavailable")
    return {};
  const soa = answer.message.answers.find((record) => record.type === "SOA" && sameName(record.owner, apex));
  return soa?.type === "SOA" ? { serial: soa.serial } : {};
}
function skipServer(owner, host, reason, server) {
  const trouble = { reason, server: server ? formatServer(server) : "", ms: 0, temporary: false };
  return { ...notKnown(owner, trouble), host };
}

// packages/dns/dist/walk/ask-zone.js
async function askZone(context, owner, chain, zone) {
  const answers = await Promise.all(zone.hosts.map((host) => askHost(context, owner, zone.apex, host)));
  return { owner, zone: zone.apex, chain, answers: answers.flat() };
}
function askHost(context, owner, apex, listed) {
  const { client, signal } = context;
  const { host, addresses } = listed;
  if (addresses.length === 0)
    return Promise.resolve([skipServer(owner, host, "no-address", void 0)]);
  const asked = addresses.filter((address) => context.isWanted(address)).map((address) => {
    const server = context.serverOf(address);
    if (!context.mayAsk(address))
      return skipServer(owner, host, "internal", server);
    return askHop({ client, owner, apex, signal }, host, server);
  });
  return Promise.all(asked);
}

// packages/dns/dist/walk/hop.js
function isLame(answer) {
  return answer.outcome === "unavailable" && answer.reason === "lame";
}

// packages/dns/dist/walk/or-aborted.js
var aborted = { reason: "aborted", server: "", ms: 0, temporary: true };
function orAborted(finding, signal) {
  return new Promise((resolve) => {
    const forget = onAbort(signal, () => resolve(aborted));
    void finding.then((found) => {
      forget();
      resolve(found);
    });
  });
}

// packages/dns/dist/walk/find-referral.js
var mostAsked = 4;
async function findReferral(context, held, name) {
  for (const server of held.servers.slice(0, mostAsked)) {
    const answer = await context.client.ask({ name, type: "SOA" }, howToAsk(context, server));
    if (answer.status === "unavailable")
      continue;
    const cut = readCut(answer.message, name, held.apex);
    if (cut.kind !== "referral" || !isInZone(cut.apex, held.apex) || sameName(cut.apex, held.apex))
      continue;
    const hosts = await Promise.all(cut.hosts.map((host) => withAddresses(context, held, host)));
    return { apex: cut.apex, hosts };
  }
  return void 0;
}
function heldBy(context, { apex, hosts }) {
  const addresses = hosts.flatMap((host) => host.addresses);
  const asked = addresses.filter((address) => context.isWanted(address) && context.mayAsk(address));
  return { apex, servers: asked.map((address) => context.serverOf(address)) };
}
async function withAddresses(context, held, listed) {
  if (listed.addresses.length > 0)
    return listed;
  const { host } = listed;
  const zone = isInZone(host, held.apex) ? held : await findHolder(context, host);
  for (const server of zone?.servers.slice(0, mostAsked) ?? []) {
    const how = howToAsk(context, server);
    const asked = ["A", "AAAA"].map((type) => context.client.ask({ name: host, type }, how));
    const answers = await Promise.all(asked);
    const addresses = answers.flatMap((answer) => answer.status === "answer" ? readAddresses(answer.message.answers, host) : []);
    if (addresses.length > 0)
      return { host, addresses };
  }
  return listed;
}
async function findHolder(context, host) {
  const { zones, signal } = context;
  const named = zones.named(host);
  if (named)
    return named;
  const found = await orAborted(zones.findExactly(host), signal);
  return "reason" in found ? void 0 : heldBy(context, found);
}
function howToAsk({ signal }, server) {
  return { server, recursive: false, tries: 2, ...signal && { signal } };
}

// packages/dns/dist/walk/walk-named.js
var maxCuts2 = 16;
async function walkNamed(context, owner, chain, named) {
  const inside = trustNamed(context, named);
  const known2 = context.zones.below(named.apex, owner);
  let held = known2 ? heldBy(inside, known2) : named;
  let hop = known2 ? await askZone(inside, owner, chain, known2) : await askNamed(context, owner, chain, named);
  for (let cuts = 0; cuts < maxCuts2 && hop.answers.some(isLame); cuts++) {
    const below = await findReferral(inside, held, owner);
    if (!below)
      break;
    context.zones.addBelow(below);
    held = heldBy(inside, below);
    hop = await askZone(inside, owner, chain, below);
  }
  return hop;
}
function trustNamed(context, { servers }) {
  const named = new Map(servers.flatMap((server) => server.protocol === "dns" ? [[server.address, server]] : []));
  return {
    ...context,
    mayAsk: (address) => named.has(address) || context.mayAsk(address),
    serverOf: (address) => named.get(address) ?? context.serverOf(address)
  };
}
async function askNamed({ client, signal }, owner, chain, { apex, servers }) {
  const answers = await Promise.all(servers.map((server) => askHop({ client, owner, apex, signal }, "", server)));
  return { owner, zone: apex, chain, answers };
}

// packages/dns/dist/walk/walk-hop.js
async function walkHop(context, owner, chain) {
  const { zones, signal } = context;
  const named = zones.named(owner);
  if (named)
    return walkNamed(context, owner, chain, named);
  const zone = await orAborted(zones.find(owner), signal);
  const hop = "reason" in zone ? void 0 : await askZone(context, owner, chain, zone);
  if (hop && !hop.answers.some(isLame))
    return hop;
  const exact = await orAborted(zones.findExactly(owner), signal);
  if ("reason" in exact)
    return hop ?? { owner, chain, answers: [{ ...notKnown(owner, exact), host: "" }] };
  return hop && sameName(exact.apex, hop.zone ?? "") ? hop : askZone(context, owner, chain, exact);
}

// packages/dns/dist/walk/named-zones.js
function nearestNamed(named, name) {
  const zones = Object.entries(named).map(([apex, servers]) => ({ apex: canonicalName(apex), servers }));
  const holding = zones.filter((zone) => isInZone(name, zone.apex));
  return holding.sort((one, other) => other.apex.length - one.apex.length)[0];
}

// packages/dns/dist/walk/zone-book.js
var ZoneBook = class {
  #find;
  #named;
  #recent;
  #below;
  /** `keep` is how long a zone is kept, in milliseconds. */
  constructor(find, named, keep) {
    this.#find = find;
    this.#named = named;
    this.#recent = new Recent(keep);
    this.#below = new KnownZones({ apex: "", hosts: [] }, keep);
  }
  /** The servers that were named for a name's zone. */
  named(name) {
    return nearestNamed(this.#named, name);
  }
  /** The deepest zone below a named one that its servers referred to for a name like this. */
  below(apex, name) {
    const zone = this.#below.deepest(name);
    return isInZone(zone.apex, apex) && !sameName(zone.apex, apex) ? zone : void 0;
  }
  /** Keeps a zone that a server referred to. */
  addBelow(zone) {
    this.#below.add(zone);
  }
  /** The zone that a name lies in. Selectors of one domain share the zone of their `_domainkey`, so that is looked for once. */
  find(name) {
    const isSelector = splitName(name)[1]?.toLowerCase() === "_domainkey";
    return this.findExactly(isSelector ? parentOf(name) : name);
  }
  /** The zone that a name lies in, even if the name is a zone of its own. */
  findExactly(name) {
    return this.#recent.get(canonicalName(name), () => this.#find(name), (zone) => !("reason" in zone));
  }
};

// packages/dns/dist/walk.js
var maxHops = 20;
function createWalker(options) {
  const { client, roots, named = {}, portOf = () => 53, families = [4, 6], keep = 6e4, signal } = options;
  const isPublic = options.refuseInternal ? guardAddresses(options.allow) : () => true;
  const trusted = new Set(roots?.flatMap((root) => root.addresses));
  const mayAsk = (address) => trusted.has(address) || isPublic(address);
  const isWanted = (address) => families.includes(isIPv63(address) ? 6 : 4);
  const serverOf2 = (address) => ({ protocol: "dns", address, port: portOf(address) });
  const serverAt = (address) => isWanted(address) && mayAsk(address) ? serverOf2(address) : void 0;
  const find = roots ? findFromRoots({ client, roots, serverAt, signal, keep }) : findByResolver(client, signal);
  const zones = new ZoneBook(find, named, keep);
  async function walk(owner, how = {}) {
    const hops = [];
    const waiting2 = [{ owner, chain: [] }];
    const met = /* @__PURE__ */ new Set([owner.toLowerCase()]);
    let reason = "loop";
    for (let next2 = waiting2.shift(); next2; next2 = waiting2.shift()) {
      const hop = await walkHop({ client, zones, isWanted, mayAsk, serverOf: serverOf2, signal: how.signal }, next2.owner, next2.chain);
      hops.push(hop);
      for (const answer of hop.answers) {
        if (answer.outcome !== "alias")
          continue;
        const chain = [...next2.chain, ...answer.chain];
        const target = answer.target.toLowerCase();
        if (isLoop(owner, chain))
          continue;
        if (chain.length >= maxLinks || met.size >= maxHops)
          reason = "too-long";
        else if (!met.has(target))
          waiting2.push({ owner: answer.target, chain });
        met.add(target);
      }
    }
    return { owner, published: settle(owner, hops, reason), agreed: isAgreed(hops), hops };
  }
  return { walk };
}
function settle(owner, hops, reason) {
  const settled = settleAnswers(hops);
  if (!settled)
    return notKnown(owner, { reason, server: "", ms: 0, temporary: false }, longestChain(hops));
  const { published } = settled;
  return { ...published, owner, chain: [...settled.hop.chain, ...published.chain] };
}
function longestChain(hops) {
  const chains = hops.flatMap((hop) => hop.answers.map((answer) => [...hop.chain, ...answer.chain]));
  return chains.reduce((longest, chain) => chain.length > longest.length ? chain : longest, []);
}

export {
  parseServer,
  findServers,
  createDnsClient,
  createInspector,
  guardAddresses,
  createWalker
};
