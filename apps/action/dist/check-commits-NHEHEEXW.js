import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
import {
  createDnsClient,
  createInspector,
  createWalker,
  findServers,
  guardAddresses
} from "./chunk-EABLAEGF.js";
import {
  findSender,
  nearestSender,
  recordsFor,
  senderById,
  senders
} from "./chunk-FACPWZXC.js";
import {
  DkimError,
  canonicalName,
  declaredOwnersToAsk,
  declaredRecords,
  diffDeclared,
  durationPattern,
  findingOf,
  formatDuration,
  instantPattern,
  isAboutDkim,
  joinTxt,
  judgeManifest,
  judgePrivateKeyFile,
  keyTypes,
  manifestDefaults,
  nearestWord,
  ownersToAsk,
  parseDomain,
  parseDuration,
  parseInstant,
  parseTtl,
  printable,
  quoteTxtValue,
  readZoneFile,
  reviewChange,
  reviewDeclared,
  selectorStates,
  showValue,
  unquoteTxt,
  utf8Octets,
  zoneKindOfResource,
  zoneKinds
} from "./chunk-UGO32LTQ.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-E7L7BPH6.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar3(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias3;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar3;
    exports.isSeq = isSeq3;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key2, node, visitor, path) {
      const ctrl = callVisitor(key2, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key2, path, ctrl);
        return visit_(key2, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i2 = 0; i2 < node.items.length; ++i2) {
            const ci = visit_(i2, node.items[i2], visitor, path);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i2, 1);
              i2 -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key2, node, visitor, path) {
      const ctrl = await callVisitor(key2, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key2, path, ctrl);
        return visitAsync_(key2, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i2 = 0; i2 < node.items.length; ++i2) {
            const ci = await visitAsync_(i2, node.items[i2], visitor, path);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i2, 1);
              i2 -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key2, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key2, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key2, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key2, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key2, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key2, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key2, node, path);
      return void 0;
    }
    function replaceNode(key2, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key2] = node;
      } else if (identity.isPair(parent)) {
        if (key2 === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags2) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags2);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags2 = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags2[node.tag] = true;
          });
          tagNames = Object.keys(tags2);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i2 = 1; true; ++i2) {
        const name = `${prefix}${i2}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref2 = sourceObjects.get(source);
            if (typeof ref2 === "object" && ref2.anchor && (identity.isScalar(ref2.node) || identity.isCollection(ref2.node))) {
              ref2.node.anchor = ref2.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key2, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i2 = 0, len = val.length; i2 < len; ++i2) {
            const v0 = val[i2];
            const v1 = applyReviver(reviver, val, String(i2), v0);
            if (v1 === void 0)
              delete val[i2];
            else if (v1 !== v0)
              val[i2] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key2, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i2) => toJS(v, String(i2), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data2 = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data2);
        ctx.onCreate = (res2) => {
          data2.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node3 = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node3.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data2 = anchors2.get(found);
          if (!data2) {
            toJS.toJS(found, null, ctx);
            data2 = anchors2.get(found);
          }
          if (data2?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data2.count += 1;
            if (data2.aliasCount === 0)
              data2.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data2.count * data2.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node3 = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node3.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags2) {
      if (tagName) {
        const match2 = tags2.filter((t) => t.tag === tagName);
        const tagObj = match2.find((t) => !t.format) ?? match2[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags2.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref2 = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref2 = sourceObjects.get(value);
        if (ref2) {
          ref2.anchor ?? (ref2.anchor = onAnchor(value));
          return new Alias.Alias(ref2.anchor);
        } else {
          ref2 = { anchor: null, node: null };
          sourceObjects.set(value, ref2);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref2)
            ref2.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref2)
        ref2.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node3 = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i2 = path.length - 1; i2 >= 0; --i2) {
        const k = path[i2];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node3.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key2, ...rest] = path;
          const node = this.get(key2, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key2, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key2, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key2);
        const node = this.get(key2, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key2, ...rest] = path;
        const node = this.get(key2, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key2, ...rest] = path;
        if (rest.length === 0)
          return this.has(key2);
        const node = this.get(key2, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key2, ...rest] = path;
        if (rest.length === 0) {
          this.set(key2, value);
        } else {
          const node = this.get(key2, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key2, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i2 = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i2 = consumeMoreIndentedLines(text, i2, indent.length);
        if (i2 !== -1)
          end = i2 + endStep;
      }
      for (let ch; ch = text[i2 += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i2;
          switch (text[i2 + 1]) {
            case "x":
              i2 += 3;
              break;
            case "u":
              i2 += 5;
              break;
            case "U":
              i2 += 9;
              break;
            default:
              i2 += 1;
          }
          escEnd = i2;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i2 = consumeMoreIndentedLines(text, i2, indent.length);
          end = i2 + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i2 + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i2;
          }
          if (i2 >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i2 += 1];
                overflow = true;
              }
              const j = i2 > escEnd + 1 ? i2 - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i3 = 0; i3 < folds.length; ++i3) {
        const fold = folds[i3];
        const end2 = folds[i3 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i2, indent) {
      let end = i2;
      let start = i2 + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i2 < start + indent) {
          ch = text[++i2];
        } else {
          do {
            ch = text[++i2];
          } while (ch && ch !== "\n");
          end = i2;
          start = i2 + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i2 = 0, start = 0; i2 < strLen; ++i2) {
        if (str[i2] === "\n") {
          if (i2 - start > limit)
            return true;
          start = i2 + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i2 = 0, ch = json[i2]; ch; ch = json[++i2]) {
        if (ch === " " && json[i2 + 1] === "\\" && json[i2 + 2] === "n") {
          str += json.slice(start, i2) + "\\ ";
          i2 += 1;
          start = i2;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i2 + 1]) {
            case "u":
              {
                str += json.slice(start, i2);
                const code2 = json.substr(i2 + 2, 4);
                switch (code2) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code2.substr(0, 2) === "00")
                      str += "\\x" + code2.substr(2);
                    else
                      str += json.substr(i2, 6);
                }
                i2 += 5;
                start = i2 + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i2 + 2] === '"' || json.length < minMultiLineLength) {
                i2 += 1;
              } else {
                str += json.slice(start, i2) + "\n\n";
                while (json[i2 + 2] === "\\" && json[i2 + 3] === "n" && json[i2 + 4] !== '"') {
                  str += "\n";
                  i2 += 2;
                }
                str += indent;
                if (json[i2 + 2] === " ")
                  str += "\\";
                i2 += 1;
                start = i2 + 1;
              }
              break;
            default:
              i2 += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags: tags2 } = ctx.doc.schema;
        if (tags2.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options3) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options3);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags2, item) {
      if (item.tag) {
        const match2 = tags2.filter((t) => t.tag === item.tag);
        if (match2.length > 0)
          return match2.find((t) => t.format === item.format) ?? match2[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match2 = tags2.filter((t) => t.identify?.(obj));
        if (match2.length > 1) {
          const testMatch = match2.filter((t) => t.test);
          if (testMatch.length > 0)
            match2 = testMatch;
        }
        tagObj = match2.find((t) => t.format === item.format) ?? match2.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags2.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key: key2, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key2) && key2.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key2) || !identity.isNode(key2) && typeof key2 === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key2 || keyComment && value == null && !ctx.inFlow || identity.isCollection(key2) || (identity.isScalar(key2) ? key2.type === Scalar.Scalar.BLOCK_FOLDED || key2.type === Scalar.Scalar.BLOCK_LITERAL : typeof key2 === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key2, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key2) => (merge.identify(key2) || identity.isScalar(key2) && (!key2.type || key2.type === Scalar.Scalar.PLAIN) && merge.identify(key2.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key2, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key2))
            map.set(key2, value2);
        } else if (map instanceof Set) {
          map.add(key2);
        } else if (!Object.prototype.hasOwnProperty.call(map, key2)) {
          Object.defineProperty(map, key2, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key: key2, value }) {
      if (identity.isNode(key2) && key2.addToJSMap)
        key2.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key2))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key2, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key2, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key2, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key2) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key2.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key2, value, ctx) {
      const k = createNode.createNode(key2, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key2, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key2;
        this.value = value;
      }
      clone(schema) {
        let { key: key2, value } = this;
        if (identity.isNode(key2))
          key2 = key2.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key2, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options3) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options3);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i2 = 0; i2 < items.length; ++i2) {
        const item = items[i2];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i2 = 1; i2 < lines.length; ++i2) {
          const line = lines[i2];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i2 = 0; i2 < items.length; ++i2) {
        const item = items[i2];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i2 < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key2) {
      const k = identity.isScalar(key2) ? key2.value : key2;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key2 || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key2, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key2, value);
          else if (Array.isArray(replacer) && !replacer.includes(key2))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key2, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key2, value] of obj)
            add(key2, value);
        } else if (obj && typeof obj === "object") {
          for (const key2 of Object.keys(obj))
            add(key2, obj[key2]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i2 = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i2 === -1)
            this.items.push(_pair);
          else
            this.items.splice(i2, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key2) {
        const it = findPair(this.items, key2);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key2, keepScalar) {
        const it = findPair(this.items, key2);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key2) {
        return !!findPair(this.items, key2);
      }
      set(key2, value) {
        this.add(new Pair.Pair(key2, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key2) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key2, keepScalar) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key2) {
        const idx = asItemIndex(key2);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key2, value) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key2}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i2 = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i2++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i2 = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key2 = obj instanceof Set ? it : String(i2++);
              it = replacer.call(obj, key2, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key2) {
      let idx = identity.isScalar(key2) ? key2.value : key2;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i2 = n.indexOf(".");
        if (i2 < 0) {
          i2 = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i2 - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset2, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset2), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary2 = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i2 = 0; i2 < str.length; ++i2)
            buffer[i2] = str.charCodeAt(i2);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i2 = 0; i2 < buf.length; ++i2)
            s += String.fromCharCode(buf[i2]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i2 = 0, o = 0; i2 < n; ++i2, o += lineWidth) {
            lines[i2] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i2 = 0; i2 < seq.items.length; ++i2) {
          let item = seq.items[i2];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i2] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i2 = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i2++), it);
          let key2, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key2 = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key2 = keys[0];
              value = it[key2];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key2 = it;
          }
          pairs2.items.push(Pair.createPair(key2, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key2, value;
          if (identity.isPair(pair)) {
            key2 = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key2, ctx);
          } else {
            key2 = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key2))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key2, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key: key2 } of pairs$1.items) {
          if (identity.isScalar(key2)) {
            if (seenKeys.includes(key2.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key2.value}`);
            } else {
              seenKeys.push(key2.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset2, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset2 += 1;
      str = str.substring(offset2).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key2) {
        let pair;
        if (identity.isPair(key2))
          pair = key2;
        else if (key2 && typeof key2 === "object" && "key" in key2 && "value" in key2 && key2.value === null)
          pair = new Pair.Pair(key2.key, null);
        else
          pair = new Pair.Pair(key2, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key2, keepPair) {
        const pair = YAMLMap.findPair(this.items, key2);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key2, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key2);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key2));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match2 = str.match(timestamp.test);
        if (!match2)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day2, hour, minute, second] = match2.map(Number);
        const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day2, hour || 0, minute || 0, second || 0, millisec);
        const tz = match2[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary2 = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary2.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary2 = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary2.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary2.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags2 = schemaTags;
      if (!tags2) {
        if (Array.isArray(customTags))
          tags2 = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key2) => key2 !== "yaml11").map((key2) => JSON.stringify(key2)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags2 = tags2.concat(tag);
      } else if (typeof customTags === "function") {
        tags2 = customTags(tags2.slice());
      }
      if (addMergeTag)
        tags2 = tags2.concat(merge.merge);
      return tags2.reduce((tags3, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key2) => JSON.stringify(key2)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags3.includes(tagObj))
          tags3.push(tagObj);
        return tags3;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags2 = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags2.getTags(compat, "compat") : compat ? tags2.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags2.coreKnownTags : {};
        this.tags = tags2.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options3) {
      const lines = [];
      let hasDirectives = options3.directives === true;
      if (options3.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options3);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options3) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options3 === void 0 && replacer) {
          options3 = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options3);
        this.options = opt;
        let { version: version2 } = opt;
        if (options3?._directives) {
          this.directives = options3._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options3);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options3);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options3) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options3 === void 0 && replacer) {
          options3 = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options3 ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key2, value, options3 = {}) {
        const k = this.createNode(key2, null, options3);
        const v = this.createNode(value, null, options3);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key2) {
        return assertCollection(this.contents) ? this.contents.delete(key2) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key2, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key2, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key2) {
        return identity.isCollection(this.contents) ? this.contents.has(key2) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key2, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key2], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key2, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options3 = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options3.schema instanceof Object)
          this.schema = options3.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options3));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options3 = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options3 && (!Number.isInteger(options3.indent) || Number(options3.indent) <= 0)) {
          const s = JSON.stringify(options3.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options3);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset: offset2, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset2;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key2) {
      if (!key2)
        return null;
      switch (key2.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key2.source.includes("\n"))
            return true;
          if (key2.end) {
            for (const st of key2.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key2.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset2 = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key: key2, sep: sep2, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key2 ?? sep2?.[0],
          offset: offset2,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key2) {
            if (key2.type === "block-seq")
              onError(offset2, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key2 && key2.indent !== bm.indent)
              onError(offset2, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep2) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key2)) {
            onError(key2 ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset2, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key2 ? composeNode(ctx, key2, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key2, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep2 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key2 || key2.type === "block-scalar"
        });
        offset2 = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset2, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset2, sep2, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset2 = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset2)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset2, commentEnd ?? offset2];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset2 = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset: offset2,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset2, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset2 = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset2, commentEnd ?? offset2];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset2, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep2 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep2 + cb;
              sep2 = "";
              break;
            }
            case "newline":
              if (comment)
                sep2 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset2 += source.length;
        }
      }
      return { comment, offset: offset2 };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset2 = fc.offset + fc.start.source.length;
      for (let i2 = 0; i2 < fc.items.length; ++i2) {
        const collItem = fc.items[i2];
        const { start, key: key2, sep: sep2, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key2 ?? sep2?.[0],
          offset: offset2,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep2 && !value) {
            if (i2 === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i2 < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset2 = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key2))
            onError(
              key2,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i2 === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep2 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep2, null, props, onError);
          coll.items.push(valueNode);
          offset2 = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key2 ? composeNode(ctx, key2, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key2))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep2 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep2)
                for (const st of sep2) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap3) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset2 = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset2;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset2, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i2 = lines.length - 1; i2 >= 0; --i2) {
        const content = lines[i2][1];
        if (content === "" || content === "\r")
          chompStart = i2;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset2 = scalar.offset + header.length;
      let contentStart = 0;
      for (let i2 = 0; i2 < chompStart; ++i2) {
        const [indent, content] = lines[i2];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset2 + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i2;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset2, "BAD_INDENT", message);
          }
          break;
        }
        offset2 += indent.length + content.length + 1;
      }
      for (let i2 = lines.length - 1; i2 >= chompStart; --i2) {
        if (lines[i2][0].length > trimIndent)
          chompStart = i2 + 1;
      }
      let value = "";
      let sep2 = "";
      let prevMoreIndented = false;
      for (let i2 = 0; i2 < contentStart; ++i2)
        value += lines[i2][0].slice(trimIndent) + "\n";
      for (let i2 = contentStart; i2 < chompStart; ++i2) {
        let [indent, content] = lines[i2];
        offset2 += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset2 - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep2 + indent.slice(trimIndent) + content;
          sep2 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep2 === " ")
            sep2 = "\n";
          else if (!prevMoreIndented && sep2 === "\n")
            sep2 = "\n\n";
          value += sep2 + indent.slice(trimIndent) + content;
          sep2 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep2 === "\n")
            value += "\n";
          else
            sep2 = "\n";
        } else {
          value += sep2 + content;
          sep2 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i2 = chompStart; i2 < lines.length; ++i2)
            value += "\n" + lines[i2][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset: offset2, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i2 = 1; i2 < source.length; ++i2) {
        const ch = source[i2];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset2 + i2;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i2 = 1; i2 < props.length; ++i2) {
        const token = props[i2];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i2 = 1; i2 < split.length; i2 += 2)
        lines.push([split[i2], split[i2 + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset: offset2, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code2, msg) => onError(offset2 + rel, code2, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset2, offset2 + source.length, offset2 + source.length]
          };
      }
      const valueEnd = offset2 + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset2, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match2 = line.exec(source);
      if (!match2)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match2[1].replace(trimEnd, "");
      let sep2 = " ";
      let pos = line.lastIndex;
      while (match2 = line.exec(source)) {
        const lm = match2[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep2 === "\n")
            res += sep2;
          else
            sep2 = "\n";
        } else {
          res += sep2 + lm;
          sep2 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match2 = last.exec(source);
      return res + sep2 + (match2?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i2 = 1; i2 < source.length - 1; ++i2) {
        const ch = source[i2];
        if (ch === "\r" && source[i2 + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset: offset2 } = foldNewline(source, i2);
          res += fold;
          i2 = offset2;
        } else if (ch === "\\") {
          let next = source[++i2];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i2 + 1];
            while (next === " " || next === "	")
              next = source[++i2 + 1];
          } else if (next === "\r" && source[i2 + 1] === "\n") {
            next = source[++i2 + 1];
            while (next === " " || next === "	")
              next = source[++i2 + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i2 + 1, length, onError);
            i2 += length;
          } else {
            const raw = source.substr(i2 - 1, 2);
            onError(i2 - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i2;
          let next = source[i2 + 1];
          while (next === " " || next === "	")
            next = source[++i2 + 1];
          if (next !== "\n" && !(next === "\r" && source[i2 + 2] === "\n"))
            res += i2 > wsStart ? source.slice(wsStart, i2 + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset2) {
      let fold = "";
      let ch = source[offset2 + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset2 + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset2 += 1;
        ch = source[offset2 + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset: offset2 };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset2, length, onError) {
      const cc = source.substr(offset2, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code2 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code2);
      } catch {
        const raw = source.substr(offset2 - 2, length + 2);
        onError(offset2 - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset2, before2, pos) {
      if (before2) {
        pos ?? (pos = before2.length);
        for (let i2 = pos - 1; i2 >= 0; --i2) {
          let st = before2[i2];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset2 -= st.source.length;
              continue;
          }
          st = before2[++i2];
          while (st?.type === "space") {
            offset2 += st.source.length;
            st = before2[++i2];
          }
          break;
        }
      }
      return offset2;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset2, before2, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset2, before2, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options: options3 }, { offset: offset2, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset2, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset2 + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset2 + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options3.strict, onError);
      alias.range = [offset2, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options3, directives, { offset: offset2, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options3);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset: offset2,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset2, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset: offset2, source } = src;
      return [offset2, offset2 + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i2 = 0; i2 < prelude.length; ++i2) {
        const source = prelude[i2];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i2 + 1]?.[0] !== "#")
              i2 += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer3 = class {
      constructor(options3 = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code2, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code2, message));
        };
        this.directives = new directives.Directives({ version: options3.version || "1.2" });
        this.options = options3;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i2 = 0; i2 < this.errors.length; ++i2)
            doc.errors.push(this.errors[i2]);
          for (let i2 = 0; i2 < this.warnings.length; ++i2)
            doc.warnings.push(this.warnings[i2]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset2, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset2;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer3;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code2, message) => {
          const offset2 = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset2, code2, message);
          else
            throw new errors.YAMLParseError([offset2, offset2 + 1], code2, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset: offset2 = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset: offset2, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset: offset2, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset: offset2, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset: offset2, indent, source, end };
        default:
          return { type: "scalar", offset: offset2, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset: offset2 } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset: offset2, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key2 of Object.keys(token))
          if (key2 !== "type" && key2 !== "offset")
            delete token[key2];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset2 = token.offset + source.length;
          const nl = { type: "newline", offset: offset2, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key2 of Object.keys(token))
            if (key2 !== "type" && key2 !== "offset")
              delete token[key2];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key: key2, sep: sep2, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key2)
        res += stringifyToken(key2);
      if (sep2)
        for (const st of sep2)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i2 = 0; i2 < token.items.length; ++i2) {
            const ci = _visit(Object.freeze(path.concat([[field, i2]])), token.items[i2], visitor);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i2, 1);
              i2 -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar3 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar3;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer3 = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i2 = this.pos;
        let ch = this.buffer[i2];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i2];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i2 + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset2) {
        let ch = this.buffer[offset2];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset2];
          if (ch === "\r") {
            const next = this.buffer[indent + offset2 + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset2 + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset2 + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset2, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset2 + 3]))
            return -1;
        }
        return offset2;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i2 = this.pos;
        while (true) {
          const ch = this.buffer[++i2];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i3 = this.pos; ch = this.buffer[i3]; ++i3) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i3;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i3 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i2 = nl + 1;
        ch = this.buffer[i2];
        while (ch === " ")
          ch = this.buffer[++i2];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i2];
          nl = i2 - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i3 = nl - 1;
            let ch2 = this.buffer[i3];
            if (ch2 === "\r")
              ch2 = this.buffer[--i3];
            const lastChar = i3;
            while (ch2 === " ")
              ch2 = this.buffer[--i3];
            if (ch2 === "\n" && i3 >= this.pos && i3 + 1 + indent > lastChar)
              nl = i3;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i2 = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i2]) {
          if (ch === ":") {
            const next = this.buffer[i2 + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i2;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i2 + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i2 += 1;
                ch = "\n";
                next = this.buffer[i2 + 1];
              } else
                end = i2;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i2 + 1);
              if (cs === -1)
                break;
              i2 = Math.max(i2, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i2;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i2, allowEmpty) {
        const s = this.buffer.slice(this.pos, i2);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i2 = this.pos + 2;
          let ch = this.buffer[i2];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i2];
          return yield* this.pushToIndex(ch === ">" ? i2 + 1 : i2, false);
        } else {
          let i2 = this.pos + 1;
          let ch = this.buffer[i2];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i2];
            else if (ch === "%" && hexDigits.has(this.buffer[i2 + 1]) && hexDigits.has(this.buffer[i2 + 2])) {
              ch = this.buffer[i2 += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i2, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i2 = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i2];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i2 - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i2;
        }
        return n;
      }
      *pushUntil(test) {
        let i2 = this.pos;
        let ch = this.buffer[i2];
        while (!test(ch))
          ch = this.buffer[++i2];
        return yield* this.pushToIndex(i2, false);
      }
    };
    exports.Lexer = Lexer3;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset2) => this.lineStarts.push(offset2);
        this.linePos = (offset2) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset2)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset2)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset2 };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset2 - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i2 = 0; i2 < list2.length; ++i2)
        if (list2[i2].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i2 = 0; i2 < list2.length; ++i2) {
        switch (list2[i2].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i2;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i2 = prev.length;
      loop: while (--i2 >= 0) {
        switch (prev[i2].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i2]?.type === "space") {
      }
      return prev.splice(i2, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i2 = 0; i2 < source.length; ++i2)
          target.push(source[i2]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser5 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep2;
          if (scalar.end) {
            sep2 = scalar.end;
            sep2.push(this.sourceToken);
            delete scalar.end;
          } else
            sep2 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep2 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i2 = 0; i2 < it.sep.length; ++i2) {
              const st = it.sep[i2];
              switch (st.type) {
                case "newline":
                  nl.push(i2);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key2 = it.key;
                  const sep2 = it.sep;
                  sep2.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: key2, sep: sep2 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep2 = fc.end.splice(1, fc.end.length);
            sep2.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep2 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser5;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options3) {
      const prettyErrors = options3.prettyErrors !== false;
      const lineCounter$1 = options3.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options3 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options3);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options3);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options3 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options3);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options3);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse4(src, reviver, options3) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options3 === void 0 && reviver && typeof reviver === "object") {
        options3 = reviver;
      }
      const doc = parseDocument(src, options3);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options3));
    }
    function stringify(value, replacer, options3) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options3 === void 0 && replacer) {
        options3 = replacer;
      }
      if (typeof options3 === "string")
        options3 = options3.length;
      if (typeof options3 === "number") {
        const indent = Math.round(options3);
        options3 = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options3 ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options3);
      return new Document.Document(value, _replacer, options3).toString(options3);
    }
    exports.parse = parse4;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// apps/action/src/check/ask-owners.ts
var mostLookUps = 500;
var atOnce = 16;
var patience = 18e4;
async function askOwners(owners, { servers, allow, declared }) {
  guardAddresses(allow);
  const seen = /* @__PURE__ */ new Map();
  if (owners.length === 0) return seen;
  const client = createDnsClient({
    ...servers.kind === "resolvers" && servers.servers.length > 0 ? { servers: await findServers(servers.servers) } : {},
    // Half a minute for a server that never answers would be too long for a check.
    tries: 3,
    // Name servers are chosen by the pull request too: nobody's is flooded from here.
    budget: () => ({ perSecond: 50, inFlight: 16 })
  });
  const signal = AbortSignal.timeout(patience);
  const order = new Map(owners.map((owner, index) => [owner, index]));
  try {
    const inspector = createInspector({ client, mostLookUps, ...await howToAsk(client, servers, allow) });
    const waiting = owners.values();
    const work = async () => {
      for (const owner of waiting) {
        const record = declared.get(owner);
        const request = { owner, ...record ? { declared: record } : {} };
        seen.set(owner, await inspector.inspect(request, { signal }));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await client.close();
  }
  return new Map([...seen].sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0)));
}
async function howToAsk(client, servers, allow) {
  if (servers.kind === "resolvers") return { ask: "resolvers" };
  const zones = Object.entries(servers.named);
  const named = Object.fromEntries(
    await Promise.all(zones.map(async ([zone2, texts2]) => [zone2, await findServers(texts2)]))
  );
  return { ask: "authoritative", walker: createWalker({ client, named, refuseInternal: true, allow }) };
}

// apps/action/src/tree/blob-store.ts
var readLimits = {
  files: 5e3,
  fileOctets: 4 * 1024 * 1024,
  octets: 128 * 1024 * 1024,
  seconds: 180
};
var [together, sideBySide] = [40, 4];
var BlobStore = class {
  met;
  loaded = /* @__PURE__ */ new Map();
  queue = [];
  end;
  running = 0;
  octets = 0;
  fetch;
  limits;
  constructor(fetch, limits2 = readLimits) {
    this.fetch = fetch;
    this.limits = limits2;
    this.end = performance.now() + limits2.seconds * 1e3;
  }
  /** A blob's octets; undefined beyond a limit. Rejects where it cannot be fetched. */
  load(id) {
    const known = this.loaded.get(id);
    if (known) return known;
    if (this.isOver()) return Promise.resolve(void 0);
    const loading2 = new Promise((resolve2) => {
      this.queue.push({ id, settle: resolve2 });
      queueMicrotask(() => this.work());
    });
    this.loaded.set(id, loading2);
    return loading2;
  }
  isOver() {
    const { files, octets, seconds } = this.limits;
    if (this.loaded.size >= files) this.met ??= { problem: "files", limit: files };
    else if (this.octets > octets) this.met ??= { problem: "octets", limit: octets };
    else if (performance.now() > this.end) this.met ??= { problem: "seconds", limit: seconds };
    return this.met !== void 0;
  }
  work() {
    while (this.queue.length > 0 && this.running < sideBySide) {
      const batch = this.queue.splice(0, together);
      this.running++;
      const fetched = this.fetch(batch.map(({ id }) => id));
      for (const { id, settle } of batch) settle(fetched.then((blobs) => this.take(id, blobs)));
      void fetched.catch(() => void 0).finally(() => {
        this.running--;
        this.work();
      });
    }
  }
  take(id, blobs) {
    const octets = blobs.get(id);
    if (!octets) throw new Error(`GitHub gave no blob ${id}`);
    this.octets += octets.length;
    return octets;
  }
};

// packages/sources/dist/detect-format.js
function detectFormat(text) {
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (/^[[{]/.test(start) && !/^(?:\{\{|\{%|\{#)/.test(start))
    return "json";
  if (isHcl(start))
    return "terraform";
  if (isDnscontrol(start))
    return "dnscontrol";
  if (isZone(start))
    return "zone";
  return isYaml(start) ? "yaml" : void 0;
}
function isHcl(text) {
  return /^[ \t]*(?:resource|data)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"[ \t]*\{/m.test(text) || /^(?:module|variable|output|provider)[ \t]+"[^"\n]*"[ \t]*\{/m.test(text) || /^(?:locals|terraform|inputs)[ \t]*=?[ \t]*\{/m.test(text);
}
function isDnscontrol(text) {
  return /\b(?:NewRegistrar|NewDnsProvider|require_glob|D_EXTEND|DKIM_BUILDER|M365_BUILDER)\s*\(/.test(text) || /(?:^|[^.\w])D\s*\(\s*["'`]/.test(text) && /\b(?:A|AAAA|MX|TXT|CNAME|DnsProvider)\s*\(/.test(text) || /\b(?:TXT|CNAME)\s*\(\s*["'`][^\n]{0,200}_domainkey/.test(text);
}
function isZone(text) {
  return /^[ \t]*\$(?:ORIGIN|TTL|INCLUDE)[ \t]/im.test(text) || /^[^\s:]*[ \t]+(?:[0-9][0-9smhdw]*[ \t]+)?(?:IN[ \t]+)?(?:[0-9][0-9smhdw]*[ \t]+)?(?:TXT|CNAME|SOA|NS|MX)[ \t]/im.test(text);
}
function isYaml(text) {
  const [line = ""] = text.split("\n").filter((each) => !/^\s*(?:#|%|$)/.test(each));
  return /^(?:---|- |-$|[ \t]*(?:"[^"]*"|'[^']*'|[\w.*@$/-]+)[ \t]*:(?:\s|$))/.test(line);
}
function mentionsKeys(text) {
  return /domainkey|dkim|\bp\s?=\s?(?:MI[GIH]|[A-Za-z0-9+/]{43}=)/i.test(text);
}

// packages/sources/dist/records/collector.js
var mostRecords = 2e5;
var mostAtOnePlace = 16;
var mostFindings = 200;
function collect({ format, formatName, placeOf: placeOf2, tool }) {
  const records = [];
  const findings = [];
  const placeAt2 = (at2) => typeof at2 === "number" ? placeOf2(at2) : at2;
  const report3 = (finding) => {
    if (findings.length < mostFindings)
      findings.push(finding);
  };
  const atPlace = /* @__PURE__ */ new Map();
  const isRepeated = (record, at2) => {
    const key2 = typeof at2 === "number" ? at2 : `${at2.file}
${at2.line}
${at2.column}`;
    const others3 = atPlace.get(key2);
    if (!others3)
      atPlace.set(key2, [record]);
    else if (others3.some((other) => isSame(other, record)))
      return true;
    else if (others3.length < mostAtOnePlace)
      others3.push(record);
    return false;
  };
  return {
    placeOf: placeOf2,
    add(record, at2) {
      if (isRepeated(record, at2))
        return;
      if (records.length < mostRecords)
        records.push({ ...record, format, at: placeAt2(at2) });
      else if (records.length === mostRecords && !findings.some(({ code: code2 }) => code2 === "source/limit"))
        findings.push(findingOf("source/limit", { problem: "records", limit: mostRecords }, { at: placeAt2(at2) }));
    },
    broken(problem, at2, seen = "") {
      report3(findingOf("source/line-broken", { format: formatName, problem, seen }, { at: placeAt2(at2) }));
    },
    unresolved(what, seen, at2) {
      report3(findingOf("source/not-resolved", { what, seen: printable(seen, 60), tool }, { at: placeAt2(at2) }));
    },
    unknown(what, at2) {
      report3(findingOf("source/not-known", { what: printable(what, 60) }, { at: placeAt2(at2) }));
    },
    reading: () => ({ records, findings })
  };
}
function isSame(one, other) {
  return one.owner === other.owner && one.type === other.type && one.value === other.value && one.resource === other.resource;
}

// packages/sources/dist/records/written-value.js
function readWrittenTxt(text) {
  if (text.trimStart().startsWith('"')) {
    const strings = unquoteTxt(text);
    if (strings)
      return { value: joinTxt(strings), strings };
  }
  return { value: utf8Octets(text) };
}
function readWrittenTarget(text, zone2) {
  const name = text.trim();
  if (name.endsWith("."))
    return name.slice(0, -1);
  if (name === "@")
    return zone2 ?? name;
  return zone2 !== void 0 && !name.includes(".") && name !== "" ? `${name}.${zone2}` : name;
}
function readWrittenOwner(text, zone2) {
  const name = text.trim().replace(/^\\052/, "*");
  if (name.endsWith("."))
    return name.slice(0, -1);
  if (zone2 === void 0)
    return name === "@" ? "" : name;
  const lower = name.toLowerCase();
  if (name === "" || name === "@")
    return zone2;
  return lower === zone2.toLowerCase() || lower.endsWith(`.${zone2.toLowerCase()}`) ? name : `${name}.${zone2}`;
}
function holdsTemplate(text) {
  return /\{\{|\{%|\$\{|%\{|<%|\$\(/.test(text);
}

// packages/sources/dist/text/line-index.js
function indexLines(text, file) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1))
    starts.push(at2 + 1);
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  return (offset2) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if ((starts[middle] ?? 0) <= offset2)
        low = middle;
      else
        high = middle;
    }
    const column = offset2 - (starts[low] ?? 0) + 1 - (low === 0 ? mark : 0);
    return { file, line: low + 1, column: Math.max(1, column) };
  };
}

// packages/sources/dist/dnscontrol/js-value.js
var Names = class {
  values = /* @__PURE__ */ new Map();
  around;
  constructor(around) {
    this.around = around;
  }
  get(name) {
    return this.values.get(name) ?? this.around?.get(name);
  }
  declare(name, value) {
    this.values.set(name, value);
  }
  /** Changes a variable where it is declared; one that is nowhere becomes global, as in a script. */
  assign(name, value) {
    if (this.values.has(name) || !this.around)
      this.values.set(name, value);
    else
      this.around.assign(name, value);
  }
};
function plain(value, at2) {
  return { kind: "plain", value, at: at2 };
}
function unknownJs(at2, hint = "\0") {
  return { kind: "unknown", hint, at: at2 };
}
function textOfJs(value) {
  if (value?.kind !== "plain")
    return void 0;
  return typeof value.value === "string" || typeof value.value === "number" ? String(value.value) : void 0;
}
function hintOfJs(value) {
  if (value.kind === "unknown")
    return value.hint;
  if (value.kind === "list")
    return value.items.slice(0, 50).map(hintOfJs).join("\0");
  if (value.kind === "object")
    return [...value.fields.values()].slice(0, 50).map(hintOfShallow).join("\0");
  return textOfJs(value) ?? "\0";
}
function hintOfShallow(value) {
  return value.kind === "unknown" ? value.hint : textOfJs(value) ?? "\0";
}
function truthOf(value) {
  if (value.kind === "unknown")
    return void 0;
  return value.kind === "plain" ? Boolean(value.value) : true;
}

// packages/sources/dist/budget.js
var Budget = class {
  steps = 2e6;
  characters = 1e8;
  depth = 0;
  /** Whether another step may be taken. */
  step() {
    return --this.steps > 0;
  }
  /** Whether a text or a list of that length may be made. */
  make(length) {
    this.characters -= length;
    return this.characters > 0 && length <= 1e6;
  }
  /** Does something one level deeper; gives `otherwise` where that is too deep. */
  deeper(act, otherwise) {
    if (this.depth >= 300)
      return otherwise;
    this.depth++;
    try {
      return act();
    } finally {
      this.depth--;
    }
  }
};

// packages/sources/dist/data/data-node.js
function fieldOf(node, key2) {
  if (node?.kind !== "map")
    return void 0;
  for (let at2 = node.entries.length - 1; at2 >= 0; at2--) {
    const entry = node.entries[at2];
    if (entry?.key === key2)
      return entry.value;
  }
  return void 0;
}
function textOf(node) {
  if (node?.kind !== "scalar" || node.value === null)
    return void 0;
  return typeof node.value === "string" ? node.value : node.source ?? String(node.value);
}
function itemsOf(node) {
  if (!node)
    return [];
  return node.kind === "list" ? node.items : [node];
}
function plainOf(node) {
  if (node.kind === "scalar")
    return node.value;
  if (node.kind === "list")
    return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map(({ key: key2, value }) => [key2, plainOf(value)]));
}

// packages/sources/dist/data/parse-json.js
var deepest = 200;
var mostNodes = 2e6;
function parseJson(text) {
  const parser = new JsonParser(text);
  try {
    return { documents: [parser.document()], problems: [] };
  } catch (error) {
    if (!(error instanceof JsonProblem))
      throw error;
    return { documents: [], problems: [{ problem: error.problem, offset: error.offset }] };
  }
}
var JsonProblem = class extends Error {
  problem;
  offset;
  constructor(problem, offset2) {
    super(problem);
    this.problem = problem;
    this.offset = offset2;
  }
};
var spaces = /[ \t\r\n]*/y;
var numbers = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
var words = /true|false|null/y;
var JsonParser = class {
  at;
  nodes = 0;
  text;
  constructor(text) {
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }
  document() {
    const root = this.value(0);
    this.skip();
    if (this.at < this.text.length)
      this.fail("syntax");
    return root;
  }
  value(depth) {
    if (depth > deepest)
      this.fail("nested-too-deep");
    if (++this.nodes > mostNodes)
      this.fail("too-many-values");
    this.skip();
    const offset2 = this.at;
    switch (this.text[offset2]) {
      case "{":
        return { kind: "map", offset: offset2, entries: this.entries(depth) };
      case "[":
        return { kind: "list", offset: offset2, items: this.items(depth) };
      case '"':
        return { kind: "scalar", offset: offset2, value: this.string() };
    }
    const word = this.match(words);
    if (word !== "")
      return { kind: "scalar", offset: offset2, value: word === "null" ? null : word === "true" };
    const number = this.match(numbers);
    if (number === "")
      this.fail(offset2 >= this.text.length ? "ends-too-early" : "syntax");
    return { kind: "scalar", offset: offset2, value: Number(number), source: number };
  }
  entries(depth) {
    const entries = [];
    this.at++;
    if (this.take("}"))
      return entries;
    do {
      this.skip();
      const keyOffset = this.at;
      if (this.text[keyOffset] !== '"')
        this.fail(keyOffset >= this.text.length ? "ends-too-early" : "syntax");
      const key2 = this.string();
      if (!this.take(":"))
        this.fail("syntax");
      entries.push({ key: key2, keyOffset, value: this.value(depth + 1) });
    } while (this.take(","));
    if (!this.take("}"))
      this.fail(this.at >= this.text.length ? "ends-too-early" : "syntax");
    return entries;
  }
  items(depth) {
    const items = [];
    this.at++;
    if (this.take("]"))
      return items;
    do {
      items.push(this.value(depth + 1));
    } while (this.take(","));
    if (!this.take("]"))
      this.fail(this.at >= this.text.length ? "ends-too-early" : "syntax");
    return items;
  }
  string() {
    const start = this.at;
    let end = start + 1;
    for (; ; ) {
      const code2 = this.text.charCodeAt(end);
      if (code2 === 34)
        break;
      if (Number.isNaN(code2) || code2 < 32)
        this.fail("open-string", start);
      end += code2 === 92 ? 2 : 1;
    }
    this.at = end + 1;
    const raw = this.text.slice(start + 1, end);
    if (!raw.includes("\\"))
      return raw;
    try {
      return JSON.parse(`"${raw}"`);
    } catch {
      return this.fail("bad-escape", start);
    }
  }
  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
  skip() {
    this.match(spaces);
  }
  take(sign) {
    this.skip();
    if (this.text[this.at] !== sign)
      return false;
    this.at++;
    return true;
  }
  fail(problem, offset2 = this.at) {
    throw new JsonProblem(problem, offset2);
  }
};

// packages/sources/dist/zone/included-path.js
function includedPath(name, from) {
  if (/[\0\\]/.test(name))
    return [];
  const folders3 = from.split("/").slice(0, -1);
  const found = /* @__PURE__ */ new Set();
  for (let depth = folders3.length; depth >= 0; depth--) {
    const path = normalisePath([...folders3.slice(0, depth), ...name.split("/")]);
    if (path !== void 0)
      found.add(path);
  }
  return [...found];
}
function normalisePath(parts) {
  const path = [];
  for (const part of parts) {
    if (part === "" || part === ".")
      continue;
    if (part !== "..")
      path.push(part);
    else if (path.pop() === void 0)
      return void 0;
  }
  return path.length === 0 ? void 0 : path.join("/");
}

// node_modules/acorn/dist/acorn.mjs
var astralIdentifierCodes = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 31, 4, 33, 15, 71, 10, 50, 3, 123, 2, 54, 14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1, 13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 7, 0, 259, 3, 10, 1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 481, 1, 61, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 2, 12, 2, 9, 1, 3, 0, 33, 1, 1357, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110, 6, 6, 9, 4759, 9, 787719, 239];
var astralIdentifierStartCodes = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1, 2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 13, 65, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2, 2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 18, 21, 18, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58, 1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0, 13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1, 2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 18, 0, 182, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43, 22, 0, 239, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 111, 6, 206, 13, 310, 2314, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212, 63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7386, 37, 33, 96, 114, 14, 913, 15, 50, 7710, 3, 2, 6, 2, 1, 2, 296, 10, 0, 30, 2, 3, 0, 15, 4, 8, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70, 2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 340, 2, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 129, 15, 6, 55, 50, 49, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2, 9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4382, 2, 5773, 3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489, 39815, 11327];
var nonASCIIidentifierChars = "‌‍·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
var nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
var reservedWords = {
  3: "abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
  5: "class enum extends super const export import",
  6: "enum",
  strict: "implements interface let package private protected public static yield",
  strictBind: "eval arguments"
};
var ecma5AndLessKeywords = "break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this";
var keywords$1 = {
  5: ecma5AndLessKeywords,
  "5module": ecma5AndLessKeywords + " export import",
  6: ecma5AndLessKeywords + " const class extends export import super"
};
var keywordRelationalOperator = /^in(stanceof)?$/;
var nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
var nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
function isInAstralSet(code2, set) {
  var pos = 65536;
  for (var i2 = 0; i2 < set.length; i2 += 2) {
    pos += set[i2];
    if (pos > code2) {
      return false;
    }
    pos += set[i2 + 1];
    if (pos >= code2) {
      return true;
    }
  }
  return false;
}
function isIdentifierStart(code2, astral) {
  if (code2 < 65) {
    return code2 === 36;
  }
  if (code2 < 91) {
    return true;
  }
  if (code2 < 97) {
    return code2 === 95;
  }
  if (code2 < 123) {
    return true;
  }
  if (code2 <= 65535) {
    return code2 >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code2));
  }
  if (astral === false) {
    return false;
  }
  return isInAstralSet(code2, astralIdentifierStartCodes);
}
function isIdentifierChar(code2, astral) {
  if (code2 < 48) {
    return code2 === 36;
  }
  if (code2 < 58) {
    return true;
  }
  if (code2 < 65) {
    return false;
  }
  if (code2 < 91) {
    return true;
  }
  if (code2 < 97) {
    return code2 === 95;
  }
  if (code2 < 123) {
    return true;
  }
  if (code2 <= 65535) {
    return code2 >= 170 && nonASCIIidentifier.test(String.fromCharCode(code2));
  }
  if (astral === false) {
    return false;
  }
  return isInAstralSet(code2, astralIdentifierStartCodes) || isInAstralSet(code2, astralIdentifierCodes);
}
var TokenType = function TokenType2(label2, conf) {
  if (conf === void 0) conf = {};
  this.label = label2;
  this.keyword = conf.keyword;
  this.beforeExpr = !!conf.beforeExpr;
  this.startsExpr = !!conf.startsExpr;
  this.isLoop = !!conf.isLoop;
  this.isAssign = !!conf.isAssign;
  this.prefix = !!conf.prefix;
  this.postfix = !!conf.postfix;
  this.binop = conf.binop || null;
  this.updateContext = null;
};
function binop(name, prec) {
  return new TokenType(name, { beforeExpr: true, binop: prec });
}
var beforeExpr = { beforeExpr: true };
var startsExpr = { startsExpr: true };
var keywords = {};
function kw(name, options3) {
  if (options3 === void 0) options3 = {};
  options3.keyword = name;
  return keywords[name] = new TokenType(name, options3);
}
var types$1 = {
  num: new TokenType("num", startsExpr),
  regexp: new TokenType("regexp", startsExpr),
  string: new TokenType("string", startsExpr),
  name: new TokenType("name", startsExpr),
  privateId: new TokenType("privateId", startsExpr),
  eof: new TokenType("eof"),
  // Punctuation token types.
  bracketL: new TokenType("[", { beforeExpr: true, startsExpr: true }),
  bracketR: new TokenType("]"),
  braceL: new TokenType("{", { beforeExpr: true, startsExpr: true }),
  braceR: new TokenType("}"),
  parenL: new TokenType("(", { beforeExpr: true, startsExpr: true }),
  parenR: new TokenType(")"),
  comma: new TokenType(",", beforeExpr),
  semi: new TokenType(";", beforeExpr),
  colon: new TokenType(":", beforeExpr),
  dot: new TokenType("."),
  question: new TokenType("?", beforeExpr),
  questionDot: new TokenType("?."),
  arrow: new TokenType("=>", beforeExpr),
  template: new TokenType("template"),
  invalidTemplate: new TokenType("invalidTemplate"),
  ellipsis: new TokenType("...", beforeExpr),
  backQuote: new TokenType("`", startsExpr),
  dollarBraceL: new TokenType("${", { beforeExpr: true, startsExpr: true }),
  // Operators. These carry several kinds of properties to help the
  // parser use them properly (the presence of these properties is
  // what categorizes them as operators).
  //
  // `binop`, when present, specifies that this operator is a binary
  // operator, and will refer to its precedence.
  //
  // `prefix` and `postfix` mark the operator as a prefix or postfix
  // unary operator.
  //
  // `isAssign` marks all of `=`, `+=`, `-=` etcetera, which act as
  // binary operators with a very low precedence, that should result
  // in AssignmentExpression nodes.
  eq: new TokenType("=", { beforeExpr: true, isAssign: true }),
  assign: new TokenType("_=", { beforeExpr: true, isAssign: true }),
  incDec: new TokenType("++/--", { prefix: true, postfix: true, startsExpr: true }),
  prefix: new TokenType("!/~", { beforeExpr: true, prefix: true, startsExpr: true }),
  logicalOR: binop("||", 1),
  logicalAND: binop("&&", 2),
  bitwiseOR: binop("|", 3),
  bitwiseXOR: binop("^", 4),
  bitwiseAND: binop("&", 5),
  equality: binop("==/!=/===/!==", 6),
  relational: binop("</>/<=/>=", 7),
  bitShift: binop("<</>>/>>>", 8),
  plusMin: new TokenType("+/-", { beforeExpr: true, binop: 9, prefix: true, startsExpr: true }),
  modulo: binop("%", 10),
  star: binop("*", 10),
  slash: binop("/", 10),
  starstar: new TokenType("**", { beforeExpr: true }),
  coalesce: binop("??", 1),
  // Keyword token types.
  _break: kw("break"),
  _case: kw("case", beforeExpr),
  _catch: kw("catch"),
  _continue: kw("continue"),
  _debugger: kw("debugger"),
  _default: kw("default", beforeExpr),
  _do: kw("do", { isLoop: true, beforeExpr: true }),
  _else: kw("else", beforeExpr),
  _finally: kw("finally"),
  _for: kw("for", { isLoop: true }),
  _function: kw("function", startsExpr),
  _if: kw("if"),
  _return: kw("return", beforeExpr),
  _switch: kw("switch"),
  _throw: kw("throw", beforeExpr),
  _try: kw("try"),
  _var: kw("var"),
  _const: kw("const"),
  _while: kw("while", { isLoop: true }),
  _with: kw("with"),
  _new: kw("new", { beforeExpr: true, startsExpr: true }),
  _this: kw("this", startsExpr),
  _super: kw("super", startsExpr),
  _class: kw("class", startsExpr),
  _extends: kw("extends", beforeExpr),
  _export: kw("export"),
  _import: kw("import", startsExpr),
  _null: kw("null", startsExpr),
  _true: kw("true", startsExpr),
  _false: kw("false", startsExpr),
  _in: kw("in", { beforeExpr: true, binop: 7 }),
  _instanceof: kw("instanceof", { beforeExpr: true, binop: 7 }),
  _typeof: kw("typeof", { beforeExpr: true, prefix: true, startsExpr: true }),
  _void: kw("void", { beforeExpr: true, prefix: true, startsExpr: true }),
  _delete: kw("delete", { beforeExpr: true, prefix: true, startsExpr: true })
};
var lineBreak = /\r\n?|\n|\u2028|\u2029/;
var lineBreakG = new RegExp(lineBreak.source, "g");
function isNewLine(code2) {
  return code2 === 10 || code2 === 13 || code2 === 8232 || code2 === 8233;
}
function nextLineBreak(code2, from, end) {
  if (end === void 0) end = code2.length;
  for (var i2 = from; i2 < end; i2++) {
    var next = code2.charCodeAt(i2);
    if (isNewLine(next)) {
      return i2 < end - 1 && next === 13 && code2.charCodeAt(i2 + 1) === 10 ? i2 + 2 : i2 + 1;
    }
  }
  return -1;
}
var nonASCIIwhitespace = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
var skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
var ref = Object.prototype;
var hasOwnProperty = ref.hasOwnProperty;
var toString = ref.toString;
var hasOwn = Object.hasOwn || (function(obj, propName) {
  return hasOwnProperty.call(obj, propName);
});
var isArray = Array.isArray || (function(obj) {
  return toString.call(obj) === "[object Array]";
});
var regexpCache = /* @__PURE__ */ Object.create(null);
function wordsRegexp(words2) {
  return regexpCache[words2] || (regexpCache[words2] = new RegExp("^(?:" + words2.replace(/ /g, "|") + ")$"));
}
function codePointToString(code2) {
  if (code2 <= 65535) {
    return String.fromCharCode(code2);
  }
  code2 -= 65536;
  return String.fromCharCode((code2 >> 10) + 55296, (code2 & 1023) + 56320);
}
var loneSurrogate = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/;
var Position = function Position2(line, col) {
  this.line = line;
  this.column = col;
};
Position.prototype.offset = function offset(n) {
  return new Position(this.line, this.column + n);
};
var SourceLocation = function SourceLocation2(p, start, end) {
  this.start = start;
  this.end = end;
  if (p.sourceFile !== null) {
    this.source = p.sourceFile;
  }
};
function getLineInfo(input, offset2) {
  for (var line = 1, cur = 0; ; ) {
    var nextBreak = nextLineBreak(input, cur, offset2);
    if (nextBreak < 0) {
      return new Position(line, offset2 - cur);
    }
    ++line;
    cur = nextBreak;
  }
}
var defaultOptions = {
  // `ecmaVersion` indicates the ECMAScript version to parse. Must be
  // either 3, 5, 6 (or 2015), 7 (2016), 8 (2017), 9 (2018), 10
  // (2019), 11 (2020), 12 (2021), 13 (2022), 14 (2023), or `"latest"`
  // (the latest version the library supports). This influences
  // support for strict mode, the set of reserved words, and support
  // for new syntax features.
  ecmaVersion: null,
  // `sourceType` indicates the mode the code should be parsed in.
  // Can be either `"script"`, `"module"` or `"commonjs"`. This influences global
  // strict mode and parsing of `import` and `export` declarations.
  sourceType: "script",
  // When set to true, enable strict parsing mode even if `sourceType`
  // is `"script"`.
  strict: false,
  // `onInsertedSemicolon` can be a callback that will be called when
  // a semicolon is automatically inserted. It will be passed the
  // position of the inserted semicolon as an offset, and if
  // `locations` is enabled, it is given the location as a `{line,
  // column}` object as second argument.
  onInsertedSemicolon: null,
  // `onTrailingComma` is similar to `onInsertedSemicolon`, but for
  // trailing commas.
  onTrailingComma: null,
  // By default, reserved words are only enforced if ecmaVersion >= 5.
  // Set `allowReserved` to a boolean value to explicitly turn this on
  // an off. When this option has the value "never", reserved words
  // and keywords can also not be used as property names.
  allowReserved: null,
  // When enabled, a return at the top level is not considered an
  // error.
  allowReturnOutsideFunction: false,
  // When enabled, import/export statements are not constrained to
  // appearing at the top of the program, and an import.meta expression
  // in a script isn't considered an error.
  allowImportExportEverywhere: false,
  // By default, await identifiers are allowed to appear at the top-level scope only if ecmaVersion >= 2022.
  // When enabled, await identifiers are allowed to appear at the top-level scope,
  // but they are still not allowed in non-async functions.
  allowAwaitOutsideFunction: null,
  // When enabled, super identifiers are not constrained to
  // appearing in methods and do not raise an error when they appear elsewhere.
  allowSuperOutsideMethod: null,
  // When enabled, hashbang directive in the beginning of file is
  // allowed and treated as a line comment. Enabled by default when
  // `ecmaVersion` >= 2023.
  allowHashBang: false,
  // By default, the parser will verify that private properties are
  // only used in places where they are valid and have been declared.
  // Set this to false to turn such checks off.
  checkPrivateFields: true,
  // When `locations` is on, `loc` properties holding objects with
  // `start` and `end` properties in `{line, column}` form (with
  // line being 1-based and column 0-based) will be attached to the
  // nodes.
  locations: false,
  // Pass an optional `{line, column}` object to use for the start of
  // the parse. This is mostly useful when using `parseExpressionAt`
  // with `locations: true`, to prevent the parser from having to
  // determine the line position at the start position.
  startLocation: null,
  // A function can be passed as `onToken` option, which will
  // cause Acorn to call that function with object in the same
  // format as tokens returned from `tokenizer().getToken()`. Note
  // that you are not allowed to call the parser from the
  // callback—that will corrupt its internal state.
  onToken: null,
  // A function can be passed as `onComment` option, which will
  // cause Acorn to call that function with `(block, text, start,
  // end)` parameters whenever a comment is skipped. `block` is a
  // boolean indicating whether this is a block (`/* */`) comment,
  // `text` is the content of the comment, and `start` and `end` are
  // character offsets that denote the start and end of the comment.
  // When the `locations` option is on, two more parameters are
  // passed, the full `{line, column}` locations of the start and
  // end of the comments. Note that you are not allowed to call the
  // parser from the callback—that will corrupt its internal state.
  // When this option has an array as value, objects representing the
  // comments are pushed to it.
  onComment: null,
  // Nodes have their start and end characters offsets recorded in
  // `start` and `end` properties (directly on the node, rather than
  // the `loc` object, which holds line/column data. To also add a
  // [semi-standardized][range] `range` property holding a `[start,
  // end]` array with the same numbers, set the `ranges` option to
  // `true`.
  //
  // [range]: https://bugzilla.mozilla.org/show_bug.cgi?id=745678
  ranges: false,
  // It is possible to parse multiple files into a single AST by
  // passing the tree produced by parsing the first file as
  // `program` option in subsequent parses. This will add the
  // toplevel forms of the parsed file to the `Program` (top) node
  // of an existing parse tree.
  program: null,
  // When `locations` is on, you can pass this to record the source
  // file in every node's `loc` object.
  sourceFile: null,
  // This value, if given, is stored in every node, whether
  // `locations` is on or off.
  directSourceFile: null,
  // When enabled, parenthesized expressions are represented by
  // (non-standard) ParenthesizedExpression nodes
  preserveParens: false
};
var warnedAboutEcmaVersion = false;
function getOptions(opts) {
  var options3 = {};
  for (var opt in defaultOptions) {
    options3[opt] = opts && hasOwn(opts, opt) ? opts[opt] : defaultOptions[opt];
  }
  if (options3.ecmaVersion === "latest") {
    options3.ecmaVersion = 1e8;
  } else if (options3.ecmaVersion == null) {
    if (!warnedAboutEcmaVersion && typeof console === "object" && console.warn) {
      warnedAboutEcmaVersion = true;
      console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.");
    }
    options3.ecmaVersion = 11;
  } else if (options3.ecmaVersion >= 2015) {
    options3.ecmaVersion -= 2009;
  }
  if (options3.allowReserved == null) {
    options3.allowReserved = options3.ecmaVersion < 5;
  }
  if (!opts || opts.allowHashBang == null) {
    options3.allowHashBang = options3.ecmaVersion >= 14;
  }
  if (isArray(options3.onToken)) {
    var tokens = options3.onToken;
    options3.onToken = function(token) {
      return tokens.push(token);
    };
  }
  if (isArray(options3.onComment)) {
    options3.onComment = pushComment(options3, options3.onComment);
  }
  if (options3.sourceType === "commonjs" && options3.allowAwaitOutsideFunction) {
    throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs");
  }
  return options3;
}
function pushComment(options3, array) {
  return function(block, text, start, end, startLoc, endLoc) {
    var comment = {
      type: block ? "Block" : "Line",
      value: text,
      start,
      end
    };
    if (options3.locations) {
      comment.loc = new SourceLocation(this, startLoc, endLoc);
    }
    if (options3.ranges) {
      comment.range = [start, end];
    }
    array.push(comment);
  };
}
var SCOPE_TOP = 1;
var SCOPE_FUNCTION = 2;
var SCOPE_ASYNC = 4;
var SCOPE_GENERATOR = 8;
var SCOPE_ARROW = 16;
var SCOPE_SIMPLE_CATCH = 32;
var SCOPE_SUPER = 64;
var SCOPE_DIRECT_SUPER = 128;
var SCOPE_CLASS_STATIC_BLOCK = 256;
var SCOPE_CLASS_FIELD_INIT = 512;
var SCOPE_SWITCH = 1024;
var SCOPE_VAR = SCOPE_TOP | SCOPE_FUNCTION | SCOPE_CLASS_STATIC_BLOCK;
function functionFlags(async, generator) {
  return SCOPE_FUNCTION | (async ? SCOPE_ASYNC : 0) | (generator ? SCOPE_GENERATOR : 0);
}
var BIND_NONE = 0;
var BIND_VAR = 1;
var BIND_LEXICAL = 2;
var BIND_FUNCTION = 3;
var BIND_SIMPLE_CATCH = 4;
var BIND_OUTSIDE = 5;
var Parser = function Parser2(options3, input, startPos) {
  this.options = options3 = getOptions(options3);
  this.sourceFile = options3.sourceFile;
  this.keywords = wordsRegexp(keywords$1[options3.ecmaVersion >= 6 ? 6 : options3.sourceType === "module" ? "5module" : 5]);
  var reserved = "";
  if (options3.allowReserved !== true) {
    reserved = reservedWords[options3.ecmaVersion >= 6 ? 6 : options3.ecmaVersion === 5 ? 5 : 3];
    if (options3.sourceType === "module") {
      reserved += " await";
    }
  }
  this.reservedWords = wordsRegexp(reserved);
  var reservedStrict = (reserved ? reserved + " " : "") + reservedWords.strict;
  this.reservedWordsStrict = wordsRegexp(reservedStrict);
  this.reservedWordsStrictBind = wordsRegexp(reservedStrict + " " + reservedWords.strictBind);
  this.input = String(input);
  this.containsEsc = false;
  this.pos = startPos || 0;
  this.curLine = 1;
  if (options3.startLocation) {
    this.lineStart = this.pos - options3.startLocation.column;
    this.curLine = options3.startLocation.line;
  } else if (startPos) {
    this.lineStart = this.input.lastIndexOf("\n", startPos - 1) + 1;
    if (this.options.locations) {
      this.curLine = this.input.slice(0, this.lineStart).split(lineBreak).length;
    }
  } else {
    this.lineStart = 0;
  }
  this.type = types$1.eof;
  this.value = null;
  this.start = this.end = this.pos;
  this.startLoc = this.endLoc = this.curPosition();
  this.lastTokEndLoc = this.lastTokStartLoc = null;
  this.lastTokStart = this.lastTokEnd = this.pos;
  this.context = this.initialContext();
  this.exprAllowed = true;
  this.inModule = options3.sourceType === "module";
  this.strict = this.inModule || options3.strict === true || this.strictDirective(this.pos);
  this.potentialArrowAt = -1;
  this.potentialArrowInForAwait = false;
  this.yieldPos = this.awaitPos = this.awaitIdentPos = 0;
  this.labels = [];
  this.undefinedExports = /* @__PURE__ */ Object.create(null);
  if (this.pos === 0 && options3.allowHashBang && this.input.slice(0, 2) === "#!") {
    this.skipLineComment(2);
  }
  this.scopeStack = [];
  this.enterScope(
    this.options.sourceType === "commonjs" ? SCOPE_FUNCTION : SCOPE_TOP
  );
  this.regexpState = null;
  this.privateNameStack = [];
};
var prototypeAccessors = { inFunction: { configurable: true }, inGenerator: { configurable: true }, inAsync: { configurable: true }, canAwait: { configurable: true }, allowReturn: { configurable: true }, allowSuper: { configurable: true }, allowDirectSuper: { configurable: true }, treatFunctionsAsVar: { configurable: true }, allowNewDotTarget: { configurable: true }, allowUsing: { configurable: true }, inClassStaticBlock: { configurable: true } };
Parser.prototype.parse = function parse() {
  var this$1$1 = this;
  var node = this.options.program || this.startNode();
  this.nextToken();
  return this.catchStackOverflow(function() {
    return this$1$1.parseTopLevel(node);
  });
};
prototypeAccessors.inFunction.get = function() {
  return (this.currentVarScope().flags & SCOPE_FUNCTION) > 0;
};
prototypeAccessors.inGenerator.get = function() {
  return (this.currentVarScope().flags & SCOPE_GENERATOR) > 0;
};
prototypeAccessors.inAsync.get = function() {
  return (this.currentVarScope().flags & SCOPE_ASYNC) > 0;
};
prototypeAccessors.canAwait.get = function() {
  for (var i2 = this.scopeStack.length - 1; i2 >= 0; i2--) {
    var ref2 = this.scopeStack[i2];
    var flags = ref2.flags;
    if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT)) {
      return false;
    }
    if (flags & SCOPE_FUNCTION) {
      return (flags & SCOPE_ASYNC) > 0;
    }
  }
  return this.inModule && this.options.ecmaVersion >= 13 || this.options.allowAwaitOutsideFunction;
};
prototypeAccessors.allowReturn.get = function() {
  if (this.inFunction) {
    return true;
  }
  if (this.options.allowReturnOutsideFunction && this.currentVarScope().flags & SCOPE_TOP) {
    return true;
  }
  return false;
};
prototypeAccessors.allowSuper.get = function() {
  var ref2 = this.currentThisScope();
  var flags = ref2.flags;
  return (flags & SCOPE_SUPER) > 0 || this.options.allowSuperOutsideMethod;
};
prototypeAccessors.allowDirectSuper.get = function() {
  return (this.currentThisScope().flags & SCOPE_DIRECT_SUPER) > 0;
};
prototypeAccessors.treatFunctionsAsVar.get = function() {
  return this.treatFunctionsAsVarInScope(this.currentScope());
};
prototypeAccessors.allowNewDotTarget.get = function() {
  for (var i2 = this.scopeStack.length - 1; i2 >= 0; i2--) {
    var ref2 = this.scopeStack[i2];
    var flags = ref2.flags;
    if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT) || flags & SCOPE_FUNCTION && !(flags & SCOPE_ARROW)) {
      return true;
    }
  }
  return false;
};
prototypeAccessors.allowUsing.get = function() {
  var ref2 = this.currentScope();
  var flags = ref2.flags;
  if (flags & SCOPE_SWITCH) {
    return false;
  }
  if (!this.inModule && flags & SCOPE_TOP) {
    return false;
  }
  return true;
};
prototypeAccessors.inClassStaticBlock.get = function() {
  return (this.currentVarScope().flags & SCOPE_CLASS_STATIC_BLOCK) > 0;
};
Parser.extend = function extend() {
  var plugins = [], len = arguments.length;
  while (len--) plugins[len] = arguments[len];
  var cls = this;
  for (var i2 = 0; i2 < plugins.length; i2++) {
    cls = plugins[i2](cls);
  }
  return cls;
};
Parser.parse = function parse2(input, options3) {
  return new this(options3, input).parse();
};
Parser.parseExpressionAt = function parseExpressionAt(input, pos, options3) {
  var parser = new this(options3, input, pos);
  parser.nextToken();
  return parser.parseExpression();
};
Parser.tokenizer = function tokenizer(input, options3) {
  return new this(options3, input);
};
Object.defineProperties(Parser.prototype, prototypeAccessors);
var pp$9 = Parser.prototype;
var literal = /^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;
pp$9.strictDirective = function(start) {
  if (this.options.ecmaVersion < 5) {
    return false;
  }
  for (; ; ) {
    skipWhiteSpace.lastIndex = start;
    start += skipWhiteSpace.exec(this.input)[0].length;
    var match2 = literal.exec(this.input.slice(start));
    if (!match2) {
      return false;
    }
    if ((match2[1] || match2[2]) === "use strict") {
      skipWhiteSpace.lastIndex = start + match2[0].length;
      var spaceAfter = skipWhiteSpace.exec(this.input), end = spaceAfter.index + spaceAfter[0].length;
      var next = this.input.charAt(end);
      return next === ";" || next === "}" || lineBreak.test(spaceAfter[0]) && !(/[(`.[+\-/*%<>=,?^&]/.test(next) || next === "!" && this.input.charAt(end + 1) === "=" || next === "i" && keywordOpAt(this, end));
    }
    start += match2[0].length;
    skipWhiteSpace.lastIndex = start;
    start += skipWhiteSpace.exec(this.input)[0].length;
    if (this.input[start] === ";") {
      start++;
    }
  }
};
function keywordOpAt(parser, pos) {
  var end = pos + 1, stop = Math.min(parser.input.length, pos + 11);
  while (end < stop) {
    var ch = parser.fullCharCodeAt(end);
    if (!isIdentifierChar(ch, true)) {
      break;
    }
    end += ch <= 65535 ? 1 : 2;
  }
  return end === pos + 2 && parser.input.slice(pos, end) === "in" || end === pos + 10 && parser.input.slice(pos, end) === "instanceof";
}
pp$9.eat = function(type) {
  if (this.type === type) {
    this.next();
    return true;
  } else {
    return false;
  }
};
pp$9.isContextual = function(name) {
  return this.type === types$1.name && this.value === name && !this.containsEsc;
};
pp$9.eatContextual = function(name) {
  if (!this.isContextual(name)) {
    return false;
  }
  this.next();
  return true;
};
pp$9.catchStackOverflow = function(f) {
  try {
    return f();
  } catch (e) {
    if (e instanceof Error && (/\bstack\b.*\b(exceeded|overflow)\b/i.test(e.message) || /\btoo much recursion\b/i.test(e.message))) {
      this.raise(this.start, "Not enough stack space to parse input");
    } else {
      throw e;
    }
  }
};
pp$9.expectContextual = function(name) {
  if (!this.eatContextual(name)) {
    this.unexpected();
  }
};
pp$9.canInsertSemicolon = function() {
  return this.type === types$1.eof || this.type === types$1.braceR || lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$9.insertSemicolon = function() {
  if (this.canInsertSemicolon()) {
    if (this.options.onInsertedSemicolon) {
      this.options.onInsertedSemicolon(this.lastTokEnd, this.lastTokEndLoc);
    }
    return true;
  }
};
pp$9.semicolon = function() {
  if (!this.eat(types$1.semi) && !this.insertSemicolon()) {
    this.unexpected();
  }
};
pp$9.afterTrailingComma = function(tokType, notNext) {
  if (this.type === tokType) {
    if (this.options.onTrailingComma) {
      this.options.onTrailingComma(this.lastTokStart, this.lastTokStartLoc);
    }
    if (!notNext) {
      this.next();
    }
    return true;
  }
};
pp$9.expect = function(type) {
  this.eat(type) || this.unexpected();
};
pp$9.unexpected = function(pos) {
  this.raise(pos != null ? pos : this.start, "Unexpected token");
};
var DestructuringErrors = function DestructuringErrors2() {
  this.shorthandAssign = this.trailingComma = this.parenthesizedAssign = this.parenthesizedBind = this.doubleProto = -1;
};
pp$9.checkPatternErrors = function(refDestructuringErrors, isAssign) {
  if (!refDestructuringErrors) {
    return;
  }
  if (refDestructuringErrors.trailingComma > -1) {
    this.raiseRecoverable(refDestructuringErrors.trailingComma, "Comma is not permitted after the rest element");
  }
  var parens = isAssign ? refDestructuringErrors.parenthesizedAssign : refDestructuringErrors.parenthesizedBind;
  if (parens > -1) {
    this.raiseRecoverable(parens, isAssign ? "Assigning to rvalue" : "Parenthesized pattern");
  }
};
pp$9.checkExpressionErrors = function(refDestructuringErrors, andThrow) {
  if (!refDestructuringErrors) {
    return false;
  }
  var shorthandAssign = refDestructuringErrors.shorthandAssign;
  var doubleProto = refDestructuringErrors.doubleProto;
  if (!andThrow) {
    return shorthandAssign >= 0 || doubleProto >= 0;
  }
  if (shorthandAssign >= 0) {
    this.raise(shorthandAssign, "Shorthand property assignments are valid only in destructuring patterns");
  }
  if (doubleProto >= 0) {
    this.raiseRecoverable(doubleProto, "Redefinition of __proto__ property");
  }
};
pp$9.checkYieldAwaitInDefaultParams = function() {
  if (this.yieldPos && (!this.awaitPos || this.yieldPos < this.awaitPos)) {
    this.raise(this.yieldPos, "Yield expression cannot be a default value");
  }
  if (this.awaitPos) {
    this.raise(this.awaitPos, "Await expression cannot be a default value");
  }
};
pp$9.isSimpleAssignTarget = function(expr) {
  if (expr.type === "ParenthesizedExpression") {
    return this.isSimpleAssignTarget(expr.expression);
  }
  return expr.type === "Identifier" || expr.type === "MemberExpression";
};
var pp$8 = Parser.prototype;
pp$8.parseTopLevel = function(node) {
  var exports$1 = /* @__PURE__ */ Object.create(null);
  if (!node.body) {
    node.body = [];
  }
  while (this.type !== types$1.eof) {
    var stmt = this.parseStatement(null, true, exports$1);
    node.body.push(stmt);
  }
  if (this.inModule) {
    for (var i2 = 0, list2 = Object.keys(this.undefinedExports); i2 < list2.length; i2 += 1) {
      var name = list2[i2];
      this.raiseRecoverable(this.undefinedExports[name].start, "Export '" + name + "' is not defined");
    }
  }
  this.adaptDirectivePrologue(node.body);
  this.next();
  node.sourceType = this.options.sourceType === "commonjs" ? "script" : this.options.sourceType;
  return this.finishNode(node, "Program");
};
var loopLabel = { kind: "loop" };
var switchLabel = { kind: "switch" };
pp$8.isLet = function(context) {
  if (this.options.ecmaVersion < 6 || !this.isContextual("let")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip[0].length, nextCh = this.fullCharCodeAt(next);
  if (nextCh === 91 || nextCh === 92) {
    return true;
  }
  if (context) {
    return false;
  }
  if (nextCh === 123) {
    return true;
  }
  if (isIdentifierStart(nextCh)) {
    var start = next;
    do {
      next += nextCh <= 65535 ? 1 : 2;
    } while (isIdentifierChar(nextCh = this.fullCharCodeAt(next)));
    if (nextCh === 92) {
      return true;
    }
    var ident = this.input.slice(start, next);
    if (!keywordRelationalOperator.test(ident)) {
      return true;
    }
  }
  return false;
};
pp$8.isAsyncFunction = function() {
  if (this.options.ecmaVersion < 8 || !this.isContextual("async")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip[0].length, after2;
  return !lineBreak.test(this.input.slice(this.pos, next)) && this.input.slice(next, next + 8) === "function" && (next + 8 === this.input.length || !(isIdentifierChar(after2 = this.fullCharCodeAt(next + 8)) || after2 === 92));
};
pp$8.isUsingKeyword = function(isAwaitUsing, isFor) {
  if (this.options.ecmaVersion < 17 || !this.isContextual(isAwaitUsing ? "await" : "using")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip[0].length;
  if (lineBreak.test(this.input.slice(this.pos, next))) {
    return false;
  }
  if (isAwaitUsing) {
    var usingEndPos = next + 5, after2;
    if (this.input.slice(next, usingEndPos) !== "using" || usingEndPos === this.input.length || isIdentifierChar(after2 = this.fullCharCodeAt(usingEndPos)) || after2 === 92) {
      return false;
    }
    skipWhiteSpace.lastIndex = usingEndPos;
    var skipAfterUsing = skipWhiteSpace.exec(this.input);
    next = usingEndPos + skipAfterUsing[0].length;
    if (skipAfterUsing && lineBreak.test(this.input.slice(usingEndPos, next))) {
      return false;
    }
  }
  var ch = this.fullCharCodeAt(next);
  if (!isIdentifierStart(ch) && ch !== 92) {
    return false;
  }
  var idStart = next;
  do {
    next += ch <= 65535 ? 1 : 2;
  } while (isIdentifierChar(ch = this.fullCharCodeAt(next)));
  if (ch === 92) {
    return true;
  }
  var id = this.input.slice(idStart, next);
  if (keywordRelationalOperator.test(id)) {
    return false;
  }
  if (isFor && !isAwaitUsing && id === "of") {
    skipWhiteSpace.lastIndex = next;
    var skipAfterOf = skipWhiteSpace.exec(this.input);
    next = next + skipAfterOf[0].length;
    if (this.input.charCodeAt(next) !== 61 || // Check for ==, === and => operators
    (ch = this.input.charCodeAt(next + 1)) === 61 || ch === 62) {
      return false;
    }
  }
  return true;
};
pp$8.isAwaitUsing = function(isFor) {
  return this.isUsingKeyword(true, isFor);
};
pp$8.isUsing = function(isFor) {
  return this.isUsingKeyword(false, isFor);
};
pp$8.parseStatement = function(context, topLevel, exports$1) {
  var starttype = this.type, node = this.startNode(), kind;
  if (this.isLet(context)) {
    starttype = types$1._var;
    kind = "let";
  }
  switch (starttype) {
    case types$1._break:
    case types$1._continue:
      return this.parseBreakContinueStatement(node, starttype.keyword);
    case types$1._debugger:
      return this.parseDebuggerStatement(node);
    case types$1._do:
      return this.parseDoStatement(node);
    case types$1._for:
      return this.parseForStatement(node);
    case types$1._function:
      if (context && (this.strict || context !== "if" && context !== "label") && this.options.ecmaVersion >= 6) {
        this.unexpected();
      }
      return this.parseFunctionStatement(node, false, !context);
    case types$1._class:
      if (context) {
        this.unexpected();
      }
      return this.parseClass(node, true);
    case types$1._if:
      return this.parseIfStatement(node);
    case types$1._return:
      return this.parseReturnStatement(node);
    case types$1._switch:
      return this.parseSwitchStatement(node);
    case types$1._throw:
      return this.parseThrowStatement(node);
    case types$1._try:
      return this.parseTryStatement(node);
    case types$1._const:
    case types$1._var:
      kind = kind || this.value;
      if (context && kind !== "var") {
        this.unexpected();
      }
      return this.parseVarStatement(node, kind);
    case types$1._while:
      return this.parseWhileStatement(node);
    case types$1._with:
      return this.parseWithStatement(node);
    case types$1.braceL:
      return this.parseBlock(true, node);
    case types$1.semi:
      return this.parseEmptyStatement(node);
    case types$1._export:
    case types$1._import:
      if (this.options.ecmaVersion > 10 && starttype === types$1._import) {
        skipWhiteSpace.lastIndex = this.pos;
        var skip = skipWhiteSpace.exec(this.input);
        var next = this.pos + skip[0].length, nextCh = this.input.charCodeAt(next);
        if (nextCh === 40 || nextCh === 46) {
          return this.parseExpressionStatement(node, this.parseExpression());
        }
      }
      if (!this.options.allowImportExportEverywhere) {
        if (!topLevel) {
          this.raise(this.start, "'import' and 'export' may only appear at the top level");
        }
        if (!this.inModule) {
          this.raise(this.start, "'import' and 'export' may appear only with 'sourceType: module'");
        }
      }
      return starttype === types$1._import ? this.parseImport(node) : this.parseExport(node, exports$1);
    // If the statement does not start with a statement keyword or a
    // brace, it's an ExpressionStatement or LabeledStatement. We
    // simply start parsing an expression, and afterwards, if the
    // next token is a colon and the expression was a simple
    // Identifier node, we switch to interpreting it as a label.
    default:
      if (this.isAsyncFunction()) {
        if (context) {
          this.unexpected();
        }
        this.next();
        return this.parseFunctionStatement(node, true, !context);
      }
      var usingKind = this.isAwaitUsing(false) ? "await using" : this.isUsing(false) ? "using" : null;
      if (usingKind) {
        if (!this.allowUsing) {
          this.raise(this.start, "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement");
        }
        if (context) {
          this.raise(this.start, "Using declaration is not allowed in single-statement positions");
        }
        if (usingKind === "await using") {
          if (!this.canAwait) {
            this.raise(this.start, "Await using cannot appear outside of async function");
          }
          this.next();
        }
        this.next();
        this.parseVar(node, false, usingKind);
        this.semicolon();
        return this.finishNode(node, "VariableDeclaration");
      }
      var maybeName = this.value, expr = this.parseExpression();
      if (starttype === types$1.name && expr.type === "Identifier" && this.eat(types$1.colon)) {
        return this.parseLabeledStatement(node, maybeName, expr, context);
      } else {
        return this.parseExpressionStatement(node, expr);
      }
  }
};
pp$8.parseBreakContinueStatement = function(node, keyword) {
  var isBreak = keyword === "break";
  this.next();
  if (this.eat(types$1.semi) || this.insertSemicolon()) {
    node.label = null;
  } else if (this.type !== types$1.name) {
    this.unexpected();
  } else {
    node.label = this.parseIdent();
    this.semicolon();
  }
  var i2 = 0;
  for (; i2 < this.labels.length; ++i2) {
    var lab = this.labels[i2];
    if (node.label == null || lab.name === node.label.name) {
      if (lab.kind != null && (isBreak || lab.kind === "loop")) {
        break;
      }
      if (node.label && isBreak) {
        break;
      }
    }
  }
  if (i2 === this.labels.length) {
    this.raise(node.start, "Unsyntactic " + keyword);
  }
  return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
};
pp$8.parseDebuggerStatement = function(node) {
  this.next();
  this.semicolon();
  return this.finishNode(node, "DebuggerStatement");
};
pp$8.parseDoStatement = function(node) {
  this.next();
  this.labels.push(loopLabel);
  node.body = this.parseStatement("do");
  this.labels.pop();
  this.expect(types$1._while);
  node.test = this.parseParenExpression();
  if (this.options.ecmaVersion >= 6) {
    this.eat(types$1.semi);
  } else {
    this.semicolon();
  }
  return this.finishNode(node, "DoWhileStatement");
};
pp$8.parseForStatement = function(node) {
  this.next();
  var awaitAt = this.options.ecmaVersion >= 9 && this.canAwait && this.eatContextual("await") ? this.lastTokStart : -1;
  this.labels.push(loopLabel);
  this.enterScope(0);
  this.expect(types$1.parenL);
  if (this.type === types$1.semi) {
    if (awaitAt > -1) {
      this.unexpected(awaitAt);
    }
    return this.parseFor(node, null);
  }
  var isLet = this.isLet();
  if (this.type === types$1._var || this.type === types$1._const || isLet) {
    var init$1 = this.startNode(), kind = isLet ? "let" : this.value;
    this.next();
    this.parseVar(init$1, true, kind);
    this.finishNode(init$1, "VariableDeclaration");
    return this.parseForAfterInit(node, init$1, awaitAt);
  }
  var startsWithLet = this.isContextual("let"), isForOf = false;
  var usingKind = this.isUsing(true) ? "using" : this.isAwaitUsing(true) ? "await using" : null;
  if (usingKind) {
    var init$2 = this.startNode();
    this.next();
    if (usingKind === "await using") {
      if (!this.canAwait) {
        this.raise(this.start, "Await using cannot appear outside of async function");
      }
      this.next();
    }
    this.parseVar(init$2, true, usingKind);
    this.finishNode(init$2, "VariableDeclaration");
    return this.parseForAfterInit(node, init$2, awaitAt);
  }
  var containsEsc = this.containsEsc;
  var refDestructuringErrors = new DestructuringErrors();
  var initPos = this.start;
  var init = awaitAt > -1 ? this.parseExprSubscripts(refDestructuringErrors, "await") : this.parseExpression(true, refDestructuringErrors);
  if (this.type === types$1._in || (isForOf = this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
    if (awaitAt > -1) {
      if (this.type === types$1._in) {
        this.unexpected(awaitAt);
      }
      node.await = true;
    } else if (isForOf && this.options.ecmaVersion >= 8) {
      if (init.start === initPos && !containsEsc && init.type === "Identifier" && init.name === "async") {
        this.unexpected();
      } else if (this.options.ecmaVersion >= 9) {
        node.await = false;
      }
    }
    if (startsWithLet && isForOf) {
      this.raise(init.start, "The left-hand side of a for-of loop may not start with 'let'.");
    }
    this.toAssignable(init, false, refDestructuringErrors);
    this.checkLValPattern(init);
    return this.parseForIn(node, init);
  } else {
    this.checkExpressionErrors(refDestructuringErrors, true);
  }
  if (awaitAt > -1) {
    this.unexpected(awaitAt);
  }
  return this.parseFor(node, init);
};
pp$8.parseForAfterInit = function(node, init, awaitAt) {
  if ((this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) && init.declarations.length === 1) {
    if (this.type === types$1._in) {
      if ((init.kind === "using" || init.kind === "await using") && !init.declarations[0].init) {
        this.raise(this.start, "Using declaration is not allowed in for-in loops");
      }
      if (this.options.ecmaVersion >= 9 && awaitAt > -1) {
        this.unexpected(awaitAt);
      }
    } else if (this.options.ecmaVersion >= 9) {
      node.await = awaitAt > -1;
    }
    return this.parseForIn(node, init);
  }
  if (awaitAt > -1) {
    this.unexpected(awaitAt);
  }
  return this.parseFor(node, init);
};
pp$8.parseFunctionStatement = function(node, isAsync, declarationPosition) {
  this.next();
  return this.parseFunction(node, FUNC_STATEMENT | (declarationPosition ? 0 : FUNC_HANGING_STATEMENT), false, isAsync);
};
pp$8.parseIfStatement = function(node) {
  this.next();
  node.test = this.parseParenExpression();
  node.consequent = this.parseStatement("if");
  node.alternate = this.eat(types$1._else) ? this.parseStatement("if") : null;
  return this.finishNode(node, "IfStatement");
};
pp$8.parseReturnStatement = function(node) {
  if (!this.allowReturn) {
    this.raise(this.start, "'return' outside of function");
  }
  this.next();
  if (this.eat(types$1.semi) || this.insertSemicolon()) {
    node.argument = null;
  } else {
    node.argument = this.parseExpression();
    this.semicolon();
  }
  return this.finishNode(node, "ReturnStatement");
};
pp$8.parseSwitchStatement = function(node) {
  this.next();
  node.discriminant = this.parseParenExpression();
  node.cases = [];
  this.expect(types$1.braceL);
  this.labels.push(switchLabel);
  this.enterScope(SCOPE_SWITCH);
  var cur;
  for (var sawDefault = false; this.type !== types$1.braceR; ) {
    if (this.type === types$1._case || this.type === types$1._default) {
      var isCase = this.type === types$1._case;
      if (cur) {
        this.finishNode(cur, "SwitchCase");
      }
      node.cases.push(cur = this.startNode());
      cur.consequent = [];
      this.next();
      if (isCase) {
        cur.test = this.parseExpression();
      } else {
        if (sawDefault) {
          this.raiseRecoverable(this.lastTokStart, "Multiple default clauses");
        }
        sawDefault = true;
        cur.test = null;
      }
      this.expect(types$1.colon);
    } else {
      if (!cur) {
        this.unexpected();
      }
      cur.consequent.push(this.parseStatement(null));
    }
  }
  this.exitScope();
  if (cur) {
    this.finishNode(cur, "SwitchCase");
  }
  this.next();
  this.labels.pop();
  return this.finishNode(node, "SwitchStatement");
};
pp$8.parseThrowStatement = function(node) {
  this.next();
  if (lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) {
    this.raise(this.lastTokEnd, "Illegal newline after throw");
  }
  node.argument = this.parseExpression();
  this.semicolon();
  return this.finishNode(node, "ThrowStatement");
};
var empty$1 = [];
pp$8.parseCatchClauseParam = function() {
  var param = this.parseBindingAtom();
  var simple = param.type === "Identifier";
  this.enterScope(simple ? SCOPE_SIMPLE_CATCH : 0);
  this.checkLValPattern(param, simple ? BIND_SIMPLE_CATCH : BIND_LEXICAL);
  this.expect(types$1.parenR);
  return param;
};
pp$8.parseTryStatement = function(node) {
  this.next();
  node.block = this.parseBlock();
  node.handler = null;
  if (this.type === types$1._catch) {
    var clause = this.startNode();
    this.next();
    if (this.eat(types$1.parenL)) {
      clause.param = this.parseCatchClauseParam();
    } else {
      if (this.options.ecmaVersion < 10) {
        this.unexpected();
      }
      clause.param = null;
      this.enterScope(0);
    }
    clause.body = this.parseBlock(false);
    this.exitScope();
    node.handler = this.finishNode(clause, "CatchClause");
  }
  node.finalizer = this.eat(types$1._finally) ? this.parseBlock() : null;
  if (!node.handler && !node.finalizer) {
    this.raise(node.start, "Missing catch or finally clause");
  }
  return this.finishNode(node, "TryStatement");
};
pp$8.parseVarStatement = function(node, kind, allowMissingInitializer) {
  this.next();
  this.parseVar(node, false, kind, allowMissingInitializer);
  this.semicolon();
  return this.finishNode(node, "VariableDeclaration");
};
pp$8.parseWhileStatement = function(node) {
  this.next();
  node.test = this.parseParenExpression();
  this.labels.push(loopLabel);
  node.body = this.parseStatement("while");
  this.labels.pop();
  return this.finishNode(node, "WhileStatement");
};
pp$8.parseWithStatement = function(node) {
  if (this.strict) {
    this.raise(this.start, "'with' in strict mode");
  }
  this.next();
  node.object = this.parseParenExpression();
  node.body = this.parseStatement("with");
  return this.finishNode(node, "WithStatement");
};
pp$8.parseEmptyStatement = function(node) {
  this.next();
  return this.finishNode(node, "EmptyStatement");
};
pp$8.parseLabeledStatement = function(node, maybeName, expr, context) {
  for (var i$1 = 0, list2 = this.labels; i$1 < list2.length; i$1 += 1) {
    var label2 = list2[i$1];
    if (label2.name === maybeName) {
      this.raise(expr.start, "Label '" + maybeName + "' is already declared");
    }
  }
  var kind = this.type.isLoop ? "loop" : this.type === types$1._switch ? "switch" : null;
  for (var i2 = this.labels.length - 1; i2 >= 0; i2--) {
    var label$1 = this.labels[i2];
    if (label$1.statementStart === node.start) {
      label$1.statementStart = this.start;
      label$1.kind = kind;
    } else {
      break;
    }
  }
  this.labels.push({ name: maybeName, kind, statementStart: this.start });
  node.body = this.parseStatement(context ? context.indexOf("label") === -1 ? context + "label" : context : "label");
  this.labels.pop();
  node.label = expr;
  return this.finishNode(node, "LabeledStatement");
};
pp$8.parseExpressionStatement = function(node, expr) {
  node.expression = expr;
  this.semicolon();
  return this.finishNode(node, "ExpressionStatement");
};
pp$8.parseBlock = function(createNewLexicalScope, node, exitStrict) {
  if (createNewLexicalScope === void 0) createNewLexicalScope = true;
  if (node === void 0) node = this.startNode();
  node.body = [];
  this.expect(types$1.braceL);
  if (createNewLexicalScope) {
    this.enterScope(0);
  }
  while (this.type !== types$1.braceR) {
    var stmt = this.parseStatement(null);
    node.body.push(stmt);
  }
  if (exitStrict) {
    this.strict = false;
  }
  this.next();
  if (createNewLexicalScope) {
    this.exitScope();
  }
  return this.finishNode(node, "BlockStatement");
};
pp$8.parseFor = function(node, init) {
  node.init = init;
  this.expect(types$1.semi);
  node.test = this.type === types$1.semi ? null : this.parseExpression();
  this.expect(types$1.semi);
  node.update = this.type === types$1.parenR ? null : this.parseExpression();
  this.expect(types$1.parenR);
  node.body = this.parseStatement("for");
  this.exitScope();
  this.labels.pop();
  return this.finishNode(node, "ForStatement");
};
pp$8.parseForIn = function(node, init) {
  var isForIn = this.type === types$1._in;
  this.next();
  if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || this.options.ecmaVersion < 8 || this.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) {
    this.raise(
      init.start,
      (isForIn ? "for-in" : "for-of") + " loop variable declaration may not have an initializer"
    );
  }
  node.left = init;
  node.right = isForIn ? this.parseExpression() : this.parseMaybeAssign();
  this.expect(types$1.parenR);
  node.body = this.parseStatement("for");
  this.exitScope();
  this.labels.pop();
  return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
};
pp$8.parseVar = function(node, isFor, kind, allowMissingInitializer) {
  node.declarations = [];
  node.kind = kind;
  for (; ; ) {
    var decl = this.startNode();
    this.parseVarId(decl, kind);
    if (this.eat(types$1.eq)) {
      decl.init = this.parseMaybeAssign(isFor);
    } else if (!allowMissingInitializer && kind === "const" && !(this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
      this.unexpected();
    } else if (!allowMissingInitializer && (kind === "using" || kind === "await using") && this.options.ecmaVersion >= 17 && this.type !== types$1._in && !this.isContextual("of")) {
      this.raise(this.lastTokEnd, "Missing initializer in " + kind + " declaration");
    } else if (!allowMissingInitializer && decl.id.type !== "Identifier" && !(isFor && (this.type === types$1._in || this.isContextual("of")))) {
      this.raise(this.lastTokEnd, "Complex binding patterns require an initialization value");
    } else {
      decl.init = null;
    }
    node.declarations.push(this.finishNode(decl, "VariableDeclarator"));
    if (!this.eat(types$1.comma)) {
      break;
    }
  }
  return node;
};
pp$8.parseVarId = function(decl, kind) {
  decl.id = kind === "using" || kind === "await using" ? this.parseIdent() : this.parseBindingAtom();
  this.checkLValPattern(decl.id, kind === "var" ? BIND_VAR : BIND_LEXICAL, false);
};
var FUNC_STATEMENT = 1;
var FUNC_HANGING_STATEMENT = 2;
var FUNC_NULLABLE_ID = 4;
pp$8.parseFunction = function(node, statement, allowExpressionBody, isAsync, forInit) {
  this.initFunction(node);
  if (this.options.ecmaVersion >= 9 || this.options.ecmaVersion >= 6 && !isAsync) {
    if (this.type === types$1.star && statement & FUNC_HANGING_STATEMENT) {
      this.unexpected();
    }
    node.generator = this.eat(types$1.star);
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  if (statement & FUNC_STATEMENT) {
    node.id = statement & FUNC_NULLABLE_ID && this.type !== types$1.name ? null : this.parseIdent();
    if (node.id && !(statement & FUNC_HANGING_STATEMENT)) {
      this.checkLValSimple(node.id, this.strict || node.generator || node.async ? this.treatFunctionsAsVar ? BIND_VAR : BIND_LEXICAL : BIND_FUNCTION);
    }
  }
  var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  this.enterScope(functionFlags(node.async, node.generator));
  if (!(statement & FUNC_STATEMENT)) {
    node.id = this.type === types$1.name ? this.parseIdent() : null;
  }
  this.parseFunctionParams(node);
  this.parseFunctionBody(node, allowExpressionBody, false, forInit);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, statement & FUNC_STATEMENT ? "FunctionDeclaration" : "FunctionExpression");
};
pp$8.parseFunctionParams = function(node) {
  this.expect(types$1.parenL);
  node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
  this.checkYieldAwaitInDefaultParams();
};
pp$8.parseClass = function(node, isStatement) {
  this.next();
  var oldStrict = this.strict;
  this.strict = true;
  this.parseClassId(node, isStatement);
  this.parseClassSuper(node);
  var privateNameMap = this.enterClassBody();
  var classBody = this.startNode();
  var hadConstructor = false;
  classBody.body = [];
  this.expect(types$1.braceL);
  while (this.type !== types$1.braceR) {
    var element = this.parseClassElement(node.superClass !== null);
    if (element) {
      classBody.body.push(element);
      if (element.type === "MethodDefinition" && element.kind === "constructor") {
        if (hadConstructor) {
          this.raiseRecoverable(element.start, "Duplicate constructor in the same class");
        }
        hadConstructor = true;
      } else if (element.key && element.key.type === "PrivateIdentifier" && isPrivateNameConflicted(privateNameMap, element)) {
        this.raiseRecoverable(element.key.start, "Identifier '#" + element.key.name + "' has already been declared");
      }
    }
  }
  this.strict = oldStrict;
  this.next();
  node.body = this.finishNode(classBody, "ClassBody");
  this.exitClassBody();
  return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
};
pp$8.parseClassElement = function(constructorAllowsSuper) {
  if (this.eat(types$1.semi)) {
    return null;
  }
  var ecmaVersion2 = this.options.ecmaVersion;
  var node = this.startNode();
  var keyName = "";
  var isGenerator = false;
  var isAsync = false;
  var kind = "method";
  var isStatic = false;
  if (this.eatContextual("static")) {
    if (ecmaVersion2 >= 13 && this.eat(types$1.braceL)) {
      this.parseClassStaticBlock(node);
      return node;
    }
    if (this.isClassElementNameStart() || this.type === types$1.star) {
      isStatic = true;
    } else {
      keyName = "static";
    }
  }
  node.static = isStatic;
  if (!keyName && ecmaVersion2 >= 8 && this.eatContextual("async")) {
    if ((this.isClassElementNameStart() || this.type === types$1.star) && !this.canInsertSemicolon()) {
      isAsync = true;
    } else {
      keyName = "async";
    }
  }
  if (!keyName && (ecmaVersion2 >= 9 || !isAsync) && this.eat(types$1.star)) {
    isGenerator = true;
  }
  if (!keyName && !isAsync && !isGenerator) {
    var lastValue = this.value;
    if (this.eatContextual("get") || this.eatContextual("set")) {
      if (this.isClassElementNameStart()) {
        kind = lastValue;
      } else {
        keyName = lastValue;
      }
    }
  }
  if (keyName) {
    node.computed = false;
    node.key = this.startNodeAt(this.lastTokStart, this.lastTokStartLoc);
    node.key.name = keyName;
    this.finishNode(node.key, "Identifier");
  } else {
    this.parseClassElementName(node);
  }
  if (ecmaVersion2 < 13 || this.type === types$1.parenL || kind !== "method" || isGenerator || isAsync) {
    var isConstructor = !node.static && checkKeyName(node, "constructor");
    var allowsDirectSuper = isConstructor && constructorAllowsSuper;
    if (isConstructor && kind !== "method") {
      this.raise(node.key.start, "Constructor can't have get/set modifier");
    }
    node.kind = isConstructor ? "constructor" : kind;
    this.parseClassMethod(node, isGenerator, isAsync, allowsDirectSuper);
  } else {
    this.parseClassField(node);
  }
  return node;
};
pp$8.isClassElementNameStart = function() {
  return this.type === types$1.name || this.type === types$1.privateId || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword;
};
pp$8.parseClassElementName = function(element) {
  if (this.type === types$1.privateId) {
    if (this.value === "constructor") {
      this.raise(this.start, "Classes can't have an element named '#constructor'");
    }
    element.computed = false;
    element.key = this.parsePrivateIdent();
  } else {
    this.parsePropertyName(element);
  }
};
pp$8.parseClassMethod = function(method, isGenerator, isAsync, allowsDirectSuper) {
  var key2 = method.key;
  if (method.kind === "constructor") {
    if (isGenerator) {
      this.raise(key2.start, "Constructor can't be a generator");
    }
    if (isAsync) {
      this.raise(key2.start, "Constructor can't be an async method");
    }
  } else if (method.static && checkKeyName(method, "prototype")) {
    this.raise(key2.start, "Classes may not have a static property named prototype");
  }
  var value = method.value = this.parseMethod(isGenerator, isAsync, allowsDirectSuper);
  if (method.kind === "get" && value.params.length !== 0) {
    this.raiseRecoverable(value.start, "getter should have no params");
  }
  if (method.kind === "set" && value.params.length !== 1) {
    this.raiseRecoverable(value.start, "setter should have exactly one param");
  }
  if (method.kind === "set" && value.params[0].type === "RestElement") {
    this.raiseRecoverable(value.params[0].start, "Setter cannot use rest params");
  }
  return this.finishNode(method, "MethodDefinition");
};
pp$8.parseClassField = function(field) {
  if (checkKeyName(field, "constructor")) {
    this.raise(field.key.start, "Classes can't have a field named 'constructor'");
  } else if (field.static && checkKeyName(field, "prototype")) {
    this.raise(field.key.start, "Classes can't have a static field named 'prototype'");
  }
  if (this.eat(types$1.eq)) {
    this.enterScope(SCOPE_CLASS_FIELD_INIT | SCOPE_SUPER);
    field.value = this.parseMaybeAssign();
    this.exitScope();
  } else {
    field.value = null;
  }
  this.semicolon();
  return this.finishNode(field, "PropertyDefinition");
};
pp$8.parseClassStaticBlock = function(node) {
  node.body = [];
  var oldLabels = this.labels;
  this.labels = [];
  this.enterScope(SCOPE_CLASS_STATIC_BLOCK | SCOPE_SUPER);
  while (this.type !== types$1.braceR) {
    var stmt = this.parseStatement(null);
    node.body.push(stmt);
  }
  this.next();
  this.exitScope();
  this.labels = oldLabels;
  return this.finishNode(node, "StaticBlock");
};
pp$8.parseClassId = function(node, isStatement) {
  if (this.type === types$1.name) {
    node.id = this.parseIdent();
    if (isStatement) {
      this.checkLValSimple(node.id, BIND_LEXICAL, false);
    }
  } else {
    if (isStatement === true) {
      this.unexpected();
    }
    node.id = null;
  }
};
pp$8.parseClassSuper = function(node) {
  node.superClass = this.eat(types$1._extends) ? this.parseExprSubscripts(null, false) : null;
};
pp$8.enterClassBody = function() {
  var element = { declared: /* @__PURE__ */ Object.create(null), used: [] };
  this.privateNameStack.push(element);
  return element.declared;
};
pp$8.exitClassBody = function() {
  var ref2 = this.privateNameStack.pop();
  var declared = ref2.declared;
  var used = ref2.used;
  if (!this.options.checkPrivateFields) {
    return;
  }
  var len = this.privateNameStack.length;
  var parent = len === 0 ? null : this.privateNameStack[len - 1];
  for (var i2 = 0; i2 < used.length; ++i2) {
    var id = used[i2];
    if (!hasOwn(declared, id.name)) {
      if (parent) {
        parent.used.push(id);
      } else {
        this.raiseRecoverable(id.start, "Private field '#" + id.name + "' must be declared in an enclosing class");
      }
    }
  }
};
function isPrivateNameConflicted(privateNameMap, element) {
  var name = element.key.name;
  var curr = privateNameMap[name];
  var next = "true";
  if (element.type === "MethodDefinition" && (element.kind === "get" || element.kind === "set")) {
    next = (element.static ? "s" : "i") + element.kind;
  }
  if (curr === "iget" && next === "iset" || curr === "iset" && next === "iget" || curr === "sget" && next === "sset" || curr === "sset" && next === "sget") {
    privateNameMap[name] = "true";
    return false;
  } else if (!curr) {
    privateNameMap[name] = next;
    return false;
  } else {
    return true;
  }
}
function checkKeyName(node, name) {
  var computed = node.computed;
  var key2 = node.key;
  return !computed && (key2.type === "Identifier" && key2.name === name || key2.type === "Literal" && key2.value === name);
}
pp$8.parseExportAllDeclaration = function(node, exports$1) {
  if (this.options.ecmaVersion >= 11) {
    if (this.eatContextual("as")) {
      node.exported = this.parseModuleExportName();
      this.checkExport(exports$1, node.exported, this.lastTokStart);
    } else {
      node.exported = null;
    }
  }
  this.expectContextual("from");
  if (this.type !== types$1.string) {
    this.unexpected();
  }
  node.source = this.parseExprAtom();
  if (this.options.ecmaVersion >= 16) {
    node.attributes = this.parseWithClause();
  }
  this.semicolon();
  return this.finishNode(node, "ExportAllDeclaration");
};
pp$8.parseExport = function(node, exports$1) {
  this.next();
  if (this.eat(types$1.star)) {
    return this.parseExportAllDeclaration(node, exports$1);
  }
  if (this.eat(types$1._default)) {
    this.checkExport(exports$1, "default", this.lastTokStart);
    node.declaration = this.parseExportDefaultDeclaration();
    return this.finishNode(node, "ExportDefaultDeclaration");
  }
  if (this.shouldParseExportStatement()) {
    node.declaration = this.parseExportDeclaration(node);
    if (node.declaration.type === "VariableDeclaration") {
      this.checkVariableExport(exports$1, node.declaration.declarations);
    } else {
      this.checkExport(exports$1, node.declaration.id, node.declaration.id.start);
    }
    node.specifiers = [];
    node.source = null;
    if (this.options.ecmaVersion >= 16) {
      node.attributes = [];
    }
  } else {
    node.declaration = null;
    node.specifiers = this.parseExportSpecifiers(exports$1);
    if (this.eatContextual("from")) {
      if (this.type !== types$1.string) {
        this.unexpected();
      }
      node.source = this.parseExprAtom();
      if (this.options.ecmaVersion >= 16) {
        node.attributes = this.parseWithClause();
      }
    } else {
      for (var i2 = 0, list2 = node.specifiers; i2 < list2.length; i2 += 1) {
        var spec = list2[i2];
        this.checkUnreserved(spec.local);
        this.checkLocalExport(spec.local);
        if (spec.local.type === "Literal") {
          this.raise(spec.local.start, "A string literal cannot be used as an exported binding without `from`.");
        }
      }
      node.source = null;
      if (this.options.ecmaVersion >= 16) {
        node.attributes = [];
      }
    }
    this.semicolon();
  }
  return this.finishNode(node, "ExportNamedDeclaration");
};
pp$8.parseExportDeclaration = function(node) {
  return this.parseStatement(null);
};
pp$8.parseExportDefaultDeclaration = function() {
  var isAsync;
  if (this.type === types$1._function || (isAsync = this.isAsyncFunction())) {
    var fNode = this.startNode();
    this.next();
    if (isAsync) {
      this.next();
    }
    return this.parseFunction(fNode, FUNC_STATEMENT | FUNC_NULLABLE_ID, false, isAsync);
  } else if (this.type === types$1._class) {
    var cNode = this.startNode();
    return this.parseClass(cNode, "nullableID");
  } else {
    var declaration = this.parseMaybeAssign();
    this.semicolon();
    return declaration;
  }
};
pp$8.checkExport = function(exports$1, name, pos) {
  if (!exports$1) {
    return;
  }
  if (typeof name !== "string") {
    name = name.type === "Identifier" ? name.name : name.value;
  }
  if (hasOwn(exports$1, name)) {
    this.raiseRecoverable(pos, "Duplicate export '" + name + "'");
  }
  exports$1[name] = true;
};
pp$8.checkPatternExport = function(exports$1, pat) {
  var type = pat.type;
  if (type === "Identifier") {
    this.checkExport(exports$1, pat, pat.start);
  } else if (type === "ObjectPattern") {
    for (var i2 = 0, list2 = pat.properties; i2 < list2.length; i2 += 1) {
      var prop = list2[i2];
      this.checkPatternExport(exports$1, prop);
    }
  } else if (type === "ArrayPattern") {
    for (var i$1 = 0, list$1 = pat.elements; i$1 < list$1.length; i$1 += 1) {
      var elt = list$1[i$1];
      if (elt) {
        this.checkPatternExport(exports$1, elt);
      }
    }
  } else if (type === "Property") {
    this.checkPatternExport(exports$1, pat.value);
  } else if (type === "AssignmentPattern") {
    this.checkPatternExport(exports$1, pat.left);
  } else if (type === "RestElement") {
    this.checkPatternExport(exports$1, pat.argument);
  }
};
pp$8.checkVariableExport = function(exports$1, decls) {
  if (!exports$1) {
    return;
  }
  for (var i2 = 0, list2 = decls; i2 < list2.length; i2 += 1) {
    var decl = list2[i2];
    this.checkPatternExport(exports$1, decl.id);
  }
};
pp$8.shouldParseExportStatement = function() {
  return this.type.keyword === "var" || this.type.keyword === "const" || this.type.keyword === "class" || this.type.keyword === "function" || this.isLet() || this.isAsyncFunction();
};
pp$8.parseExportSpecifier = function(exports$1) {
  var node = this.startNode();
  node.local = this.parseModuleExportName();
  node.exported = this.eatContextual("as") ? this.parseModuleExportName() : node.local;
  this.checkExport(
    exports$1,
    node.exported,
    node.exported.start
  );
  return this.finishNode(node, "ExportSpecifier");
};
pp$8.parseExportSpecifiers = function(exports$1) {
  var nodes = [], first = true;
  this.expect(types$1.braceL);
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    nodes.push(this.parseExportSpecifier(exports$1));
  }
  return nodes;
};
pp$8.parseImport = function(node) {
  this.next();
  if (this.type === types$1.string) {
    node.specifiers = empty$1;
    node.source = this.parseExprAtom();
  } else {
    node.specifiers = this.parseImportSpecifiers();
    this.expectContextual("from");
    node.source = this.type === types$1.string ? this.parseExprAtom() : this.unexpected();
  }
  if (this.options.ecmaVersion >= 16) {
    node.attributes = this.parseWithClause();
  }
  this.semicolon();
  return this.finishNode(node, "ImportDeclaration");
};
pp$8.parseImportSpecifier = function() {
  var node = this.startNode();
  node.imported = this.parseModuleExportName();
  if (this.eatContextual("as")) {
    node.local = this.parseIdent();
  } else {
    this.checkUnreserved(node.imported);
    node.local = node.imported;
  }
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportSpecifier");
};
pp$8.parseImportDefaultSpecifier = function() {
  var node = this.startNode();
  node.local = this.parseIdent();
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportDefaultSpecifier");
};
pp$8.parseImportNamespaceSpecifier = function() {
  var node = this.startNode();
  this.next();
  this.expectContextual("as");
  node.local = this.parseIdent();
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportNamespaceSpecifier");
};
pp$8.parseImportSpecifiers = function() {
  var nodes = [], first = true;
  if (this.type === types$1.name) {
    nodes.push(this.parseImportDefaultSpecifier());
    if (!this.eat(types$1.comma)) {
      return nodes;
    }
  }
  if (this.type === types$1.star) {
    nodes.push(this.parseImportNamespaceSpecifier());
    return nodes;
  }
  this.expect(types$1.braceL);
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    nodes.push(this.parseImportSpecifier());
  }
  return nodes;
};
pp$8.parseWithClause = function() {
  var nodes = [];
  if (!this.eat(types$1._with)) {
    return nodes;
  }
  this.expect(types$1.braceL);
  var attributeKeys = {};
  var first = true;
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    var attr = this.parseImportAttribute();
    var keyName = attr.key.type === "Identifier" ? attr.key.name : attr.key.value;
    if (hasOwn(attributeKeys, keyName)) {
      this.raiseRecoverable(attr.key.start, "Duplicate attribute key '" + keyName + "'");
    }
    attributeKeys[keyName] = true;
    nodes.push(attr);
  }
  return nodes;
};
pp$8.parseImportAttribute = function() {
  var node = this.startNode();
  node.key = this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
  this.expect(types$1.colon);
  if (this.type !== types$1.string) {
    this.unexpected();
  }
  node.value = this.parseExprAtom();
  return this.finishNode(node, "ImportAttribute");
};
pp$8.parseModuleExportName = function() {
  if (this.options.ecmaVersion >= 13 && this.type === types$1.string) {
    var stringLiteral = this.parseLiteral(this.value);
    if (loneSurrogate.test(stringLiteral.value)) {
      this.raise(stringLiteral.start, "An export name cannot include a lone surrogate.");
    }
    return stringLiteral;
  }
  return this.parseIdent(true);
};
pp$8.adaptDirectivePrologue = function(statements) {
  for (var i2 = 0; i2 < statements.length && this.isDirectiveCandidate(statements[i2]); ++i2) {
    statements[i2].directive = statements[i2].expression.raw.slice(1, -1);
  }
};
pp$8.isDirectiveCandidate = function(statement) {
  return this.options.ecmaVersion >= 5 && statement.type === "ExpressionStatement" && statement.expression.type === "Literal" && typeof statement.expression.value === "string" && // Reject parenthesized strings.
  (this.input[statement.start] === '"' || this.input[statement.start] === "'");
};
var pp$7 = Parser.prototype;
pp$7.toAssignable = function(node, isBinding, refDestructuringErrors) {
  if (this.options.ecmaVersion >= 6 && node) {
    switch (node.type) {
      case "Identifier":
        if (this.inAsync && node.name === "await") {
          this.raise(node.start, "Cannot use 'await' as identifier inside an async function");
        }
        break;
      case "ObjectPattern":
      case "ArrayPattern":
      case "AssignmentPattern":
      case "RestElement":
        break;
      case "ObjectExpression":
        node.type = "ObjectPattern";
        if (refDestructuringErrors) {
          this.checkPatternErrors(refDestructuringErrors, true);
        }
        for (var i2 = 0, list2 = node.properties; i2 < list2.length; i2 += 1) {
          var prop = list2[i2];
          this.toAssignable(prop, isBinding);
          if (prop.type === "RestElement" && (prop.argument.type === "ArrayPattern" || prop.argument.type === "ObjectPattern")) {
            this.raise(prop.argument.start, "Unexpected token");
          }
        }
        break;
      case "Property":
        if (node.kind !== "init") {
          this.raise(node.key.start, "Object pattern can't contain getter or setter");
        }
        this.toAssignable(node.value, isBinding);
        break;
      case "ArrayExpression":
        node.type = "ArrayPattern";
        if (refDestructuringErrors) {
          this.checkPatternErrors(refDestructuringErrors, true);
        }
        this.toAssignableList(node.elements, isBinding);
        break;
      case "SpreadElement":
        node.type = "RestElement";
        this.toAssignable(node.argument, isBinding);
        if (node.argument.type === "AssignmentPattern") {
          this.raise(node.argument.start, "Rest elements cannot have a default value");
        }
        break;
      case "AssignmentExpression":
        if (node.operator !== "=") {
          this.raise(node.left.end, "Only '=' operator can be used for specifying default value.");
        }
        node.type = "AssignmentPattern";
        delete node.operator;
        this.toAssignable(node.left, isBinding);
        break;
      case "ParenthesizedExpression":
        this.toAssignable(node.expression, isBinding, refDestructuringErrors);
        break;
      case "ChainExpression":
        this.raiseRecoverable(node.start, "Optional chaining cannot appear in left-hand side");
        break;
      case "MemberExpression":
        if (!isBinding) {
          break;
        }
      default:
        this.raise(node.start, "Assigning to rvalue");
    }
  } else if (refDestructuringErrors) {
    this.checkPatternErrors(refDestructuringErrors, true);
  }
  return node;
};
pp$7.toAssignableList = function(exprList, isBinding) {
  var end = exprList.length;
  for (var i2 = 0; i2 < end; i2++) {
    var elt = exprList[i2];
    if (elt) {
      this.toAssignable(elt, isBinding);
    }
  }
  if (end) {
    var last = exprList[end - 1];
    if (this.options.ecmaVersion === 6 && isBinding && last && last.type === "RestElement" && last.argument.type !== "Identifier") {
      this.unexpected(last.argument.start);
    }
  }
  return exprList;
};
pp$7.parseSpread = function(refDestructuringErrors) {
  var node = this.startNode();
  this.next();
  node.argument = this.parseMaybeAssign(false, refDestructuringErrors);
  return this.finishNode(node, "SpreadElement");
};
pp$7.parseRestBinding = function() {
  var node = this.startNode();
  this.next();
  if (this.options.ecmaVersion === 6 && this.type !== types$1.name) {
    this.unexpected();
  }
  node.argument = this.parseBindingAtom();
  return this.finishNode(node, "RestElement");
};
pp$7.parseBindingAtom = function() {
  if (this.options.ecmaVersion >= 6) {
    switch (this.type) {
      case types$1.bracketL:
        var node = this.startNode();
        this.next();
        node.elements = this.parseBindingList(types$1.bracketR, true, true);
        return this.finishNode(node, "ArrayPattern");
      case types$1.braceL:
        return this.parseObj(true);
    }
  }
  return this.parseIdent();
};
pp$7.parseBindingList = function(close, allowEmpty, allowTrailingComma, allowModifiers) {
  var elts = [], first = true;
  while (!this.eat(close)) {
    if (first) {
      first = false;
    } else {
      this.expect(types$1.comma);
    }
    if (allowEmpty && this.type === types$1.comma) {
      elts.push(null);
    } else if (allowTrailingComma && this.afterTrailingComma(close)) {
      break;
    } else if (this.type === types$1.ellipsis) {
      var rest = this.parseRestBinding();
      this.parseBindingListItem(rest);
      elts.push(rest);
      if (this.type === types$1.comma) {
        this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
      }
      this.expect(close);
      break;
    } else {
      elts.push(this.parseAssignableListItem(allowModifiers));
    }
  }
  return elts;
};
pp$7.parseAssignableListItem = function(allowModifiers) {
  var elem = this.parseMaybeDefault(this.start, this.startLoc);
  this.parseBindingListItem(elem);
  return elem;
};
pp$7.parseBindingListItem = function(param) {
  return param;
};
pp$7.parseMaybeDefault = function(startPos, startLoc, left) {
  left = left || this.parseBindingAtom();
  if (this.options.ecmaVersion < 6 || !this.eat(types$1.eq)) {
    return left;
  }
  var node = this.startNodeAt(startPos, startLoc);
  node.left = left;
  node.right = this.parseMaybeAssign();
  return this.finishNode(node, "AssignmentPattern");
};
pp$7.checkLValSimple = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  var isBind = bindingType !== BIND_NONE;
  switch (expr.type) {
    case "Identifier":
      if (this.strict && this.reservedWordsStrictBind.test(expr.name)) {
        this.raiseRecoverable(expr.start, (isBind ? "Binding " : "Assigning to ") + expr.name + " in strict mode");
      }
      if (isBind) {
        if (bindingType === BIND_LEXICAL && expr.name === "let") {
          this.raiseRecoverable(expr.start, "let is disallowed as a lexically bound name");
        }
        if (checkClashes) {
          if (hasOwn(checkClashes, expr.name)) {
            this.raiseRecoverable(expr.start, "Argument name clash");
          }
          checkClashes[expr.name] = true;
        }
        if (bindingType !== BIND_OUTSIDE) {
          this.declareName(expr.name, bindingType, expr.start);
        }
      }
      break;
    case "ChainExpression":
      this.raiseRecoverable(expr.start, "Optional chaining cannot appear in left-hand side");
      break;
    case "MemberExpression":
      if (isBind) {
        this.raiseRecoverable(expr.start, "Binding member expression");
      }
      break;
    case "ParenthesizedExpression":
      if (isBind) {
        this.raiseRecoverable(expr.start, "Binding parenthesized expression");
      }
      return this.checkLValSimple(expr.expression, bindingType, checkClashes);
    default:
      this.raise(expr.start, (isBind ? "Binding" : "Assigning to") + " rvalue");
  }
};
pp$7.checkLValPattern = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  switch (expr.type) {
    case "ObjectPattern":
      for (var i2 = 0, list2 = expr.properties; i2 < list2.length; i2 += 1) {
        var prop = list2[i2];
        this.checkLValInnerPattern(prop, bindingType, checkClashes);
      }
      break;
    case "ArrayPattern":
      for (var i$1 = 0, list$1 = expr.elements; i$1 < list$1.length; i$1 += 1) {
        var elem = list$1[i$1];
        if (elem) {
          this.checkLValInnerPattern(elem, bindingType, checkClashes);
        }
      }
      break;
    default:
      this.checkLValSimple(expr, bindingType, checkClashes);
  }
};
pp$7.checkLValInnerPattern = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  switch (expr.type) {
    case "Property":
      this.checkLValInnerPattern(expr.value, bindingType, checkClashes);
      break;
    case "AssignmentPattern":
      this.checkLValPattern(expr.left, bindingType, checkClashes);
      break;
    case "RestElement":
      this.checkLValPattern(expr.argument, bindingType, checkClashes);
      break;
    default:
      this.checkLValPattern(expr, bindingType, checkClashes);
  }
};
var TokContext = function TokContext2(token, isExpr, preserveSpace, override, generator) {
  this.token = token;
  this.isExpr = !!isExpr;
  this.preserveSpace = !!preserveSpace;
  this.override = override;
  this.generator = !!generator;
};
var types = {
  b_stat: new TokContext("{", false),
  b_expr: new TokContext("{", true),
  b_tmpl: new TokContext("${", false),
  p_stat: new TokContext("(", false),
  p_expr: new TokContext("(", true),
  q_tmpl: new TokContext("`", true, true, function(p) {
    return p.tryReadTemplateToken();
  }),
  f_stat: new TokContext("function", false),
  f_expr: new TokContext("function", true),
  f_expr_gen: new TokContext("function", true, false, null, true),
  f_gen: new TokContext("function", false, false, null, true)
};
var pp$6 = Parser.prototype;
pp$6.initialContext = function() {
  return [types.b_stat];
};
pp$6.curContext = function() {
  return this.context[this.context.length - 1];
};
pp$6.braceIsBlock = function(prevType) {
  var parent = this.curContext();
  if (parent === types.f_expr || parent === types.f_stat) {
    return true;
  }
  if (prevType === types$1.colon && (parent === types.b_stat || parent === types.b_expr)) {
    return !parent.isExpr;
  }
  if (prevType === types$1._return || prevType === types$1.name && this.exprAllowed) {
    return lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
  }
  if (prevType === types$1._else || prevType === types$1.semi || prevType === types$1.eof || prevType === types$1.parenR || prevType === types$1.arrow) {
    return true;
  }
  if (prevType === types$1.braceL) {
    return parent === types.b_stat;
  }
  if (prevType === types$1._var || prevType === types$1._const || prevType === types$1.name) {
    return false;
  }
  return !this.exprAllowed;
};
pp$6.inGeneratorContext = function() {
  for (var i2 = this.context.length - 1; i2 >= 1; i2--) {
    var context = this.context[i2];
    if (context.token === "function") {
      return context.generator;
    }
  }
  return false;
};
pp$6.updateContext = function(prevType) {
  var update, type = this.type;
  if (type.keyword && prevType === types$1.dot) {
    this.exprAllowed = false;
  } else if (update = type.updateContext) {
    update.call(this, prevType);
  } else {
    this.exprAllowed = type.beforeExpr;
  }
};
pp$6.overrideContext = function(tokenCtx) {
  if (this.curContext() !== tokenCtx) {
    this.context[this.context.length - 1] = tokenCtx;
  }
};
types$1.parenR.updateContext = types$1.braceR.updateContext = function() {
  if (this.context.length === 1) {
    this.exprAllowed = true;
    return;
  }
  var out = this.context.pop();
  if (out === types.b_stat && this.curContext().token === "function") {
    out = this.context.pop();
  }
  this.exprAllowed = !out.isExpr;
};
types$1.braceL.updateContext = function(prevType) {
  this.context.push(this.braceIsBlock(prevType) ? types.b_stat : types.b_expr);
  this.exprAllowed = true;
};
types$1.dollarBraceL.updateContext = function() {
  this.context.push(types.b_tmpl);
  this.exprAllowed = true;
};
types$1.parenL.updateContext = function(prevType) {
  var statementParens = prevType === types$1._if || prevType === types$1._for || prevType === types$1._with || prevType === types$1._while;
  this.context.push(statementParens ? types.p_stat : types.p_expr);
  this.exprAllowed = true;
};
types$1.incDec.updateContext = function() {
};
types$1._function.updateContext = types$1._class.updateContext = function(prevType) {
  if (prevType.beforeExpr && prevType !== types$1._else && !(prevType === types$1.semi && this.curContext() !== types.p_stat) && !(prevType === types$1._return && lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) && !((prevType === types$1.colon || prevType === types$1.braceL) && this.curContext() === types.b_stat)) {
    this.context.push(types.f_expr);
  } else {
    this.context.push(types.f_stat);
  }
  this.exprAllowed = false;
};
types$1.colon.updateContext = function() {
  if (this.curContext().token === "function") {
    this.context.pop();
  }
  this.exprAllowed = true;
};
types$1.backQuote.updateContext = function() {
  if (this.curContext() === types.q_tmpl) {
    this.context.pop();
  } else {
    this.context.push(types.q_tmpl);
  }
  this.exprAllowed = false;
};
types$1.star.updateContext = function(prevType) {
  if (prevType === types$1._function) {
    var index = this.context.length - 1;
    if (this.context[index] === types.f_expr) {
      this.context[index] = types.f_expr_gen;
    } else {
      this.context[index] = types.f_gen;
    }
  }
  this.exprAllowed = true;
};
types$1.name.updateContext = function(prevType) {
  var allowed = false;
  if (this.options.ecmaVersion >= 6 && prevType !== types$1.dot) {
    if (this.value === "of" && !this.exprAllowed || this.value === "yield" && this.inGeneratorContext()) {
      allowed = true;
    }
  }
  this.exprAllowed = allowed;
};
var pp$5 = Parser.prototype;
pp$5.checkPropClash = function(prop, propHash, refDestructuringErrors) {
  if (this.options.ecmaVersion >= 9 && prop.type === "SpreadElement") {
    return;
  }
  if (this.options.ecmaVersion >= 6 && (prop.computed || prop.method || prop.shorthand)) {
    return;
  }
  var key2 = prop.key;
  var name;
  switch (key2.type) {
    case "Identifier":
      name = key2.name;
      break;
    case "Literal":
      name = String(key2.value);
      break;
    default:
      return;
  }
  var kind = prop.kind;
  if (this.options.ecmaVersion >= 6) {
    if (name === "__proto__" && kind === "init") {
      if (propHash.proto) {
        if (refDestructuringErrors) {
          if (refDestructuringErrors.doubleProto < 0) {
            refDestructuringErrors.doubleProto = key2.start;
          }
        } else {
          this.raiseRecoverable(key2.start, "Redefinition of __proto__ property");
        }
      }
      propHash.proto = true;
    }
    return;
  }
  name = "$" + name;
  var other = propHash[name];
  if (other) {
    var redefinition;
    if (kind === "init") {
      redefinition = this.strict && other.init || other.get || other.set;
    } else {
      redefinition = other.init || other[kind];
    }
    if (redefinition) {
      this.raiseRecoverable(key2.start, "Redefinition of property");
    }
  } else {
    other = propHash[name] = {
      init: false,
      get: false,
      set: false
    };
  }
  other[kind] = true;
};
pp$5.parseExpression = function(forInit, refDestructuringErrors) {
  var this$1$1 = this;
  return this.catchStackOverflow(function() {
    var startPos = this$1$1.start, startLoc = this$1$1.startLoc;
    var expr = this$1$1.parseMaybeAssign(forInit, refDestructuringErrors);
    if (this$1$1.type === types$1.comma) {
      var node = this$1$1.startNodeAt(startPos, startLoc);
      node.expressions = [expr];
      while (this$1$1.eat(types$1.comma)) {
        node.expressions.push(this$1$1.parseMaybeAssign(forInit, refDestructuringErrors));
      }
      return this$1$1.finishNode(node, "SequenceExpression");
    }
    return expr;
  });
};
pp$5.parseMaybeAssign = function(forInit, refDestructuringErrors, afterLeftParse) {
  if (this.isContextual("yield")) {
    if (this.inGenerator) {
      return this.parseYield(forInit);
    } else {
      this.exprAllowed = false;
    }
  }
  var ownDestructuringErrors = false, oldParenAssign = -1, oldTrailingComma = -1, oldDoubleProto = -1;
  if (refDestructuringErrors) {
    oldParenAssign = refDestructuringErrors.parenthesizedAssign;
    oldTrailingComma = refDestructuringErrors.trailingComma;
    oldDoubleProto = refDestructuringErrors.doubleProto;
    refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
  } else {
    refDestructuringErrors = new DestructuringErrors();
    ownDestructuringErrors = true;
  }
  var startPos = this.start, startLoc = this.startLoc;
  if (this.type === types$1.parenL || this.type === types$1.name) {
    this.potentialArrowAt = this.start;
    this.potentialArrowInForAwait = forInit === "await";
  }
  var left = this.parseMaybeConditional(forInit, refDestructuringErrors);
  if (afterLeftParse) {
    left = afterLeftParse.call(this, left, startPos, startLoc);
  }
  if (this.type.isAssign) {
    var node = this.startNodeAt(startPos, startLoc);
    node.operator = this.value;
    if (this.type === types$1.eq) {
      left = this.toAssignable(left, false, refDestructuringErrors);
    }
    if (!ownDestructuringErrors) {
      refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
      if (refDestructuringErrors.shorthandAssign >= left.start) {
        refDestructuringErrors.shorthandAssign = -1;
      }
      if (refDestructuringErrors.doubleProto >= left.start) {
        refDestructuringErrors.doubleProto = -1;
      }
    }
    if (this.type === types$1.eq) {
      this.checkLValPattern(left);
    } else {
      this.checkLValSimple(left);
    }
    node.left = left;
    this.next();
    node.right = this.parseMaybeAssign(forInit);
    if (oldDoubleProto > -1) {
      refDestructuringErrors.doubleProto = oldDoubleProto;
    }
    return this.finishNode(node, "AssignmentExpression");
  } else {
    if (ownDestructuringErrors) {
      this.checkExpressionErrors(refDestructuringErrors, true);
    }
  }
  if (oldParenAssign > -1) {
    refDestructuringErrors.parenthesizedAssign = oldParenAssign;
  }
  if (oldTrailingComma > -1) {
    refDestructuringErrors.trailingComma = oldTrailingComma;
  }
  return left;
};
pp$5.parseMaybeConditional = function(forInit, refDestructuringErrors) {
  var startPos = this.start, startLoc = this.startLoc;
  var expr = this.parseExprOps(forInit, refDestructuringErrors);
  if (this.checkExpressionErrors(refDestructuringErrors)) {
    return expr;
  }
  if (!(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.question)) {
    var node = this.startNodeAt(startPos, startLoc);
    node.test = expr;
    node.consequent = this.parseMaybeAssign();
    this.expect(types$1.colon);
    node.alternate = this.parseMaybeAssign(forInit);
    return this.finishNode(node, "ConditionalExpression");
  }
  return expr;
};
pp$5.parseExprOps = function(forInit, refDestructuringErrors) {
  var startPos = this.start, startLoc = this.startLoc;
  var expr = this.parseMaybeUnary(refDestructuringErrors, false, false, forInit);
  if (this.checkExpressionErrors(refDestructuringErrors)) {
    return expr;
  }
  return expr.start === startPos && expr.type === "ArrowFunctionExpression" ? expr : this.parseExprOp(expr, startPos, startLoc, -1, forInit);
};
pp$5.parseExprOp = function(left, leftStartPos, leftStartLoc, minPrec, forInit) {
  var prec = this.type.binop;
  if (prec != null && (!forInit || this.type !== types$1._in)) {
    if (prec > minPrec) {
      var logical = this.type === types$1.logicalOR || this.type === types$1.logicalAND;
      var coalesce = this.type === types$1.coalesce;
      if (coalesce) {
        prec = types$1.logicalAND.binop;
      }
      var op = this.value;
      this.next();
      var startPos = this.start, startLoc = this.startLoc;
      var right = this.parseExprOp(this.parseMaybeUnary(null, false, false, forInit), startPos, startLoc, prec, forInit);
      var node = this.buildBinary(leftStartPos, leftStartLoc, left, right, op, logical || coalesce);
      if (logical && this.type === types$1.coalesce || coalesce && (this.type === types$1.logicalOR || this.type === types$1.logicalAND)) {
        this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses");
      }
      return this.parseExprOp(node, leftStartPos, leftStartLoc, minPrec, forInit);
    }
  }
  return left;
};
pp$5.buildBinary = function(startPos, startLoc, left, right, op, logical) {
  if (right.type === "PrivateIdentifier") {
    this.raise(right.start, "Private identifier can only be left side of binary expression");
  }
  var node = this.startNodeAt(startPos, startLoc);
  node.left = left;
  node.operator = op;
  node.right = right;
  return this.finishNode(node, logical ? "LogicalExpression" : "BinaryExpression");
};
pp$5.parseMaybeUnary = function(refDestructuringErrors, sawUnary, incDec, forInit) {
  var startPos = this.start, startLoc = this.startLoc, expr;
  if (this.isContextual("await") && this.canAwait) {
    expr = this.parseAwait(forInit);
    sawUnary = true;
  } else if (this.type.prefix) {
    var node = this.startNode(), update = this.type === types$1.incDec;
    node.operator = this.value;
    node.prefix = true;
    this.next();
    node.argument = this.parseMaybeUnary(null, true, update, forInit);
    this.checkExpressionErrors(refDestructuringErrors, true);
    if (update) {
      this.checkLValSimple(node.argument);
    } else if (this.strict && node.operator === "delete" && isLocalVariableAccess(node.argument)) {
      this.raiseRecoverable(node.start, "Deleting local variable in strict mode");
    } else if (node.operator === "delete" && isPrivateFieldAccess(node.argument)) {
      this.raiseRecoverable(node.start, "Private fields can not be deleted");
    } else {
      sawUnary = true;
    }
    expr = this.finishNode(node, update ? "UpdateExpression" : "UnaryExpression");
  } else if (!sawUnary && this.type === types$1.privateId) {
    if ((forInit || this.privateNameStack.length === 0) && this.options.checkPrivateFields) {
      this.unexpected();
    }
    expr = this.parsePrivateIdent();
    if (this.type !== types$1._in) {
      this.unexpected();
    }
  } else {
    expr = this.parseExprSubscripts(refDestructuringErrors, forInit);
    if (this.checkExpressionErrors(refDestructuringErrors)) {
      return expr;
    }
    while (this.type.postfix && !this.canInsertSemicolon()) {
      var node$1 = this.startNodeAt(startPos, startLoc);
      node$1.operator = this.value;
      node$1.prefix = false;
      node$1.argument = expr;
      this.checkLValSimple(expr);
      this.next();
      expr = this.finishNode(node$1, "UpdateExpression");
    }
  }
  if (!incDec && !(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.starstar)) {
    if (sawUnary) {
      this.unexpected(this.lastTokStart);
    } else {
      return this.buildBinary(startPos, startLoc, expr, this.parseMaybeUnary(null, false, false, forInit), "**", false);
    }
  } else {
    return expr;
  }
};
function isLocalVariableAccess(node) {
  return node.type === "Identifier" || node.type === "ParenthesizedExpression" && isLocalVariableAccess(node.expression);
}
function isPrivateFieldAccess(node) {
  return node.type === "MemberExpression" && node.property.type === "PrivateIdentifier" || node.type === "ChainExpression" && isPrivateFieldAccess(node.expression) || node.type === "ParenthesizedExpression" && isPrivateFieldAccess(node.expression);
}
pp$5.parseExprSubscripts = function(refDestructuringErrors, forInit) {
  var startPos = this.start, startLoc = this.startLoc;
  var oldDoubleProto = -1, oldShorthandAssign = -1;
  if (refDestructuringErrors) {
    oldDoubleProto = refDestructuringErrors.doubleProto;
    oldShorthandAssign = refDestructuringErrors.shorthandAssign;
    refDestructuringErrors.doubleProto = refDestructuringErrors.shorthandAssign = -1;
  }
  var expr = this.parseExprAtom(refDestructuringErrors, forInit);
  if (expr.type === "ArrowFunctionExpression" && this.input.slice(this.lastTokStart, this.lastTokEnd) !== ")") {
    return expr;
  }
  var result = this.parseSubscripts(expr, startPos, startLoc, false, forInit);
  if (refDestructuringErrors) {
    if (result.end > expr.end) {
      this.checkExpressionErrors(refDestructuringErrors, true);
      if (refDestructuringErrors.parenthesizedAssign >= result.start) {
        refDestructuringErrors.parenthesizedAssign = -1;
      }
      if (refDestructuringErrors.parenthesizedBind >= result.start) {
        refDestructuringErrors.parenthesizedBind = -1;
      }
      if (refDestructuringErrors.trailingComma >= result.start) {
        refDestructuringErrors.trailingComma = -1;
      }
    }
    if (oldDoubleProto > -1) {
      refDestructuringErrors.doubleProto = oldDoubleProto;
    }
    if (oldShorthandAssign > -1) {
      refDestructuringErrors.shorthandAssign = oldShorthandAssign;
    }
  }
  return result;
};
pp$5.parseSubscripts = function(base, startPos, startLoc, noCalls, forInit) {
  var maybeAsyncArrow = this.options.ecmaVersion >= 8 && base.type === "Identifier" && base.name === "async" && this.lastTokEnd === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.potentialArrowAt === base.start;
  var optionalChained = false;
  while (true) {
    var element = this.parseSubscript(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
    if (element.optional) {
      optionalChained = true;
    }
    if (element.end === base.end || element.type === "ArrowFunctionExpression") {
      if (optionalChained) {
        var chainNode = this.startNodeAt(startPos, startLoc);
        chainNode.expression = element;
        element = this.finishNode(chainNode, "ChainExpression");
      }
      return element;
    }
    base = element;
    maybeAsyncArrow = false;
  }
};
pp$5.shouldParseAsyncArrow = function() {
  return !this.canInsertSemicolon() && this.eat(types$1.arrow);
};
pp$5.parseSubscriptAsyncArrow = function(startPos, startLoc, exprList, forInit) {
  return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, true, forInit);
};
pp$5.parseSubscript = function(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit) {
  var optionalSupported = this.options.ecmaVersion >= 11;
  var optional = optionalSupported && this.eat(types$1.questionDot);
  if (noCalls && optional) {
    this.raise(this.lastTokStart, "Optional chaining cannot appear in the callee of new expressions");
  }
  var computed = this.eat(types$1.bracketL);
  if (computed || optional && this.type !== types$1.parenL && this.type !== types$1.backQuote || this.eat(types$1.dot)) {
    var node = this.startNodeAt(startPos, startLoc);
    node.object = base;
    if (computed) {
      node.property = this.parseExpression();
      this.expect(types$1.bracketR);
    } else if (this.type === types$1.privateId && base.type !== "Super") {
      node.property = this.parsePrivateIdent();
    } else {
      node.property = this.parseIdent(this.options.allowReserved !== "never");
    }
    node.computed = !!computed;
    if (optionalSupported) {
      node.optional = optional;
    }
    base = this.finishNode(node, "MemberExpression");
  } else if (!noCalls && this.eat(types$1.parenL)) {
    var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
    this.yieldPos = 0;
    this.awaitPos = 0;
    this.awaitIdentPos = 0;
    var exprList = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false, refDestructuringErrors);
    if (maybeAsyncArrow && !optional && this.shouldParseAsyncArrow()) {
      this.checkPatternErrors(refDestructuringErrors, false);
      this.checkYieldAwaitInDefaultParams();
      if (this.awaitIdentPos > 0) {
        this.raise(this.awaitIdentPos, "Cannot use 'await' as identifier inside an async function");
      }
      this.yieldPos = oldYieldPos;
      this.awaitPos = oldAwaitPos;
      this.awaitIdentPos = oldAwaitIdentPos;
      return this.parseSubscriptAsyncArrow(startPos, startLoc, exprList, forInit);
    }
    this.checkExpressionErrors(refDestructuringErrors, true);
    this.yieldPos = oldYieldPos || this.yieldPos;
    this.awaitPos = oldAwaitPos || this.awaitPos;
    this.awaitIdentPos = oldAwaitIdentPos || this.awaitIdentPos;
    var node$1 = this.startNodeAt(startPos, startLoc);
    node$1.callee = base;
    node$1.arguments = exprList;
    if (optionalSupported) {
      node$1.optional = optional;
    }
    base = this.finishNode(node$1, "CallExpression");
  } else if (this.type === types$1.backQuote) {
    if (optional || optionalChained) {
      this.raise(this.start, "Optional chaining cannot appear in the tag of tagged template expressions");
    }
    var node$2 = this.startNodeAt(startPos, startLoc);
    node$2.tag = base;
    node$2.quasi = this.parseTemplate({ isTagged: true });
    base = this.finishNode(node$2, "TaggedTemplateExpression");
  }
  return base;
};
pp$5.parseExprAtom = function(refDestructuringErrors, forInit, forNew) {
  if (this.type === types$1.slash) {
    this.readRegexp();
  }
  var node, canBeArrow = this.potentialArrowAt === this.start;
  switch (this.type) {
    case types$1._super:
      if (!this.allowSuper) {
        this.raise(this.start, "'super' keyword outside a method");
      }
      node = this.startNode();
      this.next();
      if (this.type === types$1.parenL && !this.allowDirectSuper) {
        this.raise(node.start, "super() call outside constructor of a subclass");
      }
      if (this.type !== types$1.dot && this.type !== types$1.bracketL && this.type !== types$1.parenL) {
        this.unexpected();
      }
      return this.finishNode(node, "Super");
    case types$1._this:
      node = this.startNode();
      this.next();
      return this.finishNode(node, "ThisExpression");
    case types$1.name:
      var startPos = this.start, startLoc = this.startLoc, containsEsc = this.containsEsc;
      var id = this.parseIdent(false);
      if (this.options.ecmaVersion >= 8 && !containsEsc && id.name === "async" && !this.canInsertSemicolon() && this.eat(types$1._function)) {
        this.overrideContext(types.f_expr);
        return this.parseFunction(this.startNodeAt(startPos, startLoc), 0, false, true, forInit);
      }
      if (canBeArrow && !this.canInsertSemicolon()) {
        if (this.eat(types$1.arrow)) {
          return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], false, forInit);
        }
        if (this.options.ecmaVersion >= 8 && id.name === "async" && this.type === types$1.name && !containsEsc && (!this.potentialArrowInForAwait || this.value !== "of" || this.containsEsc)) {
          id = this.parseIdent(false);
          if (this.canInsertSemicolon() || !this.eat(types$1.arrow)) {
            this.unexpected();
          }
          return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], true, forInit);
        }
      }
      return id;
    case types$1.regexp:
      var value = this.value;
      node = this.parseLiteral(value.value);
      node.regex = { pattern: value.pattern, flags: value.flags };
      return node;
    case types$1.num:
    case types$1.string:
      return this.parseLiteral(this.value);
    case types$1._null:
    case types$1._true:
    case types$1._false:
      node = this.startNode();
      node.value = this.type === types$1._null ? null : this.type === types$1._true;
      node.raw = this.type.keyword;
      this.next();
      return this.finishNode(node, "Literal");
    case types$1.parenL:
      var start = this.start, expr = this.parseParenAndDistinguishExpression(canBeArrow, forInit);
      if (refDestructuringErrors) {
        if (refDestructuringErrors.parenthesizedAssign < 0 && !this.isSimpleAssignTarget(expr)) {
          refDestructuringErrors.parenthesizedAssign = start;
        }
        if (refDestructuringErrors.parenthesizedBind < 0) {
          refDestructuringErrors.parenthesizedBind = start;
        }
      }
      return expr;
    case types$1.bracketL:
      node = this.startNode();
      this.next();
      node.elements = this.parseExprList(types$1.bracketR, true, true, refDestructuringErrors);
      return this.finishNode(node, "ArrayExpression");
    case types$1.braceL:
      this.overrideContext(types.b_expr);
      return this.parseObj(false, refDestructuringErrors);
    case types$1._function:
      node = this.startNode();
      this.next();
      return this.parseFunction(node, 0);
    case types$1._class:
      return this.parseClass(this.startNode(), false);
    case types$1._new:
      return this.parseNew();
    case types$1.backQuote:
      return this.parseTemplate();
    case types$1._import:
      if (this.options.ecmaVersion >= 11) {
        return this.parseExprImport(forNew);
      } else {
        return this.unexpected();
      }
    default:
      return this.parseExprAtomDefault();
  }
};
pp$5.parseExprAtomDefault = function() {
  this.unexpected();
};
pp$5.parseExprImport = function(forNew) {
  var node = this.startNode();
  if (this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword import");
  }
  this.next();
  if (this.type === types$1.parenL && !forNew) {
    return this.parseDynamicImport(node);
  } else if (this.type === types$1.dot) {
    var meta2 = this.startNodeAt(node.start, node.loc && node.loc.start);
    meta2.name = "import";
    node.meta = this.finishNode(meta2, "Identifier");
    return this.parseImportMeta(node);
  } else {
    this.unexpected();
  }
};
pp$5.parseDynamicImport = function(node) {
  this.next();
  node.source = this.parseMaybeAssign();
  if (this.options.ecmaVersion >= 16) {
    if (!this.eat(types$1.parenR)) {
      this.expect(types$1.comma);
      if (!this.afterTrailingComma(types$1.parenR)) {
        node.options = this.parseMaybeAssign();
        if (!this.eat(types$1.parenR)) {
          this.expect(types$1.comma);
          if (!this.afterTrailingComma(types$1.parenR)) {
            this.unexpected();
          }
        }
      } else {
        node.options = null;
      }
    } else {
      node.options = null;
    }
  } else {
    if (!this.eat(types$1.parenR)) {
      var errorPos = this.start;
      if (this.eat(types$1.comma) && this.eat(types$1.parenR)) {
        this.raiseRecoverable(errorPos, "Trailing comma is not allowed in import()");
      } else {
        this.unexpected(errorPos);
      }
    }
  }
  return this.finishNode(node, "ImportExpression");
};
pp$5.parseImportMeta = function(node) {
  this.next();
  var containsEsc = this.containsEsc;
  node.property = this.parseIdent(true);
  if (node.property.name !== "meta") {
    this.raiseRecoverable(node.property.start, "The only valid meta property for import is 'import.meta'");
  }
  if (containsEsc) {
    this.raiseRecoverable(node.start, "'import.meta' must not contain escaped characters");
  }
  if (this.options.sourceType !== "module" && !this.options.allowImportExportEverywhere) {
    this.raiseRecoverable(node.start, "Cannot use 'import.meta' outside a module");
  }
  return this.finishNode(node, "MetaProperty");
};
pp$5.parseLiteral = function(value) {
  var node = this.startNode();
  node.value = value;
  node.raw = this.input.slice(this.start, this.end);
  if (node.raw.charCodeAt(node.raw.length - 1) === 110) {
    node.bigint = node.value != null ? node.value.toString() : node.raw.slice(0, -1).replace(/_/g, "");
  }
  this.next();
  return this.finishNode(node, "Literal");
};
pp$5.parseParenExpression = function() {
  this.expect(types$1.parenL);
  var val = this.parseExpression();
  this.expect(types$1.parenR);
  return val;
};
pp$5.shouldParseArrow = function(exprList) {
  return !this.canInsertSemicolon();
};
pp$5.parseParenAndDistinguishExpression = function(canBeArrow, forInit) {
  var startPos = this.start, startLoc = this.startLoc, val, allowTrailingComma = this.options.ecmaVersion >= 8;
  if (this.options.ecmaVersion >= 6) {
    this.next();
    var innerStartPos = this.start, innerStartLoc = this.startLoc;
    var exprList = [], first = true, lastIsComma = false;
    var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, spreadStart;
    this.yieldPos = 0;
    this.awaitPos = 0;
    while (this.type !== types$1.parenR) {
      first ? first = false : this.expect(types$1.comma);
      if (allowTrailingComma && this.afterTrailingComma(types$1.parenR, true)) {
        lastIsComma = true;
        break;
      } else if (this.type === types$1.ellipsis) {
        spreadStart = this.start;
        exprList.push(this.parseParenItem(this.parseRestBinding()));
        if (this.type === types$1.comma) {
          this.raiseRecoverable(
            this.start,
            "Comma is not permitted after the rest element"
          );
        }
        break;
      } else {
        exprList.push(this.parseMaybeAssign(false, refDestructuringErrors, this.parseParenItem));
      }
    }
    var innerEndPos = this.lastTokEnd, innerEndLoc = this.lastTokEndLoc;
    this.expect(types$1.parenR);
    if (canBeArrow && this.shouldParseArrow(exprList) && this.eat(types$1.arrow)) {
      this.checkPatternErrors(refDestructuringErrors, false);
      this.checkYieldAwaitInDefaultParams();
      this.yieldPos = oldYieldPos;
      this.awaitPos = oldAwaitPos;
      return this.parseParenArrowList(startPos, startLoc, exprList, forInit);
    }
    if (!exprList.length || lastIsComma) {
      this.unexpected(this.lastTokStart);
    }
    if (spreadStart) {
      this.unexpected(spreadStart);
    }
    this.checkExpressionErrors(refDestructuringErrors, true);
    this.yieldPos = oldYieldPos || this.yieldPos;
    this.awaitPos = oldAwaitPos || this.awaitPos;
    if (exprList.length > 1) {
      val = this.startNodeAt(innerStartPos, innerStartLoc);
      val.expressions = exprList;
      this.finishNodeAt(val, "SequenceExpression", innerEndPos, innerEndLoc);
    } else {
      val = exprList[0];
    }
  } else {
    val = this.parseParenExpression();
  }
  if (this.options.preserveParens) {
    var par = this.startNodeAt(startPos, startLoc);
    par.expression = val;
    return this.finishNode(par, "ParenthesizedExpression");
  } else {
    return val;
  }
};
pp$5.parseParenItem = function(item) {
  return item;
};
pp$5.parseParenArrowList = function(startPos, startLoc, exprList, forInit) {
  return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, false, forInit);
};
var empty = [];
pp$5.parseNew = function() {
  if (this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword new");
  }
  var node = this.startNode();
  this.next();
  if (this.options.ecmaVersion >= 6 && this.type === types$1.dot) {
    var meta2 = this.startNodeAt(node.start, node.loc && node.loc.start);
    meta2.name = "new";
    node.meta = this.finishNode(meta2, "Identifier");
    this.next();
    var containsEsc = this.containsEsc;
    node.property = this.parseIdent(true);
    if (node.property.name !== "target") {
      this.raiseRecoverable(node.property.start, "The only valid meta property for new is 'new.target'");
    }
    if (containsEsc) {
      this.raiseRecoverable(node.start, "'new.target' must not contain escaped characters");
    }
    if (!this.allowNewDotTarget) {
      this.raiseRecoverable(node.start, "'new.target' can only be used in functions and class static block");
    }
    return this.finishNode(node, "MetaProperty");
  }
  var startPos = this.start, startLoc = this.startLoc;
  node.callee = this.parseSubscripts(this.parseExprAtom(null, false, true), startPos, startLoc, true, false);
  if (node.callee.type === "Super") {
    this.raiseRecoverable(startPos, "Invalid use of 'super'");
  }
  if (this.eat(types$1.parenL)) {
    node.arguments = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false);
  } else {
    node.arguments = empty;
  }
  return this.finishNode(node, "NewExpression");
};
pp$5.parseTemplateElement = function(ref2) {
  var isTagged = ref2.isTagged;
  var elem = this.startNode();
  if (this.type === types$1.invalidTemplate) {
    if (!isTagged) {
      this.raiseRecoverable(this.start, "Bad escape sequence in untagged template literal");
    }
    elem.value = {
      raw: this.value.replace(/\r\n?/g, "\n"),
      cooked: null
    };
  } else {
    elem.value = {
      raw: this.input.slice(this.start, this.end).replace(/\r\n?/g, "\n"),
      cooked: this.value
    };
  }
  this.next();
  elem.tail = this.type === types$1.backQuote;
  return this.finishNode(elem, "TemplateElement");
};
pp$5.parseTemplate = function(ref2) {
  if (ref2 === void 0) ref2 = {};
  var isTagged = ref2.isTagged;
  if (isTagged === void 0) isTagged = false;
  var node = this.startNode();
  this.next();
  node.expressions = [];
  var curElt = this.parseTemplateElement({ isTagged });
  node.quasis = [curElt];
  while (!curElt.tail) {
    if (this.type === types$1.eof) {
      this.raise(this.pos, "Unterminated template literal");
    }
    this.expect(types$1.dollarBraceL);
    node.expressions.push(this.parseExpression());
    this.expect(types$1.braceR);
    node.quasis.push(curElt = this.parseTemplateElement({ isTagged }));
  }
  this.next();
  return this.finishNode(node, "TemplateLiteral");
};
pp$5.isAsyncProp = function(prop) {
  return !prop.computed && prop.key.type === "Identifier" && prop.key.name === "async" && (this.type === types$1.name || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword || this.options.ecmaVersion >= 9 && this.type === types$1.star) && !lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$5.parseObj = function(isPattern, refDestructuringErrors) {
  var node = this.startNode(), first = true, propHash = {};
  node.properties = [];
  this.next();
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.options.ecmaVersion >= 5 && this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    var prop = this.parseProperty(isPattern, refDestructuringErrors);
    if (!isPattern) {
      this.checkPropClash(prop, propHash, refDestructuringErrors);
    }
    node.properties.push(prop);
  }
  return this.finishNode(node, isPattern ? "ObjectPattern" : "ObjectExpression");
};
pp$5.parseProperty = function(isPattern, refDestructuringErrors) {
  var prop = this.startNode(), isGenerator, isAsync, startPos, startLoc;
  if (this.options.ecmaVersion >= 9 && this.eat(types$1.ellipsis)) {
    if (isPattern) {
      prop.argument = this.parseIdent(false);
      if (this.type === types$1.comma) {
        this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
      }
      return this.finishNode(prop, "RestElement");
    }
    prop.argument = this.parseMaybeAssign(false, refDestructuringErrors);
    if (this.type === types$1.comma && refDestructuringErrors && refDestructuringErrors.trailingComma < 0) {
      refDestructuringErrors.trailingComma = this.start;
    }
    return this.finishNode(prop, "SpreadElement");
  }
  if (this.options.ecmaVersion >= 6) {
    prop.method = false;
    prop.shorthand = false;
    if (isPattern || refDestructuringErrors) {
      startPos = this.start;
      startLoc = this.startLoc;
    }
    if (!isPattern) {
      isGenerator = this.eat(types$1.star);
    }
  }
  var containsEsc = this.containsEsc;
  this.parsePropertyName(prop);
  if (!isPattern && !containsEsc && this.options.ecmaVersion >= 8 && !isGenerator && this.isAsyncProp(prop)) {
    isAsync = true;
    isGenerator = this.options.ecmaVersion >= 9 && this.eat(types$1.star);
    this.parsePropertyName(prop);
  } else {
    isAsync = false;
  }
  this.parsePropertyValue(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc);
  return this.finishNode(prop, "Property");
};
pp$5.parseGetterSetter = function(prop) {
  var kind = prop.key.name;
  this.parsePropertyName(prop);
  prop.value = this.parseMethod(false);
  prop.kind = kind;
  var paramCount = prop.kind === "get" ? 0 : 1;
  if (prop.value.params.length !== paramCount) {
    var start = prop.value.start;
    if (prop.kind === "get") {
      this.raiseRecoverable(start, "getter should have no params");
    } else {
      this.raiseRecoverable(start, "setter should have exactly one param");
    }
  } else {
    if (prop.kind === "set" && prop.value.params[0].type === "RestElement") {
      this.raiseRecoverable(prop.value.params[0].start, "Setter cannot use rest params");
    }
  }
};
pp$5.parsePropertyValue = function(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc) {
  if ((isGenerator || isAsync) && this.type === types$1.colon) {
    this.unexpected();
  }
  if (this.eat(types$1.colon)) {
    prop.value = isPattern ? this.parseMaybeDefault(this.start, this.startLoc) : this.parseMaybeAssign(false, refDestructuringErrors);
    prop.kind = "init";
  } else if (this.options.ecmaVersion >= 6 && this.type === types$1.parenL) {
    if (isPattern) {
      this.unexpected();
    }
    prop.method = true;
    prop.value = this.parseMethod(isGenerator, isAsync);
    prop.kind = "init";
  } else if (!isPattern && !containsEsc && this.options.ecmaVersion >= 5 && !prop.computed && prop.key.type === "Identifier" && (prop.key.name === "get" || prop.key.name === "set") && (this.type !== types$1.comma && this.type !== types$1.braceR && this.type !== types$1.eq)) {
    if (isGenerator || isAsync) {
      this.unexpected();
    }
    this.parseGetterSetter(prop);
  } else if (this.options.ecmaVersion >= 6 && !prop.computed && prop.key.type === "Identifier") {
    if (isGenerator || isAsync) {
      this.unexpected();
    }
    this.checkUnreserved(prop.key);
    if (prop.key.name === "await" && !this.awaitIdentPos) {
      this.awaitIdentPos = startPos;
    }
    if (isPattern) {
      prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
    } else if (this.type === types$1.eq && refDestructuringErrors) {
      if (refDestructuringErrors.shorthandAssign < 0) {
        refDestructuringErrors.shorthandAssign = this.start;
      }
      prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
    } else {
      prop.value = this.copyNode(prop.key);
    }
    prop.kind = "init";
    prop.shorthand = true;
  } else {
    this.unexpected();
  }
};
pp$5.parsePropertyName = function(prop) {
  if (this.options.ecmaVersion >= 6) {
    if (this.eat(types$1.bracketL)) {
      prop.computed = true;
      prop.key = this.parseMaybeAssign();
      this.expect(types$1.bracketR);
      return prop.key;
    } else {
      prop.computed = false;
    }
  }
  return prop.key = this.type === types$1.num || this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
};
pp$5.initFunction = function(node) {
  node.id = null;
  if (this.options.ecmaVersion >= 6) {
    node.generator = node.expression = false;
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = false;
  }
};
pp$5.parseMethod = function(isGenerator, isAsync, allowDirectSuper) {
  var node = this.startNode(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.initFunction(node);
  if (this.options.ecmaVersion >= 6) {
    node.generator = isGenerator;
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  this.enterScope(functionFlags(isAsync, node.generator) | SCOPE_SUPER | (allowDirectSuper ? SCOPE_DIRECT_SUPER : 0));
  this.expect(types$1.parenL);
  node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
  this.checkYieldAwaitInDefaultParams();
  this.parseFunctionBody(node, false, true, false);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, "FunctionExpression");
};
pp$5.parseArrowExpression = function(node, params, isAsync, forInit) {
  var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.enterScope(functionFlags(isAsync, false) | SCOPE_ARROW);
  this.initFunction(node);
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  node.params = this.toAssignableList(params, true);
  this.parseFunctionBody(node, true, false, forInit);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, "ArrowFunctionExpression");
};
pp$5.parseFunctionBody = function(node, isArrowFunction, isMethod, forInit) {
  var isExpression = isArrowFunction && this.type !== types$1.braceL;
  var oldStrict = this.strict, useStrict = false;
  if (isExpression) {
    node.body = this.parseMaybeAssign(forInit);
    node.expression = true;
    this.checkParams(node, false);
  } else {
    var nonSimple = this.options.ecmaVersion >= 7 && !this.isSimpleParamList(node.params);
    if (!oldStrict || nonSimple) {
      useStrict = this.strictDirective(this.end);
      if (useStrict && nonSimple) {
        this.raiseRecoverable(node.start, "Illegal 'use strict' directive in function with non-simple parameter list");
      }
    }
    var oldLabels = this.labels;
    this.labels = [];
    if (useStrict) {
      this.strict = true;
    }
    this.checkParams(node, !oldStrict && !useStrict && !isArrowFunction && !isMethod && this.isSimpleParamList(node.params));
    if (this.strict && node.id) {
      this.checkLValSimple(node.id, BIND_OUTSIDE);
    }
    node.body = this.parseBlock(false, void 0, useStrict && !oldStrict);
    node.expression = false;
    this.adaptDirectivePrologue(node.body.body);
    this.labels = oldLabels;
  }
  this.exitScope();
};
pp$5.isSimpleParamList = function(params) {
  for (var i2 = 0, list2 = params; i2 < list2.length; i2 += 1) {
    var param = list2[i2];
    if (param.type !== "Identifier") {
      return false;
    }
  }
  return true;
};
pp$5.checkParams = function(node, allowDuplicates) {
  var nameHash = /* @__PURE__ */ Object.create(null);
  for (var i2 = 0, list2 = node.params; i2 < list2.length; i2 += 1) {
    var param = list2[i2];
    this.checkLValInnerPattern(param, BIND_VAR, allowDuplicates ? null : nameHash);
  }
};
pp$5.parseExprList = function(close, allowTrailingComma, allowEmpty, refDestructuringErrors) {
  var elts = [], first = true;
  while (!this.eat(close)) {
    if (!first) {
      this.expect(types$1.comma);
      if (allowTrailingComma && this.afterTrailingComma(close)) {
        break;
      }
    } else {
      first = false;
    }
    var elt = void 0;
    if (allowEmpty && this.type === types$1.comma) {
      elt = null;
    } else if (this.type === types$1.ellipsis) {
      elt = this.parseSpread(refDestructuringErrors);
      if (refDestructuringErrors && this.type === types$1.comma && refDestructuringErrors.trailingComma < 0) {
        refDestructuringErrors.trailingComma = this.start;
      }
    } else {
      elt = this.parseMaybeAssign(false, refDestructuringErrors);
    }
    elts.push(elt);
  }
  return elts;
};
pp$5.checkUnreserved = function(ref2) {
  var start = ref2.start;
  var end = ref2.end;
  var name = ref2.name;
  if (this.inGenerator && name === "yield") {
    this.raiseRecoverable(start, "Cannot use 'yield' as identifier inside a generator");
  }
  if (this.inAsync && name === "await") {
    this.raiseRecoverable(start, "Cannot use 'await' as identifier inside an async function");
  }
  if (!(this.currentThisScope().flags & SCOPE_VAR) && name === "arguments") {
    this.raiseRecoverable(start, "Cannot use 'arguments' in class field initializer");
  }
  if (this.inClassStaticBlock && (name === "arguments" || name === "await")) {
    this.raise(start, "Cannot use " + name + " in class static initialization block");
  }
  if (this.keywords.test(name)) {
    this.raise(start, "Unexpected keyword '" + name + "'");
  }
  if (this.options.ecmaVersion < 6 && this.input.slice(start, end).indexOf("\\") !== -1) {
    return;
  }
  var re = this.strict ? this.reservedWordsStrict : this.reservedWords;
  if (re.test(name)) {
    if (!this.inAsync && name === "await") {
      this.raiseRecoverable(start, "Cannot use keyword 'await' outside an async function");
    }
    this.raiseRecoverable(start, "The keyword '" + name + "' is reserved");
  }
};
pp$5.parseIdent = function(liberal) {
  var node = this.parseIdentNode();
  this.next(!!liberal);
  this.finishNode(node, "Identifier");
  if (!liberal) {
    this.checkUnreserved(node);
    if (node.name === "await" && !this.awaitIdentPos) {
      this.awaitIdentPos = node.start;
    }
  }
  return node;
};
pp$5.parseIdentNode = function() {
  var node = this.startNode();
  if (this.type === types$1.name) {
    node.name = this.value;
  } else if (this.type.keyword) {
    node.name = this.type.keyword;
    if ((node.name === "class" || node.name === "function") && (this.lastTokEnd !== this.lastTokStart + 1 || this.input.charCodeAt(this.lastTokStart) !== 46)) {
      this.context.pop();
    }
    this.type = types$1.name;
  } else {
    this.unexpected();
  }
  return node;
};
pp$5.parsePrivateIdent = function() {
  var node = this.startNode();
  if (this.type === types$1.privateId) {
    node.name = this.value;
  } else {
    this.unexpected();
  }
  this.next();
  this.finishNode(node, "PrivateIdentifier");
  if (this.options.checkPrivateFields) {
    if (this.privateNameStack.length === 0) {
      this.raise(node.start, "Private field '#" + node.name + "' must be declared in an enclosing class");
    } else {
      this.privateNameStack[this.privateNameStack.length - 1].used.push(node);
    }
  }
  return node;
};
pp$5.parseYield = function(forInit) {
  if (!this.yieldPos) {
    this.yieldPos = this.start;
  }
  var node = this.startNode();
  this.next();
  if (this.type === types$1.semi || this.canInsertSemicolon() || this.type !== types$1.star && !this.type.startsExpr) {
    node.delegate = false;
    node.argument = null;
  } else {
    node.delegate = this.eat(types$1.star);
    node.argument = this.parseMaybeAssign(forInit);
  }
  return this.finishNode(node, "YieldExpression");
};
pp$5.parseAwait = function(forInit) {
  if (!this.awaitPos) {
    this.awaitPos = this.start;
  }
  var node = this.startNode();
  this.next();
  node.argument = this.parseMaybeUnary(null, true, false, forInit);
  return this.finishNode(node, "AwaitExpression");
};
var pp$4 = Parser.prototype;
pp$4.raise = function(pos, message) {
  var loc = getLineInfo(this.input, pos);
  message += " (" + loc.line + ":" + loc.column + ")";
  if (this.sourceFile) {
    message += " in " + this.sourceFile;
  }
  var err = new SyntaxError(message);
  err.pos = pos;
  err.loc = loc;
  err.raisedAt = this.pos;
  throw err;
};
pp$4.raiseRecoverable = pp$4.raise;
pp$4.curPosition = function() {
  if (this.options.locations) {
    return new Position(this.curLine, this.pos - this.lineStart);
  }
};
var pp$3 = Parser.prototype;
var Scope = function Scope2(flags) {
  this.flags = flags;
  this.var = [];
  this.lexical = [];
  this.functions = [];
};
pp$3.enterScope = function(flags) {
  this.scopeStack.push(new Scope(flags));
};
pp$3.exitScope = function() {
  this.scopeStack.pop();
};
pp$3.treatFunctionsAsVarInScope = function(scope) {
  return scope.flags & SCOPE_FUNCTION || !this.inModule && scope.flags & SCOPE_TOP;
};
pp$3.declareName = function(name, bindingType, pos) {
  var redeclared = false;
  if (bindingType === BIND_LEXICAL) {
    var scope = this.currentScope();
    redeclared = scope.lexical.indexOf(name) > -1 || scope.functions.indexOf(name) > -1 || scope.var.indexOf(name) > -1;
    scope.lexical.push(name);
    if (this.inModule && scope.flags & SCOPE_TOP) {
      delete this.undefinedExports[name];
    }
  } else if (bindingType === BIND_SIMPLE_CATCH) {
    var scope$1 = this.currentScope();
    scope$1.lexical.push(name);
  } else if (bindingType === BIND_FUNCTION) {
    var scope$2 = this.currentScope();
    if (this.treatFunctionsAsVar) {
      redeclared = scope$2.lexical.indexOf(name) > -1;
    } else {
      redeclared = scope$2.lexical.indexOf(name) > -1 || scope$2.var.indexOf(name) > -1;
    }
    scope$2.functions.push(name);
  } else {
    for (var i2 = this.scopeStack.length - 1; i2 >= 0; --i2) {
      var scope$3 = this.scopeStack[i2];
      if (scope$3.lexical.indexOf(name) > -1 && !(scope$3.flags & SCOPE_SIMPLE_CATCH && scope$3.lexical[0] === name) || !this.treatFunctionsAsVarInScope(scope$3) && scope$3.functions.indexOf(name) > -1) {
        redeclared = true;
        break;
      }
      scope$3.var.push(name);
      if (this.inModule && scope$3.flags & SCOPE_TOP) {
        delete this.undefinedExports[name];
      }
      if (scope$3.flags & SCOPE_VAR) {
        break;
      }
    }
  }
  if (redeclared) {
    this.raiseRecoverable(pos, "Identifier '" + name + "' has already been declared");
  }
};
pp$3.checkLocalExport = function(id) {
  if (this.scopeStack[0].lexical.indexOf(id.name) === -1 && this.scopeStack[0].var.indexOf(id.name) === -1) {
    this.undefinedExports[id.name] = id;
  }
};
pp$3.currentScope = function() {
  return this.scopeStack[this.scopeStack.length - 1];
};
pp$3.currentVarScope = function() {
  for (var i2 = this.scopeStack.length - 1; ; i2--) {
    var scope = this.scopeStack[i2];
    if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK)) {
      return scope;
    }
  }
};
pp$3.currentThisScope = function() {
  for (var i2 = this.scopeStack.length - 1; ; i2--) {
    var scope = this.scopeStack[i2];
    if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK) && !(scope.flags & SCOPE_ARROW)) {
      return scope;
    }
  }
};
var Node = function Node2(parser, pos, loc) {
  this.type = "";
  this.start = pos;
  this.end = 0;
  if (parser.options.locations) {
    this.loc = new SourceLocation(parser, loc);
  }
  if (parser.options.directSourceFile) {
    this.sourceFile = parser.options.directSourceFile;
  }
  if (parser.options.ranges) {
    this.range = [pos, 0];
  }
};
var pp$2 = Parser.prototype;
pp$2.startNode = function() {
  return new Node(this, this.start, this.startLoc);
};
pp$2.startNodeAt = function(pos, loc) {
  return new Node(this, pos, loc);
};
function finishNodeAt(node, type, pos, loc) {
  node.type = type;
  node.end = pos;
  if (this.options.locations) {
    node.loc.end = loc;
  }
  if (this.options.ranges) {
    node.range[1] = pos;
  }
  return node;
}
pp$2.finishNode = function(node, type) {
  return finishNodeAt.call(this, node, type, this.lastTokEnd, this.lastTokEndLoc);
};
pp$2.finishNodeAt = function(node, type, pos, loc) {
  return finishNodeAt.call(this, node, type, pos, loc);
};
pp$2.copyNode = function(node) {
  var newNode = new Node(this, node.start, this.startLoc);
  for (var prop in node) {
    newNode[prop] = node[prop];
  }
  return newNode;
};
var scriptValuesAddedInUnicode = "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz";
var ecma9BinaryProperties = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";
var ecma10BinaryProperties = ecma9BinaryProperties + " Extended_Pictographic";
var ecma11BinaryProperties = ecma10BinaryProperties;
var ecma12BinaryProperties = ecma11BinaryProperties + " EBase EComp EMod EPres ExtPict";
var ecma13BinaryProperties = ecma12BinaryProperties;
var ecma14BinaryProperties = ecma13BinaryProperties;
var unicodeBinaryProperties = {
  9: ecma9BinaryProperties,
  10: ecma10BinaryProperties,
  11: ecma11BinaryProperties,
  12: ecma12BinaryProperties,
  13: ecma13BinaryProperties,
  14: ecma14BinaryProperties
};
var ecma14BinaryPropertiesOfStrings = "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji";
var unicodeBinaryPropertiesOfStrings = {
  9: "",
  10: "",
  11: "",
  12: "",
  13: "",
  14: ecma14BinaryPropertiesOfStrings
};
var unicodeGeneralCategoryValues = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";
var ecma9ScriptValues = "Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb";
var ecma10ScriptValues = ecma9ScriptValues + " Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd";
var ecma11ScriptValues = ecma10ScriptValues + " Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho";
var ecma12ScriptValues = ecma11ScriptValues + " Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi";
var ecma13ScriptValues = ecma12ScriptValues + " Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith";
var ecma14ScriptValues = ecma13ScriptValues + " " + scriptValuesAddedInUnicode;
var unicodeScriptValues = {
  9: ecma9ScriptValues,
  10: ecma10ScriptValues,
  11: ecma11ScriptValues,
  12: ecma12ScriptValues,
  13: ecma13ScriptValues,
  14: ecma14ScriptValues
};
var data = {};
function buildUnicodeData(ecmaVersion2) {
  var d = data[ecmaVersion2] = {
    binary: wordsRegexp(unicodeBinaryProperties[ecmaVersion2] + " " + unicodeGeneralCategoryValues),
    binaryOfStrings: wordsRegexp(unicodeBinaryPropertiesOfStrings[ecmaVersion2]),
    nonBinary: {
      General_Category: wordsRegexp(unicodeGeneralCategoryValues),
      Script: wordsRegexp(unicodeScriptValues[ecmaVersion2])
    }
  };
  d.nonBinary.Script_Extensions = d.nonBinary.Script;
  d.nonBinary.gc = d.nonBinary.General_Category;
  d.nonBinary.sc = d.nonBinary.Script;
  d.nonBinary.scx = d.nonBinary.Script_Extensions;
}
for (i = 0, list = [9, 10, 11, 12, 13, 14]; i < list.length; i += 1) {
  ecmaVersion = list[i];
  buildUnicodeData(ecmaVersion);
}
var ecmaVersion;
var i;
var list;
var pp$1 = Parser.prototype;
var BranchID = function BranchID2(parent, base) {
  this.parent = parent;
  this.base = base || this;
};
BranchID.prototype.separatedFrom = function separatedFrom(alt) {
  for (var self = this; self; self = self.parent) {
    for (var other = alt; other; other = other.parent) {
      if (self.base === other.base && self !== other) {
        return true;
      }
    }
  }
  return false;
};
BranchID.prototype.sibling = function sibling() {
  return new BranchID(this.parent, this.base);
};
var RegExpValidationState = function RegExpValidationState2(parser) {
  this.parser = parser;
  this.validFlags = "gim" + (parser.options.ecmaVersion >= 6 ? "uy" : "") + (parser.options.ecmaVersion >= 9 ? "s" : "") + (parser.options.ecmaVersion >= 13 ? "d" : "") + (parser.options.ecmaVersion >= 15 ? "v" : "");
  this.unicodeProperties = data[parser.options.ecmaVersion >= 14 ? 14 : parser.options.ecmaVersion];
  this.source = "";
  this.flags = "";
  this.start = 0;
  this.switchU = false;
  this.switchV = false;
  this.switchN = false;
  this.pos = 0;
  this.lastIntValue = 0;
  this.lastStringValue = "";
  this.lastAssertionIsQuantifiable = false;
  this.numCapturingParens = 0;
  this.maxBackReference = 0;
  this.groupNames = /* @__PURE__ */ Object.create(null);
  this.backReferenceNames = [];
  this.branchID = null;
};
RegExpValidationState.prototype.reset = function reset(start, pattern, flags) {
  var unicodeSets = flags.indexOf("v") !== -1;
  var unicode = flags.indexOf("u") !== -1;
  this.start = start | 0;
  this.source = pattern + "";
  this.flags = flags;
  if (unicodeSets && this.parser.options.ecmaVersion >= 15) {
    this.switchU = true;
    this.switchV = true;
    this.switchN = true;
  } else {
    this.switchU = unicode && this.parser.options.ecmaVersion >= 6;
    this.switchV = false;
    this.switchN = unicode && this.parser.options.ecmaVersion >= 9;
  }
};
RegExpValidationState.prototype.raise = function raise(message) {
  this.parser.raiseRecoverable(this.start, "Invalid regular expression: /" + this.source + "/: " + message);
};
RegExpValidationState.prototype.at = function at(i2, forceU) {
  if (forceU === void 0) forceU = false;
  var s = this.source;
  var l = s.length;
  if (i2 >= l) {
    return -1;
  }
  var c = s.charCodeAt(i2);
  if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i2 + 1 >= l) {
    return c;
  }
  var next = s.charCodeAt(i2 + 1);
  return next >= 56320 && next <= 57343 ? (c << 10) + next - 56613888 : c;
};
RegExpValidationState.prototype.nextIndex = function nextIndex(i2, forceU) {
  if (forceU === void 0) forceU = false;
  var s = this.source;
  var l = s.length;
  if (i2 >= l) {
    return l;
  }
  var c = s.charCodeAt(i2), next;
  if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i2 + 1 >= l || (next = s.charCodeAt(i2 + 1)) < 56320 || next > 57343) {
    return i2 + 1;
  }
  return i2 + 2;
};
RegExpValidationState.prototype.current = function current(forceU) {
  if (forceU === void 0) forceU = false;
  return this.at(this.pos, forceU);
};
RegExpValidationState.prototype.lookahead = function lookahead(forceU) {
  if (forceU === void 0) forceU = false;
  return this.at(this.nextIndex(this.pos, forceU), forceU);
};
RegExpValidationState.prototype.advance = function advance(forceU) {
  if (forceU === void 0) forceU = false;
  this.pos = this.nextIndex(this.pos, forceU);
};
RegExpValidationState.prototype.eat = function eat(ch, forceU) {
  if (forceU === void 0) forceU = false;
  if (this.current(forceU) === ch) {
    this.advance(forceU);
    return true;
  }
  return false;
};
RegExpValidationState.prototype.eatChars = function eatChars(chs, forceU) {
  if (forceU === void 0) forceU = false;
  var pos = this.pos;
  for (var i2 = 0, list2 = chs; i2 < list2.length; i2 += 1) {
    var ch = list2[i2];
    var current2 = this.at(pos, forceU);
    if (current2 === -1 || current2 !== ch) {
      return false;
    }
    pos = this.nextIndex(pos, forceU);
  }
  this.pos = pos;
  return true;
};
pp$1.validateRegExpFlags = function(state) {
  var validFlags = state.validFlags;
  var flags = state.flags;
  var u = false;
  var v = false;
  for (var i2 = 0; i2 < flags.length; i2++) {
    var flag = flags.charAt(i2);
    if (validFlags.indexOf(flag) === -1) {
      this.raise(state.start, "Invalid regular expression flag");
    }
    if (flags.indexOf(flag, i2 + 1) > -1) {
      this.raise(state.start, "Duplicate regular expression flag");
    }
    if (flag === "u") {
      u = true;
    }
    if (flag === "v") {
      v = true;
    }
  }
  if (this.options.ecmaVersion >= 15 && u && v) {
    this.raise(state.start, "Invalid regular expression flag");
  }
};
function hasProp(obj) {
  for (var _ in obj) {
    return true;
  }
  return false;
}
pp$1.validateRegExpPattern = function(state) {
  this.regexp_pattern(state);
  if (!state.switchN && this.options.ecmaVersion >= 9 && hasProp(state.groupNames)) {
    state.switchN = true;
    this.regexp_pattern(state);
  }
};
pp$1.regexp_pattern = function(state) {
  state.pos = 0;
  state.lastIntValue = 0;
  state.lastStringValue = "";
  state.lastAssertionIsQuantifiable = false;
  state.numCapturingParens = 0;
  state.maxBackReference = 0;
  state.groupNames = /* @__PURE__ */ Object.create(null);
  state.backReferenceNames.length = 0;
  state.branchID = null;
  this.regexp_disjunction(state);
  if (state.pos !== state.source.length) {
    if (state.eat(
      41
      /* ) */
    )) {
      state.raise("Unmatched ')'");
    }
    if (state.eat(
      93
      /* ] */
    ) || state.eat(
      125
      /* } */
    )) {
      state.raise("Lone quantifier brackets");
    }
  }
  if (state.maxBackReference > state.numCapturingParens) {
    state.raise("Invalid escape");
  }
  for (var i2 = 0, list2 = state.backReferenceNames; i2 < list2.length; i2 += 1) {
    var name = list2[i2];
    if (!state.groupNames[name]) {
      state.raise("Invalid named capture referenced");
    }
  }
};
pp$1.regexp_disjunction = function(state) {
  var trackDisjunction = this.options.ecmaVersion >= 16;
  if (trackDisjunction) {
    state.branchID = new BranchID(state.branchID, null);
  }
  this.regexp_alternative(state);
  while (state.eat(
    124
    /* | */
  )) {
    if (trackDisjunction) {
      state.branchID = state.branchID.sibling();
    }
    this.regexp_alternative(state);
  }
  if (trackDisjunction) {
    state.branchID = state.branchID.parent;
  }
  if (this.regexp_eatQuantifier(state, true)) {
    state.raise("Nothing to repeat");
  }
  if (state.eat(
    123
    /* { */
  )) {
    state.raise("Lone quantifier brackets");
  }
};
pp$1.regexp_alternative = function(state) {
  while (state.pos < state.source.length && this.regexp_eatTerm(state)) {
  }
};
pp$1.regexp_eatTerm = function(state) {
  if (this.regexp_eatAssertion(state)) {
    if (state.lastAssertionIsQuantifiable && this.regexp_eatQuantifier(state)) {
      if (state.switchU) {
        state.raise("Invalid quantifier");
      }
    }
    return true;
  }
  if (state.switchU ? this.regexp_eatAtom(state) : this.regexp_eatExtendedAtom(state)) {
    this.regexp_eatQuantifier(state);
    return true;
  }
  return false;
};
pp$1.regexp_eatAssertion = function(state) {
  var start = state.pos;
  state.lastAssertionIsQuantifiable = false;
  if (state.eat(
    94
    /* ^ */
  ) || state.eat(
    36
    /* $ */
  )) {
    return true;
  }
  if (state.eat(
    92
    /* \ */
  )) {
    if (state.eat(
      66
      /* B */
    ) || state.eat(
      98
      /* b */
    )) {
      return true;
    }
    state.pos = start;
  }
  if (state.eat(
    40
    /* ( */
  ) && state.eat(
    63
    /* ? */
  )) {
    var lookbehind = false;
    if (this.options.ecmaVersion >= 9) {
      lookbehind = state.eat(
        60
        /* < */
      );
    }
    if (state.eat(
      61
      /* = */
    ) || state.eat(
      33
      /* ! */
    )) {
      this.regexp_disjunction(state);
      if (!state.eat(
        41
        /* ) */
      )) {
        state.raise("Unterminated group");
      }
      state.lastAssertionIsQuantifiable = !lookbehind;
      return true;
    }
  }
  state.pos = start;
  return false;
};
pp$1.regexp_eatQuantifier = function(state, noError) {
  if (noError === void 0) noError = false;
  if (this.regexp_eatQuantifierPrefix(state, noError)) {
    state.eat(
      63
      /* ? */
    );
    return true;
  }
  return false;
};
pp$1.regexp_eatQuantifierPrefix = function(state, noError) {
  return state.eat(
    42
    /* * */
  ) || state.eat(
    43
    /* + */
  ) || state.eat(
    63
    /* ? */
  ) || this.regexp_eatBracedQuantifier(state, noError);
};
pp$1.regexp_eatBracedQuantifier = function(state, noError) {
  var start = state.pos;
  if (state.eat(
    123
    /* { */
  )) {
    var min = 0, max = -1;
    if (this.regexp_eatDecimalDigits(state)) {
      min = state.lastIntValue;
      if (state.eat(
        44
        /* , */
      ) && this.regexp_eatDecimalDigits(state)) {
        max = state.lastIntValue;
      }
      if (state.eat(
        125
        /* } */
      )) {
        if (max !== -1 && max < min && !noError) {
          state.raise("numbers out of order in {} quantifier");
        }
        return true;
      }
    }
    if (state.switchU && !noError) {
      state.raise("Incomplete quantifier");
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatAtom = function(state) {
  return this.regexp_eatPatternCharacters(state) || state.eat(
    46
    /* . */
  ) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state);
};
pp$1.regexp_eatReverseSolidusAtomEscape = function(state) {
  var start = state.pos;
  if (state.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatAtomEscape(state)) {
      return true;
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatUncapturingGroup = function(state) {
  var start = state.pos;
  if (state.eat(
    40
    /* ( */
  )) {
    if (state.eat(
      63
      /* ? */
    )) {
      if (this.options.ecmaVersion >= 16) {
        var addModifiers = this.regexp_eatModifiers(state);
        var hasHyphen = state.eat(
          45
          /* - */
        );
        if (addModifiers || hasHyphen) {
          for (var i2 = 0; i2 < addModifiers.length; i2++) {
            var modifier = addModifiers.charAt(i2);
            if (addModifiers.indexOf(modifier, i2 + 1) > -1) {
              state.raise("Duplicate regular expression modifiers");
            }
          }
          if (hasHyphen) {
            var removeModifiers = this.regexp_eatModifiers(state);
            if (!addModifiers && !removeModifiers && state.current() === 58) {
              state.raise("Invalid regular expression modifiers");
            }
            for (var i$1 = 0; i$1 < removeModifiers.length; i$1++) {
              var modifier$1 = removeModifiers.charAt(i$1);
              if (removeModifiers.indexOf(modifier$1, i$1 + 1) > -1 || addModifiers.indexOf(modifier$1) > -1) {
                state.raise("Duplicate regular expression modifiers");
              }
            }
          }
        }
      }
      if (state.eat(
        58
        /* : */
      )) {
        this.regexp_disjunction(state);
        if (state.eat(
          41
          /* ) */
        )) {
          return true;
        }
        state.raise("Unterminated group");
      }
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatCapturingGroup = function(state) {
  if (state.eat(
    40
    /* ( */
  )) {
    if (this.options.ecmaVersion >= 9) {
      this.regexp_groupSpecifier(state);
    } else if (state.current() === 63) {
      state.raise("Invalid group");
    }
    this.regexp_disjunction(state);
    if (state.eat(
      41
      /* ) */
    )) {
      state.numCapturingParens += 1;
      return true;
    }
    state.raise("Unterminated group");
  }
  return false;
};
pp$1.regexp_eatModifiers = function(state) {
  var modifiers = "";
  var ch = 0;
  while ((ch = state.current()) !== -1 && isRegularExpressionModifier(ch)) {
    modifiers += codePointToString(ch);
    state.advance();
  }
  return modifiers;
};
function isRegularExpressionModifier(ch) {
  return ch === 105 || ch === 109 || ch === 115;
}
pp$1.regexp_eatExtendedAtom = function(state) {
  return state.eat(
    46
    /* . */
  ) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state) || this.regexp_eatInvalidBracedQuantifier(state) || this.regexp_eatExtendedPatternCharacter(state);
};
pp$1.regexp_eatInvalidBracedQuantifier = function(state) {
  if (this.regexp_eatBracedQuantifier(state, true)) {
    state.raise("Nothing to repeat");
  }
  return false;
};
pp$1.regexp_eatSyntaxCharacter = function(state) {
  var ch = state.current();
  if (isSyntaxCharacter(ch)) {
    state.lastIntValue = ch;
    state.advance();
    return true;
  }
  return false;
};
function isSyntaxCharacter(ch) {
  return ch === 36 || ch >= 40 && ch <= 43 || ch === 46 || ch === 63 || ch >= 91 && ch <= 94 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatPatternCharacters = function(state) {
  var start = state.pos;
  var ch = 0;
  while ((ch = state.current()) !== -1 && !isSyntaxCharacter(ch)) {
    state.advance();
  }
  return state.pos !== start;
};
pp$1.regexp_eatExtendedPatternCharacter = function(state) {
  var ch = state.current();
  if (ch !== -1 && ch !== 36 && !(ch >= 40 && ch <= 43) && ch !== 46 && ch !== 63 && ch !== 91 && ch !== 94 && ch !== 124) {
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_groupSpecifier = function(state) {
  if (state.eat(
    63
    /* ? */
  )) {
    if (!this.regexp_eatGroupName(state)) {
      state.raise("Invalid group");
    }
    var trackDisjunction = this.options.ecmaVersion >= 16;
    var known = state.groupNames[state.lastStringValue];
    if (known) {
      if (trackDisjunction) {
        for (var i2 = 0, list2 = known; i2 < list2.length; i2 += 1) {
          var altID = list2[i2];
          if (!altID.separatedFrom(state.branchID)) {
            state.raise("Duplicate capture group name");
          }
        }
      } else {
        state.raise("Duplicate capture group name");
      }
    }
    if (trackDisjunction) {
      (known || (state.groupNames[state.lastStringValue] = [])).push(state.branchID);
    } else {
      state.groupNames[state.lastStringValue] = true;
    }
  }
};
pp$1.regexp_eatGroupName = function(state) {
  state.lastStringValue = "";
  if (state.eat(
    60
    /* < */
  )) {
    if (this.regexp_eatRegExpIdentifierName(state) && state.eat(
      62
      /* > */
    )) {
      return true;
    }
    state.raise("Invalid capture group name");
  }
  return false;
};
pp$1.regexp_eatRegExpIdentifierName = function(state) {
  state.lastStringValue = "";
  if (this.regexp_eatRegExpIdentifierStart(state)) {
    state.lastStringValue += codePointToString(state.lastIntValue);
    while (this.regexp_eatRegExpIdentifierPart(state)) {
      state.lastStringValue += codePointToString(state.lastIntValue);
    }
    return true;
  }
  return false;
};
pp$1.regexp_eatRegExpIdentifierStart = function(state) {
  var start = state.pos;
  var forceU = this.options.ecmaVersion >= 11;
  var ch = state.current(forceU);
  state.advance(forceU);
  if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) {
    ch = state.lastIntValue;
  }
  if (isRegExpIdentifierStart(ch)) {
    state.lastIntValue = ch;
    return true;
  }
  state.pos = start;
  return false;
};
function isRegExpIdentifierStart(ch) {
  return isIdentifierStart(ch, true) || ch === 36 || ch === 95;
}
pp$1.regexp_eatRegExpIdentifierPart = function(state) {
  var start = state.pos;
  var forceU = this.options.ecmaVersion >= 11;
  var ch = state.current(forceU);
  state.advance(forceU);
  if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) {
    ch = state.lastIntValue;
  }
  if (isRegExpIdentifierPart(ch)) {
    state.lastIntValue = ch;
    return true;
  }
  state.pos = start;
  return false;
};
function isRegExpIdentifierPart(ch) {
  return isIdentifierChar(ch, true) || ch === 36 || ch === 95 || ch === 8204 || ch === 8205;
}
pp$1.regexp_eatAtomEscape = function(state) {
  if (this.regexp_eatBackReference(state) || this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state) || state.switchN && this.regexp_eatKGroupName(state)) {
    return true;
  }
  if (state.switchU) {
    if (state.current() === 99) {
      state.raise("Invalid unicode escape");
    }
    state.raise("Invalid escape");
  }
  return false;
};
pp$1.regexp_eatBackReference = function(state) {
  var start = state.pos;
  if (this.regexp_eatDecimalEscape(state)) {
    var n = state.lastIntValue;
    if (state.switchU) {
      if (n > state.maxBackReference) {
        state.maxBackReference = n;
      }
      return true;
    }
    if (n <= state.numCapturingParens) {
      return true;
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatKGroupName = function(state) {
  if (state.eat(
    107
    /* k */
  )) {
    if (this.regexp_eatGroupName(state)) {
      state.backReferenceNames.push(state.lastStringValue);
      return true;
    }
    state.raise("Invalid named reference");
  }
  return false;
};
pp$1.regexp_eatCharacterEscape = function(state) {
  return this.regexp_eatControlEscape(state) || this.regexp_eatCControlLetter(state) || this.regexp_eatZero(state) || this.regexp_eatHexEscapeSequence(state) || this.regexp_eatRegExpUnicodeEscapeSequence(state, false) || !state.switchU && this.regexp_eatLegacyOctalEscapeSequence(state) || this.regexp_eatIdentityEscape(state);
};
pp$1.regexp_eatCControlLetter = function(state) {
  var start = state.pos;
  if (state.eat(
    99
    /* c */
  )) {
    if (this.regexp_eatControlLetter(state)) {
      return true;
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatZero = function(state) {
  if (state.current() === 48 && !isDecimalDigit(state.lookahead())) {
    state.lastIntValue = 0;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatControlEscape = function(state) {
  var ch = state.current();
  if (ch === 116) {
    state.lastIntValue = 9;
    state.advance();
    return true;
  }
  if (ch === 110) {
    state.lastIntValue = 10;
    state.advance();
    return true;
  }
  if (ch === 118) {
    state.lastIntValue = 11;
    state.advance();
    return true;
  }
  if (ch === 102) {
    state.lastIntValue = 12;
    state.advance();
    return true;
  }
  if (ch === 114) {
    state.lastIntValue = 13;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatControlLetter = function(state) {
  var ch = state.current();
  if (isControlLetter(ch)) {
    state.lastIntValue = ch % 32;
    state.advance();
    return true;
  }
  return false;
};
function isControlLetter(ch) {
  return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122;
}
pp$1.regexp_eatRegExpUnicodeEscapeSequence = function(state, forceU) {
  if (forceU === void 0) forceU = false;
  var start = state.pos;
  var switchU = forceU || state.switchU;
  if (state.eat(
    117
    /* u */
  )) {
    if (this.regexp_eatFixedHexDigits(state, 4)) {
      var lead = state.lastIntValue;
      if (switchU && lead >= 55296 && lead <= 56319) {
        var leadSurrogateEnd = state.pos;
        if (state.eat(
          92
          /* \ */
        ) && state.eat(
          117
          /* u */
        ) && this.regexp_eatFixedHexDigits(state, 4)) {
          var trail = state.lastIntValue;
          if (trail >= 56320 && trail <= 57343) {
            state.lastIntValue = (lead - 55296) * 1024 + (trail - 56320) + 65536;
            return true;
          }
        }
        state.pos = leadSurrogateEnd;
        state.lastIntValue = lead;
      }
      return true;
    }
    if (switchU && state.eat(
      123
      /* { */
    ) && this.regexp_eatHexDigits(state) && state.eat(
      125
      /* } */
    ) && isValidUnicode(state.lastIntValue)) {
      return true;
    }
    if (switchU) {
      state.raise("Invalid unicode escape");
    }
    state.pos = start;
  }
  return false;
};
function isValidUnicode(ch) {
  return ch >= 0 && ch <= 1114111;
}
pp$1.regexp_eatIdentityEscape = function(state) {
  if (state.switchU) {
    if (this.regexp_eatSyntaxCharacter(state)) {
      return true;
    }
    if (state.eat(
      47
      /* / */
    )) {
      state.lastIntValue = 47;
      return true;
    }
    return false;
  }
  var ch = state.current();
  if (ch !== 99 && (!state.switchN || ch !== 107)) {
    state.lastIntValue = ch;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatDecimalEscape = function(state) {
  state.lastIntValue = 0;
  var ch = state.current();
  if (ch >= 49 && ch <= 57) {
    do {
      state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
      state.advance();
    } while ((ch = state.current()) >= 48 && ch <= 57);
    return true;
  }
  return false;
};
var CharSetNone = 0;
var CharSetOk = 1;
var CharSetString = 2;
pp$1.regexp_eatCharacterClassEscape = function(state) {
  var ch = state.current();
  if (isCharacterClassEscape(ch)) {
    state.lastIntValue = -1;
    state.advance();
    return CharSetOk;
  }
  var negate = false;
  if (state.switchU && this.options.ecmaVersion >= 9 && ((negate = ch === 80) || ch === 112)) {
    state.lastIntValue = -1;
    state.advance();
    var result;
    if (state.eat(
      123
      /* { */
    ) && (result = this.regexp_eatUnicodePropertyValueExpression(state)) && state.eat(
      125
      /* } */
    )) {
      if (negate && result === CharSetString) {
        state.raise("Invalid property name");
      }
      return result;
    }
    state.raise("Invalid property name");
  }
  return CharSetNone;
};
function isCharacterClassEscape(ch) {
  return ch === 100 || ch === 68 || ch === 115 || ch === 83 || ch === 119 || ch === 87;
}
pp$1.regexp_eatUnicodePropertyValueExpression = function(state) {
  var start = state.pos;
  if (this.regexp_eatUnicodePropertyName(state) && state.eat(
    61
    /* = */
  )) {
    var name = state.lastStringValue;
    if (this.regexp_eatUnicodePropertyValue(state)) {
      var value = state.lastStringValue;
      this.regexp_validateUnicodePropertyNameAndValue(state, name, value);
      return CharSetOk;
    }
  }
  state.pos = start;
  if (this.regexp_eatLoneUnicodePropertyNameOrValue(state)) {
    var nameOrValue = state.lastStringValue;
    return this.regexp_validateUnicodePropertyNameOrValue(state, nameOrValue);
  }
  return CharSetNone;
};
pp$1.regexp_validateUnicodePropertyNameAndValue = function(state, name, value) {
  if (!hasOwn(state.unicodeProperties.nonBinary, name)) {
    state.raise("Invalid property name");
  }
  if (!state.unicodeProperties.nonBinary[name].test(value)) {
    state.raise("Invalid property value");
  }
};
pp$1.regexp_validateUnicodePropertyNameOrValue = function(state, nameOrValue) {
  if (state.unicodeProperties.binary.test(nameOrValue)) {
    return CharSetOk;
  }
  if (state.switchV && state.unicodeProperties.binaryOfStrings.test(nameOrValue)) {
    return CharSetString;
  }
  state.raise("Invalid property name");
};
pp$1.regexp_eatUnicodePropertyName = function(state) {
  var ch = 0;
  state.lastStringValue = "";
  while (isUnicodePropertyNameCharacter(ch = state.current())) {
    state.lastStringValue += codePointToString(ch);
    state.advance();
  }
  return state.lastStringValue !== "";
};
function isUnicodePropertyNameCharacter(ch) {
  return isControlLetter(ch) || ch === 95;
}
pp$1.regexp_eatUnicodePropertyValue = function(state) {
  var ch = 0;
  state.lastStringValue = "";
  while (isUnicodePropertyValueCharacter(ch = state.current())) {
    state.lastStringValue += codePointToString(ch);
    state.advance();
  }
  return state.lastStringValue !== "";
};
function isUnicodePropertyValueCharacter(ch) {
  return isUnicodePropertyNameCharacter(ch) || isDecimalDigit(ch);
}
pp$1.regexp_eatLoneUnicodePropertyNameOrValue = function(state) {
  return this.regexp_eatUnicodePropertyValue(state);
};
pp$1.regexp_eatCharacterClass = function(state) {
  if (state.eat(
    91
    /* [ */
  )) {
    var negate = state.eat(
      94
      /* ^ */
    );
    var result = this.regexp_classContents(state);
    if (!state.eat(
      93
      /* ] */
    )) {
      state.raise("Unterminated character class");
    }
    if (negate && result === CharSetString) {
      state.raise("Negated character class may contain strings");
    }
    return true;
  }
  return false;
};
pp$1.regexp_classContents = function(state) {
  if (state.current() === 93) {
    return CharSetOk;
  }
  if (state.switchV) {
    return this.regexp_classSetExpression(state);
  }
  this.regexp_nonEmptyClassRanges(state);
  return CharSetOk;
};
pp$1.regexp_nonEmptyClassRanges = function(state) {
  while (this.regexp_eatClassAtom(state)) {
    var left = state.lastIntValue;
    if (state.eat(
      45
      /* - */
    ) && this.regexp_eatClassAtom(state)) {
      var right = state.lastIntValue;
      if (state.switchU && (left === -1 || right === -1)) {
        state.raise("Invalid character class");
      }
      if (left !== -1 && right !== -1 && left > right) {
        state.raise("Range out of order in character class");
      }
    }
  }
};
pp$1.regexp_eatClassAtom = function(state) {
  var start = state.pos;
  if (state.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatClassEscape(state)) {
      return true;
    }
    if (state.switchU) {
      var ch$1 = state.current();
      if (ch$1 === 99 || isOctalDigit(ch$1)) {
        state.raise("Invalid class escape");
      }
      state.raise("Invalid escape");
    }
    state.pos = start;
  }
  var ch = state.current();
  if (ch !== 93) {
    state.lastIntValue = ch;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatClassEscape = function(state) {
  var start = state.pos;
  if (state.eat(
    98
    /* b */
  )) {
    state.lastIntValue = 8;
    return true;
  }
  if (state.switchU && state.eat(
    45
    /* - */
  )) {
    state.lastIntValue = 45;
    return true;
  }
  if (!state.switchU && state.eat(
    99
    /* c */
  )) {
    if (this.regexp_eatClassControlLetter(state)) {
      return true;
    }
    state.pos = start;
  }
  return this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state);
};
pp$1.regexp_classSetExpression = function(state) {
  var result = CharSetOk, subResult;
  if (this.regexp_eatClassSetRange(state)) ;
  else if (subResult = this.regexp_eatClassSetOperand(state)) {
    if (subResult === CharSetString) {
      result = CharSetString;
    }
    var start = state.pos;
    while (state.eatChars(
      [38, 38]
      /* && */
    )) {
      if (state.current() !== 38 && (subResult = this.regexp_eatClassSetOperand(state))) {
        if (subResult !== CharSetString) {
          result = CharSetOk;
        }
        continue;
      }
      state.raise("Invalid character in character class");
    }
    if (start !== state.pos) {
      return result;
    }
    while (state.eatChars(
      [45, 45]
      /* -- */
    )) {
      if (this.regexp_eatClassSetOperand(state)) {
        continue;
      }
      state.raise("Invalid character in character class");
    }
    if (start !== state.pos) {
      return result;
    }
  } else {
    state.raise("Invalid character in character class");
  }
  for (; ; ) {
    if (this.regexp_eatClassSetRange(state)) {
      continue;
    }
    subResult = this.regexp_eatClassSetOperand(state);
    if (!subResult) {
      return result;
    }
    if (subResult === CharSetString) {
      result = CharSetString;
    }
  }
};
pp$1.regexp_eatClassSetRange = function(state) {
  var start = state.pos;
  if (this.regexp_eatClassSetCharacter(state)) {
    var left = state.lastIntValue;
    if (state.eat(
      45
      /* - */
    ) && this.regexp_eatClassSetCharacter(state)) {
      var right = state.lastIntValue;
      if (left !== -1 && right !== -1 && left > right) {
        state.raise("Range out of order in character class");
      }
      return true;
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatClassSetOperand = function(state) {
  if (this.regexp_eatClassSetCharacter(state)) {
    return CharSetOk;
  }
  return this.regexp_eatClassStringDisjunction(state) || this.regexp_eatNestedClass(state);
};
pp$1.regexp_eatNestedClass = function(state) {
  var start = state.pos;
  if (state.eat(
    91
    /* [ */
  )) {
    var negate = state.eat(
      94
      /* ^ */
    );
    var result = this.regexp_classContents(state);
    if (state.eat(
      93
      /* ] */
    )) {
      if (negate && result === CharSetString) {
        state.raise("Negated character class may contain strings");
      }
      return result;
    }
    state.pos = start;
  }
  if (state.eat(
    92
    /* \ */
  )) {
    var result$1 = this.regexp_eatCharacterClassEscape(state);
    if (result$1) {
      return result$1;
    }
    state.pos = start;
  }
  return null;
};
pp$1.regexp_eatClassStringDisjunction = function(state) {
  var start = state.pos;
  if (state.eatChars(
    [92, 113]
    /* \q */
  )) {
    if (state.eat(
      123
      /* { */
    )) {
      var result = this.regexp_classStringDisjunctionContents(state);
      if (state.eat(
        125
        /* } */
      )) {
        return result;
      }
    } else {
      state.raise("Invalid escape");
    }
    state.pos = start;
  }
  return null;
};
pp$1.regexp_classStringDisjunctionContents = function(state) {
  var result = this.regexp_classString(state);
  while (state.eat(
    124
    /* | */
  )) {
    if (this.regexp_classString(state) === CharSetString) {
      result = CharSetString;
    }
  }
  return result;
};
pp$1.regexp_classString = function(state) {
  var count = 0;
  while (this.regexp_eatClassSetCharacter(state)) {
    count++;
  }
  return count === 1 ? CharSetOk : CharSetString;
};
pp$1.regexp_eatClassSetCharacter = function(state) {
  var start = state.pos;
  if (state.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatCharacterEscape(state) || this.regexp_eatClassSetReservedPunctuator(state)) {
      return true;
    }
    if (state.eat(
      98
      /* b */
    )) {
      state.lastIntValue = 8;
      return true;
    }
    state.pos = start;
    return false;
  }
  var ch = state.current();
  if (ch < 0 || ch === state.lookahead() && isClassSetReservedDoublePunctuatorCharacter(ch)) {
    return false;
  }
  if (isClassSetSyntaxCharacter(ch)) {
    return false;
  }
  state.advance();
  state.lastIntValue = ch;
  return true;
};
function isClassSetReservedDoublePunctuatorCharacter(ch) {
  return ch === 33 || ch >= 35 && ch <= 38 || ch >= 42 && ch <= 44 || ch === 46 || ch >= 58 && ch <= 64 || ch === 94 || ch === 96 || ch === 126;
}
function isClassSetSyntaxCharacter(ch) {
  return ch === 40 || ch === 41 || ch === 45 || ch === 47 || ch >= 91 && ch <= 93 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatClassSetReservedPunctuator = function(state) {
  var ch = state.current();
  if (isClassSetReservedPunctuator(ch)) {
    state.lastIntValue = ch;
    state.advance();
    return true;
  }
  return false;
};
function isClassSetReservedPunctuator(ch) {
  return ch === 33 || ch === 35 || ch === 37 || ch === 38 || ch === 44 || ch === 45 || ch >= 58 && ch <= 62 || ch === 64 || ch === 96 || ch === 126;
}
pp$1.regexp_eatClassControlLetter = function(state) {
  var ch = state.current();
  if (isDecimalDigit(ch) || ch === 95) {
    state.lastIntValue = ch % 32;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatHexEscapeSequence = function(state) {
  var start = state.pos;
  if (state.eat(
    120
    /* x */
  )) {
    if (this.regexp_eatFixedHexDigits(state, 2)) {
      return true;
    }
    if (state.switchU) {
      state.raise("Invalid escape");
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatDecimalDigits = function(state) {
  var start = state.pos;
  var ch = 0;
  state.lastIntValue = 0;
  while (isDecimalDigit(ch = state.current())) {
    state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
    state.advance();
  }
  return state.pos !== start;
};
function isDecimalDigit(ch) {
  return ch >= 48 && ch <= 57;
}
pp$1.regexp_eatHexDigits = function(state) {
  var start = state.pos;
  var ch = 0;
  state.lastIntValue = 0;
  while (isHexDigit(ch = state.current())) {
    state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
    state.advance();
  }
  return state.pos !== start;
};
function isHexDigit(ch) {
  return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
function hexToInt(ch) {
  if (ch >= 65 && ch <= 70) {
    return 10 + (ch - 65);
  }
  if (ch >= 97 && ch <= 102) {
    return 10 + (ch - 97);
  }
  return ch - 48;
}
pp$1.regexp_eatLegacyOctalEscapeSequence = function(state) {
  if (this.regexp_eatOctalDigit(state)) {
    var n1 = state.lastIntValue;
    if (this.regexp_eatOctalDigit(state)) {
      var n2 = state.lastIntValue;
      if (n1 <= 3 && this.regexp_eatOctalDigit(state)) {
        state.lastIntValue = n1 * 64 + n2 * 8 + state.lastIntValue;
      } else {
        state.lastIntValue = n1 * 8 + n2;
      }
    } else {
      state.lastIntValue = n1;
    }
    return true;
  }
  return false;
};
pp$1.regexp_eatOctalDigit = function(state) {
  var ch = state.current();
  if (isOctalDigit(ch)) {
    state.lastIntValue = ch - 48;
    state.advance();
    return true;
  }
  state.lastIntValue = 0;
  return false;
};
function isOctalDigit(ch) {
  return ch >= 48 && ch <= 55;
}
pp$1.regexp_eatFixedHexDigits = function(state, length) {
  var start = state.pos;
  state.lastIntValue = 0;
  for (var i2 = 0; i2 < length; ++i2) {
    var ch = state.current();
    if (!isHexDigit(ch)) {
      state.pos = start;
      return false;
    }
    state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
    state.advance();
  }
  return true;
};
var Token = function Token2(p) {
  this.type = p.type;
  this.value = p.value;
  this.start = p.start;
  this.end = p.end;
  if (p.options.locations) {
    this.loc = new SourceLocation(p, p.startLoc, p.endLoc);
  }
  if (p.options.ranges) {
    this.range = [p.start, p.end];
  }
};
var pp = Parser.prototype;
pp.next = function(ignoreEscapeSequenceInKeyword) {
  if (!ignoreEscapeSequenceInKeyword && this.type.keyword && this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword " + this.type.keyword);
  }
  if (this.options.onToken) {
    this.options.onToken(new Token(this));
  }
  this.lastTokEnd = this.end;
  this.lastTokStart = this.start;
  this.lastTokEndLoc = this.endLoc;
  this.lastTokStartLoc = this.startLoc;
  this.nextToken();
};
pp.getToken = function() {
  this.next();
  return new Token(this);
};
if (typeof Symbol !== "undefined") {
  pp[Symbol.iterator] = function() {
    var this$1$1 = this;
    return {
      next: function() {
        var token = this$1$1.getToken();
        return {
          done: token.type === types$1.eof,
          value: token
        };
      }
    };
  };
}
pp.nextToken = function() {
  var curContext = this.curContext();
  if (!curContext || !curContext.preserveSpace) {
    this.skipSpace();
  }
  this.start = this.pos;
  if (this.options.locations) {
    this.startLoc = this.curPosition();
  }
  if (this.pos >= this.input.length) {
    return this.finishToken(types$1.eof);
  }
  if (curContext.override) {
    return curContext.override(this);
  } else {
    this.readToken(this.fullCharCodeAtPos());
  }
};
pp.readToken = function(code2) {
  if (isIdentifierStart(code2, this.options.ecmaVersion >= 6) || code2 === 92) {
    return this.readWord();
  }
  return this.getTokenFromCode(code2);
};
pp.fullCharCodeAt = function(pos) {
  var code2 = this.input.charCodeAt(pos);
  if (code2 <= 55295 || code2 >= 56320) {
    return code2;
  }
  var next = this.input.charCodeAt(pos + 1);
  return next <= 56319 || next >= 57344 ? code2 : (code2 << 10) + next - 56613888;
};
pp.fullCharCodeAtPos = function() {
  return this.fullCharCodeAt(this.pos);
};
pp.skipBlockComment = function() {
  var startLoc = this.options.onComment && this.curPosition();
  var start = this.pos, end = this.input.indexOf("*/", this.pos += 2);
  if (end === -1) {
    this.raise(this.pos - 2, "Unterminated comment");
  }
  this.pos = end + 2;
  if (this.options.locations) {
    for (var nextBreak = void 0, pos = start; (nextBreak = nextLineBreak(this.input, pos, this.pos)) > -1; ) {
      ++this.curLine;
      pos = this.lineStart = nextBreak;
    }
  }
  if (this.options.onComment) {
    this.options.onComment(
      true,
      this.input.slice(start + 2, end),
      start,
      this.pos,
      startLoc,
      this.curPosition()
    );
  }
};
pp.skipLineComment = function(startSkip) {
  var start = this.pos;
  var startLoc = this.options.onComment && this.curPosition();
  var ch = this.input.charCodeAt(this.pos += startSkip);
  while (this.pos < this.input.length && !isNewLine(ch)) {
    ch = this.input.charCodeAt(++this.pos);
  }
  if (this.options.onComment) {
    this.options.onComment(
      false,
      this.input.slice(start + startSkip, this.pos),
      start,
      this.pos,
      startLoc,
      this.curPosition()
    );
  }
};
pp.skipSpace = function() {
  loop: while (this.pos < this.input.length) {
    var ch = this.input.charCodeAt(this.pos);
    switch (ch) {
      case 32:
      case 160:
        ++this.pos;
        break;
      case 13:
        if (this.input.charCodeAt(this.pos + 1) === 10) {
          ++this.pos;
        }
      case 10:
      case 8232:
      case 8233:
        ++this.pos;
        if (this.options.locations) {
          ++this.curLine;
          this.lineStart = this.pos;
        }
        break;
      case 47:
        switch (this.input.charCodeAt(this.pos + 1)) {
          case 42:
            this.skipBlockComment();
            break;
          case 47:
            this.skipLineComment(2);
            break;
          default:
            break loop;
        }
        break;
      default:
        if (ch > 8 && ch < 14 || ch >= 5760 && nonASCIIwhitespace.test(String.fromCharCode(ch))) {
          ++this.pos;
        } else {
          break loop;
        }
    }
  }
};
pp.finishToken = function(type, val) {
  this.end = this.pos;
  if (this.options.locations) {
    this.endLoc = this.curPosition();
  }
  var prevType = this.type;
  this.type = type;
  this.value = val;
  this.updateContext(prevType);
};
pp.readToken_dot = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next >= 48 && next <= 57) {
    return this.readNumber(true);
  }
  var next2 = this.input.charCodeAt(this.pos + 2);
  if (this.options.ecmaVersion >= 6 && next === 46 && next2 === 46) {
    this.pos += 3;
    return this.finishToken(types$1.ellipsis);
  } else {
    ++this.pos;
    return this.finishToken(types$1.dot);
  }
};
pp.readToken_slash = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (this.exprAllowed) {
    ++this.pos;
    return this.readRegexp();
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.slash, 1);
};
pp.readToken_mult_modulo_exp = function(code2) {
  var next = this.input.charCodeAt(this.pos + 1);
  var size = 1;
  var tokentype = code2 === 42 ? types$1.star : types$1.modulo;
  if (this.options.ecmaVersion >= 7 && code2 === 42 && next === 42) {
    ++size;
    tokentype = types$1.starstar;
    next = this.input.charCodeAt(this.pos + 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, size + 1);
  }
  return this.finishOp(tokentype, size);
};
pp.readToken_pipe_amp = function(code2) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === code2) {
    if (this.options.ecmaVersion >= 12) {
      var next2 = this.input.charCodeAt(this.pos + 2);
      if (next2 === 61) {
        return this.finishOp(types$1.assign, 3);
      }
    }
    return this.finishOp(code2 === 124 ? types$1.logicalOR : types$1.logicalAND, 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(code2 === 124 ? types$1.bitwiseOR : types$1.bitwiseAND, 1);
};
pp.readToken_caret = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.bitwiseXOR, 1);
};
pp.readToken_plus_min = function(code2) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === code2) {
    if (next === 45 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 62 && (this.lastTokEnd === 0 || lineBreak.test(this.input.slice(this.lastTokEnd, this.pos)))) {
      this.skipLineComment(3);
      this.skipSpace();
      return this.nextToken();
    }
    return this.finishOp(types$1.incDec, 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.plusMin, 1);
};
pp.readToken_lt_gt = function(code2) {
  var next = this.input.charCodeAt(this.pos + 1);
  var size = 1;
  if (next === code2) {
    size = code2 === 62 && this.input.charCodeAt(this.pos + 2) === 62 ? 3 : 2;
    if (this.input.charCodeAt(this.pos + size) === 61) {
      return this.finishOp(types$1.assign, size + 1);
    }
    return this.finishOp(types$1.bitShift, size);
  }
  if (next === 33 && code2 === 60 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 45 && this.input.charCodeAt(this.pos + 3) === 45) {
    this.skipLineComment(4);
    this.skipSpace();
    return this.nextToken();
  }
  if (next === 61) {
    size = 2;
  }
  return this.finishOp(types$1.relational, size);
};
pp.readToken_eq_excl = function(code2) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === 61) {
    return this.finishOp(types$1.equality, this.input.charCodeAt(this.pos + 2) === 61 ? 3 : 2);
  }
  if (code2 === 61 && next === 62 && this.options.ecmaVersion >= 6) {
    this.pos += 2;
    return this.finishToken(types$1.arrow);
  }
  return this.finishOp(code2 === 61 ? types$1.eq : types$1.prefix, 1);
};
pp.readToken_question = function() {
  var ecmaVersion2 = this.options.ecmaVersion;
  if (ecmaVersion2 >= 11) {
    var next = this.input.charCodeAt(this.pos + 1);
    if (next === 46) {
      var next2 = this.input.charCodeAt(this.pos + 2);
      if (next2 < 48 || next2 > 57) {
        return this.finishOp(types$1.questionDot, 2);
      }
    }
    if (next === 63) {
      if (ecmaVersion2 >= 12) {
        var next2$1 = this.input.charCodeAt(this.pos + 2);
        if (next2$1 === 61) {
          return this.finishOp(types$1.assign, 3);
        }
      }
      return this.finishOp(types$1.coalesce, 2);
    }
  }
  return this.finishOp(types$1.question, 1);
};
pp.readToken_numberSign = function() {
  var ecmaVersion2 = this.options.ecmaVersion;
  var code2 = 35;
  if (ecmaVersion2 >= 13) {
    ++this.pos;
    code2 = this.fullCharCodeAtPos();
    if (isIdentifierStart(code2, true) || code2 === 92) {
      return this.finishToken(types$1.privateId, this.readWord1());
    }
  }
  this.raise(this.pos, "Unexpected character '" + codePointToString(code2) + "'");
};
pp.getTokenFromCode = function(code2) {
  switch (code2) {
    // The interpretation of a dot depends on whether it is followed
    // by a digit or another two dots.
    case 46:
      return this.readToken_dot();
    // Punctuation tokens.
    case 40:
      ++this.pos;
      return this.finishToken(types$1.parenL);
    case 41:
      ++this.pos;
      return this.finishToken(types$1.parenR);
    case 59:
      ++this.pos;
      return this.finishToken(types$1.semi);
    case 44:
      ++this.pos;
      return this.finishToken(types$1.comma);
    case 91:
      ++this.pos;
      return this.finishToken(types$1.bracketL);
    case 93:
      ++this.pos;
      return this.finishToken(types$1.bracketR);
    case 123:
      ++this.pos;
      return this.finishToken(types$1.braceL);
    case 125:
      ++this.pos;
      return this.finishToken(types$1.braceR);
    case 58:
      ++this.pos;
      return this.finishToken(types$1.colon);
    case 96:
      if (this.options.ecmaVersion < 6) {
        break;
      }
      ++this.pos;
      return this.finishToken(types$1.backQuote);
    case 48:
      var next = this.input.charCodeAt(this.pos + 1);
      if (next === 120 || next === 88) {
        return this.readRadixNumber(16);
      }
      if (this.options.ecmaVersion >= 6) {
        if (next === 111 || next === 79) {
          return this.readRadixNumber(8);
        }
        if (next === 98 || next === 66) {
          return this.readRadixNumber(2);
        }
      }
    // Anything else beginning with a digit is an integer, octal
    // number, or float.
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
      return this.readNumber(false);
    // Quotes produce strings.
    case 34:
    case 39:
      return this.readString(code2);
    // Operators are parsed inline in tiny state machines. '=' (61) is
    // often referred to. `finishOp` simply skips the amount of
    // characters it is given as second argument, and returns a token
    // of the type given by its first argument.
    case 47:
      return this.readToken_slash();
    case 37:
    case 42:
      return this.readToken_mult_modulo_exp(code2);
    case 124:
    case 38:
      return this.readToken_pipe_amp(code2);
    case 94:
      return this.readToken_caret();
    case 43:
    case 45:
      return this.readToken_plus_min(code2);
    case 60:
    case 62:
      return this.readToken_lt_gt(code2);
    case 61:
    case 33:
      return this.readToken_eq_excl(code2);
    case 63:
      return this.readToken_question();
    case 126:
      return this.finishOp(types$1.prefix, 1);
    case 35:
      return this.readToken_numberSign();
  }
  this.raise(this.pos, "Unexpected character '" + codePointToString(code2) + "'");
};
pp.finishOp = function(type, size) {
  var str = this.input.slice(this.pos, this.pos + size);
  this.pos += size;
  return this.finishToken(type, str);
};
pp.readRegexp = function() {
  var escaped, inClass, start = this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(start, "Unterminated regular expression");
    }
    var ch = this.input.charAt(this.pos);
    if (lineBreak.test(ch)) {
      this.raise(start, "Unterminated regular expression");
    }
    if (!escaped) {
      if (ch === "[") {
        inClass = true;
      } else if (ch === "]" && inClass) {
        inClass = false;
      } else if (ch === "/" && !inClass) {
        break;
      }
      escaped = ch === "\\";
    } else {
      escaped = false;
    }
    ++this.pos;
  }
  var pattern = this.input.slice(start, this.pos);
  ++this.pos;
  var flagsStart = this.pos;
  var flags = this.readWord1();
  if (this.containsEsc) {
    this.unexpected(flagsStart);
  }
  var state = this.regexpState || (this.regexpState = new RegExpValidationState(this));
  state.reset(start, pattern, flags);
  this.validateRegExpFlags(state);
  this.validateRegExpPattern(state);
  var value = null;
  try {
    value = new RegExp(pattern, flags);
  } catch (e) {
  }
  return this.finishToken(types$1.regexp, { pattern, flags, value });
};
pp.readInt = function(radix, len, maybeLegacyOctalNumericLiteral) {
  var allowSeparators = this.options.ecmaVersion >= 12 && len === void 0;
  var isLegacyOctalNumericLiteral = maybeLegacyOctalNumericLiteral && this.input.charCodeAt(this.pos) === 48;
  var start = this.pos, total = 0, lastCode = 0;
  for (var i2 = 0, e = len == null ? Infinity : len; i2 < e; ++i2, ++this.pos) {
    var code2 = this.input.charCodeAt(this.pos), val = void 0;
    if (allowSeparators && code2 === 95) {
      if (isLegacyOctalNumericLiteral) {
        this.raiseRecoverable(this.pos, "Numeric separator is not allowed in legacy octal numeric literals");
      }
      if (lastCode === 95) {
        this.raiseRecoverable(this.pos, "Numeric separator must be exactly one underscore");
      }
      if (i2 === 0) {
        this.raiseRecoverable(this.pos, "Numeric separator is not allowed at the first of digits");
      }
      lastCode = code2;
      continue;
    }
    if (code2 >= 97) {
      val = code2 - 97 + 10;
    } else if (code2 >= 65) {
      val = code2 - 65 + 10;
    } else if (code2 >= 48 && code2 <= 57) {
      val = code2 - 48;
    } else {
      val = Infinity;
    }
    if (val >= radix) {
      break;
    }
    lastCode = code2;
    total = total * radix + val;
  }
  if (allowSeparators && lastCode === 95) {
    this.raiseRecoverable(this.pos - 1, "Numeric separator is not allowed at the last of digits");
  }
  if (this.pos === start || len != null && this.pos - start !== len) {
    return null;
  }
  return total;
};
function stringToNumber(str, isLegacyOctalNumericLiteral) {
  if (isLegacyOctalNumericLiteral) {
    return parseInt(str, 8);
  }
  return parseFloat(str.replace(/_/g, ""));
}
function stringToBigInt(str) {
  if (typeof BigInt !== "function") {
    return null;
  }
  return BigInt(str.replace(/_/g, ""));
}
pp.readRadixNumber = function(radix) {
  var start = this.pos;
  this.pos += 2;
  var val = this.readInt(radix);
  if (val == null) {
    this.raise(this.start + 2, "Expected number in radix " + radix);
  }
  if (this.options.ecmaVersion >= 11 && this.input.charCodeAt(this.pos) === 110) {
    val = stringToBigInt(this.input.slice(start, this.pos));
    ++this.pos;
  } else if (isIdentifierStart(this.fullCharCodeAtPos())) {
    this.raise(this.pos, "Identifier directly after number");
  }
  return this.finishToken(types$1.num, val);
};
pp.readNumber = function(startsWithDot) {
  var start = this.pos;
  if (!startsWithDot && this.readInt(10, void 0, true) === null) {
    this.raise(start, "Invalid number");
  }
  var octal = this.pos - start >= 2 && this.input.charCodeAt(start) === 48;
  if (octal && this.strict) {
    this.raise(start, "Invalid number");
  }
  var next = this.input.charCodeAt(this.pos);
  if (!octal && !startsWithDot && this.options.ecmaVersion >= 11 && next === 110) {
    var val$1 = stringToBigInt(this.input.slice(start, this.pos));
    ++this.pos;
    if (isIdentifierStart(this.fullCharCodeAtPos())) {
      this.raise(this.pos, "Identifier directly after number");
    }
    return this.finishToken(types$1.num, val$1);
  }
  if (octal && /[89]/.test(this.input.slice(start, this.pos))) {
    octal = false;
  }
  if (next === 46 && !octal) {
    ++this.pos;
    this.readInt(10);
    next = this.input.charCodeAt(this.pos);
  }
  if ((next === 69 || next === 101) && !octal) {
    next = this.input.charCodeAt(++this.pos);
    if (next === 43 || next === 45) {
      ++this.pos;
    }
    if (this.readInt(10) === null) {
      this.raise(start, "Invalid number");
    }
  }
  if (isIdentifierStart(this.fullCharCodeAtPos())) {
    this.raise(this.pos, "Identifier directly after number");
  }
  var val = stringToNumber(this.input.slice(start, this.pos), octal);
  return this.finishToken(types$1.num, val);
};
pp.readCodePoint = function() {
  var ch = this.input.charCodeAt(this.pos), code2;
  if (ch === 123) {
    if (this.options.ecmaVersion < 6) {
      this.unexpected();
    }
    var codePos = ++this.pos;
    code2 = this.readHexChar(this.input.indexOf("}", this.pos) - this.pos);
    ++this.pos;
    if (code2 > 1114111) {
      this.invalidStringToken(codePos, "Code point out of bounds");
    }
  } else {
    code2 = this.readHexChar(4);
  }
  return code2;
};
pp.readString = function(quote) {
  var out = "", chunkStart = ++this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(this.start, "Unterminated string constant");
    }
    var ch = this.input.charCodeAt(this.pos);
    if (ch === quote) {
      break;
    }
    if (ch === 92) {
      out += this.input.slice(chunkStart, this.pos);
      out += this.readEscapedChar(false);
      chunkStart = this.pos;
    } else if (ch === 8232 || ch === 8233) {
      if (this.options.ecmaVersion < 10) {
        this.raise(this.start, "Unterminated string constant");
      }
      ++this.pos;
      if (this.options.locations) {
        this.curLine++;
        this.lineStart = this.pos;
      }
    } else {
      if (isNewLine(ch)) {
        this.raise(this.start, "Unterminated string constant");
      }
      ++this.pos;
    }
  }
  out += this.input.slice(chunkStart, this.pos++);
  return this.finishToken(types$1.string, out);
};
var INVALID_TEMPLATE_ESCAPE_ERROR = {};
pp.tryReadTemplateToken = function() {
  this.inTemplateElement = true;
  try {
    this.readTmplToken();
  } catch (err) {
    if (err === INVALID_TEMPLATE_ESCAPE_ERROR) {
      this.readInvalidTemplateToken();
    } else {
      throw err;
    }
  }
  this.inTemplateElement = false;
};
pp.invalidStringToken = function(position, message) {
  if (this.inTemplateElement && this.options.ecmaVersion >= 9) {
    throw INVALID_TEMPLATE_ESCAPE_ERROR;
  } else {
    this.raise(position, message);
  }
};
pp.readTmplToken = function() {
  var out = "", chunkStart = this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(this.start, "Unterminated template");
    }
    var ch = this.input.charCodeAt(this.pos);
    if (ch === 96 || ch === 36 && this.input.charCodeAt(this.pos + 1) === 123) {
      if (this.pos === this.start && (this.type === types$1.template || this.type === types$1.invalidTemplate)) {
        if (ch === 36) {
          this.pos += 2;
          return this.finishToken(types$1.dollarBraceL);
        } else {
          ++this.pos;
          return this.finishToken(types$1.backQuote);
        }
      }
      out += this.input.slice(chunkStart, this.pos);
      return this.finishToken(types$1.template, out);
    }
    if (ch === 92) {
      out += this.input.slice(chunkStart, this.pos);
      out += this.readEscapedChar(true);
      chunkStart = this.pos;
    } else if (isNewLine(ch)) {
      out += this.input.slice(chunkStart, this.pos);
      ++this.pos;
      switch (ch) {
        case 13:
          if (this.input.charCodeAt(this.pos) === 10) {
            ++this.pos;
          }
        case 10:
          out += "\n";
          break;
        default:
          out += String.fromCharCode(ch);
          break;
      }
      if (this.options.locations) {
        ++this.curLine;
        this.lineStart = this.pos;
      }
      chunkStart = this.pos;
    } else {
      ++this.pos;
    }
  }
};
pp.readInvalidTemplateToken = function() {
  for (; this.pos < this.input.length; this.pos++) {
    switch (this.input[this.pos]) {
      case "\\":
        ++this.pos;
        break;
      case "$":
        if (this.input[this.pos + 1] !== "{") {
          break;
        }
      // fall through
      case "`":
        return this.finishToken(types$1.invalidTemplate, this.input.slice(this.start, this.pos));
      case "\r":
        if (this.input[this.pos + 1] === "\n") {
          ++this.pos;
        }
      // fall through
      case "\n":
      case "\u2028":
      case "\u2029":
        ++this.curLine;
        this.lineStart = this.pos + 1;
        break;
    }
  }
  this.raise(this.start, "Unterminated template");
};
pp.readEscapedChar = function(inTemplate) {
  var ch = this.input.charCodeAt(++this.pos);
  ++this.pos;
  switch (ch) {
    case 110:
      return "\n";
    // 'n' -> '\n'
    case 114:
      return "\r";
    // 'r' -> '\r'
    case 120:
      return String.fromCharCode(this.readHexChar(2));
    // 'x'
    case 117:
      return codePointToString(this.readCodePoint());
    // 'u'
    case 116:
      return "	";
    // 't' -> '\t'
    case 98:
      return "\b";
    // 'b' -> '\b'
    case 118:
      return "\v";
    // 'v' -> '\u000b'
    case 102:
      return "\f";
    // 'f' -> '\f'
    case 13:
      if (this.input.charCodeAt(this.pos) === 10) {
        ++this.pos;
      }
    // '\r\n'
    case 10:
      if (this.options.locations) {
        this.lineStart = this.pos;
        ++this.curLine;
      }
      return "";
    case 56:
    case 57:
      if (this.strict) {
        this.invalidStringToken(
          this.pos - 1,
          "Invalid escape sequence"
        );
      }
      if (inTemplate) {
        var codePos = this.pos - 1;
        this.invalidStringToken(
          codePos,
          "Invalid escape sequence in template string"
        );
      }
    default:
      if (ch >= 48 && ch <= 55) {
        var octalStr = this.input.substr(this.pos - 1, 3).match(/^[0-7]+/)[0];
        var octal = parseInt(octalStr, 8);
        if (octal > 255) {
          octalStr = octalStr.slice(0, -1);
          octal = parseInt(octalStr, 8);
        }
        this.pos += octalStr.length - 1;
        ch = this.input.charCodeAt(this.pos);
        if ((octalStr !== "0" || ch === 56 || ch === 57) && (this.strict || inTemplate)) {
          this.invalidStringToken(
            this.pos - 1 - octalStr.length,
            inTemplate ? "Octal literal in template string" : "Octal literal in strict mode"
          );
        }
        return String.fromCharCode(octal);
      }
      if (isNewLine(ch)) {
        if (this.options.locations) {
          this.lineStart = this.pos;
          ++this.curLine;
        }
        return "";
      }
      return String.fromCharCode(ch);
  }
};
pp.readHexChar = function(len) {
  var codePos = this.pos;
  var n = this.readInt(16, len);
  if (n === null) {
    this.invalidStringToken(codePos, "Bad character escape sequence");
  }
  return n;
};
pp.readWord1 = function() {
  this.containsEsc = false;
  var word = "", first = true, chunkStart = this.pos;
  var astral = this.options.ecmaVersion >= 6;
  while (this.pos < this.input.length) {
    var ch = this.fullCharCodeAtPos();
    if (isIdentifierChar(ch, astral)) {
      this.pos += ch <= 65535 ? 1 : 2;
    } else if (ch === 92) {
      this.containsEsc = true;
      word += this.input.slice(chunkStart, this.pos);
      var escStart = this.pos;
      if (this.input.charCodeAt(++this.pos) !== 117) {
        this.invalidStringToken(this.pos, "Expecting Unicode escape sequence \\uXXXX");
      }
      ++this.pos;
      var esc = this.readCodePoint();
      if (!(first ? isIdentifierStart : isIdentifierChar)(esc, astral)) {
        this.invalidStringToken(escStart, "Invalid Unicode escape");
      }
      word += codePointToString(esc);
      chunkStart = this.pos;
    } else {
      break;
    }
    first = false;
  }
  return word + this.input.slice(chunkStart, this.pos);
};
pp.readWord = function() {
  var word = this.readWord1();
  var type = types$1.name;
  if (this.keywords.test(word)) {
    type = keywords[word];
  }
  return this.finishToken(type, word);
};
var version = "8.19.0";
Parser.acorn = {
  Parser,
  version,
  defaultOptions,
  Position,
  SourceLocation,
  getLineInfo,
  Node,
  TokenType,
  tokTypes: types$1,
  keywordTypes: keywords,
  TokContext,
  tokContexts: types,
  isIdentifierChar,
  isIdentifierStart,
  Token,
  isNewLine,
  lineBreak,
  lineBreakG,
  nonASCIIwhitespace
};
function parse3(input, options3) {
  return Parser.parse(input, options3);
}
function tokenizer2(input, options3) {
  return Parser.tokenizer(input, options3);
}

// packages/sources/dist/text/decode-text.js
function decodeText(octets) {
  const [first, second] = octets;
  if (first === 255 && second === 254)
    return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(octets);
  if (octets.subarray(0, 8192).includes(0))
    return void 0;
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString("utf8");
}
function blankMark(text) {
  return text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
}

// packages/sources/dist/dnscontrol/parse-script.js
var options = {
  ecmaVersion: "latest",
  allowReturnOutsideFunction: true,
  allowHashBang: true
};
function parseScript(source) {
  const text = blankMark(source);
  const deep = tooDeepAt(text);
  if (deep !== void 0)
    return deep;
  for (const sourceType of ["script", "module"]) {
    try {
      return parse3(text, { ...options, sourceType });
    } catch (error) {
      if (sourceType === "module")
        return offsetOf(error);
    }
  }
  return 0;
}
var deepest2 = 100;
var longest = 400;
function tooDeepAt(text) {
  const open = [0];
  let statements = 0;
  let before2 = true;
  try {
    for (const { type, start } of tokenizer2(text, options)) {
      const isOpening = openings.has(type);
      if (isOpening)
        open.push(0);
      else if (closings.has(type)) {
        if (open.length > 1)
          open.pop();
      } else if (type === types$1.comma || type === types$1.semi)
        open[open.length - 1] = 0;
      if (type === types$1._else || nesting.has(type))
        statements++;
      const isOperator = !operands.has(type) && !closings.has(type);
      if (!before2 && (starters.has(type) || operands.has(type) && !isOpening))
        open[open.length - 1] = 0;
      if (isOperator)
        open[open.length - 1] = (open.at(-1) ?? 0) + 1;
      before2 = isOperator;
      if (open.length > deepest2 || (open.at(-1) ?? 0) > longest || statements > longest * 4)
        return start;
    }
  } catch (error) {
    return offsetOf(error);
  }
  return void 0;
}
var openings = /* @__PURE__ */ new Set([types$1.braceL, types$1.bracketL, types$1.parenL, types$1.dollarBraceL]);
var closings = /* @__PURE__ */ new Set([types$1.braceR, types$1.bracketR, types$1.parenR]);
var nesting = /* @__PURE__ */ new Set([types$1._if, types$1._for, types$1._while, types$1._do, types$1._with]);
var starters = /* @__PURE__ */ new Set([
  types$1._var,
  types$1._const,
  types$1._function,
  types$1._return,
  types$1._if,
  types$1._for,
  types$1._while,
  types$1._switch,
  types$1._try,
  types$1._throw,
  types$1._class,
  types$1._break,
  types$1._continue,
  types$1._import,
  types$1._export
]);
var operands = /* @__PURE__ */ new Set([
  types$1.name,
  types$1.num,
  types$1.string,
  types$1.regexp,
  types$1.template,
  types$1.backQuote,
  types$1.dot,
  types$1._this,
  types$1._null,
  types$1._true,
  types$1._false,
  types$1.comma,
  types$1.semi
]);
function offsetOf(error) {
  const { pos } = error;
  return typeof pos === "number" ? pos : 0;
}

// packages/sources/dist/dnscontrol/machine.js
var recordTypes = /* @__PURE__ */ new Set([
  "A",
  "AAAA",
  "ALIAS",
  "CAA",
  "CNAME",
  "DNAME",
  "DS",
  "HTTPS",
  "MX",
  "NAPTR",
  "NS",
  "PTR",
  "SRV",
  "SSHFP",
  "SVCB",
  "TLSA",
  "TXT"
]);
function recordCall(type, args, at2) {
  return { kind: "record", type, args, at: at2 };
}

// packages/sources/dist/dnscontrol/call-builtin.js
var others = /* @__PURE__ */ new Set([
  "D",
  "D_EXTEND",
  "DEFAULTS",
  "DKIM_BUILDER",
  "DKIM",
  "DefaultTTL",
  "M365_BUILDER",
  "TTL",
  "require",
  "require_glob"
]);
function builtinOf(name, at2) {
  return recordTypes.has(name) || others.has(name) ? { kind: "builtin", name, at: at2 } : void 0;
}
function callBuiltin(name, args, at2, machine) {
  if (recordTypes.has(name))
    return recordCall(name, args, at2);
  const [first, second] = args;
  switch (name) {
    case "D":
    case "D_EXTEND": {
      const modifiers = args.slice(name === "D" ? 2 : 1);
      if (first)
        machine.zones.push({ name: first, modifiers, extends: name === "D_EXTEND", at: at2 });
      return plain(void 0, at2);
    }
    case "DEFAULTS":
      machine.defaults.push(...args);
      return plain(void 0, at2);
    case "DKIM":
      return first ?? unknownJs(at2);
    case "DKIM_BUILDER":
      return first ? buildDkim(first, at2) : unknownJs(at2);
    case "M365_BUILDER":
      return buildMicrosoft365(args, at2);
    case "TTL":
    case "DefaultTTL": {
      const seconds = first && secondsOf(first);
      return seconds === void 0 ? unknownJs(at2) : { kind: "ttl", seconds, isDefault: name === "DefaultTTL", at: at2 };
    }
    case "require":
      return (first && machine.require(textOfJs(first) ?? "", at2.file, at2)) ?? unknownJs(at2);
    case "require_glob":
      machine.requireAll(textOfJs(first) ?? "", at2.file, second?.kind !== "plain" || second.value !== false);
      return unknownJs(at2);
    default:
      return unknownJs(at2);
  }
}
function secondsOf(value) {
  const text = textOfJs(value);
  return text === void 0 ? void 0 : parseTtl(text);
}
function buildDkim(options3, at2) {
  if (options3.kind !== "object")
    return unknownJs(at2, "DKIM_BUILDER");
  const field = (name2) => options3.fields.get(name2);
  const selector = textOfJs(field("selector"));
  const tags2 = [
    ["v", field("version") ?? plain("DKIM1", at2)],
    ["h", field("hashtypes")],
    ["k", field("keytype")],
    ["n", field("note") ?? field("notes")],
    ["p", field("pubkey") ?? plain("", at2)],
    ["s", field("servicetypes")],
    ["t", field("flags")]
  ];
  const written = tags2.map(([name2, value]) => value === void 0 ? "" : tagOf(name2, value));
  if (selector === void 0 || written.includes(void 0))
    return unknownJs(at2, `DKIM_BUILDER ${selector ?? ""}`);
  const label2 = textOfJs(field("label")) ?? "@";
  const name = `${selector}._domainkey${label2 === "@" ? "" : `.${label2}`}`;
  const text = written.filter((tag) => tag !== "").join("; ");
  const ttl2 = field("ttl");
  const seconds = ttl2 && secondsOf(ttl2);
  const modifiers = seconds === void 0 ? [] : [{ kind: "ttl", seconds, isDefault: false, at: at2 }];
  return recordCall("TXT", [plain(name, at2), plain(text, field("pubkey")?.at ?? at2), ...modifiers], at2);
}
function tagOf(name, value) {
  if (value.kind === "list") {
    const items = value.items.map(textOfJs);
    return items.includes(void 0) ? void 0 : `${name}=${items.join(":")}`;
  }
  if (value.kind === "plain" && (value.value === null || value.value === void 0))
    return "";
  const text = textOfJs(value);
  return text === void 0 ? void 0 : text === "" && name !== "p" ? "" : `${name}=${text}`;
}
function buildMicrosoft365(args, at2) {
  const options3 = args.find(({ kind }) => kind === "object");
  const field = (name) => options3?.kind === "object" ? options3.fields.get(name) : void 0;
  const dkim = field("dkim");
  if (dkim?.kind === "plain" && dkim.value === false)
    return { kind: "list", items: [], at: at2 };
  const guid = textOfJs(field("domainGUID")) ?? textOfJs(args[0])?.replaceAll(".", "-");
  const initial = textOfJs(field("initialDomain"));
  if (guid === void 0 || initial === void 0)
    return unknownJs(at2, "M365_BUILDER DKIM");
  const items = ["selector1", "selector2"].map((selector) => recordCall("CNAME", [plain(`${selector}._domainkey`, at2), plain(`${selector}-${guid}._domainkey.${initial}.`, at2)], at2));
  return { kind: "list", items, at: at2 };
}

// packages/sources/dist/dnscontrol/evaluate-binary.js
function evaluateBinary(node, env) {
  const at2 = spotOf(node, env);
  if (node.type === "UnaryExpression")
    return evaluateUnary(node, env);
  if (node.left.type === "PrivateIdentifier")
    return unknownJs(at2);
  const left = evaluateJs(node.left, env);
  if (node.type === "LogicalExpression") {
    const truth = truthOf(left);
    if (node.operator === "??") {
      if (left.kind === "unknown")
        return left;
      return left.kind === "plain" && left.value == null ? evaluateJs(node.right, env) : left;
    }
    if (truth === void 0)
      return unknownJs(at2);
    return truth === (node.operator === "||") ? left : evaluateJs(node.right, env);
  }
  const right = evaluateJs(node.right, env);
  const [a, b] = [plainOf2(left), plainOf2(right)];
  if (node.operator === "+" && !(typeof a === "number" && typeof b === "number"))
    return joinParts([left, right], env, node);
  if (a === void 0 || b === void 0)
    return unknownJs(at2);
  const result = calculate(node.operator, a, b);
  return result === void 0 ? unknownJs(at2) : plain(result, at2);
}
function evaluateUnary(node, env) {
  const at2 = spotOf(node, env);
  const value = evaluateJs(node.argument, env);
  if (node.operator === "!") {
    const truth = truthOf(value);
    return truth === void 0 ? unknownJs(at2) : plain(!truth, at2);
  }
  if (node.operator === "typeof" && value.kind !== "unknown")
    return plain(value.kind === "plain" ? typeof value.value : value.kind === "function" ? "function" : "object", at2);
  return node.operator === "-" && value.kind === "plain" && typeof value.value === "number" ? plain(-value.value, at2) : unknownJs(at2);
}
function plainOf2(value) {
  return value.kind === "plain" ? value.value ?? null : void 0;
}
function calculate(operator, a, b) {
  switch (operator) {
    case "===":
    case "==":
      return a === b;
    case "!==":
    case "!=":
      return a !== b;
  }
  if (typeof a !== "number" || typeof b !== "number")
    return void 0;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    default:
      return void 0;
  }
}

// packages/sources/dist/dnscontrol/call-method.js
function callMethod(target, name, args, at2, call) {
  if (target.kind === "list")
    return callListMethod(target.items, name, args, at2, call);
  const text = textOfJs(target);
  return text === void 0 ? void 0 : callTextMethod(text, name, args, at2);
}
function callListMethod(items, name, args, at2, call) {
  const list2 = (made) => ({ kind: "list", items: [...made], at: at2 });
  const [first, second] = args;
  switch (name) {
    case "concat":
      return list2([...items, ...args.flatMap((arg) => arg.kind === "list" ? arg.items : [arg])]);
    case "push":
      items.push(...args);
      return plain(items.length, at2);
    case "join":
      return joinTexts(items, args.length === 0 ? "," : textOfJs(first), at2);
    case "slice":
      return list2(items.slice(numberOf(first) ?? 0, numberOf(second)));
    case "reverse":
      return list2([...items].reverse());
    case "map":
      return first && list2(items.map((item, index) => call(first, [item, plain(index, at2)])));
    case "flatMap":
      return first && list2(items.flatMap((item) => flat(call(first, [item]))));
    case "flat":
      return list2(items.flatMap(flat));
    case "forEach":
      if (first)
        for (const [index, item] of [...items].entries())
          call(first, [item, plain(index, at2)]);
      return plain(void 0, at2);
    case "filter":
      return first && filterItems(items, first, at2, call);
    case "indexOf":
    case "includes": {
      const index = items.findIndex((item) => textOfJs(item) !== void 0 && textOfJs(item) === textOfJs(first));
      return plain(name === "indexOf" ? index : index >= 0, at2);
    }
    default:
      return void 0;
  }
}
function filterItems(items, test, at2, call) {
  const kept = [];
  for (const item of items) {
    const truth = test.kind === "builtin" && test.name === "Boolean" ? truthOf(item) : truthOf(call(test, [item]));
    if (truth === void 0)
      return void 0;
    if (truth)
      kept.push(item);
  }
  return { kind: "list", items: kept, at: at2 };
}
function flat(value) {
  return value.kind === "list" ? value.items : [value];
}
function joinTexts(items, separator, at2) {
  const texts2 = items.map((item) => item.kind === "plain" && item.value == null ? "" : textOfJs(item));
  if (separator === void 0 || texts2.includes(void 0))
    return unknownJs(at2, texts2.map((text) => text ?? "\0").join(""));
  return plain(texts2.join(separator), at2);
}
function callTextMethod(text, name, args, at2) {
  const [first, second] = args;
  const [one, other] = [textOfJs(first), textOfJs(second)];
  switch (name) {
    case "toLowerCase":
      return plain(text.toLowerCase(), at2);
    case "toUpperCase":
      return plain(text.toUpperCase(), at2);
    case "trim":
      return plain(text.trim(), at2);
    case "concat":
      return joinTexts([plain(text, at2), ...args], "", at2);
    case "slice":
      return plain(text.slice(numberOf(first) ?? 0, numberOf(second)), at2);
    case "substring":
      return plain(text.substring(numberOf(first) ?? 0, numberOf(second)), at2);
    case "substr":
      return plain(text.slice(numberOf(first) ?? 0).slice(0, numberOf(second)), at2);
    case "split":
      return one === void 0 ? void 0 : { kind: "list", items: text.split(one).map((part) => plain(part, at2)), at: at2 };
    case "replaceAll":
      return one && other !== void 0 ? plain(text.split(one).join(other), at2) : void 0;
    case "replace":
      return one !== void 0 && other !== void 0 ? plain(text.replace(one, () => other), at2) : void 0;
    case "indexOf":
      return one === void 0 ? void 0 : plain(text.indexOf(one), at2);
    case "startsWith":
      return one === void 0 ? void 0 : plain(text.startsWith(one), at2);
    case "endsWith":
      return one === void 0 ? void 0 : plain(text.endsWith(one), at2);
    case "includes":
      return one === void 0 ? void 0 : plain(text.includes(one), at2);
    default:
      return void 0;
  }
}
function numberOf(value) {
  return value?.kind === "plain" && typeof value.value === "number" ? value.value : void 0;
}

// packages/sources/dist/dnscontrol/evaluate-call.js
function evaluateCall(node, env) {
  const at2 = spotOf(node, env);
  const args = evaluateItems(node.arguments, env);
  if (node.type === "NewExpression")
    return unknownJs(at2);
  const { callee } = node;
  if (callee.type === "MemberExpression" && callee.property.type === "Identifier" && !callee.computed) {
    const target = evaluateJs(callee.object, env);
    const own2 = target.kind === "object" ? target.fields.get(callee.property.name) : void 0;
    if (own2)
      return callValue(own2, args, at2, env);
    if (target.kind === "builtin" && target.name === "Object")
      return ofObject(callee.property.name, args[0], at2);
    const result = callMethod(target, callee.property.name, args, at2, (inner, given) => callValue(inner, given, at2, env));
    if (result && !(result.kind === "list" && !env.machine.budget.make(result.items.length)))
      return result;
    return unknownJs(at2, [target, ...args].map(hintOfJs).join("\0").slice(0, 2e3));
  }
  return callValue(evaluateJs(callee, env), args, at2, env);
}
function ofObject(name, object, at2) {
  if (object?.kind !== "object")
    return unknownJs(at2);
  const entries = [...object.fields];
  switch (name) {
    case "keys":
      return { kind: "list", items: entries.map(([key2]) => plain(key2, at2)), at: at2 };
    case "values":
      return { kind: "list", items: entries.map(([, value]) => value), at: at2 };
    case "entries":
      return {
        kind: "list",
        items: entries.map(([key2, value]) => ({ kind: "list", items: [plain(key2, at2), value], at: at2 })),
        at: at2
      };
    default:
      return unknownJs(at2);
  }
}
function callValue(callee, args, at2, env) {
  const { machine } = env;
  if (!machine.budget.step())
    return unknownJs(at2);
  if (callee.kind === "builtin")
    return callBuiltin(callee.name, args, at2, machine);
  const hint = () => [callee, ...args].map(hintOfJs).join("\0").slice(0, 2e3);
  if (callee.kind !== "function")
    return unknownJs(at2, hint());
  const { node, file } = callee.code;
  return machine.budget.deeper(() => {
    const inner = { machine, names: new Names(callee.names), file };
    inner.names.declare("arguments", { kind: "list", items: [...args], at: at2 });
    node.params.forEach((param, index) => {
      if (param.type === "RestElement")
        assignTo(param.argument, { kind: "list", items: args.slice(index), at: at2 }, inner, true);
      else
        assignTo(param, args[index] ?? plain(void 0, at2), inner, true);
    });
    if (node.body.type !== "BlockStatement")
      return evaluateJs(node.body, inner);
    return runBody(node.body.body, inner) ?? plain(void 0, at2);
  }, unknownJs(at2, hint()));
}

// packages/sources/dist/dnscontrol/evaluate-js.js
function evaluateJs(node, env) {
  const { budget } = env.machine;
  const at2 = spotOf(node, env);
  if (!budget.step())
    return unknownJs(at2);
  return budget.deeper(() => evaluateKind(node, env), unknownJs(at2));
}
function evaluateKind(node, env) {
  const at2 = spotOf(node, env);
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      const isPlain = value === null || ["string", "number", "boolean"].includes(typeof value);
      return isPlain && !("regex" in node && node.regex) ? plain(value, at2) : unknownJs(at2);
    }
    case "TemplateLiteral":
      return joinParts(node.quasis.flatMap(({ value }, index) => {
        const inner = node.expressions[index];
        return [plain(value.cooked ?? "", at2), ...inner ? [evaluateJs(inner, env)] : []];
      }), env, node);
    case "Identifier":
      return env.names.get(node.name) ?? globalOf(node.name, env, node);
    case "ArrayExpression":
      return { kind: "list", items: evaluateItems(node.elements, env), at: at2 };
    case "ObjectExpression":
      return evaluateObject(node, env);
    case "MemberExpression":
      return evaluateMember(node, env);
    case "CallExpression":
    case "NewExpression":
      return evaluateCall(node, env);
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return { kind: "function", code: { node, file: env.file }, names: env.names, at: at2 };
    case "ConditionalExpression": {
      const truth = truthOf(evaluateJs(node.test, env));
      return truth === void 0 ? unknownJs(at2) : evaluateJs(truth ? node.consequent : node.alternate, env);
    }
    case "LogicalExpression":
    case "BinaryExpression":
    case "UnaryExpression":
      return evaluateBinary(node, env);
    case "AssignmentExpression": {
      const right = evaluateJs(node.right, env);
      const value = node.operator === "+=" && node.left.type === "Identifier" ? joinParts([evaluateJs(node.left, env), right], env, node) : node.operator === "=" ? right : unknownJs(at2);
      assignTo(node.left, value, env);
      return value;
    }
    case "UpdateExpression": {
      const before2 = evaluateJs(node.argument, env);
      const number = before2.kind === "plain" && typeof before2.value === "number" ? before2.value : void 0;
      const after2 = number === void 0 ? unknownJs(at2) : plain(number + (node.operator === "++" ? 1 : -1), at2);
      if (node.argument.type === "Identifier")
        assignTo(node.argument, after2, env);
      return node.prefix ? after2 : before2;
    }
    case "SequenceExpression":
      return node.expressions.map((each) => evaluateJs(each, env)).at(-1) ?? unknownJs(at2);
    case "ParenthesizedExpression":
      return evaluateJs(node.expression, env);
    case "ChainExpression":
      return evaluateJs(node.expression, env);
    default:
      return unknownJs(at2);
  }
}
function globalOf(name, env, node) {
  const at2 = spotOf(node, env);
  if (name === "undefined")
    return plain(void 0, at2);
  if (name === "Boolean" || name === "Object")
    return { kind: "builtin", name, at: at2 };
  return builtinOf(name, at2) ?? unknownJs(at2, `\0${name}`);
}
function evaluateItems(nodes, env) {
  return nodes.flatMap((node) => {
    if (!node)
      return [];
    if (node.type !== "SpreadElement")
      return [evaluateJs(node, env)];
    const list2 = evaluateJs(node.argument, env);
    return list2.kind === "list" ? [...list2.items] : [unknownJs(list2.at, hintOfJs(list2))];
  });
}
function evaluateObject(node, env) {
  const fields = /* @__PURE__ */ new Map();
  for (const property of node.properties) {
    if (property.type === "SpreadElement") {
      const other = evaluateJs(property.argument, env);
      if (other.kind === "object")
        for (const [name2, value] of other.fields)
          fields.set(name2, value);
      continue;
    }
    const { key: key2 } = property;
    const name = key2.type === "Identifier" && !property.computed ? key2.name : textOfJs(evaluateJs(key2, env));
    if (name !== void 0)
      fields.set(name, evaluateJs(property.value, env));
  }
  return { kind: "object", fields, at: spotOf(node, env) };
}
function evaluateMember(node, env) {
  const target = evaluateJs(node.object, env);
  const at2 = spotOf(node, env);
  const { property } = node;
  const key2 = property.type === "Identifier" && !node.computed ? property.name : keyOf(property, env);
  if (key2 === void 0)
    return unknownJs(at2);
  if (target.kind === "object")
    return target.fields.get(key2) ?? plain(void 0, at2);
  if (target.kind === "list") {
    if (key2 === "length")
      return plain(target.items.length, at2);
    return target.items[Number(key2)] ?? (/^[0-9]+$/.test(key2) ? plain(void 0, at2) : unknownJs(at2));
  }
  const text = textOfJs(target);
  return text !== void 0 && key2 === "length" ? plain(text.length, at2) : unknownJs(at2, hintOfJs(target));
}
function keyOf(property, env) {
  return property.type === "PrivateIdentifier" ? void 0 : textOfJs(evaluateJs(property, env));
}
function joinParts(parts, env, node) {
  const at2 = spotOf(node, env);
  const texts2 = parts.map(textOfJs);
  const text = parts.map((part, index) => texts2[index] ?? hintOfJs(part)).join("");
  if (!env.machine.budget.make(text.length))
    return unknownJs(at2);
  return texts2.includes(void 0) ? unknownJs(at2, text) : plain(text, at2);
}

// packages/sources/dist/dnscontrol/assign-to.js
function spotOf({ start }, { file }) {
  return { file, offset: start };
}
function assignTo(target, value, env, declare = false) {
  switch (target.type) {
    case "Identifier":
      if (declare)
        env.names.declare(target.name, value);
      else
        env.names.assign(target.name, value);
      return;
    case "AssignmentPattern": {
      const isMissing2 = value.kind === "plain" && value.value === void 0;
      assignTo(target.left, isMissing2 ? evaluateJs(target.right, env) : value, env, declare);
      return;
    }
    case "ArrayPattern":
      target.elements.forEach((element, index) => {
        if (element)
          assignTo(element, itemOf(value, index), env, declare);
      });
      return;
    case "ObjectPattern":
      for (const property of target.properties) {
        if (property.type !== "Property" || property.key.type !== "Identifier")
          continue;
        const field = value.kind === "object" ? value.fields.get(property.key.name) : unknownJs(value.at);
        assignTo(property.value, field ?? plain(void 0, value.at), env, declare);
      }
      return;
    case "MemberExpression": {
      const object = evaluateJs(target.object, env);
      const { property } = target;
      const key2 = property.type === "Identifier" && !target.computed ? property.name : property.type === "PrivateIdentifier" ? void 0 : textOfJs(evaluateJs(property, env));
      if (object.kind === "object" && key2 !== void 0)
        object.fields.set(key2, value);
      return;
    }
  }
}
function itemOf(value, index) {
  return value.kind === "list" ? value.items[index] ?? plain(void 0, value.at) : unknownJs(value.at);
}

// packages/sources/dist/dnscontrol/run-statements.js
function runBody(statements, env) {
  for (const statement of statements) {
    if (statement.type === "FunctionDeclaration" && statement.id)
      env.names.declare(statement.id.name, {
        kind: "function",
        code: { node: statement, file: env.file },
        names: env.names,
        at: spotOf(statement, env)
      });
  }
  const outcome = runAll(statements, env);
  return outcome?.kind === "return" ? outcome.value : void 0;
}
function runAll(statements, env) {
  for (const statement of statements) {
    const outcome = env.machine.budget.deeper(() => runStatement(statement, env), void 0);
    if (outcome)
      return outcome;
  }
  return void 0;
}
function runStatement(node, env) {
  if (!env.machine.budget.step())
    return void 0;
  switch (node.type) {
    case "ExpressionStatement":
      evaluateJs(node.expression, env);
      return void 0;
    case "VariableDeclaration":
      declareAll(node, env);
      return void 0;
    case "BlockStatement":
      return runAll(node.body, env);
    case "TryStatement":
      return runAll(node.block.body, env);
    case "ReturnStatement":
      return {
        kind: "return",
        value: node.argument ? evaluateJs(node.argument, env) : plain(void 0, spotOf(node, env))
      };
    case "ThrowStatement":
      return { kind: "return", value: unknownJs(spotOf(node, env)) };
    case "BreakStatement":
      return { kind: "break" };
    case "ContinueStatement":
      return { kind: "continue" };
    case "IfStatement": {
      const truth = truthOf(evaluateJs(node.test, env));
      if (truth === void 0)
        env.machine.undecided(env.file, node.start, node.end);
      const branch = truth === void 0 ? void 0 : truth ? node.consequent : node.alternate;
      return branch ? runStatement(branch, env) : void 0;
    }
    case "ForStatement":
      return runFor(node, env);
    case "ForOfStatement":
    case "ForInStatement":
      return runForEach(node, env);
    default:
      return void 0;
  }
}
function declareAll(node, env) {
  for (const { id, init } of node.declarations)
    assignTo(id, init ? evaluateJs(init, env) : plain(void 0, spotOf(node, env)), env, true);
}
function runFor(node, env) {
  const inner = {
    ...env,
    names: node.init?.type === "VariableDeclaration" && node.init.kind !== "var" ? new Names(env.names) : env.names
  };
  if (node.init?.type === "VariableDeclaration")
    declareAll(node.init, inner);
  else if (node.init)
    evaluateJs(node.init, inner);
  while (!node.test || truthOf(evaluateJs(node.test, inner)) === true) {
    if (!env.machine.budget.step())
      return void 0;
    const outcome = runStatement(node.body, inner);
    if (outcome?.kind === "return")
      return outcome;
    if (outcome?.kind === "break")
      return void 0;
    if (node.update)
      evaluateJs(node.update, inner);
  }
  return void 0;
}
function runForEach(node, env) {
  const over = evaluateJs(node.right, env);
  for (const item of itemsOf2(over, node.type === "ForInStatement")) {
    const inner = { ...env, names: new Names(env.names) };
    if (node.left.type === "VariableDeclaration") {
      const [declaration] = node.left.declarations;
      if (declaration)
        assignTo(declaration.id, item, inner, true);
    } else
      assignTo(node.left, item, inner);
    const outcome = runStatement(node.body, inner);
    if (outcome?.kind === "return")
      return outcome;
    if (outcome?.kind === "break")
      return void 0;
  }
  return void 0;
}
function itemsOf2(value, keys) {
  if (value.kind === "list")
    return keys ? value.items.map((_, index) => plain(index, value.at)) : [...value.items];
  return keys && value.kind === "object" ? [...value.fields.keys()].map((key2) => plain(key2, value.at)) : [];
}

// packages/sources/dist/dnscontrol/run-config.js
var mostFiles = 5e3;
function runConfig(path, text, options3) {
  const texts2 = /* @__PURE__ */ new Map();
  const broken = [];
  const undecided = [];
  const machine = {
    budget: new Budget(),
    globals: new Names(),
    zones: [],
    defaults: [],
    require(name, from, at2) {
      for (const file of pathsOf(name, from)) {
        const content = options3.read?.(file);
        if (content === void 0)
          continue;
        if (file.endsWith(".json"))
          return valueOfJson(content, file);
        run5(file, content);
        return plain(void 0, at2);
      }
      return void 0;
    },
    requireAll(folder, from, deep) {
      for (const file of filesIn(folder, from, deep, options3.list?.() ?? [])) {
        const content = options3.read?.(file);
        if (content !== void 0)
          run5(file, content);
      }
    },
    undecided(file, start, end) {
      if (mentionsKeys(texts2.get(file)?.slice(start, end) ?? ""))
        undecided.push({ file, offset: start });
    }
  };
  const run5 = (file, content) => {
    if (texts2.has(file) || texts2.size >= mostFiles)
      return;
    texts2.set(file, content);
    const program = parseScript(content);
    if (typeof program === "number")
      broken.push({ file, offset: program });
    else
      machine.budget.deeper(() => runBody(program.body, { machine, names: machine.globals, file }), void 0);
  };
  run5(path, text);
  return { zones: machine.zones, defaults: machine.defaults, texts: texts2, broken, undecided };
}
function pathsOf(name, from) {
  const beside = normalisePath([...from.split("/").slice(0, -1), ...name.split("/")]);
  const fromRoot = normalisePath(name.split("/"));
  return [beside, fromRoot].flatMap((path) => path === void 0 ? [] : [path]);
}
function filesIn(folder, from, deep, paths) {
  const [beside] = pathsOf(folder === "" ? "." : folder, from);
  const prefix = beside === void 0 ? from.split("/").slice(0, -1).join("/") : beside;
  const start = prefix === "" ? "" : `${prefix}/`;
  return paths.filter((path) => path.startsWith(start) && path.endsWith(".js") && (deep || !path.slice(start.length).includes("/")));
}
function valueOfJson(text, file) {
  const [document] = parseJson(text).documents;
  return document && valueOfNode(document, file);
}
function valueOfNode(node, file) {
  const at2 = { file, offset: node.offset };
  if (node.kind === "list")
    return { kind: "list", items: node.items.map((item) => valueOfNode(item, file)), at: at2 };
  if (node.kind === "map")
    return {
      kind: "object",
      fields: new Map(node.entries.map(({ key: key2, value }) => [key2, valueOfNode(value, file)])),
      at: at2
    };
  return plain(plainOf(node), at2);
}

// packages/sources/dist/dnscontrol/read-dnscontrol.js
function readDnscontrol(path, text, options3) {
  const run5 = runConfig(path, text, options3);
  const places = /* @__PURE__ */ new Map();
  const placeOf2 = ({ file, offset: offset2 }) => {
    const made = places.get(file) ?? indexLines(run5.texts.get(file) ?? options3.read?.(file) ?? "", file);
    places.set(file, made);
    return made(offset2);
  };
  const into = collect({
    format: "dnscontrol",
    formatName: "JavaScript",
    placeOf: indexLines(text, path),
    tool: "DNSControl"
  });
  for (const spot of run5.broken)
    into.broken("syntax", placeOf2(spot));
  for (const spot of run5.undecided)
    into.unresolved("this condition", "", placeOf2(spot));
  const names = run5.zones.flatMap((zone2) => zone2.extends ? [] : zoneName(zone2) ?? []);
  for (const zone2 of run5.zones)
    readZone(zone2, run5.defaults, names, placeOf2, into);
  return { ...into.reading(), followed: [...run5.texts.keys()] };
}
function zoneName({ name }) {
  return textOfJs(name)?.split("!")[0]?.replace(/\.$/, "").toLowerCase();
}
function readZone(zone2, defaults3, zones, placeOf2, into) {
  const domain2 = zoneName(zone2);
  const modifiers = flatten([...defaults3, ...zone2.modifiers]);
  const hints = modifiers.map((modifier) => (modifier.kind === "record" ? modifier.args : [modifier]).map(hintOfJs).join(""));
  if (domain2 === void 0) {
    if (hints.some((hint) => /dkim|domainkey/i.test(hint)))
      into.unresolved("the zone", hintOfJs(zone2.name), placeOf2(zone2.at));
    return;
  }
  const [parent = domain2] = zones.filter((name) => domain2 === name || domain2.endsWith(`.${name}`)).sort((a, b) => b.length - a.length);
  let defaultTtl2;
  for (const modifier of modifiers) {
    if (modifier.kind === "ttl" && modifier.isDefault)
      defaultTtl2 = modifier.seconds;
    else if (modifier.kind === "record")
      addRecord(modifier, domain2, parent, defaultTtl2, placeOf2, into);
    else if (modifier.kind === "unknown" && /dkim|domainkey/i.test(modifier.hint))
      into.unresolved("this part of the zone", showHint(modifier.hint), placeOf2(modifier.at));
  }
}
function flatten(modifiers) {
  const flat2 = [];
  const waiting = [...modifiers].reverse();
  for (let modifier = waiting.pop(); modifier && flat2.length < 2e5; modifier = waiting.pop()) {
    if (modifier.kind === "list")
      waiting.push(...[...modifier.items].reverse());
    else
      flat2.push(modifier);
  }
  return flat2;
}
function addRecord(record, domain2, zone2, defaultTtl2, placeOf2, into) {
  const [name, target, ...rest] = record.args;
  if (!name || !target)
    return;
  const label2 = textOfJs(name);
  const value = valueOfRecord(record, target, rest, domain2);
  if (label2 === void 0 || value === void 0) {
    const hint = [name, target].map(hintOfJs).join(" ");
    if (/domainkey|dkim/i.test(hint))
      into.unresolved("this record", showHint(hintOfJs(name)), placeOf2(record.at));
    return;
  }
  const ttl2 = rest.find((each) => each.kind === "ttl")?.seconds ?? defaultTtl2;
  into.add({
    owner: ownerOf(label2, domain2),
    type: record.type,
    value,
    ...ttl2 === void 0 ? {} : { ttl: ttl2 },
    zone: zone2
  }, placeOf2(target.kind === "plain" ? target.at : record.at));
}
function valueOfRecord({ type }, target, rest, domain2) {
  if (type === "TXT") {
    const texts2 = target.kind === "list" ? target.items.map(textOfJs) : [textOfJs(target)];
    return texts2.includes(void 0) ? void 0 : utf8Octets(texts2.join(""));
  }
  const text = textOfJs(target);
  if (/^(?:CNAME|NS|DNAME|PTR|ALIAS)$/.test(type))
    return text === void 0 ? void 0 : readWrittenTarget(text, domain2);
  if (text === void 0)
    return void 0;
  return [target, ...rest].flatMap((each) => textOfJs(each) ?? []).join(" ");
}
function ownerOf(label2, domain2) {
  if (label2 === "@" || label2 === "")
    return domain2;
  return label2.endsWith(".") ? label2.slice(0, -1) : `${label2}.${domain2}`;
}
function showHint(hint) {
  return hint.replace(/\0+/g, "…");
}

// packages/sources/dist/hcl/load-hcl.js
import { readFile } from "node:fs/promises";

// packages/sources/dist/hcl/build-collection.js
function buildCollection(node, text) {
  const { start: offset2 } = node;
  if (node.type === "tuple")
    return { kind: "list", offset: offset2, items: expressionsOf(node, text) };
  const items = node.children.filter(({ type }) => type === "object_elem").flatMap((item) => itemOf2(item, text));
  return { kind: "object", offset: offset2, items };
}
function itemOf2(node, text) {
  const [keyNode, valueNode] = node.children.filter(({ type }) => type === "expression");
  if (!keyNode || !valueNode)
    return [];
  const key2 = buildExpression(keyNode, text);
  const isWord = key2.kind === "variable" && text[keyNode.start] !== "(";
  return [
    {
      key: isWord ? { kind: "literal", offset: key2.offset, value: key2.name } : key2,
      value: buildExpression(valueNode, text)
    }
  ];
}
function buildFor(node, text) {
  const intro = node.children.find(({ type }) => type === "for_intro");
  const names = (intro?.children ?? []).filter(({ type }) => type === "identifier").map((name) => sliceOf(name, text));
  const over = intro?.children.find(({ type }) => type === "expression");
  const results = expressionsOf(node, text);
  const condition = node.children.find(({ type }) => type === "for_cond")?.children;
  const test = condition?.find(({ type }) => type === "expression");
  const [first, second] = results;
  const valueName = names.at(-1);
  const isObject = node.type === "for_object_expr";
  const value = isObject ? second : first;
  if (!over || valueName === void 0 || !first || !value)
    return void 0;
  const [keyName] = names;
  return {
    kind: "for",
    offset: node.start,
    ...names.length > 1 && keyName !== void 0 ? { keyName } : {},
    valueName,
    over: buildExpression(over, text),
    ...isObject ? { key: first } : {},
    value,
    ...test ? { test: buildExpression(test, text) } : {},
    group: node.children.some(({ type }) => type === "ellipsis")
  };
}
function expressionsOf(node, text) {
  return node.children.filter(({ type }) => type === "expression").map((child) => buildExpression(child, text));
}
function sliceOf(node, text) {
  return text.slice(node.start, node.end);
}

// packages/sources/dist/hcl/build-template.js
function readStringLiteral(source) {
  if (source.length < 2 || !source.endsWith('"') || source.includes("\n"))
    return void 0;
  return readEscapes(source.slice(1, -1));
}
function buildTemplate(node, text) {
  const start = node.children.find(({ type }) => type === "quoted_template_start")?.end ?? node.start;
  const end = node.children.find(({ type }) => type === "quoted_template_end")?.start ?? node.end;
  const parts = partsOf(node, text, start, end, readEscapes);
  return parts ? joinParts2(parts, node.start) : otherOf(node, text);
}
function buildHeredoc(node, text) {
  const names = node.children.filter(({ type }) => type === "heredoc_identifier");
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || first === last)
    return otherOf(node, text);
  const start = text.indexOf("\n", first.end) + 1;
  const end = text.lastIndexOf("\n", last.start) + 1;
  if (start === 0 || end < start)
    return joinParts2([], node.start);
  const parts = partsOf(node, text, start, end, readDollars);
  if (!parts)
    return otherOf(node, text);
  const isIndented = text.startsWith("<<-", node.start);
  return joinParts2(isIndented ? withoutIndent(parts) : parts, node.start);
}
function partsOf(node, text, start, end, read) {
  const parts = [];
  let at2 = start;
  for (const child of node.children) {
    if (child.type !== "template_interpolation" && child.type !== "template_directive")
      continue;
    const literal2 = read(text.slice(at2, child.start));
    if (literal2 === void 0)
      return void 0;
    if (literal2 !== "")
      parts.push(literal2);
    const inner = child.children.find(({ type }) => type === "expression");
    const isPlain = child.type === "template_interpolation" && inner && !hasStripMark(child, text);
    parts.push(isPlain ? buildExpression(inner, text) : otherOf(child, text));
    at2 = child.end;
  }
  const tail = read(text.slice(at2, end));
  if (tail === void 0)
    return void 0;
  if (tail !== "")
    parts.push(tail);
  return parts;
}
function hasStripMark({ start, end }, text) {
  return text[start + 2] === "~" || text[end - 2] === "~";
}
function joinParts2(parts, offset2) {
  const [only] = parts;
  if (parts.length === 0)
    return { kind: "literal", offset: offset2, value: "" };
  if (parts.length === 1 && typeof only === "string")
    return { kind: "literal", offset: offset2, value: only };
  return { kind: "template", offset: offset2, parts };
}
function withoutIndent(parts) {
  let least = Number.POSITIVE_INFINITY;
  forLines(parts, (line, isLast) => {
    if (line.trim() !== "" || !isLast)
      least = Math.min(least, line.length - line.trimStart().length);
    return line;
  });
  if (!Number.isFinite(least) || least === 0)
    return [...parts];
  return forLines(parts, (line) => line.slice(Math.min(least, line.length - line.trimStart().length)));
}
function forLines(parts, change) {
  return parts.map((part, index) => {
    if (typeof part !== "string")
      return part;
    const lines = part.split("\n");
    return lines.map((line, at2) => {
      const startsLine = at2 > 0 || index === 0;
      const isLast = at2 === lines.length - 1 && index === parts.length - 1;
      return startsLine ? change(line, isLast) : line;
    }).join("\n");
  });
}
var short = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
function readEscapes(raw) {
  if (!/[\\$%]/.test(raw))
    return raw;
  let isBroken = false;
  const value = raw.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\([\s\S]?)|[$%]{2}(?=\{)/g, (...found) => {
    const [whole, four, eight, sign] = found;
    const code2 = four ?? eight;
    if (code2 !== void 0) {
      const point = Number.parseInt(code2, 16);
      if (point <= 1114111)
        return String.fromCodePoint(point);
    } else if (sign === void 0)
      return (whole ?? "").slice(1);
    const known = sign === void 0 ? void 0 : short[sign];
    if (known === void 0)
      isBroken = true;
    return known ?? "";
  });
  return isBroken ? void 0 : value;
}
function readDollars(raw) {
  return raw.replace(/[$%]{2}(?=\{)/g, (signs) => signs.slice(1));
}
function otherOf({ start, end }, text) {
  return { kind: "other", offset: start, hint: text.slice(start, Math.min(end, start + 200)) };
}

// packages/sources/dist/hcl/build-expression.js
function buildExpression(node, text) {
  return node.type === "expression" ? buildChain(node.children, text, node) : buildChain([node], text, node);
}
var postfix = /* @__PURE__ */ new Set(["get_attr", "index", "splat"]);
function buildChain(nodes, text, whole) {
  const meant = nodes.filter(({ type }) => type !== "comment" && type !== "(" && type !== ")");
  const [first, ...rest] = meant;
  if (!first || rest.some(({ type }) => !postfix.has(type)))
    return otherOf2(whole, text);
  return applyPostfix(buildTerm(first, text), rest, text);
}
function applyPostfix(base, steps, text) {
  let expression = base;
  for (const step of steps) {
    const { offset: offset2 } = expression;
    const [inner] = step.children.filter(({ named }) => named);
    if (step.type === "get_attr")
      expression = { kind: "attribute", offset: offset2, of: expression, name: textOf2(inner, text) };
    else if (step.type === "splat") {
      const each = (inner?.children ?? []).filter(({ type }) => postfix.has(type));
      expression = {
        kind: "splat",
        offset: offset2,
        of: expression,
        each: applyPostfix({ kind: "item", offset: offset2 }, each, text)
      };
    } else
      expression = { kind: "index", offset: offset2, of: expression, key: buildKey(inner, text) };
  }
  return expression;
}
function buildKey(node, text) {
  const inner = node?.children.find(({ type }) => type === "expression");
  if (inner)
    return buildExpression(inner, text);
  const digits = node ? text.slice(node.start, node.end).replace(/^\./, "") : "";
  return { kind: "literal", offset: node?.start ?? 0, value: Number(digits) };
}
function buildTerm(node, text) {
  const [inner] = node.children.filter(({ type }) => type !== "comment");
  switch (node.type) {
    case "expression":
      return buildExpression(node, text);
    case "literal_value":
      return inner ? buildLiteral(inner, text) : otherOf2(node, text);
    case "variable_expr":
      return { kind: "variable", offset: node.start, name: textOf2(inner, text) };
    case "template_expr":
      if (inner?.type === "quoted_template")
        return buildTemplate(inner, text);
      return inner?.type === "heredoc_template" ? buildHeredoc(inner, text) : otherOf2(node, text);
    case "collection_value":
      return inner ? buildCollection(inner, text) : otherOf2(node, text);
    case "for_expr":
      return (inner && buildFor(inner, text)) ?? otherOf2(node, text);
    case "function_call":
      return buildCall(node, text);
    case "conditional":
      return buildConditional(node, text);
    case "operation":
      return inner ? buildOperation(inner, text) : otherOf2(node, text);
    default:
      return otherOf2(node, text);
  }
}
function buildLiteral(node, text) {
  const { start: offset2 } = node;
  const source = text.slice(node.start, node.end);
  if (node.type === "string_lit") {
    const value = readStringLiteral(source);
    return value === void 0 ? otherOf2(node, text) : { kind: "literal", offset: offset2, value };
  }
  if (node.type === "numeric_lit")
    return { kind: "literal", offset: offset2, value: Number(source) };
  if (node.type === "bool_lit")
    return { kind: "literal", offset: offset2, value: source === "true" };
  return node.type === "null_lit" ? { kind: "literal", offset: offset2, value: null } : otherOf2(node, text);
}
function buildCall(node, text) {
  const name = node.children.find(({ type }) => type === "identifier");
  const args = node.children.find(({ type }) => type === "function_arguments")?.children ?? [];
  return {
    kind: "call",
    offset: node.start,
    name: textOf2(name, text),
    args: args.filter(({ type }) => type === "expression").map((arg) => buildExpression(arg, text)),
    spread: args.some(({ type }) => type === "ellipsis")
  };
}
function buildConditional(node, text) {
  const [test, yes, no] = node.children.filter(({ type }) => type === "expression");
  if (!test || !yes || !no)
    return otherOf2(node, text);
  return {
    kind: "conditional",
    offset: node.start,
    test: buildExpression(test, text),
    yes: buildExpression(yes, text),
    no: buildExpression(no, text)
  };
}
var operators = /* @__PURE__ */ new Set(["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!"]);
function buildOperation(node, text) {
  const children = node.children.filter(({ type }) => type !== "comment");
  const at2 = children.findIndex(({ type, named }) => !named && operators.has(type));
  const operator = children[at2]?.type;
  if (operator === void 0)
    return otherOf2(node, text);
  const sides = [children.slice(0, at2), children.slice(at2 + 1)].filter((side) => side.length > 0);
  return {
    kind: "operation",
    offset: node.start,
    operator,
    operands: sides.map((side) => buildChain(side, text, node))
  };
}
function otherOf2({ start, end }, text) {
  return { kind: "other", offset: start, hint: text.slice(start, Math.min(end, start + 200)) };
}
function textOf2(node, text) {
  return node ? text.slice(node.start, node.end) : "";
}

// packages/sources/dist/hcl/build-body.js
function buildBody(node, text) {
  const attributes2 = [];
  const blocks = [];
  for (const child of node?.children ?? []) {
    if (child.type === "attribute") {
      const name = child.children.find(({ type }) => type === "identifier");
      const value = child.children.find(({ type }) => type === "expression");
      if (!name || !value)
        continue;
      attributes2.push({
        name: text.slice(name.start, name.end),
        offset: child.start,
        value: buildExpression(value, text)
      });
    } else if (child.type === "block")
      blocks.push(buildBlock(child, text));
  }
  return { attributes: attributes2, blocks };
}
function buildBlock(node, text) {
  const words2 = node.children.filter(({ type: type2 }) => type2 === "identifier" || type2 === "string_lit");
  const [type, ...labels2] = words2.map((word) => {
    const source = text.slice(word.start, word.end);
    return word.type === "identifier" ? source : readStringLiteral(source) ?? source;
  });
  const body = node.children.find((child) => child.type === "body");
  return { type: type ?? "", labels: labels2, offset: node.start, body: buildBody(body, text) };
}

// packages/sources/dist/hcl/syntax-node.js
var deepest3 = 400;
function copyTree(tree, base) {
  const cursor = tree.walk();
  const copy = (depth) => {
    if (depth > deepest3)
      return void 0;
    const children = [];
    const type = cursor.nodeType;
    const node = {
      type,
      start: cursor.startIndex + base,
      end: cursor.endIndex + base,
      named: cursor.nodeIsNamed,
      missing: cursor.nodeIsMissing,
      children
    };
    if (leaves.has(type) || !cursor.gotoFirstChild())
      return node;
    do {
      const child = copy(depth + 1);
      if (!child)
        return void 0;
      children.push(child);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    return node;
  };
  try {
    return copy(0);
  } finally {
    cursor.delete();
  }
}
var leaves = /* @__PURE__ */ new Set(["string_lit", "numeric_lit", "bool_lit", "null_lit", "block_start", "block_end", "comment"]);

// packages/sources/dist/hcl/parse-hcl.js
function hclParser(parser) {
  return (source) => {
    const text = blankMark(source);
    const whole = parseRange(parser, text, 0, text.length);
    if (whole.errors.length === 0)
      return whole;
    const starts = [...text.matchAll(topLevelBlock)].map(({ index }) => index);
    if (starts.length < 2)
      return whole;
    const ranges = [0, ...starts].map((start, at2) => parseRange(parser, text, start, starts[at2] ?? text.length));
    return {
      body: {
        attributes: ranges.flatMap(({ body }) => body.attributes),
        blocks: ranges.flatMap(({ body }) => body.blocks)
      },
      errors: ranges.flatMap(({ errors }) => errors)
    };
  };
}
var topLevelBlock = /^(?:resource|data|module|locals|variable|output|provider|terraform|moved|import|removed|check)\b[^=\n]*\{/gm;
function parseRange(parser, text, start, end) {
  const tree = parser.parse(text.slice(start, end));
  if (!tree)
    return { body: { attributes: [], blocks: [] }, errors: [start] };
  try {
    const root = copyTree(tree, start);
    if (!root)
      return { body: { attributes: [], blocks: [] }, errors: [start] };
    const errors = tree.rootNode.hasError ? [openString(root, text) ?? firstError(root) ?? start] : [];
    return {
      body: buildBody(root.children.find(({ type }) => type === "body"), text),
      errors
    };
  } finally {
    tree.delete();
  }
}
function openString(root, text) {
  const waiting = [root];
  let first;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "string_lit" && text.slice(node.start, node.end).includes("\n"))
      first = Math.min(first ?? node.start, node.start);
    waiting.push(...node.children);
  }
  return first;
}
function firstError(root) {
  const waiting = [root];
  let first;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.missing || node.type === "ERROR") {
      const at2 = openQuote(node) ?? node.start;
      first = Math.min(first ?? at2, at2);
    }
    waiting.push(...node.children);
  }
  return first;
}
function openQuote({ children }) {
  const at2 = children.findIndex(({ type }, index) => type === "quoted_template_start" && !children.slice(index, index + 50).some((next) => next.type === "quoted_template_end"));
  return children[at2]?.start;
}

// packages/sources/dist/hcl/load-hcl.js
var loading;
function loadHcl() {
  loading ??= load();
  return loading;
}
async function load() {
  const [runtime, grammar] = await Promise.all([
    readGrammar("web-tree-sitter/web-tree-sitter.wasm"),
    readGrammar("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm")
  ]);
  const { Language, Parser: Parser5 } = await import("./web-tree-sitter-JN5BIFI4.js");
  await Parser5.init({ wasmBinary: runtime });
  const parser = new Parser5();
  parser.setLanguage(await Language.load(grammar));
  return hclParser(parser);
}
var folders = ["./grammar/", "../grammar/"];
async function readGrammar(path) {
  const name = path.split("/").at(-1) ?? path;
  for (const file of [...folders.map((folder) => folder + name), ...installedFiles(path)]) {
    try {
      return await readFile(new URL(file, import.meta.url));
    } catch {
    }
  }
  throw new DkimError("not-found", `${name} is missing: copy dist/grammar of @dkimkit/sources beside this code`);
}
function installedFiles(path) {
  return ["../../", "../../../../"].map((folder) => `${folder}node_modules/${path}`);
}

// packages/sources/dist/data/parse-yaml.js
var import_yaml2 = __toESM(require_dist(), 1);

// packages/sources/dist/data/convert-yaml.js
var import_yaml = __toESM(require_dist(), 1);
var mostNodes2 = 5e5;
var deepest4 = 100;
function convertYaml(document) {
  const converting = {
    anchors: /* @__PURE__ */ new Map(),
    open: /* @__PURE__ */ new Set(),
    count: 0,
    problem: void 0,
    brokenAt: document.errors[0]?.pos[0] ?? Number.POSITIVE_INFINITY
  };
  const root = document.contents;
  const node = root ? convert(root, 0, converting) : void 0;
  const { problem } = converting;
  return { ...node && { node }, ...problem && { problem } };
}
function convert(node, depth, converting) {
  const offset2 = node?.range?.[0] ?? 0;
  if (node === null)
    return { kind: "scalar", offset: offset2, value: null };
  if (++converting.count > mostNodes2 || depth > deepest4) {
    converting.problem ??= { problem: depth > deepest4 ? "nested-too-deep" : "too-many-values", offset: offset2 };
    return { kind: "scalar", offset: offset2, value: null };
  }
  const anchor = node.anchor;
  if (anchor)
    converting.anchors.set(anchor, node);
  if ((0, import_yaml.isAlias)(node))
    return follow(node.source, offset2, depth, converting);
  if ((0, import_yaml.isSeq)(node)) {
    return { kind: "list", offset: offset2, items: node.items.map((item) => convert(item, depth + 1, converting)) };
  }
  if ((0, import_yaml.isMap)(node)) {
    return { kind: "map", offset: offset2, entries: entriesOf(node.items, depth, converting) };
  }
  const [, , end = offset2] = node.range ?? [];
  if (offset2 <= converting.brokenAt && end >= converting.brokenAt)
    return { kind: "scalar", offset: offset2, value: null };
  return convertScalar(node, offset2);
}
function convertScalar(node, offset2) {
  if (!(0, import_yaml.isScalar)(node))
    return { kind: "scalar", offset: offset2, value: null };
  const { value, source } = node;
  if (typeof value === "string" || value === null)
    return { kind: "scalar", offset: offset2, value };
  if (typeof value === "number" || typeof value === "boolean")
    return { kind: "scalar", offset: offset2, value, ...source === void 0 ? {} : { source } };
  return { kind: "scalar", offset: offset2, value: source ?? String(value) };
}
function entriesOf(pairs, depth, converting) {
  const entries = [];
  const merged = [];
  for (const { key: key2, value } of pairs) {
    const keyNode = convert(key2, depth + 1, converting);
    const name = keyNode.kind !== "scalar" ? "" : keyNode.value === null ? "" : keyNode.source ?? String(keyNode.value);
    const converted = convert(value, depth + 1, converting);
    if (name === "<<" && converted.kind !== "scalar") {
      for (const map of converted.kind === "list" ? converted.items : [converted])
        if (map.kind === "map")
          merged.push(...map.entries);
    } else
      entries.push({ key: name, keyOffset: keyNode.offset, value: converted });
  }
  if (merged.length === 0)
    return entries;
  const own2 = new Set(entries.map(({ key: key2 }) => key2));
  const added = merged.filter(({ key: key2 }) => !own2.has(key2) && own2.add(key2));
  return [...added, ...entries];
}
function follow(name, offset2, depth, converting) {
  const target = converting.anchors.get(name);
  if (!target || converting.open.has(name)) {
    converting.problem ??= { problem: target ? "alias-in-itself" : "alias-unknown", offset: offset2 };
    return { kind: "scalar", offset: offset2, value: null };
  }
  converting.open.add(name);
  const node = convert(target, depth + 1, converting);
  converting.open.delete(name);
  return node;
}

// packages/sources/dist/data/parse-yaml.js
var mostTokens = 1e6;
var mostOpen = 300;
var mostDocuments = 1e4;
function parseYaml(text) {
  const documents = [];
  const problems2 = [];
  try {
    for (const document of composed(blankMark(text), problems2)) {
      const [error] = document.errors;
      if (error)
        problems2.push({ problem: nameOf(error.code), offset: error.pos[0] });
      if (documents.length >= mostDocuments) {
        problems2.push({ problem: "too-many-documents", offset: document.range?.[0] ?? 0 });
        break;
      }
      const { node, problem } = convertYaml(document);
      if (problem)
        problems2.push(problem);
      if (node)
        documents.push(node);
    }
  } catch (error) {
    if (!(error instanceof YamlLimit))
      throw error;
    problems2.push({ problem: error.problem, offset: error.offset });
  }
  return { documents, problems: problems2.slice(0, 10) };
}
var YamlLimit = class extends Error {
  problem;
  offset;
  constructor(problem, offset2) {
    super(problem);
    this.problem = problem;
    this.offset = offset2;
  }
};
function* composed(text, problems2) {
  const composer = new import_yaml2.Composer({ prettyErrors: false, uniqueKeys: false, logLevel: "silent", strict: false });
  for (const document of composer.compose(tokensOf(text)))
    yield document;
  for (const error of composer.streamInfo().errors.slice(0, 1))
    problems2.push({ problem: nameOf(error.code), offset: error.pos[0] });
}
function* tokensOf(text) {
  const parser = new import_yaml2.Parser();
  const { stack } = parser;
  let count = 0;
  let offset2 = 0;
  for (const lexeme of new import_yaml2.Lexer().lex(text)) {
    if (++count > mostTokens)
      throw new YamlLimit("too-long", offset2);
    yield* parser.next(lexeme);
    offset2 += lexeme.length;
    if (stack.length > mostOpen)
      throw new YamlLimit("nested-too-deep", offset2);
  }
  yield* parser.end();
}
function nameOf(code2) {
  return code2.toLowerCase().replaceAll("_", "-");
}

// packages/sources/dist/manifest/is-manifest.js
function isManifest(root) {
  const version2 = fieldOf(root, "version");
  if (root.kind !== "map" || version2?.kind !== "scalar")
    return false;
  const domains = fieldOf(root, "domains");
  const hasDomains = domains?.kind === "map" && domains.entries.some(({ value }) => fieldOf(value, "streams") ?? fieldOf(value, "senders"));
  const hasAccept = fieldOf(root, "accept")?.kind === "list" || fieldOf(root, "rules")?.kind === "map";
  return hasDomains || hasAccept && root.entries.every(({ key: key2 }) => sections.has(key2));
}
var sections = /* @__PURE__ */ new Set(["version", "defaults", "keystore", "domains", "rules", "accept"]);

// packages/sources/dist/records/type-words.js
var types2 = new Set("A AAAA AFSDB ALIAS ANAME CAA CDNSKEY CDS CERT CNAME DNAME DNSKEY DS HINFO HTTPS LOC MX NAPTR NS OPENPGPKEY PTR RP SMIMEA SOA SPF SRV SSHFP SVCB TLSA TXT URI".split(" "));
var texts = /* @__PURE__ */ new Set(["DKIM", "DMARC"]);
function readTypeWord(word) {
  const upper = word.trim().toUpperCase().replace(/^IN\s+/, "");
  if (types2.has(upper))
    return upper;
  return texts.has(upper) ? "TXT" : void 0;
}
function readGroupKey(key2) {
  const word = key2.replace(/[_-]?(?:records?|entries|s)$/i, "");
  return /^[A-Za-z0-9]{1,10}$/.test(word) && types2.has(word.toUpperCase()) ? word.toUpperCase() : void 0;
}

// packages/sources/dist/octodns/read-octodns.js
function isOctodns(root) {
  if (root.kind !== "map" || root.entries.length === 0)
    return false;
  const records = root.entries.flatMap(({ key: key2, value }) => isSpecial(key2) ? [] : itemsOf(value));
  return records.length > 0 && records.every(isRecord);
}
function readOctodns(root, zone2, into) {
  for (const { key: key2, value } of root.entries) {
    if (isSpecial(key2))
      continue;
    for (const record of itemsOf(value))
      if (record.kind === "map")
        readRecord(key2, record, zone2, into);
  }
}
function isSpecial(key2) {
  return key2 === "octodns" || key2 === "<<" || key2.startsWith("$") || key2.startsWith(".");
}
function isRecord(node) {
  return node.kind === "map" && readTypeWord(textOf(fieldOf(node, "type")) ?? "") !== void 0 && !node.entries.some(({ key: key2 }) => /^(?:name|owner|host|hostname|zone|domain|content|data)$/i.test(key2));
}
function readRecord(key2, record, zone2, into) {
  const type = readTypeWord(textOf(fieldOf(record, "type")) ?? "") ?? "";
  const ttl2 = Number(textOf(fieldOf(record, "ttl")) ?? "");
  const owner = ownerOf2(key2, zone2);
  for (const node of valuesOf(record)) {
    const text = textOf(node);
    if (text === void 0)
      continue;
    if (holdsTemplate(text)) {
      into.unresolved("this record", text, node.offset);
      continue;
    }
    into.add({
      owner,
      type,
      value: readValue(text, type, zone2),
      ...Number.isSafeInteger(ttl2) && ttl2 > 0 ? { ttl: ttl2 } : {},
      ...zone2 === void 0 ? {} : { zone: zone2 }
    }, node.offset);
  }
}
function valuesOf(record) {
  const written = fieldOf(record, "values") ?? fieldOf(record, "value");
  if (written)
    return itemsOf(written).map((node) => node.kind === "map" ? fieldOf(node, "value") ?? node : node);
  const pools = fieldOf(fieldOf(record, "dynamic"), "pools");
  if (pools?.kind !== "map")
    return [];
  return pools.entries.flatMap(({ value }) => itemsOf(fieldOf(value, "values")).map((node) => fieldOf(node, "value") ?? node));
}
function ownerOf2(key2, zone2) {
  if (key2 === "" || key2 === "@")
    return zone2 ?? "";
  return zone2 === void 0 ? key2 : `${key2}.${zone2}`;
}
function readValue(text, type, zone2) {
  if (type === "TXT" || type === "SPF") {
    const unescaped = text.replaceAll("\\;", ";");
    const whole = unescaped.startsWith('"') ? unescaped.slice(1, -1).replaceAll('" "', "") : unescaped;
    return utf8Octets(whole);
  }
  return /^(?:CNAME|NS|DNAME|PTR|ALIAS)$/.test(type) ? readWrittenTarget(text, zone2) : text;
}

// packages/sources/dist/registry/read-registry.js
function isRegistry(root) {
  const record = recordsOf(root);
  return record !== void 0 && record.entries.length > 0 && // `URL` is a redirection in these registries, not a record.
  record.entries.every(({ key: key2, value }) => key2 === "URL" || key2 === key2.toUpperCase() && readTypeWord(key2) !== void 0 && itemsOf(value).every((item) => item.kind === "scalar" || key2 !== "TXT" && key2 !== "CNAME"));
}
function readRegistry(root, path, zone2, into) {
  const label2 = (path.split("/").at(-1) ?? "").replace(/\.(?:json|ya?ml)$/i, "");
  const owner = label2 === "@" ? zone2 ?? "" : zone2 === void 0 ? label2 : `${label2}.${zone2}`;
  for (const { key: key2, value } of recordsOf(root)?.entries ?? []) {
    const type = readTypeWord(key2);
    if (type === void 0)
      continue;
    for (const node of itemsOf(value)) {
      const text = textOf(node);
      if (text === void 0)
        continue;
      const written = type === "TXT" ? readWrittenTxt(text) : { value: readWrittenTarget(text, zone2) };
      into.add({ owner, type, ...written, ...zone2 === void 0 ? {} : { zone: zone2 } }, node.offset);
    }
  }
}
function recordsOf(root) {
  const record = fieldOf(root, "record") ?? fieldOf(root, "records");
  return record?.kind === "map" ? record : void 0;
}

// packages/sources/dist/source.js
var nothing = { records: [], findings: [] };

// packages/sources/dist/terraform/unknown-mark.js
var unknownMark = "\0";
function holdsUnknown(value) {
  if (typeof value === "string")
    return value.includes(unknownMark);
  if (typeof value !== "object" || value === null)
    return false;
  return Object.values(value).some(holdsUnknown);
}
function showUnknown(text) {
  return text.replace(/\0+/g, "…");
}

// packages/sources/dist/terraform/add-resource.js
function addResource(resource, placeOf2, into) {
  const kind = zoneKindOfResource(resource.type);
  if (!kind) {
    if (isDnsRecordType(resource.type) && mentionsDkim(resource.attributes))
      into.unknown(resource.type, placeOf2(-1));
    return;
  }
  const set = kind.read(resource);
  if (!set) {
    if (holdsUnknown(resource.attributes) && mentionsDkim(resource.attributes))
      into.unresolved(resource.address, "", placeOf2(-1));
    return;
  }
  const name = holdsUnknown(set.name);
  const values = set.values.map(holdsUnknown);
  if (name || holdsUnknown(set.type) || values.includes(true)) {
    if (mayBeDkim(set.type, set.name, set.values))
      into.unresolved(resource.address, showUnknown(name ? set.name : ""), placeOf2(-1));
    const relative = relativePart(set.name);
    if (holdsUnknown(set.type) || relative === void 0)
      return;
    addRecords(withName(resource, set.name, relative), kind, values, placeOf2, into);
    return;
  }
  addRecords(resource, kind, values, placeOf2, into);
}
function addRecords(resource, kind, unknown, placeOf2, into) {
  const { type, attributes: attributes2, zone: zone2 } = resource;
  const known = knownAttributes(attributes2);
  const declared = { kind: kind.id, type, attributes: known };
  const records = kind.decode({ type, attributes: attributes2 }, zone2 === void 0 ? void 0 : { name: zone2 });
  const name = zone2 ?? ownZone(kind, resource);
  records.forEach((record, index) => {
    if (unknown[index])
      return;
    into.add({ ...record, ...name === void 0 ? {} : { zone: name }, resource: declared }, placeOf2(index));
  });
}
function relativePart(name) {
  if (!holdsUnknown(name))
    return name;
  const relative = /^([^\0]*\._domainkey)\.\0\.?$/.exec(name)?.[1];
  return relative;
}
function withName(resource, from, to) {
  const attributes2 = Object.entries(resource.attributes).map(([key2, value]) => [key2, value === from ? to : value]);
  return { ...resource, attributes: Object.fromEntries(attributes2) };
}
function ownZone(kind, resource) {
  const zone2 = kind.zoneBy === "id" ? void 0 : kind.read(resource)?.zone?.replace(/\.$/, "").toLowerCase();
  return zone2 === void 0 || holdsUnknown(zone2) || !zone2.includes(".") ? void 0 : zone2;
}
function knownAttributes(attributes2) {
  return Object.fromEntries(Object.entries(attributes2).filter(([, value]) => !holdsUnknown(value) && value !== null));
}
function mayBeDkim(type, name, values) {
  if (!holdsUnknown(type) && type !== "TXT" && type !== "CNAME")
    return false;
  if (/domainkey/i.test(name))
    return true;
  if (!holdsUnknown(name))
    return /dkim/i.test(name);
  const texts2 = values.flat().map(String);
  return texts2.some((text) => /dkim|domainkey|\bp\s*=\s*MI/i.test(text) || text === unknownMark);
}
function isDnsRecordType(type) {
  return /dns|record|zone|rrset/.test(type);
}
function mentionsDkim(value) {
  if (typeof value === "string")
    return /_domainkey|v=DKIM1/i.test(value);
  if (typeof value !== "object" || value === null)
    return false;
  return Object.values(value).some(mentionsDkim);
}

// packages/sources/dist/terraform/plan-values.js
function hideSensitive(value, sensitive) {
  return replaceWhere(value, sensitive);
}
function markUnknown(value, unknown) {
  return replaceWhere(value, unknown);
}
function replaceWhere(value, marks) {
  if (marks === true)
    return unknownMark;
  if (typeof marks !== "object" || marks === null)
    return value;
  if (Array.isArray(marks)) {
    const items = Array.isArray(value) ? value : [];
    return Array.from({ length: Math.max(items.length, marks.length) }, (_, at2) => replaceWhere(items[at2], marks[at2]));
  }
  const record = typeof value === "object" && value !== null ? value : {};
  const replaced = { ...record };
  for (const [name, mark] of Object.entries(marks)) {
    const item = replaceWhere(record[name], mark);
    if (item !== void 0)
      replaced[name] = item;
  }
  return replaced;
}

// packages/sources/dist/zone/zone-of-path.js
var before = /^(?:db|zone|named|master|pri|primary|forward|fwd)[._-]/i;
var after = /\.(?:zone|db|hosts|bind|dns|txt|ya?ml|json|j2|jinja2?|tmpl|tpl|erb|in)$/i;
function zoneOfPath(path) {
  const directory2 = path.split("/").at(-2);
  if (directory2?.endsWith(".") && isZoneName(directory2.slice(0, -1)))
    return directory2.slice(0, -1).toLowerCase();
  let name = (path.split("/").at(-1) ?? "").replace(/^\$/, "");
  for (let stripped = name.replace(after, ""); stripped !== name; stripped = name.replace(after, ""))
    name = stripped;
  name = name.replace(before, "").replace(/\.$/, "");
  return isZoneName(name) ? name.toLowerCase() : void 0;
}
function isZoneName(name) {
  return name.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i.test(name) && !/\.(?:tf|js|ts|py|conf|cfg|ini|lock|md|go|rb|sh|tfvars|hcl|zone|tfstate|tfplan)$/i.test(name);
}

// packages/sources/dist/terraform/zone-resource.js
var attributes = ["dns_name", "zone_name", "domain", "name", "zone"];
function zoneNameOf(attribute) {
  for (const name of attributes) {
    const text = attribute(name)?.replace(/\.$/, "");
    if (text !== void 0 && isZoneName(text))
      return text.toLowerCase();
  }
  return void 0;
}

// packages/sources/dist/terraform/plan-zones.js
function zoneNamesOf(root) {
  const names = /* @__PURE__ */ new Map();
  const note = (values) => {
    const name = zoneNameOf((attribute) => textOf(fieldOf(values, attribute)));
    if (name === void 0)
      return;
    for (const attribute of ["zone_id", "id", "name"]) {
      const id = textOf(fieldOf(values, attribute));
      if (id !== void 0 && id !== "")
        names.set(id, name);
    }
  };
  for (const change of itemsOf(fieldOf(root, "resource_changes"))) {
    if (!/zone|domain/.test(textOf(fieldOf(change, "type")) ?? ""))
      continue;
    note(fieldOf(fieldOf(change, "change"), "after"));
    note(fieldOf(fieldOf(change, "change"), "before"));
  }
  const waiting = [
    fieldOf(fieldOf(fieldOf(root, "prior_state"), "values"), "root_module"),
    fieldOf(fieldOf(root, "values"), "root_module")
  ];
  for (let module = waiting.pop(); module ?? waiting.length > 0; module = waiting.pop()) {
    for (const resource of itemsOf(fieldOf(module, "resources"))) {
      if (/zone|domain/.test(textOf(fieldOf(resource, "type")) ?? ""))
        note(fieldOf(resource, "values"));
    }
    waiting.push(...itemsOf(fieldOf(module, "child_modules")));
  }
  return names;
}

// packages/sources/dist/terraform/read-plan.js
function readPlan(path, text, options3 = {}) {
  const placeOf2 = indexLines(text, path);
  const make = () => collect({ format: "terraform-plan", formatName: "Terraform plan", placeOf: placeOf2, tool: "the apply" });
  const { documents, problems: problems2 } = parseJson(text);
  const [before2, after2] = [make(), make()];
  for (const { problem, offset: offset2 } of problems2)
    after2.broken(problem, offset2);
  for (const document of documents) {
    if (!isPlan(document))
      after2.broken("no-plan", document.offset);
    readSide(document, "before", options3, before2);
    readSide(document, "after", options3, after2);
  }
  return { isPlan: documents.some(isPlan), before: before2.reading(), after: after2.reading() };
}
function isPlan(root) {
  return fieldOf(root, "format_version") !== void 0 && (fieldOf(root, "resource_changes") ?? fieldOf(root, "planned_values") ?? fieldOf(root, "values")) !== void 0;
}
function readPlanDocument(root, options3, into) {
  readSide(root, "after", options3, into);
}
function readSide(root, side, options3, into) {
  const zones = zoneNamesOf(root);
  const changes = fieldOf(root, "resource_changes");
  if (changes) {
    for (const change of itemsOf(changes))
      readChange(change, side, zones, options3, into);
  } else
    for (const resource of stateResources(fieldOf(root, "values")))
      readResource(resource, zones, options3, into);
}
function readChange(resource, side, zones, options3, into) {
  const type = textOf(fieldOf(resource, "type"));
  const change = fieldOf(resource, "change");
  const values = fieldOf(change, side);
  if (type === void 0 || textOf(fieldOf(resource, "mode")) === "data" || values?.kind !== "map")
    return;
  const hidden = fieldOf(change, `${side}_sensitive`);
  const shown = hideSensitive(plainOf(values), hidden && plainOf(hidden));
  const unknown = side === "after" ? fieldOf(change, "after_unknown") : void 0;
  const attributes2 = unknown ? markUnknown(shown, plainOf(unknown)) : shown;
  addAttributes(resource, type, attributes2, values, zones, options3, into);
}
function readResource(resource, zones, options3, into) {
  const type = textOf(fieldOf(resource, "type"));
  const values = fieldOf(resource, "values");
  if (type === void 0 || values?.kind !== "map")
    return;
  const hidden = fieldOf(resource, "sensitive_values");
  addAttributes(resource, type, hideSensitive(plainOf(values), hidden && plainOf(hidden)), values, zones, options3, into);
}
function addAttributes(resource, type, attributes2, values, zones, options3, into) {
  if (typeof attributes2 !== "object" || attributes2 === null)
    return;
  const address = textOf(fieldOf(resource, "address")) ?? type;
  const ids = [fieldOf(values, "zone_id"), fieldOf(values, "managed_zone"), fieldOf(values, "domain_id")];
  const zone2 = ids.map((id) => zones.get(textOf(id) ?? "")).find((name) => name !== void 0) ?? options3.zone;
  addResource({ type, attributes: attributes2, address, ...zone2 ? { zone: zone2 } : {} }, () => resource.offset, into);
}
function* stateResources(values) {
  const waiting = itemsOf(fieldOf(values, "root_module")).slice();
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    yield* itemsOf(fieldOf(module, "resources"));
    for (const child of itemsOf(fieldOf(module, "child_modules")))
      waiting.push(child);
  }
}

// packages/sources/dist/records/api-format.js
function apiFormat(root) {
  if (fieldOf(root, "ResourceRecordSets")?.kind === "list")
    return "route53";
  const [domain2] = itemsOf(fieldOf(root, "domains"));
  if (fieldOf(root, "dns_providers") && fieldOf(domain2, "records"))
    return "dnscontrol-ir";
  const [record] = itemsOf(fieldOf(root, "result") ?? root);
  if (fieldOf(record, "content") && fieldOf(record, "proxied") && fieldOf(record, "type"))
    return "cloudflare";
  return void 0;
}

// packages/sources/dist/records/read-plain-records.js
function readPlainRecords(root, into) {
  if (root.kind === "list")
    for (const item of root.items)
      readItem(item, into);
  else if (root.kind === "map") {
    for (const { key: key2, value } of root.entries)
      if (isOwner(key2))
        addValues(key2, value, into);
  }
}
function readItem(item, into) {
  if (item.kind === "scalar")
    addValues("", item, into);
  if (item.kind !== "map")
    return;
  const owner = textOf(fieldOf(item, "owner") ?? fieldOf(item, "name")) ?? "";
  const values = fieldOf(item, "values") ?? fieldOf(item, "value");
  if (values && !fieldOf(item, "type"))
    addValues(owner, values, into);
}
function addValues(owner, values, into) {
  for (const node of itemsOf(values)) {
    if (node.kind !== "scalar" || typeof node.value !== "string")
      continue;
    into.add({ owner: owner.replace(/\.$/, ""), type: "TXT", value: utf8Octets(node.value) }, node.offset);
  }
}
function isOwner(key2) {
  return /(?:^|\.)_domainkey\./i.test(key2);
}

// packages/sources/dist/records/field-names.js
var spellings = {
  owner: [
    "owner",
    "fqdn",
    "name",
    "host",
    "hostname",
    "dnsname",
    "recordname",
    "subdomain",
    "label",
    "record",
    "key",
    "domain"
  ],
  type: ["type", "rtype", "recordtype", "rrtype", "rrsettype", "fieldtype", "dnstype"],
  value: [
    "value",
    "values",
    "content",
    "contents",
    "data",
    "rdata",
    "rrdata",
    "rrdatas",
    "rrsetvalues",
    "target",
    "targets",
    "answer",
    "answers",
    "text",
    "txt",
    "txtdata",
    "records",
    "resourcerecords",
    "destination",
    "pointsto",
    "address",
    "addresses",
    "cname",
    "canonicalname",
    "record"
  ],
  /** Lists of strings that are one value. */
  strings: ["strings", "txtstrings", "answerparts", "chunks", "parts"],
  ttl: ["ttl", "ttlsec", "ttlseconds", "rrsetttl", "recordttl", "timetolive"],
  zone: ["zone", "zonename", "hostedzonename", "domainname", "origin", "domain", "dnszone"]
};
function findField(map, field, accept2 = () => true) {
  for (const spelling of spellings[field]) {
    const found = map.entries.find(({ key: key2, value }) => plainKey(key2) === spelling && accept2(value));
    if (found)
      return found;
  }
  return void 0;
}
function findText(map, field) {
  const entry = findField(map, field, (node) => textOf(node) !== void 0);
  return entry && { entry, text: textOf(entry.value) ?? "" };
}
function findTtl(map) {
  const text = findText(map, "ttl")?.text;
  return text !== void 0 && /^[0-9]{2,10}$/.test(text) ? Number(text) : void 0;
}
function plainKey(key2) {
  return key2.length > 24 ? "" : key2.toLowerCase().replace(/[_-]/g, "");
}

// packages/sources/dist/records/read-record-list.js
function readRecordList(root, zone2, into) {
  walk(root, zone2 === void 0 ? {} : { zone: zone2 }, into);
}
function walk(node, context, into) {
  if (node.kind === "list") {
    for (const item of node.items) {
      if (item.kind === "scalar")
        addValue(item, ownerOfKey(context), context, into);
      else
        walk(item, context, into);
    }
    return;
  }
  if (node.kind !== "map" || readRecord2(node, context, into))
    return;
  const inner = contextOf(node, context);
  for (const entry of node.entries)
    walkEntry(entry, inner, into);
}
function walkEntry({ key: key2, value }, context, into) {
  const type = readGroupKey(key2);
  if (type !== void 0) {
    walkTyped(value, { ...context, type }, into);
    return;
  }
  if (value.kind === "scalar") {
    if (isDkimName(key2))
      addValue(value, key2, context, into);
    return;
  }
  const isZone2 = isZoneName(key2.replace(/\.$/, "")) && !key2.includes("_");
  walk(value, isZone2 && isZoneEntry(key2, context) ? zoneContext(key2, context) : { ...context, key: key2 }, into);
}
function isZoneEntry(key2, { zone: zone2 }) {
  return zone2 === void 0 || !key2.toLowerCase().endsWith(`.${zone2}`);
}
function zoneContext(key2, { ttl: ttl2 }) {
  return { zone: key2.replace(/\.$/, "").toLowerCase(), ...ttl2 === void 0 ? {} : { ttl: ttl2 } };
}
function contextOf(map, context) {
  const named = findText(map, "zone")?.text ?? findText(map, "owner")?.text;
  const name = named?.replace(/\.$/, "");
  const ttl2 = findTtl(map);
  return {
    ...context,
    ...name !== void 0 && isZoneName(name) ? { zone: name.toLowerCase() } : {},
    ...ttl2 === void 0 ? {} : { ttl: ttl2 }
  };
}
function walkTyped(node, context, into) {
  if (node.kind === "scalar") {
    addValue(node, context.key, context, into);
    return;
  }
  if (node.kind === "list") {
    for (const item of node.items)
      walkTyped(item, context, into);
    return;
  }
  if (readRecord2(node, context, into))
    return;
  for (const { key: key2, value } of node.entries) {
    for (const item of itemsOf(value))
      walkTyped(item, { ...context, key: key2 }, into);
  }
}
function readRecord2(map, context, into) {
  const own2 = findField(map, "type", (node) => readTypeWord(textOf(node) ?? "") !== void 0);
  const name = findText(map, "owner");
  const type = own2 ? readTypeWord(textOf(own2.value) ?? "") : context.type ?? (isDkimName(name?.text) ? "ANY" : void 0);
  if (type === void 0)
    return false;
  const strings = findField(map, "strings", (node) => node.kind === "list");
  const value = strings ?? findField(map, "value", (node) => holdsValues(node) && node !== name?.entry.value && node !== own2?.value);
  const zoneText = findText(map, "zone");
  const zone2 = zoneText && zoneText.entry !== name?.entry ? zoneText.text.replace(/\.$/, "") : void 0;
  const ttl2 = findTtl(map);
  const inner = {
    ...context,
    ...type === "ANY" ? {} : { type },
    ...zone2 !== void 0 && isZoneName(zone2) ? { zone: zone2.toLowerCase() } : {},
    ...ttl2 === void 0 ? {} : { ttl: ttl2 },
    // What dkimkit itself prints with --json.
    ...name?.entry.key === "owner" && value?.key === "value" ? { isWire: true } : {}
  };
  const owner = name?.text ?? ownerOfKey(context);
  if (!value) {
    if (own2 && isDkimName(owner))
      into.unresolved("the value", owner ?? "", map.offset);
    return own2 !== void 0 && name !== void 0;
  }
  if (strings) {
    const text = itemsOf(strings.value).map((item) => textOf(item) ?? "");
    addText(text.join(""), strings.value.offset, owner, inner, into);
  } else
    for (const item of itemsOf(value.value))
      addValue(item, owner, inner, into);
  return true;
}
function ownerOfKey({ key: key2 }) {
  return key2 === void 0 || key2 === "" || key2 === "@" || key2.startsWith("*") || key2.includes("_domainkey") ? key2 : void 0;
}
function holdsValues(node) {
  return itemsOf(node).every((item) => valueText(item) !== void 0) && itemsOf(node).length > 0;
}
function valueText(node) {
  if (node.kind === "map") {
    const inner = findText(node, "value");
    return inner && { text: inner.text, offset: inner.entry.value.offset };
  }
  const text = textOf(node);
  return text === void 0 ? void 0 : { text, offset: node.offset };
}
function addValue(node, owner, context, into) {
  const value = valueText(node);
  if (value)
    addText(value.text, value.offset, owner, context, into);
}
function addText(text, offset2, owner, context, into) {
  const { zone: zone2, type = looksLikeTarget(text) ? "CNAME" : "TXT", ttl: ttl2, isWire } = context;
  if (owner === void 0 && !(type === "TXT" && /dkim1|\bp\s*=/i.test(text)))
    return;
  if (!isWire && (holdsTemplate(text) || holdsTemplate(owner ?? ""))) {
    if (isDkimName(owner) || /dkim/i.test(text))
      into.unresolved("this record", text, offset2);
    return;
  }
  const isText = type === "TXT" || type === "SPF";
  const wire = { value: isText ? utf8Octets(text) : readOther(text, type, zone2) };
  const written = isText && !isWire ? readWrittenTxt(text) : wire;
  into.add({
    owner: owner === void 0 ? "" : readWrittenOwner(owner, zone2),
    type,
    ...written,
    ...ttl2 === void 0 ? {} : { ttl: ttl2 },
    ...zone2 === void 0 ? {} : { zone: zone2 }
  }, offset2);
}
function looksLikeTarget(text) {
  return /^(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.){1,30}[a-z][a-z0-9-]{1,62}\.?$/i.test(text);
}
function readOther(text, type, zone2) {
  return /^(?:CNAME|NS|DNAME|PTR|ALIAS|ANAME)$/.test(type) ? readWrittenTarget(text, zone2) : text.trim();
}
function isDkimName(name) {
  return name !== void 0 && /domainkey/i.test(name);
}

// packages/sources/dist/records/read-data.js
function readJson(path, text, options3) {
  return readData(path, text, parseJson(text), "JSON", options3);
}
function readYaml(path, text, options3) {
  return readData(path, text, parseYaml(text), "YAML", options3);
}
function readData(path, text, { documents, problems: problems2 }, formatName, options3) {
  if (documents.some(isManifest))
    return options3.manifestReader?.(path, text) ?? nothing;
  const placeOf2 = indexLines(text, path);
  const format = formatOf(documents, formatName);
  const into = collect({
    format,
    formatName,
    placeOf: placeOf2,
    tool: format === "terraform-plan" ? "the apply" : "your own code"
  });
  for (const { problem, offset: offset2 } of problems2)
    into.broken(problem, offset2);
  for (const document of documents)
    readDocument(document, path, format, options3, into);
  return into.reading();
}
function readDocument(root, path, format, options3, into) {
  if (isPlan(root))
    readPlanDocument(root, options3, into);
  else if (format === "registry" && root.kind === "map")
    readRegistry(root, path, options3.zone, into);
  else if (format === "octodns" && isOctodns(root))
    readOctodns(root, options3.zone ?? zoneOfPath(path), into);
  else {
    readRecordList(root, options3.zone ?? zoneOfPath(path), into);
    if (format === "json" && into.reading().records.length === 0)
      readPlainRecords(root, into);
  }
}
function formatOf(documents, formatName) {
  const [first] = documents;
  if (!first)
    return formatName.toLowerCase();
  if (isPlan(first))
    return "terraform-plan";
  if (isRegistry(first))
    return "registry";
  if (isOctodns(first))
    return "octodns";
  return apiFormat(first) ?? formatName.toLowerCase();
}

// packages/sources/dist/records/read-lines.js
function readLines(path, text) {
  const records = [];
  let line = 0;
  for (const content of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    line++;
    if (/^[ \t]*$/.test(content) || content.startsWith("#"))
      continue;
    const tab = content.indexOf("	");
    const owner = tab > 0 && /^[^\s=;"]+$/.test(content.slice(0, tab)) ? content.slice(0, tab).replace(/\.$/, "") : "";
    const rest = owner === "" ? content : content.slice(tab + 1);
    const value = rest.replace(/^[ \t]+/, "");
    records.push({
      owner,
      type: "TXT",
      value: utf8Octets(value.replace(/[ \t]+$/, "")),
      format: "lines",
      at: { file: path, line, column: content.length - value.length + 1 }
    });
  }
  return { records, findings: [] };
}

// packages/sources/dist/terraform/json-body.js
function bodyOfJson(root, parse4) {
  const blocks = [];
  if (root.kind === "map") {
    for (const { key: key2, value } of root.entries)
      blocks.push(...blocksOf(key2, value, parse4));
  }
  return { attributes: [], blocks };
}
function settingsOfJson(root, parse4) {
  return { attributes: root.kind === "map" ? attributesOf(root, parse4) : [], blocks: [] };
}
var labels = { resource: 2, data: 2, variable: 1, output: 1, module: 1, locals: 0 };
function blocksOf(type, node, parse4) {
  const count = Object.hasOwn(labels, type) ? labels[type] : void 0;
  return count === void 0 ? [] : nested(type, [], count, node, parse4);
}
function nested(type, found, wanted, node, parse4) {
  return itemsOf(node).flatMap((item) => {
    if (item.kind !== "map")
      return [];
    if (found.length < wanted) {
      return item.entries.flatMap(({ key: key2, value }) => key2 === "//" ? [] : nested(type, [...found, key2], wanted, value, parse4));
    }
    const body = { attributes: attributesOf(item, parse4), blocks: dynamicBlocks(item, parse4) };
    return [{ type, labels: found, offset: item.offset, body }];
  });
}
function attributesOf(map, parse4) {
  return map.entries.filter(({ key: key2 }) => key2 !== "//" && key2 !== "dynamic" && key2 !== "lifecycle" && key2 !== "provisioner").map(({ key: key2, keyOffset, value }) => ({ name: key2, offset: keyOffset, value: expressionOf(value, parse4) }));
}
function dynamicBlocks(map, parse4) {
  return itemsOf(fieldOf(map, "dynamic")).flatMap((dynamic) => dynamic.kind === "map" ? dynamic.entries.flatMap(({ key: key2, value }) => nested("dynamic", [key2], 1, value, parse4).map((block) => ({
    ...block,
    body: {
      attributes: block.body.attributes.filter(({ name }) => name !== "content"),
      blocks: itemsOf(fieldOf(itemsOf(value)[0], "content")).flatMap((content) => nested("content", [], 0, content, parse4))
    }
  }))) : []);
}
function expressionOf(node, parse4) {
  const { offset: offset2 } = node;
  if (node.kind === "list")
    return { kind: "list", offset: offset2, items: node.items.map((item) => expressionOf(item, parse4)) };
  if (node.kind === "map") {
    const items = node.entries.map(({ key: key2, keyOffset, value: value2 }) => ({
      key: { kind: "literal", offset: keyOffset, value: key2 },
      value: expressionOf(value2, parse4)
    }));
    return { kind: "object", offset: offset2, items };
  }
  const { value } = node;
  if (typeof value !== "string" || !/[$%]\{/.test(value))
    return { kind: "literal", offset: offset2, value };
  return templateOf(value, offset2, parse4);
}
function templateOf(text, offset2, parse4) {
  const end = "TEXT_OF_JSON";
  const other = { kind: "other", offset: offset2, hint: text.slice(0, 200) };
  if (text.includes(end))
    return other;
  const { body, errors } = parse4(`x = <<${end}
${text}
${end}
`);
  const expression = body.attributes[0]?.value;
  if (!expression || errors.length > 0)
    return other;
  const placed = placeAt(expression, offset2);
  if (placed.kind !== "template")
    return placed;
  const last = placed.parts.at(-1);
  if (typeof last !== "string")
    return placed;
  const tail = last.slice(0, -1);
  return { ...placed, parts: tail === "" ? placed.parts.slice(0, -1) : [...placed.parts.slice(0, -1), tail] };
}
function placeAt(value, offset2) {
  if (Array.isArray(value))
    return value.map((item) => placeAt(item, offset2));
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key2, item]) => [key2, key2 === "offset" ? offset2 : placeAt(item, offset2)]));
}

// packages/sources/dist/terraform/parse-terraform.js
function parseTerraform(path, text, parse4, into) {
  const placeOf2 = indexLines(text, path);
  if (/^\ufeff?\s*\{/.test(text)) {
    const { documents, problems: problems2 } = parseJson(text);
    for (const { problem, offset: offset2 } of problems2)
      into.broken(problem, placeOf2(offset2));
    const [document] = documents;
    if (!document)
      return { path, body: { attributes: [], blocks: [] }, placeOf: placeOf2 };
    const body2 = path.endsWith(".tfvars.json") ? settingsOfJson(document, parse4) : bodyOfJson(document, parse4);
    return { path, body: body2, placeOf: placeOf2 };
  }
  const { body, errors } = parse4(text);
  for (const offset2 of errors) {
    const line = text.slice(offset2, offset2 + 200).split("\n")[0] ?? "";
    into.broken("syntax", placeOf2(offset2), /^[\s\w=.{}()[\]-]{0,40}$/.test(line) ? line.trim() : "");
  }
  return { path, body, placeOf: placeOf2 };
}

// packages/sources/dist/terraform/value.js
function knownValue(data2, at2) {
  return { known: true, data: data2, at: at2 };
}
function unknownValue(at2, hint = unknownMark) {
  return { known: false, hint, at: at2 };
}
function missingValue(at2) {
  return { known: false, hint: unknownMark, at: at2, missing: true };
}
function textOfValue(value) {
  if (!value?.known)
    return void 0;
  const { data: data2 } = value;
  return typeof data2 === "string" || typeof data2 === "number" || typeof data2 === "boolean" ? String(data2) : void 0;
}
function numberOfValue(value) {
  const text = textOfValue(value);
  return text !== void 0 && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : void 0;
}
function itemsOfValue(value) {
  if (!value?.known || typeof value.data !== "object" || value.data === null)
    return void 0;
  return isMapData(value.data) ? [...value.data.values()] : value.data;
}
function mapOfValue(value) {
  return value?.known && isMapData(value.data) ? value.data : void 0;
}
function isMapData(data2) {
  return data2 instanceof Map;
}
function isListData(data2) {
  return Array.isArray(data2);
}
function hintOf(value) {
  return value.known ? textOfValue(value) ?? unknownMark : value.hint;
}
function plainOfValue(value) {
  if (!value.known)
    return value.hint;
  const { data: data2 } = value;
  if (typeof data2 !== "object" || data2 === null)
    return data2;
  if (isMapData(data2))
    return Object.fromEntries([...data2].map(([key2, item]) => [key2, plainOfValue(item)]));
  return data2.map(plainOfValue);
}
function isWhole(value) {
  if (!value.known)
    return false;
  const items = itemsOfValue(value);
  return items === void 0 || items.every(isWhole);
}

// packages/sources/dist/terraform/functions/terraform-function.js
function ofTexts(act) {
  return (args) => {
    const texts2 = args.map(textOfValue);
    return texts2.every((text) => text !== void 0) ? act(...texts2) : void 0;
  };
}
function textsOf(value) {
  const texts2 = itemsOfValue(value)?.map(textOfValue);
  return texts2?.every((text) => text !== void 0) ? texts2 : void 0;
}

// packages/sources/dist/terraform/functions/collections.js
var collectionFunctions = {
  chunklist: ([list2, size], { at: at2 }) => {
    const [items, length] = [itemsOfValue(list2), numberOfValue(size)];
    if (!items || length === void 0 || length < 1)
      return void 0;
    return Array.from({ length: Math.ceil(items.length / length) }, (_, index) => knownValue(items.slice(index * length, (index + 1) * length), at2));
  },
  coalesce: (args) => {
    for (const arg of args) {
      if (!arg.known)
        return void 0;
      if (arg.data !== null && arg.data !== "")
        return arg;
    }
    return void 0;
  },
  compact: ([list2]) => {
    const items = itemsOfValue(list2);
    return items?.every(({ known }) => known) ? items.filter((item) => (textOfValue(item) ?? "") !== "") : void 0;
  },
  concat: (args) => {
    const lists = args.map(itemsOfValue);
    return lists.every((list2) => list2 !== void 0) ? lists.flatMap((list2) => list2 ?? []) : void 0;
  },
  contains: ([list2, value]) => {
    const [texts2, text] = [textsOf(list2), textOfValue(value)];
    return texts2 && text !== void 0 ? texts2.includes(text) : void 0;
  },
  distinct: ([list2], { at: at2 }) => {
    const texts2 = textsOf(list2);
    return texts2 && [...new Set(texts2)].map((text) => knownValue(text, at2));
  },
  element: ([list2, index]) => {
    const [items, number] = [itemsOfValue(list2), numberOfValue(index)];
    return items && number !== void 0 && items.length > 0 ? items[Math.abs(number) % items.length] : void 0;
  },
  flatten: ([list2]) => list2?.known && isListData(list2.data) ? flatten2(list2.data) : void 0,
  keys: ([map], { at: at2 }) => {
    const entries = mapOfValue(map);
    return entries && [...entries.keys()].sort().map((key2) => knownValue(key2, at2));
  },
  length: ([value]) => itemsOfValue(value)?.length ?? textOfValue(value)?.length,
  lookup: ([map, key2, otherwise]) => {
    const [entries, name] = [mapOfValue(map), textOfValue(key2)];
    return entries && name !== void 0 ? entries.get(name) ?? otherwise : void 0;
  },
  merge: (args) => {
    const merged = /* @__PURE__ */ new Map();
    for (const arg of args) {
      if (arg.known && arg.data === null)
        continue;
      const entries = mapOfValue(arg);
      if (!entries)
        return void 0;
      for (const [key2, value] of entries)
        merged.set(key2, value);
    }
    return merged;
  },
  nonsensitive: ([value]) => value,
  one: ([list2]) => {
    const items = itemsOfValue(list2);
    return items && items.length <= 1 ? items[0] ?? null : void 0;
  },
  range: rangeOf,
  reverse: ([list2]) => {
    const items = itemsOfValue(list2);
    return items && [...items].reverse();
  },
  setproduct: (args, { at: at2, budget }) => {
    let rows = [[]];
    for (const arg of args) {
      const items = itemsOfValue(arg);
      if (!items || !budget.make(rows.length * items.length))
        return void 0;
      rows = rows.flatMap((row) => items.map((item) => [...row, item]));
    }
    return rows.map((row) => knownValue(row, at2));
  },
  setunion: (args, context) => {
    const lists = args.map(itemsOfValue);
    if (lists.some((list2) => list2 === void 0))
      return void 0;
    return setOf(knownValue(lists.flatMap((list2) => list2 ?? []), context.at));
  },
  slice: ([list2, from, to]) => {
    const [items, start, end] = [itemsOfValue(list2), numberOfValue(from), numberOfValue(to)];
    return items && start !== void 0 && end !== void 0 ? items.slice(start, end) : void 0;
  },
  sort: ([list2], { at: at2 }) => {
    const texts2 = textsOf(list2);
    return texts2 && [...texts2].sort().map((text) => knownValue(text, at2));
  },
  tolist: ([value]) => itemsOfValue(value),
  tomap: ([value]) => value,
  toset: ([value]) => setOf(value),
  values: ([map]) => {
    const entries = mapOfValue(map);
    return entries && [...entries].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
  },
  zipmap: ([keys, values]) => {
    const [names, items] = [textsOf(keys), itemsOfValue(values)];
    if (!names || !items || names.length !== items.length)
      return void 0;
    return new Map(names.map((name, index) => [name, items[index] ?? unknownValue({ file: "", offset: 0 })]));
  }
};
function setOf(value) {
  const items = itemsOfValue(value);
  if (!value?.known || !items)
    return void 0;
  if (isMapData(value.data))
    return value.data;
  const pairs = items.flatMap((item) => {
    const text = textOfValue(item);
    return text === void 0 ? [] : [[text, item]];
  });
  return pairs.length === items.length ? new Map(pairs.sort(([a], [b]) => a < b ? -1 : 1)) : items;
}
function flatten2(items) {
  const flat2 = [];
  for (const item of items) {
    if (item.known && isListData(item.data))
      flat2.push(...flatten2(item.data) ?? []);
    else
      flat2.push(item);
  }
  return flat2;
}
function rangeOf(args, { at: at2, budget }) {
  const numbers2 = args.map(numberOfValue);
  const [first, second, step = 1] = numbers2;
  if (first === void 0 || numbers2.includes(void 0) || step === 0)
    return void 0;
  const [start, end] = second === void 0 ? [0, first] : [first, second];
  const length = Math.max(0, Math.ceil((end - start) / step));
  if (!budget.make(length) || length > 2e4)
    return void 0;
  return Array.from({ length }, (_, index) => knownValue(start + index * step, at2));
}

// packages/sources/dist/terraform/functions/files.js
var fileFunctions = {
  file: ([path], context) => fileOf(textOfValue(path), context),
  fileexists: ([path], context) => fileOf(textOfValue(path), context) ? true : void 0,
  jsondecode: ([text], context) => decode(text, "json", context),
  jsonencode: ([value]) => value?.known && typeof value.data !== "object" ? JSON.stringify(value.data) : void 0,
  yamldecode: ([text], context) => decode(text, "yaml", context)
};
function fileOf(name, { env, at: at2 }) {
  if (name === void 0 || name.startsWith("/"))
    return void 0;
  const { world, path } = env.scope;
  const wanted = [normalisePath(name.split("/")), normalisePath([...(path[0] ?? "").split("/"), ...name.split("/")])];
  for (const file of wanted) {
    const text = file === void 0 ? void 0 : world.read(file);
    if (text !== void 0 && file !== void 0)
      return { ...knownValue(text, at2), source: file };
  }
  return void 0;
}
function decode(value, format, { env, at: at2 }) {
  const text = textOfValue(value);
  if (text === void 0 || !value?.known)
    return void 0;
  const key2 = value.source === void 0 ? void 0 : `${format} ${value.source}`;
  const { decoded, budget } = env.scope.world;
  const before2 = key2 === void 0 ? void 0 : decoded.get(key2);
  if (before2)
    return before2;
  if (!budget.make(Math.min(text.length, 1e6)))
    return void 0;
  const { documents, problems: problems2 } = format === "json" ? parseJson(text) : parseYaml(text);
  const [document] = documents;
  if (!document || documents.length > 1 || problems2.length > 0)
    return void 0;
  const result = valueOfData(document, value.source === void 0 ? at2 : void 0, value.source ?? at2.file);
  if (key2 !== void 0)
    decoded.set(key2, result);
  return result;
}
function valueOfData(node, at2, file) {
  const spot = at2 ?? { file, offset: node.offset };
  if (node.kind === "list")
    return knownValue(node.items.map((item) => valueOfData(item, at2, file)), spot);
  if (node.kind === "map")
    return knownValue(new Map(node.entries.map(({ key: key2, value }) => [key2, valueOfData(value, at2, file)])), spot);
  return knownValue(plainOf(node), spot);
}

// packages/sources/dist/terraform/functions/numbers.js
function ofNumbers(act) {
  return (args) => {
    const numbers2 = args.map(numberOfValue);
    return numbers2.every((number) => number !== void 0) ? act(...numbers2) : void 0;
  };
}
var numberFunctions = {
  abs: ofNumbers((number = 0) => Math.abs(number)),
  ceil: ofNumbers((number = 0) => Math.ceil(number)),
  floor: ofNumbers((number = 0) => Math.floor(number)),
  max: ofNumbers((...numbers2) => Math.max(...numbers2)),
  min: ofNumbers((...numbers2) => Math.min(...numbers2)),
  parseint: (args) => {
    const [text, base] = args.map(numberOfValue);
    return base === 10 && text !== void 0 && Number.isInteger(text) ? text : void 0;
  },
  tonumber: (args) => numberOfValue(args[0])
};

// packages/sources/dist/terraform/functions/format-text.js
function formatText(args) {
  const [pattern, ...values] = args;
  const text = textOfValue(pattern);
  if (text === void 0 || !pattern)
    return void 0;
  let next = 0;
  let isKnown = true;
  let isUnderstood = true;
  const formatted = text.replace(/%(.?)/g, (_, verb) => {
    if (verb === "%")
      return "%";
    const value = values[next++];
    if (!value || !/[svdq]/.test(verb))
      isUnderstood = false;
    if (!value)
      return "";
    if (textOfValue(value) === void 0) {
      isKnown = false;
      return hintOf(value);
    }
    return formatVerb(verb, value) ?? "";
  });
  if (!isUnderstood)
    return void 0;
  return isKnown ? formatted : unknownValue(pattern.at, formatted);
}
function formatVerb(verb, value) {
  const text = textOfValue(value);
  if (verb === "d")
    return String(Math.trunc(numberOfValue(value) ?? 0));
  return verb === "q" ? JSON.stringify(text) : text;
}

// packages/sources/dist/terraform/functions/safe-pattern.js
var atom = /(?:\\[\\/.sdwSDW"'nt;=+*?()[\]{}|^$-]|\[\^?(?:\\.|[^\]\\])+\]|\.|[^\\()[\]{}|*+?.^$])/;
var quantifier = /(?:[*+?]|\{[0-9]{1,3}(?:,[0-9]{0,3})?\})/;
var plain2 = new RegExp(`^\\^?(?:${atom.source})*(?:${atom.source}${quantifier.source})?(?:${atom.source})*\\$?$`);
var grouped = new RegExp(`^\\((?:${atom.source})*(?:${atom.source}${quantifier.source})?(?:${atom.source})*\\)$`);
function safePattern(pattern, flags) {
  if (pattern.length > 200 || !(plain2.test(pattern) || grouped.test(pattern)))
    return void 0;
  try {
    return new RegExp(pattern, flags);
  } catch {
    return void 0;
  }
}

// packages/sources/dist/terraform/functions/texts.js
var textFunctions = {
  chomp: ofTexts((text = "") => text.replace(/[\r\n]{1,1000}$/, "")),
  endswith: ofTexts((text = "", end = "") => text.endsWith(end)),
  format: (args) => formatText(args),
  formatlist: formatList,
  join: joinTexts2,
  lower: ofTexts((text = "") => text.toLowerCase()),
  "provider::hcloud::txt_record": ofTexts((text = "") => quoteTxtValue(utf8Octets(text))),
  regex: (args, context) => matchesOf(args, context)?.[0],
  regexall: matchesOf,
  replace: replaceText,
  split: splitText,
  startswith: ofTexts((text = "", start = "") => text.startsWith(start)),
  strcontains: ofTexts((text = "", part = "") => text.includes(part)),
  substr: ([text, offset2, length]) => {
    const [whole, from, count] = [textOfValue(text), numberOfValue(offset2), numberOfValue(length)];
    if (whole === void 0 || from === void 0 || count === void 0)
      return void 0;
    const start = from < 0 ? Math.max(0, whole.length + from) : from;
    return count < 0 ? whole.slice(start) : whole.slice(start, start + count);
  },
  tostring: ofTexts((text = "") => text),
  trim: ofTexts((text = "", signs = "") => trimSigns(text, signs)),
  trimprefix: ofTexts((text = "", prefix = "") => text.startsWith(prefix) ? text.slice(prefix.length) : text),
  trimspace: ofTexts((text = "") => text.trim()),
  trimsuffix: ofTexts((text = "", end = "") => end !== "" && text.endsWith(end) ? text.slice(0, -end.length) : text),
  upper: ofTexts((text = "") => text.toUpperCase())
};
function joinTexts2(args, { at: at2 }) {
  const separator = textOfValue(args[0]);
  const lists = args.slice(1).map(itemsOfValue);
  if (separator === void 0 || lists.some((list2) => list2 === void 0))
    return void 0;
  const items = lists.flatMap((list2) => list2 ?? []);
  const text = items.map(hintOf).join(separator);
  return items.every((item) => textOfValue(item) !== void 0) ? knownValue(text, at2) : unknownValue(at2, text);
}
function splitText(args, { at: at2 }) {
  const [separator, text] = args.map(textOfValue);
  if (separator === void 0 || text === void 0)
    return void 0;
  return text.split(separator).map((part) => knownValue(part, at2));
}
function formatList(args, { at: at2 }) {
  const lists = args.map((arg) => textOfValue(arg) === void 0 ? itemsOfValue(arg) : void 0);
  const [length] = lists.flatMap((list2) => list2 ? [list2.length] : []);
  if (length === void 0 || args.some((arg) => !arg.known))
    return void 0;
  return Array.from({ length }, (_, index) => {
    const row = args.map((arg, position) => lists[position]?.[index] ?? arg);
    return formatText(row) ?? unknownValue(at2);
  }).map((text) => typeof text === "string" ? knownValue(text, at2) : text);
}
function matchesOf(args, { at: at2 }) {
  const [pattern, text] = args.map(textOfValue);
  const safe = pattern === void 0 ? void 0 : safePattern(pattern, "gu");
  if (!safe || text === void 0)
    return void 0;
  return [...text.matchAll(safe)].map(([whole, group]) => group === void 0 ? knownValue(whole, at2) : knownValue([knownValue(group, at2)], at2));
}
function replaceText(args) {
  const [text, search, replacement] = args.map(textOfValue);
  if (text === void 0 || search === void 0 || replacement === void 0)
    return void 0;
  if (!/^\/.*\/$/s.test(search) || search.length < 2)
    return search === "" ? void 0 : text.split(search).join(replacement);
  const pattern = safePattern(search.slice(1, -1), "gu");
  if (!pattern || /\$(?![{]?[0-9])/.test(replacement))
    return void 0;
  return text.replace(pattern, (whole, group) => replacement.replace(/\$\{?([0-9])\}?/g, (_, number) => number === "0" ? whole : typeof group === "string" ? group : ""));
}
function trimSigns(text, signs) {
  let [start, end] = [0, text.length];
  while (start < end && signs.includes(text[start] ?? unknownMark))
    start++;
  while (end > start && signs.includes(text[end - 1] ?? unknownMark))
    end--;
  return text.slice(start, end);
}

// packages/sources/dist/terraform/scope.js
function bind(env, name, value) {
  return { ...env, names: { name, value, next: env.names } };
}
function boundName({ names }, name) {
  for (let at2 = names; at2; at2 = at2.next)
    if (at2.name === name)
      return at2.value;
  return void 0;
}
function spotIn({ file }, { offset: offset2 }) {
  return { file, offset: offset2 };
}

// packages/sources/dist/terraform/call-function.js
var functions = {
  ...textFunctions,
  ...collectionFunctions,
  ...numberFunctions,
  ...fileFunctions
};
function callFunction(call, env) {
  const at2 = spotIn(env, call);
  if (call.name === "try")
    return callTry(call, env);
  if (call.name === "can") {
    const value = call.args[0] && evaluate(call.args[0], env);
    return value?.known ? knownValue(true, at2) : value && isMissing(value) ? knownValue(false, at2) : unknownValue(at2);
  }
  const args = argumentsOf(call, env);
  const known = Object.hasOwn(functions, call.name) ? functions[call.name] : void 0;
  if (!args || !known)
    return unknownValue(at2, hintOfAll(args ?? []));
  const { budget } = env.scope.world;
  const data2 = known(args, { env, at: at2, budget });
  if (data2 === void 0)
    return unknownValue(at2, hintOfAll(args));
  if (typeof data2 === "object" && data2 !== null && "known" in data2)
    return data2;
  const size = typeof data2 === "string" ? data2.length : 1;
  return budget.make(size) ? knownValue(data2, at2) : unknownValue(at2);
}
function callTry(call, env) {
  for (const arg of call.args) {
    const value = evaluate(arg, env);
    if (value.known || !isMissing(value))
      return value;
  }
  return unknownValue(spotIn(env, call));
}
function isMissing(value) {
  return !value.known && value.missing === true;
}
function argumentsOf(call, env) {
  const args = call.args.map((arg) => evaluate(arg, env));
  if (!call.spread)
    return args;
  const last = args.pop();
  return last?.known && isListData(last.data) && last.data.length < 1e5 ? [...args, ...last.data] : void 0;
}
function hintOfAll(args) {
  const hints = args.flatMap((arg) => isWhole(arg) && textOfValue(arg) === void 0 ? deepHints(arg) : [hintOf(arg)]);
  const joined2 = hints.join(unknownMark).slice(0, 2e3);
  return joined2.includes(unknownMark) ? joined2 : `${joined2}${unknownMark}`;
}
function deepHints(value) {
  return value.known && isListData(value.data) ? value.data.slice(0, 20).map(hintOf) : [unknownMark];
}

// packages/sources/dist/terraform/step-into.js
function stepInto(value, keys, at2) {
  let current2 = value;
  for (const key2 of keys) {
    if (!current2.known)
      return current2.missing ? current2 : unknownValue(at2);
    const { data: data2 } = current2;
    if (key2 === void 0)
      return unknownValue(at2);
    let inner;
    if (isMapData(data2))
      inner = data2.get(String(key2));
    else if (isListData(data2))
      inner = data2[Number(key2)];
    if (!inner)
      return isMapData(data2) && [...data2.keys()].some(isUnknownKey) ? unknownValue(at2) : missingValue(at2);
    current2 = inner;
  }
  return current2;
}
function isUnknownKey(key2) {
  return key2.startsWith("\0");
}

// packages/sources/dist/terraform/evaluate-for.js
function evaluateFor(expression, env) {
  const at2 = spotIn(env, expression);
  const pairs = pairsOf(evaluate(expression.over, env));
  if (!pairs)
    return unknownValue(at2);
  const list2 = [];
  const map = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const [key2, value] of pairs) {
    const named = expression.keyName === void 0 ? env : bind(env, expression.keyName, key2);
    const inner = bind(named, expression.valueName, value);
    if (expression.test) {
      const test = textOfValue(evaluate(expression.test, inner));
      if (test === "false")
        continue;
      if (test !== "true")
        return unknownValue(at2);
    }
    const result = evaluate(expression.value, inner);
    if (!env.scope.world.budget.make(1))
      return unknownValue(at2);
    if (!expression.key)
      list2.push(result);
    else {
      const name = textOfValue(evaluate(expression.key, inner)) ?? `${unknownMark}${map.size + groups.size}`;
      if (expression.group)
        groups.set(name, [...groups.get(name) ?? [], result]);
      else
        map.set(name, result);
    }
  }
  for (const [name, values] of groups)
    map.set(name, knownValue(values, at2));
  return knownValue(expression.key ? map : list2, at2);
}
function pairsOf(value) {
  if (!value.known)
    return void 0;
  const { data: data2, at: at2 } = value;
  if (data2 === null)
    return [];
  if (isMapData(data2))
    return [...data2].map(([key2, item]) => [isUnknownKey(key2) ? unknownValue(at2) : knownValue(key2, item.at), item]);
  return isListData(data2) ? data2.map((item, index) => [knownValue(index, item.at), item]) : void 0;
}

// packages/sources/dist/terraform/evaluate-operation.js
function evaluateOperation(expression, env) {
  const { operator, operands: operands2 } = expression;
  const at2 = spotIn(env, expression);
  const values = operands2.map((operand) => evaluate(operand, env));
  const [left, right] = values;
  const result = left && (right ? binary(operator, left, right) : unary(operator, left));
  return result === void 0 ? unknownValue(at2) : knownValue(result, at2);
}
function unary(operator, value) {
  if (operator === "!")
    return not(value);
  const number = numberOfValue(value);
  return operator === "-" && number !== void 0 ? -number : void 0;
}
function not(value) {
  const text = textOfValue(value);
  return text === "true" ? false : text === "false" ? true : void 0;
}
function binary(operator, left, right) {
  if (operator === "&&" || operator === "||")
    return logic(operator, left, right);
  if (operator === "==" || operator === "!=") {
    if (!isWhole(left) || !isWhole(right))
      return void 0;
    return JSON.stringify(plainOfValue(left)) === JSON.stringify(plainOfValue(right)) === (operator === "==");
  }
  const [a, b] = [numberOfValue(left), numberOfValue(right)];
  return a === void 0 || b === void 0 ? void 0 : calculate2(operator, a, b);
}
function logic(operator, left, right) {
  const decides = operator === "&&" ? "false" : "true";
  const texts2 = [textOfValue(left), textOfValue(right)];
  if (texts2.includes(decides))
    return decides === "true";
  return texts2.every((text) => text === "true" || text === "false") ? decides !== "true" : void 0;
}
function calculate2(operator, a, b) {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? void 0 : a / b;
    case "%":
      return b === 0 ? void 0 : a % b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    default:
      return void 0;
  }
}

// packages/sources/dist/terraform/module.js
function makeModule(folder, files) {
  const locals = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  const settings = /* @__PURE__ */ new Map();
  const outputs = /* @__PURE__ */ new Map();
  const resources = [];
  const byAddress = /* @__PURE__ */ new Map();
  const calls = /* @__PURE__ */ new Map();
  for (const { file, of: body } of files) {
    if (isSettings(file)) {
      for (const { name, value } of body.attributes)
        settings.set(name, { file, of: value });
      continue;
    }
    for (const block of body.blocks) {
      const [first, second] = block.labels;
      if (block.type === "locals") {
        for (const { name, value } of block.body.attributes)
          locals.set(name, { file, of: value });
      } else if (block.type === "variable" && first !== void 0) {
        variables.set(first, { file, of: attributeOf(block, "default") });
      } else if (block.type === "output" && first !== void 0) {
        const value = attributeOf(block, "value");
        if (value)
          outputs.set(first, { file, of: value });
      } else if (block.type === "module" && first !== void 0)
        calls.set(first, { file, of: block });
      else if ((block.type === "resource" || block.type === "data") && first !== void 0 && second !== void 0) {
        byAddress.set(`${block.type === "data" ? "data." : ""}${first}.${second}`, { file, of: block });
        if (block.type === "resource")
          resources.push({ file, of: block });
      }
    }
  }
  return { folder, locals, variables, settings, outputs, resources, byAddress, calls };
}
function attributeOf(block, name) {
  return block.body.attributes.find((attribute) => attribute.name === name)?.value;
}
function isSettings(path) {
  return /(?:^|\/)(?:terraform\.tfvars|[^/]*\.auto\.tfvars)(?:\.json)?$/.test(path);
}

// packages/sources/dist/terraform/instances.js
var mostInstances = 2e4;
function instancesOf(block, env) {
  const forEach = attributeOf(block, "for_each");
  if (forEach) {
    const value = evaluate(forEach, env);
    const pairs = pairsOf(value);
    const at3 = spotIn(env, forEach);
    if (!pairs)
      return [{ env: bindEach(env, unknownValue(at3), unknownValue(at3)) }];
    return pairs.slice(0, mostInstances).map(([key2, item]) => {
      const name = textOfValue(key2);
      return { env: bindEach(env, key2, item), ...name === void 0 ? {} : { key: name } };
    });
  }
  const count = attributeOf(block, "count");
  if (!count)
    return [{ env }];
  const number = numberOfValue(evaluate(count, env));
  const at2 = spotIn(env, count);
  if (number === void 0)
    return [{ env: bindCount(env, unknownValue(at2)) }];
  return Array.from({ length: Math.min(Math.max(0, Math.trunc(number)), mostInstances) }, (_, index) => ({
    env: bindCount(env, knownValue(index, at2)),
    key: index
  }));
}
function bindEach(env, key2, value) {
  return bind(env, "each", knownValue(/* @__PURE__ */ new Map([
    ["key", key2],
    ["value", value]
  ]), value.at));
}
function bindCount(env, index) {
  return bind(env, "count", knownValue(/* @__PURE__ */ new Map([["index", index]]), index.at));
}

// packages/sources/dist/terraform/resolve-reference.js
function resolveReference(root, keys, env, at2) {
  const { scope } = env;
  const [first, second, ...rest] = keys;
  if (typeof first !== "string")
    return unknownValue(at2);
  const afterFirst = keys.slice(1);
  switch (root) {
    case "local":
      return stepInto(localOf(first, scope, at2), afterFirst, at2);
    case "var":
      return stepInto(variableOf(first, scope, at2), afterFirst, at2);
    case "path":
      return knownValue(first === "module" ? scope.module.folder || "." : (scope.path[0] ?? "") || ".", at2);
    case "module":
      return typeof second === "string" ? stepInto(outputOf(first, second, env, at2), rest, at2) : unknownValue(at2);
    case "data":
      return typeof second === "string" ? attributeOfBlock(`data.${first}.${second}`, rest, env, at2) : unknownValue(at2);
    default:
      return attributeOfBlock(`${root}.${first}`, afterFirst, env, at2);
  }
}
function once(scope, name, at2, make) {
  if (scope.memo.has(name))
    return scope.memo.get(name) ?? unknownValue(at2);
  scope.memo.set(name, void 0);
  const value = make();
  scope.memo.set(name, value);
  return value;
}
function localOf(name, scope, at2) {
  const local = scope.module.locals.get(name);
  if (!local)
    return unknownValue(at2);
  return once(scope, `local.${name}`, at2, () => evaluate(local.of, { scope, file: local.file, names: void 0 }));
}
function variableOf(name, scope, at2) {
  const given = scope.args?.get(name);
  if (given)
    return given;
  const setting = scope.args ? void 0 : scope.module.settings.get(name);
  const variable = setting ?? scope.module.variables.get(name);
  const { file, of: expression } = variable ?? {};
  if (!expression || file === void 0)
    return unknownValue(at2);
  return once(scope, `var.${name}`, at2, () => evaluate(expression, { scope, file, names: void 0 }));
}
function outputOf(call, output, env, at2) {
  const called = env.scope.world.budget.deeper(() => calledScope(call, env.scope), void 0);
  const found = called?.module.outputs.get(output);
  if (!called || !found)
    return unknownValue(at2);
  return once(called, `output.${output}`, at2, () => evaluate(found.of, { scope: called, file: found.file, names: void 0 }));
}
function attributeOfBlock(address, keys, env, at2) {
  const block = env.scope.module.byAddress.get(address);
  if (!block)
    return unknownValue(at2);
  const isRepeated = attributeOf(block.of, "for_each") ?? attributeOf(block.of, "count");
  const [instance, rest] = isRepeated ? [keys[0], keys.slice(1)] : [void 0, keys];
  const [name, ...inner] = rest;
  const inside = envOfInstance(block, instance, env.scope);
  const expression = typeof name === "string" ? attributeOf(block.of, name) : void 0;
  const value = expression && inside ? stepInto(evaluate(expression, inside), inner, at2) : unknownValue(at2);
  const zone2 = inside && zoneOfBlock(block, inside);
  return zone2 === void 0 ? value : { ...value, zone: zone2 };
}
function envOfInstance(block, key2, scope) {
  const env = { scope, file: block.file, names: void 0 };
  return scope.world.budget.deeper(() => {
    const instances = instancesOf(block.of, env);
    return instances.length === 1 ? instances[0]?.env : instances.find((instance) => instance.key === key2)?.env;
  }, void 0);
}
function zoneOfBlock({ of: block }, env) {
  if (!/zone|domain/.test(block.labels[0] ?? ""))
    return void 0;
  return zoneNameOf((name) => {
    const expression = attributeOf(block, name);
    return expression && textOfValue(evaluate(expression, env));
  });
}

// packages/sources/dist/terraform/evaluate.js
function evaluate(expression, env) {
  const { budget } = env.scope.world;
  const at2 = spotIn(env, expression);
  if (!budget.step())
    return unknownValue(at2);
  return budget.deeper(() => evaluateKind2(expression, env), unknownValue(at2));
}
function evaluateKind2(expression, env) {
  const at2 = spotIn(env, expression);
  switch (expression.kind) {
    case "literal":
      return knownValue(expression.value, at2);
    case "template":
      return evaluateTemplate(expression.parts, env, expression);
    case "list":
      return knownValue(expression.items.map((item) => evaluate(item, env)), at2);
    case "object":
      return evaluateObject2(expression, env);
    case "variable":
    case "attribute":
    case "index":
      return evaluatePath(expression, env);
    case "splat":
      return evaluateSplat(expression, env);
    case "item":
      return boundName(env, itemName) ?? unknownValue(at2);
    case "call":
      return callFunction(expression, env);
    case "conditional": {
      const test = textOfValue(evaluate(expression.test, env));
      if (test !== "true" && test !== "false")
        return unknownValue(at2);
      return evaluate(test === "true" ? expression.yes : expression.no, env);
    }
    case "operation":
      return evaluateOperation(expression, env);
    case "for":
      return evaluateFor(expression, env);
    case "other":
      return unknownValue(at2, `${unknownMark}${/dkim/i.test(expression.hint) ? expression.hint : ""}`);
  }
}
var itemName = ".item";
function evaluateTemplate(parts, env, whole) {
  let text = "";
  let isKnown = true;
  for (const part of parts) {
    if (typeof part === "string")
      text += part;
    else {
      const value = evaluate(part, env);
      if (parts.length === 1 && value.known)
        return value;
      isKnown &&= textOfValue(value) !== void 0;
      text += hintOf(value);
    }
    if (!env.scope.world.budget.make(text.length))
      return unknownValue(spotIn(env, whole));
  }
  return isKnown ? knownValue(text, spotIn(env, whole)) : unknownValue(spotIn(env, whole), text);
}
function evaluateObject2(expression, env) {
  const entries = /* @__PURE__ */ new Map();
  for (const { key: key2, value } of expression.items) {
    const name = textOfValue(evaluate(key2, env));
    entries.set(name ?? `${unknownMark}${entries.size}`, evaluate(value, env));
  }
  return knownValue(entries, spotIn(env, expression));
}
function evaluatePath(expression, env) {
  const steps = [];
  let base = expression;
  while (base.kind === "attribute" || base.kind === "index") {
    steps.unshift(base);
    base = base.of;
  }
  const at2 = spotIn(env, expression);
  const keys = steps.map((step) => keyOf2(step, env));
  const bound = base.kind === "variable" ? boundName(env, base.name) : void 0;
  if (base.kind === "variable" && !bound)
    return resolveReference(base.name, keys, env, at2);
  return stepInto(bound ?? evaluate(base, env), keys, at2);
}
function keyOf2(step, env) {
  if (step.kind === "attribute")
    return step.name;
  if (step.kind !== "index")
    return void 0;
  const key2 = evaluate(step.key, env);
  return key2.known && typeof key2.data === "number" ? numberOfValue(key2) : textOfValue(key2);
}
function evaluateSplat(expression, env) {
  const over = evaluate(expression.of, env);
  const at2 = spotIn(env, expression);
  if (!over.known)
    return unknownValue(at2);
  const items = over.data === null ? [] : isListData(over.data) ? over.data : [over];
  return knownValue(items.map((item) => evaluate(expression.each, { ...env, names: { name: itemName, value: item, next: env.names } })), at2);
}

// packages/sources/dist/terraform/called-scope.js
var own = /* @__PURE__ */ new Set(["source", "version", "providers", "for_each", "count", "depends_on"]);
var deepestCall = 8;
function calledScope(name, scope) {
  if (scope.calls.has(name))
    return scope.calls.get(name);
  scope.calls.set(name, void 0);
  const call = scope.module.calls.get(name);
  const scopes = call ? calledScopes(call.of, { scope, file: call.file, names: void 0 }) : void 0;
  const called = scopes?.length === 1 ? scopes[0] : void 0;
  scope.calls.set(name, called);
  return called;
}
function calledScopes(block, env) {
  const module = calledModule(block, env.scope);
  if (!module)
    return void 0;
  return instancesOf(block, env).map((instance) => scopeOfCall(block, instance.env, module));
}
function calledModule(block, { module, world, path }) {
  const folder = calledFolder(block, module.folder);
  return folder === void 0 || path.includes(folder) || path.length > deepestCall ? void 0 : world.module(folder);
}
function calledFolder(block, from) {
  const source = attributeOf(block, "source");
  if (source?.kind !== "literal" || typeof source.value !== "string" || !/^\.\.?(?:\/|$)/.test(source.value))
    return void 0;
  const path = source.value.split("?")[0] ?? "";
  const parts = [...from.split("/"), ...path.split("/")];
  return normalisePath(parts) ?? (isRoot(parts) ? "" : void 0);
}
function isRoot(parts) {
  let depth = 0;
  for (const part of parts) {
    if (part === "..")
      depth--;
    else if (part !== "" && part !== ".")
      depth++;
    if (depth < 0)
      return false;
  }
  return depth === 0;
}
function scopeOfCall(block, env, module) {
  const args = /* @__PURE__ */ new Map();
  for (const { name, value } of block.body.attributes)
    if (!own.has(name))
      args.set(name, evaluate(value, env));
  const { world, path } = env.scope;
  return { world, module, args, memo: /* @__PURE__ */ new Map(), calls: /* @__PURE__ */ new Map(), path: [...path, module.folder] };
}

// packages/sources/dist/terraform/read-block.js
var meta = /* @__PURE__ */ new Set(["for_each", "count", "provider", "depends_on", "lifecycle"]);
function readBlock({ body, offset: offset2 }, env) {
  const attributes2 = /* @__PURE__ */ new Map();
  for (const { name, value } of body.attributes)
    if (!meta.has(name))
      attributes2.set(name, evaluate(value, env));
  const blocks = /* @__PURE__ */ new Map();
  const add = (name, value) => {
    blocks.set(name, [...blocks.get(name) ?? [], value]);
  };
  for (const block of body.blocks) {
    if (block.type === "dynamic")
      for (const value of dynamicBlocks2(block, env))
        add(block.labels[0] ?? "", value);
    else if (!meta.has(block.type))
      add(block.type, readBlock(block, env));
  }
  for (const [name, values] of blocks)
    attributes2.set(name, knownValue(values, spotIn(env, { offset: offset2 })));
  return knownValue(attributes2, spotIn(env, { offset: offset2 }));
}
function dynamicBlocks2(block, env) {
  const [label2] = block.labels;
  const forEach = attributeOf(block, "for_each");
  const content = block.body.blocks.find(({ type }) => type === "content")?.body;
  if (label2 === void 0 || !forEach || !content)
    return [];
  const iterator = attributeOf(block, "iterator");
  const name = iterator?.kind === "variable" ? iterator.name : label2;
  const at2 = spotIn(env, forEach);
  const pairs = pairsOf(evaluate(forEach, env)) ?? [[unknownValue(at2), unknownValue(at2)]];
  return pairs.slice(0, 1e4).map(([key2, value]) => readBlock({ body: content, offset: block.offset }, bind(env, name, knownValue(/* @__PURE__ */ new Map([
    ["key", key2],
    ["value", value]
  ]), value.at))));
}

// packages/sources/dist/terraform/read-terraform.js
function readTerraform(files, options3, into) {
  const places = new Map(files.map(({ path, placeOf: placeOf2 }) => [path, placeOf2]));
  const modules = modulesOf(files);
  for (const folder of options3.roots ?? rootFolders(modules)) {
    const module = modules.get(folder);
    if (!module)
      continue;
    const world = {
      budget: new Budget(),
      read: options3.read,
      decoded: /* @__PURE__ */ new Map(),
      module: (name) => modules.get(name)
    };
    const scope = { world, module, memo: /* @__PURE__ */ new Map(), calls: /* @__PURE__ */ new Map(), path: [folder] };
    const reading = { into, placeOf: placer(places, options3.read), reported: /* @__PURE__ */ new Set(), zone: options3.zone };
    readScope(scope, reading);
  }
}
function modulesOf(files) {
  const folders3 = /* @__PURE__ */ new Map();
  for (const { path, body } of files) {
    const folder = path.split("/").slice(0, -1).join("/");
    const list2 = folders3.get(folder) ?? [];
    list2.push({ file: path, of: body });
    folders3.set(folder, list2);
  }
  return new Map([...folders3].map(([folder, bodies]) => [folder, makeModule(folder, bodies)]));
}
function rootFolders(modules) {
  const called = /* @__PURE__ */ new Set();
  for (const module of modules.values())
    for (const folder of calledFolders(module))
      if (folder !== module.folder)
        called.add(folder);
  const roots = [...modules.keys()].filter((folder) => !called.has(folder));
  return roots.length > 0 ? roots : [...modules.keys()];
}
function calledFolders(module) {
  return [...module.calls.values()].flatMap(({ of }) => calledFolder(of, module.folder) ?? []);
}
function readScope(scope, reading) {
  for (const resource of scope.module.resources)
    readResource2(resource, scope, reading);
  for (const [name, call] of scope.module.calls) {
    const env = { scope, file: call.file, names: void 0 };
    const scopes = scope.world.budget.deeper(() => calledScopes(call.of, env), void 0);
    if (scopes)
      for (const called of scopes)
        readScope(called, reading);
    else if (mentionsDkim(plainOfValue(readBlock(call.of, env)))) {
      reading.into.unresolved(`module.${name}`, "", reading.placeOf({ file: call.file, offset: call.of.offset }));
    }
  }
}
function readResource2({ of: block, file }, scope, reading) {
  const [type = "", name = ""] = block.labels;
  const isRecord2 = zoneKindOfResource(type) !== void 0;
  if (!isRecord2 && !/dns|record|zone|rrset/.test(type))
    return;
  const env = { scope, file, names: void 0 };
  for (const instance of instancesOf(block, env)) {
    const value = readBlock(block, instance.env);
    const attributes2 = plainOfValue(value);
    const zone2 = zoneOf(value) ?? (isRecord2 ? reading.zone : void 0);
    const whole = { file, offset: block.offset };
    addResource({ type, attributes: attributes2, address: `${type}.${name}`, ...zone2 === void 0 ? {} : { zone: zone2 } }, placerOfValues(value, attributes2, type, whole, reading.placeOf), onceOnly(reading, `${file}:${block.offset}`));
  }
}
var zoneAttributes = ["zone_id", "managed_zone", "domain_id", "zone", "zone_name", "domain", "dns_zone"];
function zoneOf(value) {
  const attributes2 = mapOfValue(value);
  return zoneAttributes.map((name) => attributes2?.get(name)?.zone).find((zone2) => zone2 !== void 0);
}
function placerOfValues(value, attributes2, type, whole, placeOf2) {
  let spots;
  const written = zoneKindOfResource(type)?.read({ type, attributes: attributes2 })?.values ?? [];
  return (index) => {
    const text = written[index];
    if (text === void 0)
      return placeOf2(whole);
    spots ??= spotsOf(value);
    const wanted = typeof text === "string" ? text : text[0] ?? "";
    const before2 = written.slice(0, index).filter((other) => other === text).length;
    const found = spots.get(wanted);
    return placeOf2(found?.[before2] ?? found?.[0] ?? whole);
  };
}
function spotsOf(value) {
  const spots = /* @__PURE__ */ new Map();
  const visit = (each) => {
    if (each.known && typeof each.data === "object" && each.data !== null) {
      if (isMapData(each.data))
        for (const item of each.data.values())
          visit(item);
      else if (isListData(each.data))
        for (const item of each.data)
          visit(item);
      return;
    }
    const text = hintOf(each);
    const list2 = spots.get(text);
    if (list2)
      list2.push(each.at);
    else
      spots.set(text, [each.at]);
  };
  visit(value);
  return spots;
}
function onceOnly({ into, reported }, key2) {
  const once2 = (act) => {
    if (reported.has(key2))
      return;
    reported.add(key2);
    act();
  };
  return {
    ...into,
    unresolved: (what, seen, at2) => once2(() => into.unresolved(what, seen, at2)),
    unknown: (what, at2) => once2(() => into.unknown(what, at2))
  };
}
function placer(places, read) {
  return ({ file, offset: offset2 }) => {
    const placeOf2 = places.get(file);
    if (placeOf2)
      return placeOf2(offset2);
    const text = read(file);
    const made = indexLines(text ?? "", file);
    places.set(file, made);
    return made(offset2);
  };
}

// packages/sources/dist/terraform/read-terraform-text.js
function terraformCollector(path = "", text = "") {
  return collect({ format: "terraform", formatName: "HCL", placeOf: indexLines(text, path), tool: "Terraform" });
}

// packages/sources/dist/zone/read-zone.js
function readZone2(path, text, options3) {
  const origin = options3.zone ?? zoneOfPath(path);
  const { read } = options3;
  const file = readZoneFile(text, {
    file: path,
    skipTemplateLines: true,
    ...origin === void 0 ? {} : { origin },
    ...read && { include: (name, from) => includedFile(name, from, read) }
  });
  const zone2 = options3.zone ?? file.origin;
  const records = file.records.filter((record) => record.class === "IN").map(({ owner, type, value, ttl: ttl2, strings, at: at2, valueAt }) => ({
    owner,
    type,
    value,
    at: type === "TXT" ? valueAt : at2,
    format: "zone",
    ...ttl2 === void 0 ? {} : { ttl: ttl2 },
    ...strings ? { strings } : {},
    ...zone2 ? { zone: zone2 } : {}
  }));
  return { records, findings: file.problems.filter(isOurs).map(problemFinding) };
}
function includedFile(name, from, read) {
  for (const file of includedPath(name, from)) {
    const text = read(file);
    if (text !== void 0)
      return { file, text };
  }
  return void 0;
}
function isOurs(problem) {
  return problem.code !== "string-too-long";
}
function problemFinding({ code: code2, at: at2, seen }) {
  if (code2 === "template-line")
    return findingOf("source/line-skipped", { seen }, { at: at2 });
  if (code2 === "no-origin")
    return findingOf("source/origin-unknown", { seen }, { at: at2 });
  return findingOf("source/line-broken", { format: "zone file", problem: code2, seen }, { at: at2 });
}

// packages/sources/dist/read-source.js
var readers = {
  lines: readLines,
  zone: readZone2,
  json: readJson,
  yaml: readYaml,
  dnscontrol: readDnscontrol
};
var sourceFormats = [...Object.keys(readers), "terraform"];

// packages/sources/dist/tree/file-versions.js
import { execFile } from "node:child_process";
import { promisify } from "node:util";

// packages/sources/dist/tree/git-objects.js
import { spawn } from "node:child_process";
var quietGit = {
  ...process.env,
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0"
};
var GitObjects = class {
  child;
  waiting = [];
  chunks = [];
  length = 0;
  /** Octets of the answer that is being received, with its line end; undefined while its header is. */
  wanted;
  folder;
  constructor(folder) {
    this.folder = folder;
  }
  /** An object's octets; undefined for one that is not there. */
  read(id) {
    return new Promise((resolve2) => {
      this.child ??= this.start();
      this.waiting.push({ resolve: resolve2 });
      this.child.stdin.write(`${id}
`);
    });
  }
  close() {
    this.child?.stdin.end();
    this.child?.kill();
    this.fail();
  }
  start() {
    const child = spawn("git", ["cat-file", "--batch"], { cwd: this.folder, env: quietGit });
    child.stdout.on("data", (chunk) => this.receive(chunk));
    child.stderr.resume();
    child.stdin.on("error", () => this.fail());
    child.on("error", () => this.fail());
    child.on("close", () => this.fail());
    return child;
  }
  fail() {
    for (const { resolve: resolve2 } of this.waiting.splice(0))
      resolve2(void 0);
  }
  receive(chunk) {
    this.chunks.push(chunk);
    this.length += chunk.length;
    while (this.wanted === void 0 ? this.readHeader() : this.readContent(this.wanted))
      ;
  }
  readHeader() {
    const all = this.joined();
    const end = all.indexOf(10);
    if (end < 0)
      return false;
    const size = / blob ([0-9]+)$/.exec(all.toString("latin1", 0, end))?.[1];
    this.keep(all.subarray(end + 1));
    if (size === void 0)
      this.waiting.shift()?.resolve(void 0);
    else
      this.wanted = Number(size) + 1;
    return true;
  }
  readContent(wanted) {
    if (this.length < wanted)
      return false;
    const all = this.joined();
    this.wanted = void 0;
    this.waiting.shift()?.resolve(all.subarray(0, wanted - 1));
    this.keep(all.subarray(wanted));
    return true;
  }
  joined() {
    const [only] = this.chunks;
    return this.chunks.length === 1 && only ? only : Buffer.concat(this.chunks);
  }
  keep(rest) {
    this.chunks = rest.length > 0 ? [rest] : [];
    this.length = rest.length;
  }
};

// packages/sources/dist/tree/file-versions.js
var run = promisify(execFile);

// packages/sources/dist/tree/folder-tree.js
import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

// packages/sources/dist/tree/skipped-paths.js
var folders2 = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  ".terraform",
  ".terragrunt-cache",
  ".venv",
  "__pycache__"
]);
function isSkippedFolder(name) {
  return folders2.has(name);
}
var otherEndings = /\.(?:md|markdown|mdx|rst|adoc|html?|xhtml|css|scss|less|go|py|pyi|rb|rs|java|kt|scala|c|h|cc|cpp|hpp|cs|php|pl|pm|lua|swift|tsx?|jsx|vue|svelte|sh|bash|zsh|ps1|bat|sql|proto|graphql|ipynb|tex|eml|mbox|patch|diff|log|csv|tsv|xml|xsd|svg|po|pot|lock|sum|map|min\.js|snap)$/i;
var binaryEndings = /\.(?:png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|class|o|a|so|dll|dylib|exe|bin|wasm|woff2?|ttf|otf|eot|mp[34]|m4a|avi|mov|mkv|webm|ogg|wav|flac|sqlite3?|db3|pyc|docx?|xlsx?|pptx?|odt|psd|age|gpg|p12|pfx|jks)$/i;
function isBinaryPath(path) {
  return binaryEndings.test(path);
}
function isOtherPath(path) {
  return otherEndings.test(path);
}

// packages/sources/dist/tree/folder-tree.js
var mostFiles2 = 1e6;
function folderTree(path) {
  const root = realFolder(path);
  return {
    list: () => root.file === void 0 ? listFolder(root.folder) : [entryOf(root.folder, root.file)],
    read: (file) => readRegular(join(root.folder, ...file.split("/")))
  };
}
function realFolder(path) {
  try {
    const real = realpathSync(path);
    if (!statSync(real).isDirectory())
      return { folder: dirname(real), file: basename(real) };
    opendirSync(real).closeSync();
    return { folder: real };
  } catch (cause) {
    const { code: code2 } = cause;
    const problem = code2 === "ENOENT" ? `there is no folder or file ${path}` : `${path} cannot be opened (${code2})`;
    throw new DkimError("not-found", problem, { cause });
  }
}
function listFolder(root) {
  const files = [];
  const waiting = [""];
  for (let folder = waiting.pop(); folder !== void 0 && files.length < mostFiles2; folder = waiting.pop()) {
    const entries = entriesOf2(join(root, folder));
    if (!entries)
      files.push({ path: folder, size: 0, problem: "folder" });
    for (const entry of entries ?? []) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name))
          waiting.push(path);
      } else if (entry.isSymbolicLink()) {
        if (!leadsInside(join(root, path), root))
          files.push({ path, size: 0, problem: "link" });
      } else if (entry.isFile() && !isBinaryPath(path))
        files.push(entryOf(root, path));
    }
  }
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function entriesOf2(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return void 0;
  }
}
function entryOf(root, path) {
  try {
    return { path, size: lstatSync(join(root, ...path.split("/"))).size };
  } catch {
    return { path, size: 0 };
  }
}
function leadsInside(link, root) {
  try {
    const target = realpathSync(link);
    return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    return false;
  }
}
function readRegular(path) {
  let file;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch {
    return void 0;
  }
  try {
    const { size } = fstatSync(file);
    if (!fstatSync(file).isFile())
      return void 0;
    const octets = Buffer.allocUnsafe(size);
    let at2 = 0;
    for (let count = 1; at2 < size && count > 0; at2 += count)
      count = readSync(file, octets, at2, size - at2, null);
    return octets.subarray(0, at2);
  } catch {
    return void 0;
  } finally {
    closeSync(file);
  }
}

// packages/sources/dist/tree/git-revision.js
import { execFile as execFile2 } from "node:child_process";
import { promisify as promisify2 } from "node:util";
var run2 = promisify2(execFile2);

// packages/sources/dist/tree/git-tree.js
import { execFile as execFile3 } from "node:child_process";
import { promisify as promisify3 } from "node:util";
var run3 = promisify3(execFile3);
function gitTree(revision, options3 = {}) {
  const folder = options3.folder ?? ".";
  const ids = /* @__PURE__ */ new Map();
  const objects = new GitObjects(folder);
  let listed;
  return {
    async list() {
      listed ??= listRevision(revision, folder);
      for (const { path, id } of await listed)
        ids.set(path, id);
      return listed;
    },
    read(path) {
      const id = ids.get(path);
      return id === void 0 ? void 0 : objects.read(id);
    },
    close: () => objects.close()
  };
}
async function listRevision(revision, folder) {
  const commit = (await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{tree}`], folder, revision)).toString("utf8").trim();
  const listing = await git(["ls-tree", "-r", "-l", "-z", "--full-tree", commit], folder, revision);
  return listing.toString("utf8").split("\0").flatMap((line) => {
    const found = /^100(?:644|755|664) blob ([0-9a-f]+) +([0-9]+)\t([\s\S]+)$/.exec(line);
    const [, id, size, path] = found ?? [];
    if (id === void 0 || path === void 0 || isBinaryPath(path))
      return [];
    return path.split("/").some(isSkippedFolder) ? [] : [{ path, id, size: Number(size) }];
  });
}
async function git(args, cwd, revision) {
  try {
    const { stdout } = await run3("git", [...args], { cwd, env: quietGit, encoding: "buffer", maxBuffer: 1 << 30 });
    return stdout;
  } catch (cause) {
    throw new DkimError("not-found", `git has no revision '${revision}' here: fetch it, or give another`, { cause });
  }
}

// packages/sources/dist/tree/read-configs.js
async function readConfigs(texts2, store, paths) {
  const readings = /* @__PURE__ */ new Map();
  const followed = /* @__PURE__ */ new Set();
  const order = [...texts2].sort(([a, one], [b, other]) => rankOf(one) - rankOf(other) || (a < b ? -1 : 1));
  const options3 = { read: store.read, list: () => paths };
  for (const [path, text] of order) {
    if (followed.has(path))
      continue;
    const reading = await store.settle(() => readDnscontrol(path, text, options3));
    for (const file of reading.followed)
      followed.add(file);
    readings.set(path, reading);
  }
  return readings;
}
function rankOf(text) {
  if (/\brequire_glob\s*\(/.test(text))
    return 0;
  return /\brequire\s*\(\s*["']\.?\.?\//.test(text) ? 1 : 2;
}

// packages/sources/dist/tree/read-roots.js
async function* readRoots({ roots, texts: texts2, store, parse: parse4, zone: zone2 }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { files } of roots)
    for (const path of files)
      counts.set(path, (counts.get(path) ?? 0) + 1);
  const shared = /* @__PURE__ */ new Map();
  const syntax = terraformCollector();
  for (const { folder, files } of roots) {
    const parsed = files.map((path) => {
      const file = shared.get(path) ?? parseTerraform(path, texts2.get(path) ?? "", parse4, syntax);
      if ((counts.get(path) ?? 0) > 1)
        shared.set(path, file);
      return file;
    });
    const reading = await store.settle(() => {
      const into = terraformCollector();
      readTerraform(parsed, { read: store.read, roots: [folder], ...zone2 === void 0 ? {} : { zone: zone2 } }, into);
      return into.reading();
    });
    const matters = files.some((path) => mentionsKeys(texts2.get(path) ?? "")) || reading.records.some(isAboutDkim);
    yield matters ? reading : { records: reading.records, findings: [] };
  }
  yield syntax.reading();
}
function rootMatters({ files }, texts2) {
  return files.some((path) => {
    const text = texts2.get(path) ?? "";
    return mentionsKeys(text) || /\b(?:yaml|json)decode\s*\(/.test(text);
  });
}

// packages/sources/dist/tree/read-zones.js
async function readZones(texts2, store, zone2) {
  const readings = /* @__PURE__ */ new Map();
  const included = /* @__PURE__ */ new Map();
  for (const [path, text] of texts2) {
    const others3 = /* @__PURE__ */ new Set();
    const read = (file) => {
      const found = store.read(file);
      if (found !== void 0 && file !== path)
        others3.add(file);
      return found;
    };
    readings.set(path, await store.settle(() => readZone2(path, text, { read, ...zone2 === void 0 ? {} : { zone: zone2 } })));
    included.set(path, others3);
  }
  for (const [path, others3] of included) {
    for (const other of others3) {
      if (readings.has(path) && !included.get(other)?.has(path))
        readings.delete(other);
      else if (path < other)
        readings.delete(other);
    }
  }
  return { readings, included };
}

// packages/sources/dist/tree/classify.js
function classify(path, text) {
  if (isOtherPath(path))
    return void 0;
  const mentions = mentionsKeys(text) || /domainkey/i.test(path);
  if (/\.(?:tf|tf\.json|tfvars|tfvars\.json)$/.test(path))
    return { format: "terraform", mentions };
  if (/\.[cm]?js$/.test(path))
    return /(?:^|\/)dnsconfig\.js$/.test(path) || detectFormat(text) === "dnscontrol" ? { format: "dnscontrol", mentions } : void 0;
  if (/\.ya?ml$/.test(path))
    return { format: "data", mentions: mentions || mayBeManifest(text) };
  if (!mentions && !/^[ \t]*\$INCLUDE[ \t]/im.test(text))
    return void 0;
  const format = detectFormat(text);
  if (format === "json" || format === "yaml")
    return { format: "data", mentions };
  if (format === "terraform")
    return { format: "hcl", mentions };
  if (format === "zone" && !isMostlyZone(text))
    return void 0;
  return format === "zone" || format === "dnscontrol" ? { format, mentions } : void 0;
}
function isMostlyZone(text) {
  if (/^[ \t]*\$(?:ORIGIN|TTL|INCLUDE)[ \t]|[ \t]SOA[ \t]/im.test(text))
    return true;
  const lines = text.replace(/^\ufeff/, "").split("\n", 1e3).filter((line) => /^[^;#\s"()]/.test(line));
  const records = lines.filter((line) => /^\S+[ \t](?:.{0,40}[ \t])?(?:IN|TXT|CNAME|A|AAAA|MX|NS|SRV|CAA)[ \t]/i.test(line));
  return records.length * 2 >= lines.length;
}
function mayBeManifest(text) {
  return /(?:^|[\s{,])["']?version["']?[ \t]*:/.test(text) && /["'\s{,](?:domains|accept|rules|keystore)["']?[ \t]*:/.test(text);
}

// packages/sources/dist/tree/judge-key-file.js
function judgeKeyFile(path, text, declares) {
  if (!/PRIVATE KEY-----|AGE-SECRET-KEY-1/.test(text))
    return [];
  return declares || beginsWithKey(isOtherPath(path) ? text : withoutComments(text)) ? judgePrivateKeyFile(text, path) : [];
}
function beginsWithKey(text) {
  return /^\ufeff?\s*(?:-----BEGIN [A-Z0-9 ]{0,40}-----|AGE-SECRET-KEY-1)/.test(text);
}
function withoutComments(text) {
  const lines = text.split("\n", 40);
  const first = lines.findIndex((line) => !/^(?:\s*$|#|Bag Attributes|Key Attributes|\s+\w+:)/.test(line));
  return lines.slice(Math.max(0, first)).join("\n");
}

// packages/sources/dist/tree/read-data-file.js
function readDataFile(path, text, options3) {
  const reading = (detectFormat(text) === "json" ? readJson : readYaml)(path, text, options3);
  const isBroken = reading.findings.some(({ code: code2 }) => code2 === "source/line-broken");
  if (!isBroken)
    return reading;
  const others3 = reading.findings.filter(({ code: code2 }) => code2 !== "source/line-broken");
  if (!holdsRecords(text))
    return { records: reading.records, findings: others3 };
  const offset2 = text.search(/\{\{|\{%|<%/);
  if (offset2 < 0)
    return reading;
  const line = text.slice(0, offset2).split("\n").length;
  const at2 = { file: path, line, column: 1 };
  const seen = (text.slice(offset2).split("\n")[0] ?? "").slice(0, 40);
  return { records: reading.records, findings: [...others3, findingOf("source/line-skipped", { seen }, { at: at2 })] };
}
function holdsRecords(text) {
  return /_domainkey|v\s*=\s*DKIM1/i.test(text) && /\b(?:TXT|CNAME)\b/i.test(text);
}

// packages/sources/dist/tree/unresolved-hcl.js
function unresolvedHcl(path, text) {
  const offset2 = text.search(/_domainkey|v=DKIM1/i);
  if (offset2 < 0)
    return { records: [], findings: [] };
  const at2 = indexLines(text, path)(offset2);
  const args = { what: "what these inputs declare", seen: "", tool: "Terraform" };
  return { records: [], findings: [findingOf("source/not-resolved", args, { at: at2 })] };
}

// packages/sources/dist/tree/sort-files.js
async function sortFiles(files, store, options3) {
  const sorted = {
    data: /* @__PURE__ */ new Map(),
    zone: /* @__PURE__ */ new Map(),
    terraform: /* @__PURE__ */ new Map(),
    dnscontrol: /* @__PURE__ */ new Map(),
    findings: [],
    manifests: [],
    ...options3.touched ? { touched: new Set(options3.touched) } : {},
    opened: 0
  };
  for await (const [path, text] of textsWithin(files, store, options3, sorted))
    sortFile(path, text, store, options3, sorted);
  return sorted;
}
function sortFile(path, text, store, options3, sorted) {
  const isManifest2 = path === (options3.manifest ?? "dkim.yaml");
  const found = isManifest2 ? { format: "data", mentions: true } : classify(path, text);
  sorted.findings.push(...judgeKeyFile(path, text, found !== void 0));
  if (!found) {
    if (!isOtherPath(path))
      store.keepSpare(path, text);
    return;
  }
  const { format, mentions } = found;
  const { touched } = sorted;
  if (touched && isAbout(path, text, options3.about))
    touched.add(path);
  if (format === "terraform" || format === "dnscontrol") {
    store.keep(path, text);
    sorted[format].set(path, { ...found, text });
    return;
  }
  store.keepSpare(path, text);
  if (format === "zone") {
    if (!touched || touched.has(path) || /\$INCLUDE/i.test(text))
      sorted.zone.set(path, text);
    return;
  }
  if (!mentions || touched && !touched.has(path))
    return;
  if (format === "hcl")
    sorted.data.set(path, unresolvedHcl(path, text));
  else {
    const manifestReader = (file, content) => {
      sorted.manifests.push(file);
      return options3.manifestReader?.(file, content) ?? { records: [], findings: [] };
    };
    sorted.data.set(path, isManifest2 ? manifestReader(path, text) : readDataFile(path, text, { manifestReader, ...options3.zone && { zone: options3.zone } }));
  }
}
function isAbout(path, text, names = []) {
  if (names.length === 0)
    return false;
  const lower = `${path}
${text}`.toLowerCase();
  return names.some((name) => lower.includes(name));
}
var defaults = { files: 1e5, fileOctets: 16 * 1024 * 1024, octets: 1024 * 1024 * 1024 };
var together2 = { files: 32, octets: 32 * 1024 * 1024 };
async function* textsWithin(files, store, options3, sorted) {
  const { readable, findings } = withinLimits(files, options3);
  sorted.findings.push(...findings);
  for (let start = 0; start < readable.length; ) {
    let octets = 0;
    let end = start;
    for (; end < readable.length && end - start < together2.files; end++) {
      octets += readable[end]?.size ?? 0;
      if (octets > together2.octets && end > start)
        break;
    }
    const batch = readable.slice(start, end);
    const texts2 = await Promise.all(batch.map(({ path }) => store.load(path)));
    for (const [index, { path }] of batch.entries()) {
      const text = texts2[index];
      sorted.opened++;
      if (typeof text === "string")
        yield [path, text];
      else if (text)
        sorted.findings.push(...judgePrivateKeyFile(text, path));
      else if (!isOtherPath(path))
        sorted.findings.push(findingOf("source/file-skipped", { problem: "unreadable" }, { at: startOf(path) }));
      options3.onFile?.(sorted.opened, readable.length);
    }
    start = end;
  }
}
function withinLimits(files, options3) {
  const { mostFiles: mostFiles3 = defaults.files, mostFileOctets = defaults.fileOctets, mostOctets: mostOctets2 = defaults.octets } = options3;
  const readable = [];
  const findings = [];
  let octets = 0;
  for (const file of files) {
    const { path, size, problem } = file;
    const at2 = startOf(path);
    if (isBinaryPath(path))
      continue;
    if (problem)
      findings.push(findingOf("source/file-skipped", { problem }, { at: at2 }));
    else if (size > mostFileOctets) {
      if (!isOtherPath(path))
        findings.push(findingOf("source/limit", { problem: "file-size", limit: mostFileOctets }, { at: at2 }));
    } else if (readable.length >= mostFiles3 || octets + size > mostOctets2) {
      const isCount = readable.length >= mostFiles3;
      const args = isCount ? { problem: "files", limit: mostFiles3 } : { problem: "octets", limit: mostOctets2 };
      findings.push(findingOf("source/limit", args, { at: at2 }));
      break;
    } else {
      octets += size;
      readable.push(file);
    }
  }
  return { readable, findings };
}
function startOf(file) {
  return { file, line: 1, column: 1 };
}

// packages/sources/dist/tree/terraform-roots.js
function terraformRoots(texts2) {
  const folders3 = /* @__PURE__ */ new Map();
  const calls = /* @__PURE__ */ new Map();
  for (const [path, text] of texts2) {
    const folder = path.split("/").slice(0, -1).join("/");
    folders3.set(folder, [...folders3.get(folder) ?? [], path]);
    const called = calls.get(folder) ?? /* @__PURE__ */ new Set();
    for (const [, source = ""] of text.matchAll(/\bsource"?\s*[=:]\s*"(\.\.?(?:\/[^"\n]*)?)"/g)) {
      const target = normalisePath([...folder.split("/"), ...source.split("/")]) ?? "";
      if (target !== folder)
        called.add(target);
    }
    calls.set(folder, called);
  }
  const all = new Set([...calls.values()].flatMap((called) => [...called]));
  const roots = [...folders3.keys()].filter((folder) => !all.has(folder));
  return (roots.length > 0 ? roots : [...folders3.keys()]).map((folder) => ({
    folder,
    files: reached(folder, calls).flatMap((each) => folders3.get(each) ?? [])
  }));
}
function reached(folder, calls) {
  const found = /* @__PURE__ */ new Set([folder]);
  for (const each of found)
    for (const called of calls.get(each) ?? [])
      found.add(called);
  return [...found];
}

// packages/sources/dist/tree/text-store.js
var mostSpare = 64 * 1024 * 1024;
var TextStore = class {
  texts = /* @__PURE__ */ new Map();
  files;
  missing = /* @__PURE__ */ new Set();
  spare = mostSpare;
  tree;
  constructor(tree, files) {
    this.tree = tree;
    this.files = new Map(files.map((file) => [file.path, file]));
  }
  /** Reads a file: its text, its octets where it is none, or undefined where it cannot be read. */
  async load(path) {
    const octets = await this.tree.read(path);
    return octets && (decodeText(octets) ?? octets);
  }
  /** Keeps a text that will be needed. */
  keep(path, text) {
    this.texts.set(path, text);
  }
  /** Keeps a text that another file may name, as long as there is room. */
  keepSpare(path, text) {
    if (text.length > 1024 * 1024 || this.spare < text.length)
      return;
    this.spare -= text.length;
    this.texts.set(path, text);
  }
  /** The text of a file that is kept; one that is not is noted, to be loaded before the next try. */
  read = (path) => {
    const text = this.texts.get(path);
    if (text === void 0 && this.files.has(path))
      this.missing.add(path);
    return text;
  };
  /** Loads what `read` did not find; whether there was anything new. */
  async loadMissing() {
    let found = false;
    for (const path of this.missing) {
      const text = this.texts.has(path) ? void 0 : await this.load(path);
      if (typeof text !== "string")
        continue;
      this.texts.set(path, text);
      found = true;
    }
    this.missing.clear();
    return found;
  }
  /** Reads something that may read other files, again as long as it asks for files that are not loaded. */
  async settle(act) {
    let result = act();
    for (let round = 0; round < 8 && await this.loadMissing(); round++)
      result = act();
    return result;
  }
};

// packages/sources/dist/tree/read-tree.js
async function readTree(tree, options3 = {}) {
  const listed = (await tree.list()).filter(({ path }) => options3.accept?.(path) ?? true);
  const store = new TextStore(tree, listed);
  const sorted = await sortFiles(listed, store, options3);
  const readings = new Map(sorted.data);
  const touched = sorted.touched;
  const isTouched = (paths) => !touched || overlaps(paths, touched);
  const zones = await readZones(sorted.zone, store, options3.zone);
  for (const [path, reading] of zones.readings)
    if (isTouched([path, ...zones.included.get(path) ?? []]))
      readings.set(path, reading);
  if ([...sorted.dnscontrol.values()].some(({ mentions }) => mentions)) {
    const paths = listed.map(({ path }) => path);
    for (const [path, reading] of await readConfigs(textsOf2(sorted.dnscontrol), store, paths))
      if (isTouched(reading.followed))
        readings.set(path, reading);
  }
  const terraform = textsOf2(sorted.terraform);
  const roots = terraformRoots(terraform).filter((root) => rootMatters(root, terraform));
  const touchedRoots = roots.filter(({ files }) => isTouched(files) || files.some((path) => decodes(terraform.get(path))));
  if (touchedRoots.length > 0) {
    const parse4 = await loadHcl();
    let count = 0;
    for await (const reading of readRoots({
      roots: touchedRoots,
      texts: terraform,
      store,
      parse: parse4,
      zone: options3.zone
    })) {
      for (const { at: at2 } of reading.records)
        if (at2 && !terraform.has(at2.file))
          readings.delete(at2.file);
      readings.set(`\0${count++}`, reading);
    }
  }
  const records = [...readings.values()].flatMap((reading) => reading.records);
  const findings = [...sorted.findings, ...[...readings.values()].flatMap((reading) => reading.findings)];
  return {
    records: records.sort(byPlace),
    findings: findings.sort(byPlace),
    manifests: sorted.manifests,
    opened: sorted.opened
  };
}
function overlaps(paths, touched) {
  for (const path of paths)
    if (touched.has(path))
      return true;
  return false;
}
function textsOf2(held) {
  return new Map([...held].map(([path, { text }]) => [path, text]));
}
function decodes(text = "") {
  return /\b(?:yaml|json)decode\s*\(/.test(text);
}
function byPlace(a, b) {
  const [first, second] = [a.at?.file ?? "", b.at?.file ?? ""];
  if (first !== second)
    return first < second ? -1 : 1;
  return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
}

// apps/action/src/tree/dns-paths.ts
var others2 = /\.(?:sass|mod|kts|gradle|groovy|m|mm|csproj|sln|fs|vb|r|jl|dart|ex|exs|erl|hs|clj|zig|nim|mts|cts|astro|fish|cmd|prisma|gql|bib|xsl|toml|ini|properties|editorconfig|rego|cue|bicep|cfg|http|avif)$/i;
var otherNames = /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|composer\.json|tsconfig.*\.json|jsconfig\.json|biome\.jsonc?|renovate\.json|pnpm-lock\.yaml|pubspec\.yaml|\.pre-commit-config\.yaml|\.golangci\.ya?ml|mkdocs\.yml|LICEN[CS]E.*|NOTICE|COPYING|AUTHORS|CHANGELOG|README|CODEOWNERS|Makefile|GNUmakefile|Dockerfile.*|Containerfile|Jenkinsfile|Procfile|Vagrantfile|Gemfile|Rakefile|Brewfile|gradlew|mvnw|go\.work|\..*)$/i;
function rankOf2(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^dkim\.ya?ml$/.test(name)) return 0;
  if (/\.(?:zone|bind)$|^db\.|^dnsconfig\.js$|\.tf(?:vars)?(?:\.json)?$/i.test(name)) return 1;
  if (/^(?:\.github|\.circleci|\.vscode|\.idea)\//.test(path)) return void 0;
  if (otherNames.test(name) || others2.test(name) || isOtherPath(path) || isBinaryPath(path)) return void 0;
  const speaks = /dns|zone|domain|dkim|mail/i.test(path);
  if (/\.(?:tpl|tmpl|erb|hbs|ejs|mustache|j2|jinja2?)$/i.test(name)) return speaks ? 3 : void 0;
  if (/\.[cm]?js$/i.test(name)) return speaks ? 3 : void 0;
  if (/\.(?:pem|key)$|^id_(?:rsa|ed25519)$/i.test(name)) return 2;
  return speaks ? 2 : 4;
}

// apps/action/src/tree/api-tree.ts
var mostListings = 200;
function apiTree(commit, { repository, blobs, wants }) {
  const ids = /* @__PURE__ */ new Map();
  return {
    async list() {
      const files = [];
      for await (const { path, sha, size = 0 } of entriesBelow(commit, repository)) {
        if (!wants(path)) continue;
        ids.set(path, sha);
        files.push({ path, size, id: sha });
      }
      const last = Number.POSITIVE_INFINITY;
      return files.sort((one, other) => (rankOf2(one.path) ?? last) - (rankOf2(other.path) ?? last) || 0);
    },
    read(path) {
      const id = ids.get(path);
      return id === void 0 ? void 0 : blobs.load(id);
    }
  };
}
async function* entriesBelow(commit, repository) {
  const waiting = [{ sha: commit, folder: "" }];
  let asked = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (++asked > mostListings)
      throw new DkimError(
        "unsupported",
        `the tree of ${commit} is too large to be listed: check it out before this step`
      );
    const whole = await repository.tree(next.sha, { recursive: true });
    const { entries } = whole.truncated ? await repository.tree(next.sha, { recursive: false }) : whole;
    for (const entry of entries) {
      const path = next.folder === "" ? entry.path : `${next.folder}/${entry.path}`;
      const isFile = entry.type === "blob";
      if ((isFile ? foldersOf(path) : path.split("/")).some(isSkippedFolder)) continue;
      if (isFile && entry.mode.startsWith("100")) yield { ...entry, path };
      else if (whole.truncated && entry.type === "tree") waiting.push({ sha: entry.sha, folder: path });
    }
  }
}
function foldersOf(path) {
  return path.split("/").slice(0, -1);
}

// apps/action/src/tree/local-git.ts
import { execFile as execFile4 } from "node:child_process";
import { promisify as promisify4 } from "node:util";
var run4 = promisify4(execFile4);
async function localGit(folder) {
  const head = await ask(folder, "rev-parse", "--verify", "HEAD^{commit}");
  if (head === void 0 || await ask(folder, "rev-parse", "--show-prefix") !== "") return void 0;
  const [sparse, partial] = await Promise.all([
    ask(folder, "config", "--get", "core.sparseCheckout"),
    // Of a partial clone the blobs come when they are asked for, and nothing is fetched here.
    ask(folder, "config", "--get-regexp", "^remote\\..*\\.promisor$")
  ]);
  const isPartial = partial !== void 0 && partial !== "";
  return {
    headSha: sparse === "true" ? void 0 : head,
    async hasCommit(sha) {
      if (isPartial || !/^[0-9a-f]{40,64}$/.test(sha)) return false;
      return await ask(folder, "cat-file", "-e", `${sha}^{tree}`) !== void 0;
    }
  };
}
async function ask(folder, ...args) {
  try {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0" };
    const { stdout } = await run4("git", ["-c", "core.fsmonitor=false", ...args], { cwd: folder, env, timeout: 1e4 });
    return stdout.trim();
  } catch {
    return void 0;
  }
}

// apps/action/src/tree/choose-tree.ts
async function treeChooser(folder, options3) {
  const git2 = await localGit(folder);
  return async (sha) => {
    const source = await sourceOf(sha, git2);
    if (source === "disk") return { source, tree: folderTree(folder) };
    if (source === "git") return { source, tree: gitTree(sha, { folder }) };
    return { source, tree: apiTree(sha, options3) };
  };
}
async function sourceOf(sha, git2) {
  if (!git2) return "api";
  if (git2.headSha === sha) return "disk";
  return await git2.hasCommit(sha) ? "git" : "api";
}

// apps/action/src/check/read-plans.ts
import { readFile as readFile2 } from "node:fs/promises";
import { resolve } from "node:path";
var mostOctets = 256 * 1024 * 1024;
async function readPlans(paths, folder) {
  const readings = [];
  for (const path of paths) readings.push(readPlan(path, await textOf3(path, folder)));
  return { base: sideOf(readings.map(({ before: before2 }) => before2)), head: sideOf(readings.map(({ after: after2 }) => after2)) };
}
async function textOf3(path, folder) {
  const octets = await readFile2(resolve(folder, path)).catch((cause) => {
    const next = "a step before this one has to write it (terraform show -json tfplan > plan.json)";
    throw new DkimError("not-found", `plan-file: there is no ${path}: ${next}`, { cause });
  });
  if (octets.length <= mostOctets) return octets.toString("utf8");
  throw new DkimError("bad-argument", `plan-file: ${path} has ${octets.length} octets, more than ${mostOctets}`);
}
function sideOf(readings) {
  return {
    records: readings.flatMap(({ records }) => records),
    findings: readings.flatMap(({ findings }) => findings)
  };
}

// packages/manifest/dist/tree/limits.js
var limits = {
  /** Octets of a file, UTF-16 units of a text. */
  octets: 32 * 1024 * 1024,
  /** Maps and lists, one inside the other; a manifest needs nine. */
  depth: 40,
  /** Values that aliases and merge keys bring, each counted as often as it is used. */
  aliases: 1e6,
  /**
   * Names and values, or the pieces that the general reader cuts a text into: ten thousand domains make half a million
   * of the former, and one and a half of the latter.
   */
  tokens: 2e6,
  /** Errors of syntax that are told. */
  errors: 1e3,
  /** Findings about the form of one file: more tell nobody more. */
  findings: 1e4
};

// packages/manifest/dist/decode-text.js
function decodeText2(content) {
  if (typeof content === "string")
    return content.startsWith("\uFEFF") ? { text: content.slice(1), mark: "\uFEFF" } : { text: content, mark: "" };
  if (content.length > limits.octets)
    return { text: "", problem: { problem: "octets", seen: "", offset: 0 } };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  const broken = text.indexOf("�");
  if (broken >= 0 && !isUtf8(content))
    return {
      text: text.slice(0, broken),
      problem: { problem: "encoding", seen: "", offset: firstBroken(content, text, broken) }
    };
  return decodeText2(text);
}
function isUtf8(content) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
function firstBroken(content, text, broken) {
  let octet = new TextEncoder().encode(text.slice(0, broken)).length;
  let offset2 = broken;
  while (content[octet] === 239 && content[octet + 1] === 191 && content[octet + 2] === 189) {
    const next = text.indexOf("�", offset2 + 1);
    if (next < 0)
      break;
    octet += new TextEncoder().encode(text.slice(offset2, next)).length;
    offset2 = next;
  }
  return offset2;
}

// packages/manifest/dist/fields/field-type.js
function mayBeEmpty(type) {
  if (type.kind === "list")
    return type.least === void 0;
  if (type.kind === "map")
    return type.one === void 0 && !Object.values(type.fields).some((field) => field.required);
  return type.kind === "named";
}

// packages/manifest/dist/tree/node.js
function contentOf(node) {
  return node.kind === "alias" ? node.target : node;
}
function isNull(node) {
  return node.kind === "scalar" && node.style === "plain" && /^(?:~|null|Null|NULL)?$/.test(node.text);
}

// packages/manifest/dist/check/plain-kind.js
function plainKind({ text, style }) {
  if (style !== "plain")
    return "text";
  const first = text.charCodeAt(0);
  if (first > 64 && !"NnTtFf~".includes(text.charAt(0)))
    return "text";
  if (/^(?:~|null|Null|NULL)?$/.test(text))
    return "null";
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
    return "flag";
  if (/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(text))
    return "integer";
  if (/^[-+]?(?:[.][0-9]+|[0-9]+(?:[.][0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text))
    return "number";
  return /^(?:[-+]?[.](?:inf|Inf|INF)|[.](?:nan|NaN|NAN))$/.test(text) ? "number" : "text";
}

// packages/manifest/dist/check/checking.js
function fieldPath({ path }, ...more) {
  return [...path, ...more].join("/") || "the manifest";
}
function report(checking, offset2, code2, args) {
  if (isFull(checking))
    return;
  checking.findings.push(findingOf(code2, args, { at: checking.index.placeOf(offset2) }));
}
function isFull({ findings }) {
  return findings.length >= limits.findings;
}
function reportInvalid(checking, node, { wanted, words: words2 = [], field = fieldPath(checking) }) {
  if (isFull(checking))
    return;
  const content = contentOf(node);
  const typed = content.kind === "scalar" ? content.text.split(":", 1)[0] ?? "" : "";
  const near = nearestName(typed, words2);
  report(checking, node.start, "manifest/value-invalid", { field, seen: describeNode(node), wanted, near });
}
function nearestName(typed, names) {
  return typed.length < 3 || names.includes(typed) ? "" : nearestWord(typed, names) ?? "";
}
function describeNode(node) {
  const content = contentOf(node);
  if (content.kind !== "scalar")
    return content.kind === "map" ? "a map" : "a list";
  const kind = plainKind(content);
  if (kind === "null")
    return content.text === "" ? "left out" : `${content.text}, which is nothing`;
  if (kind === "flag")
    return `${content.text}, a truth value`;
  if (kind === "text")
    return `'${cut(showValue(content.text))}'`;
  return `${cut(content.text)}, a number`;
}
function cut(text) {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

// packages/manifest/dist/check/check-scalar.js
var compiled = /* @__PURE__ */ new Map();
function checkText(node, type, checking) {
  const content = contentOf(node);
  const text = content.kind === "scalar" ? readText(content.text, type) : void 0;
  const kind = content.kind === "scalar" ? plainKind(content) : "text";
  if (text !== void 0 && (kind === "text" || kind === "integer" && type.integer)) {
    return { kind: "value", start: node.start, value: text };
  }
  if (text !== void 0)
    reportInvalid(checking, node, { wanted: "a text: put it in quotes" });
  else if (type.path && content.kind === "scalar" && kind === "text") {
    report(checking, node.start, "manifest/path-outside", { field: fieldPath(checking), seen: showValue(content.text) });
  } else
    reportInvalid(checking, node, { wanted: type.wanted, words: type.words ?? type.starts });
  return void 0;
}
function readText(text, type) {
  if (type.most !== void 0 && text.length > type.most)
    return void 0;
  if (type.words && !type.words.includes(text))
    return void 0;
  if (type.pattern !== void 0 && !expressionOf2(type.pattern).test(text))
    return void 0;
  return type.read ? type.read(text) : text;
}
function checkFlag(node, checking) {
  const content = contentOf(node);
  if (content.kind === "scalar" && plainKind(content) === "flag") {
    return { kind: "value", start: node.start, value: /^t/i.test(content.text) };
  }
  reportInvalid(checking, node, { wanted: "true or false" });
  return void 0;
}
function checkVersion(node, type, checking) {
  const content = contentOf(node);
  if (content.kind === "scalar" && content.style === "plain" && content.text === String(type.known)) {
    return { kind: "value", start: node.start, value: type.known };
  }
  reportInvalid(checking, node, { wanted: `the number ${type.known}` });
  return void 0;
}
function expressionOf2(pattern) {
  let expression = compiled.get(pattern);
  if (!expression) {
    expression = new RegExp(pattern, "u");
    compiled.set(pattern, expression);
  }
  return expression;
}

// packages/manifest/dist/check/check-map.js
function checkMap(node, type, checking) {
  const entries = entriesOf3(node, mayBeEmpty(type), checking);
  if (!entries)
    return void 0;
  const names = /* @__PURE__ */ new Map();
  const fields = [];
  for (const entry of entries) {
    const name = entry.key.text;
    const field = Object.hasOwn(type.fields, name) ? type.fields[name] : void 0;
    const first = names.get(name);
    if (first !== void 0)
      reportDuplicate(entry, first, checking);
    else if (field)
      checkEntry(entry, name, field.type, checking, fields);
    else
      reportUnknown(entry, type, checking);
    if (first === void 0)
      names.set(name, entry.key.start);
  }
  for (const [name, field] of Object.entries(type.fields)) {
    if (!field.required || names.has(name))
      continue;
    if (field.type.kind === "version")
      report(checking, node.start, "manifest/version-missing", {});
    else
      report(checking, node.start, "manifest/field-missing", { field: name, under: fieldPath(checking) });
  }
  if (type.one && names.size !== 1)
    reportInvalid(checking, node, { wanted: `one of ${Object.keys(type.fields).join(", ")}, and only one` });
  return { kind: "map", start: node.start, fields, isBroken: fields.length < names.size };
}
function checkNamed(node, type, checking) {
  const entries = entriesOf3(node, true, checking);
  if (!entries)
    return void 0;
  const names = /* @__PURE__ */ new Map();
  const fields = [];
  for (const entry of entries) {
    const read = readText(entry.key.text, type.names);
    const name = String(read ?? entry.key.text);
    const first = names.get(name);
    if (first !== void 0) {
      reportDuplicate(entry, first, checking);
      continue;
    }
    names.set(name, entry.key.start);
    if (read === void 0)
      reportName(entry, type, checking);
    checkEntry(entry, name, type.value, checking, read === void 0 ? [] : fields);
  }
  return { kind: "map", start: node.start, fields, isBroken: fields.length < names.size };
}
function checkEntry(entry, name, type, checking, fields) {
  checking.path.push(name);
  const value = checkNode(entry.value, type, checking);
  checking.path.pop();
  if (value)
    fields.push({ name, nameStart: entry.key.start, value });
}
function entriesOf3(node, empty2, checking) {
  const content = contentOf(node);
  if (content.kind === "map")
    return content.entries;
  if (empty2 && isNull(content))
    return [];
  reportInvalid(checking, node, { wanted: "a map of 'name: value' lines" });
  return void 0;
}
function reportDuplicate({ key: key2, merged }, first, checking) {
  if (merged || isFull(checking))
    return;
  const line = checking.index.lineOf(first);
  report(checking, key2.start, "manifest/field-duplicate", { field: showValue(key2.text), line });
}
function reportName({ key: key2 }, type, checking) {
  reportInvalid(checking, key2, { wanted: type.names.wanted, field: `a name in ${fieldPath(checking)}` });
}
function reportUnknown({ key: key2 }, type, checking) {
  if (isFull(checking))
    return;
  const names = Object.keys(type.fields);
  const near = nearestName(key2.text, names);
  report(checking, key2.start, "manifest/field-unknown", {
    field: showValue(key2.text),
    under: fieldPath(checking),
    near,
    allowed: names.join(", ")
  });
}

// packages/manifest/dist/check/check-node.js
function checkNode(node, type, checking) {
  switch (type.kind) {
    case "version":
      return checkVersion(node, type, checking);
    case "text":
      return checkText(node, type, checking);
    case "flag":
      return checkFlag(node, checking);
    case "list":
      return checkList(node, type, checking);
    case "map":
      return checkMap(node, type, checking);
    case "named":
      return checkNamed(node, type, checking);
    case "either":
      return checkEither(node, type, checking);
  }
}
function checkEither(node, type, checking) {
  return contentOf(node).kind === "map" ? checkMap(node, type.map, checking) : checkText(node, type.text, checking);
}
function checkList(node, type, checking) {
  const content = contentOf(node);
  if (isNull(content) && mayBeEmpty(type))
    return { kind: "list", start: node.start, items: [] };
  if (content.kind !== "list" || content.items.length < (type.least ?? 0)) {
    reportInvalid(checking, node, { wanted: `a list${type.least ? " that is not empty" : ""}` });
    return void 0;
  }
  const items = [];
  for (const [index, item] of content.items.entries()) {
    checking.path.push(String(index + 1));
    const checked = checkNode(item, type.items, checking);
    checking.path.pop();
    if (checked)
      items.push(checked);
  }
  return { kind: "list", start: node.start, items };
}

// packages/manifest/dist/fields/texts.js
var label = "[A-Za-z0-9_\\u0080-\\uffff]([A-Za-z0-9_\\u0080-\\uffff-]{0,61}[A-Za-z0-9_\\u0080-\\uffff])?";
var domainName = {
  kind: "text",
  wanted: "a domain such as example.com",
  pattern: `^${label}([.]${label})*[.]?$`,
  most: 254,
  read: (text) => {
    try {
      return parseDomain(text);
    } catch {
      return void 0;
    }
  }
};
var ownerName = {
  kind: "text",
  wanted: "a full name such as s1._domainkey.example.com",
  pattern: "^[A-Za-z0-9_*-]{1,63}([.][A-Za-z0-9_-]{1,63})+[.]?$",
  most: 254,
  read: (text) => text.replace(/\.$/, "")
};
var selectorName = {
  kind: "text",
  wanted: "a selector such as mail-20261120: letters, digits and inner hyphens",
  pattern: "^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$",
  most: 200
};
var removedName = { ...selectorName, integer: true };
var streamName = {
  kind: "text",
  wanted: "a name of up to 40 letters, digits and inner hyphens, such as mail",
  pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,38}[A-Za-z0-9])?$"
};
var duration = {
  kind: "text",
  wanted: "a duration such as 90d, 12h or 2w",
  pattern: durationPattern,
  read: parseDuration
};
var ttl = {
  kind: "text",
  wanted: "a time such as 1h, or a number of seconds, a week at most",
  pattern: "^[0-9]{1,9}[smhdw]?$",
  integer: true,
  read: (text) => {
    const seconds = /^[0-9]+$/.test(text) ? Number(text) : parseDuration(text);
    return seconds !== void 0 && seconds <= 604800 ? seconds : void 0;
  }
};
var instant = {
  kind: "text",
  wanted: "a time in UTC such as 2026-11-20T09:00:00Z, or a date",
  pattern: instantPattern,
  read: parseInstant
};
var day = {
  kind: "text",
  wanted: "a date such as 2027-03-31",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  read: (text) => parseInstant(text) === void 0 ? void 0 : text
};
var keyChoice = {
  kind: "text",
  wanted: "rsa-2048, rsa-3072, rsa-4096, ed25519, or dual for rsa-2048 and ed25519",
  // RFC 8301 §3.2: signers should use 2048 bits at least, so no smaller key is made.
  words: [...keyTypes.filter((type) => type !== "rsa-1024"), "dual"]
};
var remark = {
  kind: "text",
  wanted: "a text of up to 500 characters",
  pattern: "\\S",
  most: 500
};

// packages/manifest/dist/fields/selector-fields.js
var tagValue = {
  kind: "text",
  wanted: "the value of a tag: printable ASCII without ';'",
  pattern: "^[!-:<-~]([ -:<-~]*[!-:<-~])?$",
  most: 200
};
var tags = {
  kind: "map",
  fields: {
    h: {
      type: tagValue,
      about: "h=: the hashes that signatures may use, parted by colons. Every verifier wants sha256.",
      examples: ["sha256"]
    },
    n: { type: tagValue, about: "n=: a note for people.", examples: ["asked for in ticket 4711"] },
    s: { type: tagValue, about: "s=: the services that the key serves. Only email makes sense.", examples: ["email"] },
    t: {
      type: tagValue,
      about: "t=: flags, parted by colons. s: the domain of i= is that of d=, not one below it; y: the domain only tests DKIM.",
      examples: ["s"]
    }
  }
};
var sinceAbout = {
  pending: "When the key was made.",
  published: "When every name server was first seen to serve the record.",
  active: "When the signer began to use the key.",
  retiring: "When the signer stopped using the key.",
  revoked: "When the record became p=."
};
var since = {
  kind: "map",
  fields: Object.fromEntries(selectorStates.map((state) => [
    state,
    { type: instant, about: sinceAbout[state], examples: ["2026-11-20T09:00:00Z"] }
  ]))
};
var selectorType = {
  kind: "map",
  fields: {
    algorithm: {
      type: { kind: "text", wanted: keyTypes.join(", "), words: keyTypes },
      about: "The algorithm of the key, and its bits.",
      examples: ["rsa-2048", "ed25519"],
      required: true
    },
    publicKey: {
      // No ';', which would begin another tag. All else is judged by the rules of record/.
      type: { kind: "text", wanted: "the base64 of p=", pattern: "^[^;]+$", most: 2e4 },
      about: "The public key: exactly the value of p= in its record. The private half is never here.",
      examples: ["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
      required: true
    },
    tags: {
      type: tags,
      about: "Further tags of the record (RFC 6376 §3.6.1). Leave it out, unless you know that you need one.",
      examples: [{ t: "s" }]
    },
    state: {
      type: { kind: "text", wanted: selectorStates.join(", "), words: selectorStates },
      about: "pending: made and declared; published: every name server serves it; active: mail is signed with it; retiring: mail signed with it may still be on its way; revoked: its record is p=.",
      examples: ["active"],
      required: true
    },
    since: {
      type: since,
      about: "When the selector came into its state, and into those before it, in UTC.",
      examples: [{ pending: "2026-11-20T09:00:00Z", published: "2026-11-20T11:00:00Z" }]
    }
  }
};
var selectorExample = {
  algorithm: "ed25519",
  publicKey: "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
  state: "pending",
  since: { pending: "2026-11-20T09:00:00Z" }
};

// packages/manifest/dist/fields/domain-fields.js
var kinds = zoneKinds.map((kind) => kind.id);
var identifier = {
  kind: "text",
  wanted: "an id as the DNS provider writes it, without blanks",
  pattern: "^\\S+$",
  most: 200,
  integer: true
};
var zone = {
  kind: "either",
  text: {
    kind: "text",
    wanted: "a zone kind and its id, such as route53:Z0123456789",
    starts: kinds,
    pattern: `^(${kinds.join("|")})(:\\S+)?$`,
    most: 200
  },
  map: {
    kind: "map",
    fields: {
      kind: {
        type: { kind: "text", wanted: kinds.join(", "), words: kinds },
        about: "The DNS provider.",
        examples: ["route53"],
        required: true
      },
      id: { type: identifier, about: "How the provider knows the zone.", examples: ["Z0123456789"] },
      name: {
        type: domainName,
        about: "The zone's name, where it is not the domain itself.",
        examples: ["example.com"]
      },
      resourceGroup: { type: identifier, about: "The resource group of the zone, at Azure.", examples: ["mail"] }
    }
  }
};
var stream = {
  kind: "map",
  fields: {
    key: {
      type: keyChoice,
      about: "The key to make at the next rotation, where it is not that of defaults.",
      examples: ["dual"]
    },
    selectors: {
      type: {
        kind: "named",
        names: selectorName,
        about: "A selector: the label before ._domainkey.",
        value: selectorType
      },
      about: "The selectors of this stream, by name. One of each algorithm is active at most.",
      examples: [{ "mail-20261120-e": selectorExample }]
    },
    removed: {
      type: { kind: "list", items: removedName },
      about: "Selectors that this stream once had. A name is never used again.",
      examples: [["mail-20260601", "mail-20260601-e"]]
    }
  }
};
var senderEntry = {
  kind: "map",
  fields: {
    service: {
      type: {
        kind: "text",
        wanted: "the id of a mail service (dkimkit senders lists them)",
        pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
        most: 100,
        catalogue: "services"
      },
      about: "The mail service, by its id in the catalogue: dkimkit senders lists them.",
      examples: ["fastmail", "sendgrid"],
      required: true
    },
    variables: {
      type: {
        kind: "named",
        names: {
          kind: "text",
          wanted: "the name of a variable: letters and digits",
          pattern: "^[A-Za-z][A-Za-z0-9_]*$",
          most: 60
        },
        about: "A variable of the service: dkimkit senders ID shows what each means.",
        value: { kind: "text", wanted: "a text without blanks", pattern: "^\\S+$", most: 1024, integer: true }
      },
      about: "What the service's records need to know of your account.",
      examples: [{ userId: "1234567" }]
    }
  }
};
var domain = {
  kind: "map",
  fields: {
    zone: {
      type: zone,
      about: "The zone in which the records are declared: its kind and id, or a map where that does not say it all.",
      examples: ["route53:Z0123456789", "cloudflare", { kind: "gandi", name: "example.com" }]
    },
    streams: {
      type: {
        kind: "named",
        names: streamName,
        about: "A stream: the mail that one signer, or a group that shares its keys, signs.",
        value: stream
      },
      about: "The mail that you sign yourselves, by stream.",
      examples: [{ mail: { key: "dual", selectors: {}, removed: ["mail-20260601"] } }]
    },
    senders: {
      type: {
        kind: "named",
        names: streamName,
        about: "A mail service that sends for this domain. Two accounts of one service are two entries.",
        value: senderEntry
      },
      about: "The mail services that sign with keys of their own.",
      examples: [{ news: { service: "fastmail", variables: { domain: "example.com" } } }]
    }
  }
};
var domainsType = {
  kind: "named",
  names: domainName,
  about: "A domain that mail is signed for: the d= of its signatures.",
  value: domain
};

// packages/manifest/dist/fields/keystore-fields.js
var directoryType = {
  kind: "text",
  wanted: "a folder below the manifest's own, such as keys",
  pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*/?$",
  most: 200,
  path: true,
  read: (text) => text.replace(/\/$/, "")
};
var directory = {
  type: directoryType,
  about: "Where the key files lie, relative to the manifest's folder and below it: <directory>/<domain>/<selector>.pem or .pem.age.",
  examples: ["keys"],
  default: "keys"
};
var recipient = {
  kind: "text",
  wanted: "an age recipient, age1…: the public half, never AGE-SECRET-KEY",
  pattern: "^age1[a-z0-9]{20,4000}$"
};
var keystoreType = {
  kind: "map",
  one: true,
  fields: {
    age: {
      type: {
        kind: "map",
        fields: {
          recipients: {
            type: { kind: "list", items: recipient, least: 1 },
            about: "Who can open the keys: public age recipients. dkimkit keystore rekey applies a change.",
            examples: [["age1cwrgry5yvpxwk8th2v252nx49v0yzrk8ed4j5eeqn5n99h538rmsjmgvwg"]],
            required: true
          },
          directory
        }
      },
      about: "Key files encrypted with age, which may lie in git. Ciphertext in git stays there for ever.",
      examples: [{ recipients: ["age1cwrgry5yvpxwk8th2v252nx49v0yzrk8ed4j5eeqn5n99h538rmsjmgvwg"], directory: "keys" }]
    },
    file: {
      type: { kind: "map", fields: { directory } },
      about: "Key files as they are. Keep their folder out of git.",
      examples: [{ directory: "keys" }]
    },
    github: {
      type: {
        kind: "map",
        fields: {
          environment: {
            type: {
              kind: "text",
              wanted: "the name of an environment of the repository",
              pattern: "^[A-Za-z0-9_][A-Za-z0-9_. -]*$",
              most: 255
            },
            about: "The environment that holds the secrets, instead of the repository.",
            examples: ["mail"]
          }
        }
      },
      about: "Secrets of the GitHub repository that runs the rotation. They can be written and never read.",
      examples: [{ environment: "mail" }]
    },
    external: {
      type: {
        kind: "map",
        fields: {
          note: { type: remark, about: "Where the keys are, for people.", examples: ["in the appliance, made there"] }
        }
      },
      about: "Kept by something else: dkimkit makes no keys and hands none over.",
      examples: [{ note: "in the appliance, made there" }]
    }
  }
};

// packages/manifest/dist/fields/manifest-fields.js
var { key, ttl: defaultTtl, rotation } = manifestDefaults;
var rotationField = (name, about) => ({
  type: duration,
  about,
  examples: [formatDuration(rotation[name])],
  default: formatDuration(rotation[name])
});
var defaults2 = {
  kind: "map",
  fields: {
    key: {
      type: keyChoice,
      about: "The key to make at a rotation. dual is an RSA key of 2048 bits and an Ed25519 key that sign side by side.",
      examples: ["rsa-2048", "dual"],
      default: key
    },
    ttl: {
      type: ttl,
      about: "The time to live of every record: with a unit, or in seconds.",
      examples: ["1h", 300],
      default: formatDuration(defaultTtl)
    },
    rotation: {
      type: {
        kind: "map",
        fields: {
          every: rotationField("every", "How long a selector signs before the next one takes over."),
          lead: rotationField("lead", "How long before it is needed a new selector is made and published."),
          overlap: rotationField("overlap", "How long the old key stays published after the switch is proven: a week at the least."),
          tombstone: rotationField("tombstone", "How long p= is published before the record is removed."),
          standby: {
            type: { kind: "flag" },
            about: "Whether one proven selector always waits, so that a compromise needs no change in the DNS.",
            examples: [true],
            default: rotation.standby
          }
        }
      },
      about: "The dates of a rotation.",
      examples: [{ every: "90d", overlap: "14d" }]
    }
  }
};
var code = {
  kind: "text",
  wanted: "the code of a rule, such as record/key-short",
  pattern: "^[a-z0-9]+/[a-z0-9-]+$",
  most: 100,
  catalogue: "codes"
};
var accept = {
  kind: "map",
  fields: {
    code: { type: code, about: "The code of the finding.", examples: ["record/key-short"], required: true },
    owner: {
      type: ownerName,
      about: "The name whose finding is accepted.",
      examples: ["s1._domainkey.example.com"],
      required: true
    },
    until: {
      type: day,
      about: "The last day, in UTC. After it the entry accepts nothing and is a warning itself.",
      examples: ["2027-03-31"],
      required: true
    },
    reason: {
      type: remark,
      about: "Why, for who reads it later.",
      examples: ["the vendor cannot do better before March"]
    }
  }
};
var manifestType = {
  kind: "map",
  fields: {
    version: {
      type: { kind: "version", known: 1 },
      about: "The version of the format.",
      examples: [1],
      required: true
    },
    defaults: {
      type: defaults2,
      about: "What holds for every stream that says nothing else.",
      examples: [{ key: "dual", ttl: "1h" }]
    },
    keystore: {
      type: keystoreType,
      about: "Where private keys are kept: age, file, github or external.",
      examples: [{ file: { directory: "keys" } }]
    },
    domains: {
      type: domainsType,
      about: "The domains, by name.",
      examples: [{ "example.com": { zone: "route53:Z0123456789", streams: { mail: { key: "dual" } } } }]
    },
    rules: {
      type: {
        kind: "named",
        names: code,
        about: "Another severity for one code.",
        value: { kind: "text", wanted: "error, warning, notice or off", words: ["error", "warning", "notice", "off"] }
      },
      about: "Other severities for rules, by code. A rule about a secret cannot be changed.",
      examples: [{ "record/key-short": "error" }]
    },
    accept: {
      type: { kind: "list", items: accept },
      about: "Findings that are known and tolerated until a date. A secret in a record is never accepted.",
      examples: [[{ code: "record/key-short", owner: "s1._domainkey.example.com", until: "2027-03-31" }]]
    }
  }
};

// packages/manifest/dist/model/field-access.js
function fieldsOf(checked) {
  return checked?.kind === "map" ? checked.fields : [];
}
function fieldOf2(map, name) {
  return map?.fields.find((field) => field.name === name)?.value;
}
function mapOf(map, name) {
  const checked = fieldOf2(map, name);
  return checked?.kind === "map" ? checked : void 0;
}
function itemsOf3(map, name) {
  const checked = fieldOf2(map, name);
  return checked?.kind === "list" ? checked.items : [];
}
function scalarOf(map, name) {
  const checked = fieldOf2(map, name);
  return checked?.kind === "value" ? checked.value : void 0;
}
function textsOf3(map, name) {
  return itemsOf3(map, name).flatMap((item) => item.kind === "value" ? [String(item.value)] : []);
}
function present(name, value) {
  return value === void 0 ? {} : { [name]: value };
}
function placesOf(map, index) {
  const places = {};
  for (const { name, value } of map.fields) {
    places[name] = index.placeOf(value.start);
    for (const inner of fieldsOf(value))
      places[`${name}.${inner.name}`] = index.placeOf(inner.value.start);
  }
  return places;
}

// packages/manifest/dist/model/selector-of.js
function selectorOf({ name, nameStart, value }, index) {
  if (value.kind !== "map")
    return [];
  const algorithm = scalarOf(value, "algorithm");
  const publicKey = scalarOf(value, "publicKey");
  const state = scalarOf(value, "state");
  if (algorithm === void 0 || publicKey === void 0 || state === void 0)
    return [];
  const tags2 = textFields(mapOf(value, "tags"));
  const dates = mapOf(value, "since");
  const since2 = (dates ?? value).isBroken ? { [state]: firstInstant } : textFields(dates);
  return [
    {
      name,
      algorithm,
      publicKey: withoutBlanks(publicKey),
      tags: tags2,
      state,
      since: since2,
      at: index.placeOf(nameStart),
      places: placesOf(value, index)
    }
  ];
}
var firstInstant = "0000-01-01T00:00:00Z";
function textFields(map) {
  const texts2 = {};
  for (const { name, value } of fieldsOf(map))
    if (value.kind === "value")
      texts2[name] = String(value.value);
  return texts2;
}
function withoutBlanks(publicKey) {
  return /^[A-Za-z0-9+/=\s]*$/.test(publicKey) ? publicKey.replace(/\s+/g, "") : publicKey;
}

// packages/manifest/dist/model/zone-of.js
function zoneOf2(checked) {
  if (checked?.kind === "value")
    return parseZone(String(checked.value));
  if (checked?.kind !== "map")
    return void 0;
  const kind = scalarOf(checked, "kind");
  if (kind === void 0)
    return void 0;
  return {
    kind,
    ...present("id", scalarOf(checked, "id")),
    ...present("name", scalarOf(checked, "name")),
    ...present("resourceGroup", scalarOf(checked, "resourceGroup"))
  };
}
function parseZone(text) {
  const colon = text.indexOf(":");
  return colon < 0 ? { kind: text } : { kind: text.slice(0, colon), id: text.slice(colon + 1) };
}

// packages/manifest/dist/model/domain-of.js
function domainOf({ name, nameStart, value }, index) {
  if (value.kind !== "map")
    return [];
  const streams = fieldsOf(fieldOf2(value, "streams")).flatMap((field) => streamOf(field, index));
  const senders2 = fieldsOf(fieldOf2(value, "senders")).flatMap((field) => senderOf(field, index));
  return [
    {
      name,
      ...present("zone", zoneOf2(fieldOf2(value, "zone"))),
      streams,
      senders: senders2,
      at: index.placeOf(nameStart),
      places: placesOf(value, index)
    }
  ];
}
function streamOf({ name, nameStart, value }, index) {
  if (value.kind !== "map")
    return [];
  const selectors = fieldsOf(fieldOf2(value, "selectors")).flatMap((field) => selectorOf(field, index));
  return [
    {
      name,
      ...present("key", scalarOf(value, "key")),
      selectors,
      removed: textsOf3(value, "removed"),
      at: index.placeOf(nameStart),
      places: placesOf(value, index)
    }
  ];
}
function senderOf({ name, nameStart, value }, index) {
  if (value.kind !== "map" || value.isBroken || mapOf(value, "variables")?.isBroken)
    return [];
  const service = scalarOf(value, "service");
  return service === void 0 ? [] : [
    {
      name,
      service,
      variables: textFields(mapOf(value, "variables")),
      at: index.placeOf(nameStart),
      places: placesOf(value, index)
    }
  ];
}

// packages/manifest/dist/model/manifest-of.js
function manifestOf(root, index) {
  return {
    version: 1,
    defaults: defaultsOf(mapOf(root, "defaults"), index),
    ...present("keystore", keystoreOf(mapOf(root, "keystore"), index)),
    domains: fieldsOf(fieldOf2(root, "domains")).flatMap((field) => domainOf(field, index)),
    rules: rulesOf(mapOf(root, "rules"), index),
    accept: acceptOf(root, index)
  };
}
function defaultsOf(map, index) {
  if (!map)
    return {};
  const rotation2 = mapOf(map, "rotation");
  return {
    ...present("key", scalarOf(map, "key")),
    ...present("ttl", scalarOf(map, "ttl")),
    ...present("rotation", rotation2 && rotationOf(rotation2, index)),
    at: index.placeOf(map.start),
    places: placesOf(map, index)
  };
}
function rotationOf(map, index) {
  return {
    ...present("every", scalarOf(map, "every")),
    ...present("lead", scalarOf(map, "lead")),
    ...present("overlap", scalarOf(map, "overlap")),
    ...present("tombstone", scalarOf(map, "tombstone")),
    ...present("standby", scalarOf(map, "standby")),
    at: index.placeOf(map.start),
    places: placesOf(map, index)
  };
}
var defaultDirectory = "keys";
function keystoreOf(map, index) {
  for (const { name: kind, nameStart, value } of fieldsOf(map)) {
    if (value.kind !== "map")
      return void 0;
    const about = { at: index.placeOf(nameStart), places: placesOf(value, index) };
    const directory2 = scalarOf(value, "directory") ?? defaultDirectory;
    if (kind === "age")
      return { kind, recipients: textsOf3(value, "recipients"), directory: directory2, ...about };
    if (kind === "file")
      return { kind, directory: directory2, ...about };
    if (kind === "github")
      return { kind, ...present("environment", scalarOf(value, "environment")), ...about };
    if (kind === "external")
      return { kind, ...present("note", scalarOf(value, "note")), ...about };
  }
  return void 0;
}
function rulesOf(map, index) {
  return fieldsOf(map).flatMap(({ name: code2, nameStart, value }) => value.kind === "value" ? [{ code: code2, severity: value.value, at: index.placeOf(nameStart) }] : []);
}
function acceptOf(root, index) {
  return itemsOf3(root, "accept").flatMap((item) => {
    if (item.kind !== "map")
      return [];
    const code2 = scalarOf(item, "code");
    const owner = scalarOf(item, "owner");
    const until = scalarOf(item, "until");
    if (code2 === void 0 || owner === void 0 || until === void 0)
      return [];
    return [
      {
        code: code2,
        owner,
        until,
        ...present("reason", scalarOf(item, "reason")),
        at: index.placeOf(item.start),
        places: placesOf(item, index)
      }
    ];
  });
}

// packages/manifest/dist/check-tree.js
function checkTree(root, index) {
  const checking = { index, findings: [], path: [] };
  const later = otherVersion(root);
  if (later) {
    report(checking, later.start, "manifest/version-unsupported", { seen: later.text });
    return { findings: checking.findings };
  }
  const checked = checkNode(root, manifestType, checking);
  return checked?.kind === "map" ? { manifest: manifestOf(checked, index), findings: checking.findings } : { findings: checking.findings };
}
function otherVersion(root) {
  const entry = root.kind === "map" ? root.entries.find(({ key: key2 }) => key2.text === "version") : void 0;
  const value = entry && contentOf(entry.value);
  return value?.kind === "scalar" && value.style === "plain" && /^[0-9]+$/.test(value.text) && value.text !== "1" ? value : void 0;
}

// packages/manifest/dist/tree/line-index.js
function indexLines2(text, file) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1))
    starts.push(at2 + 1);
  let last = 0;
  const lineOf2 = (offset2) => {
    let from = last;
    let to = last + 1;
    for (let step = 1; from > 0 && (starts[from] ?? 0) > offset2; step *= 2)
      from = Math.max(0, from - step);
    for (let step = 1; to < starts.length && (starts[to] ?? 0) <= offset2; step *= 2)
      to = Math.min(starts.length, to + step);
    while (to - from > 1) {
      const middle = from + to >> 1;
      if ((starts[middle] ?? 0) <= offset2)
        from = middle;
      else
        to = middle;
    }
    last = from;
    return from + 1;
  };
  return {
    lineOf: lineOf2,
    placeOf(offset2) {
      const line = lineOf2(offset2);
      return { file, line, column: offset2 - (starts[line - 1] ?? 0) + 1 };
    }
  };
}

// packages/manifest/dist/tree/read-general.js
var import_yaml4 = __toESM(require_dist(), 1);

// packages/manifest/dist/tree/convert-document.js
var import_yaml3 = __toESM(require_dist(), 1);

// packages/manifest/dist/tree/tree-problem.js
var TreeLimit = class extends Error {
  problem;
  constructor(problem, offset2) {
    super(problem);
    this.problem = { problem, seen: "", offset: offset2 };
  }
};

// packages/manifest/dist/tree/alias-book.js
function newAliasBook() {
  return { anchors: /* @__PURE__ */ new Map(), size: 0, aliased: 0 };
}
function noteAnchor(book, name, node, before2) {
  book.anchors.set(name, { node, size: book.size - before2 });
}
function resolveAlias(book, name, start) {
  const anchor = book.anchors.get(name);
  if (!anchor)
    return void 0;
  anchor.node.shared = true;
  countAliased(book, anchor.size, start);
  return { kind: "alias", start, end: start + name.length + 1, target: anchor.node };
}
function mergeMaps(map, merges, book) {
  const wrong = [];
  if (merges.length === 0)
    return wrong;
  const known = new Set(map.entries.map((entry) => entry.key.text));
  for (const merge of merges) {
    for (const source of sourcesOf(merge)) {
      if (source.kind !== "map") {
        wrong.push(merge);
        continue;
      }
      countAliased(book, source.entries.length, merge.start);
      for (const { key: key2, value } of source.entries) {
        if (known.has(key2.text))
          continue;
        known.add(key2.text);
        map.entries.push({ key: key2, value, merged: true });
      }
    }
  }
  return wrong;
}
function sourcesOf(merge) {
  const content = merge.kind === "alias" ? merge.target : merge;
  return content.kind === "list" ? content.items.map((item) => item.kind === "alias" ? item.target : item) : [content];
}
function countAliased(book, size, offset2) {
  book.size += size;
  book.aliased += size;
  if (book.aliased > limits.aliases)
    throw new TreeLimit("aliases", offset2);
}

// packages/manifest/dist/tree/yaml-problem.js
var problems = {
  ALIAS_PROPS: "anchor",
  BAD_ALIAS: "alias",
  BAD_COLLECTION_TYPE: "tag",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  BAD_PROP_ORDER: "anchor",
  BAD_SCALAR_START: "reserved",
  BLOCK_AS_IMPLICIT_KEY: "quote",
  BLOCK_IN_FLOW: "unclosed",
  DUPLICATE_KEY: "token",
  IMPOSSIBLE: "token",
  KEY_OVER_1024_CHARS: "key",
  MISSING_CHAR: "unclosed",
  MULTILINE_IMPLICIT_KEY: "colon",
  MULTIPLE_ANCHORS: "anchor",
  MULTIPLE_DOCS: "documents",
  MULTIPLE_TAGS: "tag",
  NON_STRING_KEY: "key",
  RESOURCE_EXHAUSTION: "token",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
  UNEXPECTED_TOKEN: "token"
};
function problemsOf(errors, text, opened) {
  const found = /* @__PURE__ */ new Map();
  for (const error of errors) {
    if (error.code === "MULTILINE_IMPLICIT_KEY" && errors.some(({ code: code2, pos }) => code2 === "BLOCK_AS_IMPLICIT_KEY" && pos[0] === error.pos[0]))
      continue;
    const problem = refine(problems[error.code] ?? "token", error, errors, text);
    const offset2 = Math.min(problem === "unclosed" && opened !== void 0 ? opened : placeOf(problem, error, errors, text), text.length);
    if (!found.has(offset2))
      found.set(offset2, { problem, seen: seenAt(text, offset2, problem), offset: offset2 });
  }
  return [...found.values()];
}
function refine(problem, { message, pos }, errors, text) {
  if (text[pos[0]] === "	")
    return "tab";
  if (problem === "unclosed" && message.startsWith("Implicit map keys"))
    return "colon";
  if (problem === "indent" && message.startsWith("Flow"))
    return "unclosed";
  if (problem === "quote" && isFolded(pos[0], errors))
    return "indent";
  return problem;
}
function placeOf(problem, { pos: [start] }, errors, text) {
  const folded = problem === "indent" ? errors.find(({ code: code2, pos }) => code2 === "MULTILINE_IMPLICIT_KEY" && pos[0] === start) : void 0;
  if (!folded)
    return start;
  const line = text.lastIndexOf("\n", folded.pos[1] - 1) + 1;
  return line + text.slice(line).search(/\S/);
}
function isFolded(offset2, errors) {
  return errors.some(({ code: code2, pos }) => code2 === "MULTILINE_IMPLICIT_KEY" && pos[0] === offset2);
}
function seenAt(text, offset2, problem) {
  const piece = text.slice(offset2, offset2 + 24);
  if (problem === "escape")
    return piece.slice(0, 2);
  return /^[^\s,[\]{}]+/.exec(piece)?.[0] ?? piece.slice(0, 1).trim();
}

// packages/manifest/dist/tree/convert-document.js
function convertDocument(document, text) {
  const converting = { text, problems: [], book: newAliasBook() };
  const node = document.contents && convert2(document.contents, 0, converting);
  const { problems: problems2 } = converting;
  return node && node.kind !== "alias" && problems2.length === 0 ? { root: node, problems: problems2 } : { problems: problems2 };
}
function convert2(node, after2, converting) {
  const { book, text } = converting;
  if ((0, import_yaml3.isAlias)(node))
    return convertAlias(node.source, node.range?.[0] ?? after2, converting);
  const before2 = book.size++;
  const converted = convertContent(node, after2, converting);
  const { anchor, tag } = node;
  if (anchor)
    noteAnchor(book, anchor, converted, before2);
  if (tag)
    report2(converting, "tag", text.lastIndexOf("!", Math.max(0, converted.start - 1)));
  return converted;
}
function convertContent(node, after2, converting) {
  const start = node.range?.[0] ?? after2;
  if ((0, import_yaml3.isMap)(node))
    return convertMap(node, start, converting);
  if ((0, import_yaml3.isSeq)(node)) {
    const flow = node.flow === true;
    const items = node.items.map((item) => convert2(item, afterDash(item, converting), converting));
    const tail = items.at(-1)?.end ?? start;
    return { kind: "list", start, end: flow ? endOf(node, start) : tail, tail, flow, items };
  }
  return convertScalar2(node, after2);
}
function afterDash({ range }, { text }) {
  return text.lastIndexOf("-", (range?.[0] ?? 0) - 1) + 1;
}
var styles = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block"
};
function convertScalar2(node, after2) {
  const text = String(node.value ?? "");
  const style = styles[node.type ?? "PLAIN"] ?? "plain";
  if (style === "plain" && text === "")
    return { kind: "scalar", start: after2, end: after2, text, style };
  const start = node.range?.[0] ?? after2;
  return { kind: "scalar", start, end: endOf(node, start), text, style };
}
function convertMap(node, start, converting) {
  const flow = node.flow === true;
  const entries = [];
  const merges = [];
  let tail = start;
  for (const pair of node.items) {
    const key2 = convertKey(pair, start, converting);
    if (!key2)
      continue;
    const value = convertValue(pair.value, key2, converting);
    tail = value.end;
    if (key2.text === "<<" && key2.style === "plain")
      merges.push(value);
    else
      entries.push({ key: key2, value });
  }
  const map = { kind: "map", start, end: flow ? endOf(node, start) : tail, tail, flow, entries };
  for (const wrong of mergeMaps(map, merges, converting.book))
    report2(converting, "merge", wrong.start);
  return map;
}
function convertKey(pair, start, converting) {
  const key2 = pair.key ? convert2(pair.key, start, converting) : void 0;
  if (key2?.kind === "scalar" && pair.key && (0, import_yaml3.isScalar)(pair.key))
    return key2;
  report2(converting, "key", key2?.start ?? start);
  return void 0;
}
function convertValue(value, key2, converting) {
  const after2 = afterColon(key2.end, converting.text);
  return value ? convert2(value, after2, converting) : { kind: "scalar", start: after2, end: after2, text: "", style: "plain" };
}
function afterColon(offset2, text) {
  const colon = /[ \t]*:(?:[ \t]+&[^\s,[\]{}]+)?/y;
  colon.lastIndex = offset2;
  return colon.test(text) ? colon.lastIndex : offset2;
}
function convertAlias(name, start, converting) {
  const alias = resolveAlias(converting.book, name, start);
  if (alias)
    return alias;
  const text = `*${name}`;
  converting.problems.push({ problem: "alias", seen: text, offset: start });
  return { kind: "scalar", start, end: start + text.length, text, style: "plain" };
}
function report2({ problems: problems2, text }, problem, offset2) {
  problems2.push({ problem, seen: seenAt(text, offset2), offset: offset2 });
}
function endOf(node, start) {
  return node.range?.[1] ?? start;
}

// packages/manifest/dist/tree/read-general.js
var options2 = {
  schema: "failsafe",
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: "silent"
};
function readGeneral(text) {
  try {
    const { document, problems: problems2 } = composeDocument(text);
    if (!document || problems2.length > 0)
      return { problems: problems2 };
    return convertDocument(document, text);
  } catch (error) {
    if (error instanceof TreeLimit)
      throw error;
    return { problems: [{ problem: "token", seen: "", offset: 0 }] };
  }
}
function composeDocument(text) {
  const composer = new import_yaml4.Composer(options2);
  const documents = [];
  const problems2 = [];
  let first;
  for (const token of readTokens(text)) {
    const isSecond = first !== void 0 && isContent(token);
    if (token.type === "directive" || isSecond) {
      const problem = isSecond ? "documents" : "directive";
      problems2.push({ problem, seen: seenAt(text, token.offset), offset: token.offset });
      break;
    }
    if (token.type === "document") {
      first = token;
      checkDepth(token);
    }
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end(true, text.length));
  const [document] = documents;
  if (!document)
    return { problems: problems2 };
  const errors = [...document.errors, ...document.warnings].slice(0, limits.errors);
  if (errors.length === 0)
    return { document, problems: problems2 };
  return { problems: [...problemsOf(errors, text, first && findOpened(first)), ...problems2] };
}
function* readTokens(text) {
  const parser = new import_yaml4.Parser();
  let count = 0;
  let offset2 = 0;
  for (const lexeme of new import_yaml4.Lexer().lex(text)) {
    offset2 += lexeme.length;
    if (++count > limits.tokens)
      throw new TreeLimit("tokens", Math.min(offset2, text.length));
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}
function isContent(token) {
  return token.type === "document" || token.type === "directive";
}
function checkDepth(document) {
  for (const { token, depth } of walkTokens(document))
    if (depth > limits.depth)
      throw new TreeLimit("depth", token.offset);
}
function findOpened(document) {
  let opened;
  for (const { token } of walkTokens(document)) {
    if (isOpen(token) && token.offset >= (opened ?? 0))
      opened = token.offset;
  }
  return opened;
}
function isOpen(token) {
  if (token.type === "flow-collection")
    return !token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
    return false;
  return token.source.length < 2 || !token.source.endsWith(token.source.charAt(0));
}
function* walkTokens(document) {
  const open = document.value ? [{ token: document.value, depth: 1 }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const { token, depth } = next;
    if (!("items" in token))
      continue;
    for (const item of token.items) {
      if ("key" in item && item.key)
        open.push({ token: item.key, depth: depth + 1 });
      if (item.value)
        open.push({ token: item.value, depth: depth + 1 });
    }
  }
}

// packages/manifest/dist/tree/read-simple-value.js
var deepest5 = 8;
var letters = "A-Za-z0-9_./+=\\u00a1-\\u1fff";
var keyText = new RegExp(`[A-Za-z0-9_\\u00a1-\\u1fff][${letters}@-]*`, "y");
var flowText = plainText(`${letters}@-`);
var blockText = plainText(`${letters}@,()';!?*&%$^<>|~-`);
var singleQuoted = /'[^'\n\r]*'/y;
var doubleQuoted = /"[^"\\\n\r]*"/y;
var anchorName = /[&*][A-Za-z0-9_-]+/y;
function plainText(inner) {
  return new RegExp(`[${letters}(](?:[${inner}]|:(?=[${inner}])| +(?=[${inner}]))*`, "y");
}
function countedNull({ book }, at2) {
  book.size++;
  return { kind: "scalar", start: at2, end: at2, text: "", style: "plain" };
}
function readKey(line) {
  const key2 = readQuoted(line) ?? readPlain(line, keyText);
  if (!key2 || key2.end - key2.start > 1e3 || line.text.charCodeAt(line.at) !== 58 || line.at >= line.to)
    return void 0;
  line.at++;
  return line.at === line.to || line.text.charCodeAt(line.at) === 32 ? key2 : void 0;
}
function readAnchor(line) {
  if (line.text.charCodeAt(line.at) !== 38)
    return void 0;
  const start = line.at;
  const found = match(line, anchorName);
  if (found !== void 0 && (line.at === line.to || line.text.charCodeAt(line.at) === 32)) {
    skipBlanks(line);
    return found.slice(1);
  }
  line.at = start;
  return void 0;
}
function readValue2(line, context, depth = 0) {
  const first = line.text.charCodeAt(line.at);
  if (first === 123)
    return depth < deepest5 ? readFlowMap(line, depth) : void 0;
  if (first === 91)
    return depth < deepest5 ? readFlowList(line, depth) : void 0;
  if (first === 42)
    return readAlias(line);
  return readQuoted(line) ?? readPlain(line, context === "block" ? blockText : flowText);
}
function restIsBlank(line) {
  const from = line.at;
  skipBlanks(line);
  return line.at === line.to || line.at > from && line.text.charCodeAt(line.at) === 35;
}
function skipBlanks(line) {
  while (line.at < line.to && line.text.charCodeAt(line.at) === 32)
    line.at++;
}
function readFlowMap(line, depth) {
  const node = { kind: "map", start: line.at, end: 0, tail: line.at, flow: true, entries: [] };
  const merges = [];
  line.book.size++;
  const isWhole2 = readFlow(line, 125, () => {
    const isMerge = line.text.startsWith("<<: ", line.at);
    if (isMerge) {
      line.at += 3;
      line.book.size++;
    }
    const key2 = isMerge ? void 0 : readKey(line);
    const value = key2 || isMerge ? readMember(line, depth) : void 0;
    if (!value)
      return false;
    if (key2)
      node.entries.push({ key: key2, value });
    else
      merges.push(value);
    node.tail = value.end;
    return true;
  });
  node.end = line.at;
  return isWhole2 && mergeMaps(node, merges, line.book).length === 0 ? node : void 0;
}
function readFlowList(line, depth) {
  const node = { kind: "list", start: line.at, end: 0, tail: line.at, flow: true, items: [] };
  line.book.size++;
  const isWhole2 = readFlow(line, 93, () => {
    const value = readMember(line, depth);
    if (!value)
      return false;
    node.items.push(value);
    node.tail = value.end;
    return true;
  });
  node.end = line.at;
  return isWhole2 ? node : void 0;
}
function readMember(line, depth) {
  skipBlanks(line);
  if (line.at === line.to)
    return void 0;
  const before2 = line.book.size;
  const name = readAnchor(line);
  const value = readValue2(line, "flow", depth + 1);
  if (!value || name === void 0)
    return value;
  if (value.kind === "alias")
    return void 0;
  noteAnchor(line.book, name, value, before2);
  return value;
}
function readFlow(line, close, read) {
  line.at++;
  skipBlanks(line);
  while (line.at < line.to) {
    if (line.text.charCodeAt(line.at) === close) {
      line.at++;
      return true;
    }
    if (!read())
      return false;
    skipBlanks(line);
    if (line.text.charCodeAt(line.at) === 44) {
      line.at++;
      skipBlanks(line);
    } else if (line.text.charCodeAt(line.at) !== close)
      return false;
  }
  return false;
}
function readAlias(line) {
  const start = line.at;
  const found = match(line, anchorName);
  const next = line.at === line.to ? " " : line.text.charAt(line.at);
  return found !== void 0 && " ,]}".includes(next) ? resolveAlias(line.book, found.slice(1), start) : void 0;
}
function readQuoted(line) {
  const quote = line.text.charCodeAt(line.at);
  if (quote !== 39 && quote !== 34)
    return void 0;
  const found = match(line, quote === 39 ? singleQuoted : doubleQuoted);
  if (found === void 0 || line.text.charCodeAt(line.at) === quote)
    return void 0;
  line.book.size++;
  const style = quote === 39 ? "single" : "double";
  return { kind: "scalar", start: line.at - found.length, end: line.at, text: found.slice(1, -1), style };
}
function readPlain(line, pattern) {
  const found = match(line, pattern);
  if (found === void 0)
    return void 0;
  line.book.size++;
  return { kind: "scalar", start: line.at - found.length, end: line.at, text: found, style: "plain" };
}
function match(line, pattern) {
  pattern.lastIndex = line.at;
  if (!pattern.test(line.text) || pattern.lastIndex > line.to)
    return void 0;
  const found = line.text.slice(line.at, pattern.lastIndex);
  line.at = pattern.lastIndex;
  return found;
}

// packages/manifest/dist/tree/read-simple.js
var longestLine = 65536;
function readSimple(text) {
  const frames = [];
  const book = newAliasBook();
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    const next = feed < 0 ? text.length : feed + 1;
    let to = feed < 0 ? text.length : feed;
    if (to > from && text.charCodeAt(to - 1) === 13)
      to--;
    if (to - from > longestLine)
      return void 0;
    let at2 = from;
    while (at2 < to && text.charCodeAt(at2) === 32)
      at2++;
    if (at2 < to && text.charCodeAt(at2) !== 35 && !readLine({ text, at: at2, to, book }, at2 - from, frames))
      return void 0;
    if (book.size - book.aliased > limits.tokens)
      throw new TreeLimit("tokens", from);
    from = next;
  }
  return closeAll(frames, book);
}
function readLine(line, indent, frames) {
  const isItem = line.text.charCodeAt(line.at) === 45;
  if (isItem && line.at + 1 < line.to && line.text.charCodeAt(line.at + 1) !== 32)
    return false;
  const frame = frameFor(line, indent, isItem, frames);
  if (!frame)
    return false;
  return isItem ? readItem2(line, indent, frame, frames) : readEntry(line, frame);
}
function frameFor(line, indent, isItem, frames) {
  let top = frames.at(-1);
  if (!top)
    return indent === 0 && !isItem ? openFrame(line, indent, isItem, frames) : void 0;
  if (indent > top.indent)
    return top.open ? openFrame(line, indent, isItem, frames) : void 0;
  if (indent === top.indent && isItem && top.node.kind === "map")
    return top.open ? openFrame(line, indent, isItem, frames) : void 0;
  while (top && (top.indent > indent || top.node.kind === "list" && !isItem)) {
    if (!closeFrame(frames, line.book))
      return void 0;
    top = frames.at(-1);
  }
  if (!top || top.indent !== indent || top.node.kind === "list" !== isItem)
    return void 0;
  return isNullAnchored(top) ? void 0 : top;
}
function openFrame(line, indent, isItem, frames) {
  const start = line.at;
  const node = isItem ? { kind: "list", start, end: start, tail: start, flow: false, items: [] } : { kind: "map", start, end: start, tail: start, flow: false, entries: [] };
  const parent = frames.at(-1);
  if (parent)
    setOpen(parent, node);
  else
    line.book.size++;
  const frame = { indent, node, anchor: parent?.open?.anchor, merges: [], open: void 0 };
  if (parent)
    parent.open = void 0;
  frames.push(frame);
  return frame;
}
function setOpen({ node, open }, value) {
  if (typeof open?.place === "number" && node.kind === "list")
    node.items[open.place] = value;
  else if (typeof open?.place === "object")
    open.place.value = value;
}
function closeFrame(frames, book) {
  const frame = frames.pop();
  if (!frame || isNullAnchored(frame))
    return false;
  const { node, anchor, merges } = frame;
  node.end = node.tail;
  const parent = frames.at(-1);
  if (parent)
    parent.node.tail = node.end;
  if (node.kind === "map" && mergeMaps(node, merges, book).length > 0)
    return false;
  if (anchor)
    noteAnchor(book, anchor.name, node, anchor.before);
  return true;
}
function closeAll(frames, book) {
  const root = frames[0]?.node;
  while (frames.length > 0)
    if (!closeFrame(frames, book))
      return void 0;
  return root?.kind === "map" ? root : void 0;
}
function isNullAnchored({ open }) {
  return open?.anchor !== void 0;
}
function readEntry(line, frame) {
  const { node } = frame;
  if (node.kind !== "map" || isNullAnchored(frame))
    return false;
  const isMerge = line.text.startsWith("<<: ", line.at);
  if (isMerge) {
    line.at += 3;
    line.book.size++;
  }
  const key2 = isMerge ? void 0 : readKey(line);
  if (!key2 && !isMerge)
    return false;
  const after2 = line.at;
  skipBlanks(line);
  const before2 = line.book.size;
  const name = readAnchor(line);
  const anchor = name === void 0 ? void 0 : { name, before: before2 };
  const isEmpty = line.at === line.to || line.at > after2 && line.text.charCodeAt(line.at) === 35;
  const value = isEmpty ? countedNull(line, after2) : readAnchored(line, anchor);
  if (!value || !isEmpty && !restIsBlank(line))
    return false;
  node.tail = value.end;
  frame.open = void 0;
  if (!key2) {
    frame.merges.push(value);
    return !isEmpty;
  }
  const entry = { key: key2, value };
  node.entries.push(entry);
  if (isEmpty)
    frame.open = { place: entry, anchor };
  return true;
}
function readItem2(line, indent, frame, frames) {
  const { node } = frame;
  if (node.kind !== "list" || isNullAnchored(frame))
    return false;
  const dash = line.at;
  line.at++;
  skipBlanks(line);
  const start = line.at;
  const isEmpty = start === line.to || line.text.charCodeAt(start) === 35;
  if (isEmpty || readKey({ ...line, book: newAliasBook() })) {
    const value2 = countedNull(line, dash + 1);
    node.tail = value2.end;
    frame.open = { place: node.items.push(value2) - 1, anchor: void 0 };
    return isEmpty || readEntry(line, openFrame(line, indent + start - dash, false, frames));
  }
  if (line.text.charCodeAt(start) === 45)
    return false;
  frame.open = void 0;
  const before2 = line.book.size;
  const name = readAnchor(line);
  const value = readAnchored(line, name === void 0 ? void 0 : { name, before: before2 });
  if (!value || !restIsBlank(line))
    return false;
  node.tail = value.end;
  node.items.push(value);
  return true;
}
function readAnchored(line, anchor) {
  const value = readValue2(line, "block");
  if (!value || !anchor)
    return value;
  if (value.kind === "alias")
    return void 0;
  noteAnchor(line.book, anchor.name, value, anchor.before);
  return value;
}

// packages/manifest/dist/tree/read-tree.js
var strange = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;
function readTree2(text) {
  if (text.length > limits.octets)
    return { problems: [{ problem: "octets", seen: "", offset: 0 }] };
  const found = strange.exec(text);
  if (found)
    return { problems: [{ problem: "character", seen: nameOf2(found[0]), offset: found.index }] };
  try {
    const simple = readSimple(text);
    return simple ? { root: simple, problems: [] } : readGeneral(text);
  } catch (error) {
    if (error instanceof TreeLimit)
      return { problems: [error.problem] };
    throw error;
  }
}
function nameOf2(character) {
  return `U+${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`;
}

// packages/manifest/dist/tree/tree-of.js
var trees = /* @__PURE__ */ new WeakMap();
function keepTree(manifest, text, root) {
  trees.set(manifest, { text, root });
}

// packages/manifest/dist/read-manifest.js
function readManifest(content, options3) {
  const { file = "dkim.yaml" } = options3;
  const decoded = decodeText2(content);
  const index = indexLines2(decoded.text, file);
  if ("problem" in decoded)
    return { findings: [problemFinding2(decoded.problem, index)] };
  const secret = findSecret(decoded.text, file, index);
  if (secret.length > 0)
    return { findings: secret };
  const { root, problems: problems2 } = readTree2(decoded.text);
  if (problems2.length > 0)
    return { findings: inOrder(problems2.slice(0, limits.findings).map((problem) => problemFinding2(problem, index))) };
  if (!root)
    return { findings: [findingOf("manifest/version-missing", {}, { at: index.placeOf(0) })] };
  const { manifest, findings } = checkTree(root, index);
  if (!manifest)
    return { findings };
  const { now, senders: senders2, records } = options3;
  const judged = judgeManifest(manifest, {
    now,
    ...senders2 ? { senders: senders2 } : {},
    ...records === void 0 ? {} : { records }
  });
  keepTree(manifest, decoded.text, root);
  return { ...findings.length === 0 ? { manifest } : {}, findings: inOrder([...findings, ...judged]) };
}
function findSecret(text, file, index) {
  const identity = /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{20}/i.exec(text);
  if (!identity)
    return judgePrivateKeyFile(text, file);
  return [findingOf("key/private-key-file", { form: "age identity" }, { at: index.placeOf(identity.index) })];
}
function problemFinding2({ problem, seen, offset: offset2 }, index) {
  const about = { at: index.placeOf(offset2) };
  if (problem === "octets" || problem === "depth" || problem === "aliases" || problem === "tokens") {
    return findingOf("manifest/too-large", { what: problem, limit: limits[problem] }, about);
  }
  return findingOf("manifest/syntax", { problem, seen: showValue(seen) }, about);
}
function inOrder(findings) {
  return findings.sort((one, other) => lineOf(one) - lineOf(other) || columnOf(one) - columnOf(other));
}
function lineOf({ at: at2 }) {
  return at2?.line ?? 0;
}
function columnOf({ at: at2 }) {
  return at2?.column ?? 0;
}

// apps/action/src/check/sender-catalogue.ts
var senderCatalogue = { senders, senderById, recordsFor };
var senderLookup = { findSender, nearestSender };

// apps/action/src/check/read-side.ts
async function readSide2(tree, options3) {
  const { now, wants, mostFileOctets } = options3;
  const unread = /* @__PURE__ */ new Set();
  let manifest;
  let brokenManifest;
  const watched = {
    list: () => tree.list(),
    async read(path) {
      const octets = await tree.read(path);
      if (octets === void 0) unread.add(path);
      return octets;
    }
  };
  const manifestReader = (path, text) => {
    const reading = readManifest(text, { file: path, now, senders: senderCatalogue, records: false });
    if (path === options3.manifest) {
      manifest = reading.manifest;
      if (!manifest) brokenManifest = path;
    }
    return {
      records: reading.manifest ? declaredRecords(reading.manifest, senderCatalogue) : [],
      findings: reading.findings
    };
  };
  try {
    const { records, findings, opened } = await readTree(watched, {
      accept: wants,
      manifest: options3.manifest,
      manifestReader,
      mostFileOctets
    });
    return {
      ...{ records, findings, unread, opened },
      ...manifest ? { manifest } : {},
      ...brokenManifest === void 0 ? {} : { brokenManifest }
    };
  } finally {
    tree.close?.();
  }
}

// apps/action/src/tree/match-glob.ts
function pathMatcher(globs) {
  const rules = globs.map((glob) => {
    const takes = !glob.startsWith("!");
    const bare = glob.replace(/^!/, "").replace(/^\.\//, "").replace(/\/+$/, "");
    return { takes, globs: expandBraces(bare).map((each) => each.split("/")) };
  });
  const otherwise = rules.every(({ takes }) => !takes);
  return (path) => {
    const parts = path.split("/");
    let taken = otherwise;
    for (const rule of rules) if (rule.globs.some((glob) => matchParts(glob, parts))) taken = rule.takes;
    return taken;
  };
}
function matchParts(glob, parts) {
  let reached2 = /* @__PURE__ */ new Set([0]);
  for (const piece of glob) {
    const next = /* @__PURE__ */ new Set();
    for (const at2 of reached2) {
      if (piece === "**") for (let end = at2; end <= parts.length; end++) next.add(end);
      else if (at2 < parts.length && matchName(piece, parts[at2] ?? "")) next.add(at2 + 1);
    }
    reached2 = next;
  }
  return reached2.has(parts.length) || glob.at(-1) !== "**" && !/[*?]/.test(glob.at(-1) ?? "") && reached2.size > 0;
}
function matchName(glob, name) {
  let [g, n, star, mark] = [0, 0, -1, 0];
  while (n < name.length) {
    if (g < glob.length && (glob[g] === "?" || glob[g] === name[n] && glob[g] !== "*")) {
      g++;
      n++;
    } else if (glob[g] === "*") {
      star = g++;
      mark = n;
    } else if (star >= 0) {
      g = star + 1;
      n = ++mark;
    } else return false;
  }
  while (glob[g] === "*") g++;
  return g === glob.length;
}
var mostAlternatives = 1e3;
function expandBraces(glob) {
  let globs = [glob];
  for (let round = 0; round < 20 && globs.length < mostAlternatives; round++) {
    const next = globs.flatMap((each) => {
      const [whole, inner] = /\{([^{}]*,[^{}]*)\}/.exec(each) ?? [];
      return whole === void 0 || inner === void 0 ? [each] : inner.split(",").map((word) => each.replace(whole, () => word));
    });
    if (next.length === globs.length) break;
    globs = next;
  }
  return globs;
}

// apps/action/src/check/wanted-paths.ts
function wantedPaths({ paths, manifest, planFiles }) {
  const named = paths.length > 0 ? pathMatcher(paths) : void 0;
  return (path) => {
    if (path === manifest) return true;
    if (planFiles.length > 0 && /\.tf(?:vars)?(?:\.json)?$/.test(path)) return false;
    return named ? named(path) : rankOf2(path) !== void 0;
  };
}

// apps/action/src/check/within-limit.ts
function withinLimit(sides, met) {
  if (!met) return [...sides];
  const unread = new Set(sides.flatMap((side) => [...side.unread]));
  const isRead = ({ at: at3 }) => !at3 || !unread.has(at3.file);
  const [first] = [...unread].sort();
  const at2 = first === void 0 ? {} : { at: { file: first, line: 1, column: 1 } };
  const limit = findingOf("source/limit", { problem: problemOf(met, unread.size), limit: met.limit }, at2);
  return sides.map((side, index) => ({
    ...side,
    records: side.records.filter(isRead),
    findings: [...index === sides.length - 1 ? [limit] : [], ...side.findings.filter(isRead)]
  }));
}
function problemOf({ problem, limit }, left) {
  const met = {
    files: `this run has fetched ${limit} files through the API`,
    octets: `this run has fetched ${limit} octets through the API`,
    seconds: `reading through the API took longer than ${limit} seconds`
  };
  return `${met[problem]} and left out ${left}`;
}

// apps/action/src/check/read-sides.ts
async function readSides(commits, options3) {
  const { inputs, repository, workspace, now } = options3;
  const wants = wantedPaths(inputs);
  const blobs = new BlobStore((ids) => repository.blobs(ids));
  const choose = await treeChooser(workspace, { repository, blobs, wants });
  const chosen = await Promise.all(commits.map(choose));
  const read = { manifest: inputs.manifest, now, wants, mostFileOctets: readLimits.fileOctets };
  const readings = await Promise.all(chosen.map(({ tree }) => readSide2(tree, read)));
  const plans = await readPlans(inputs.planFiles, workspace);
  const sides = withinLimit(readings, blobs.met);
  return sides.map((side, index) => ({
    side: joined(side, index === sides.length - 1 ? plans.head : plans.base),
    source: chosen[index]?.source ?? "api",
    opened: readings[index]?.opened ?? 0,
    isManifestBroken: side.brokenManifest !== void 0
  }));
}
function joined(side, plan) {
  return { ...side, records: [...side.records, ...plan.records], findings: [...side.findings, ...plan.findings] };
}

// apps/action/src/check/check-commits.ts
async function checkCommits({ baseSha, headSha }, options3) {
  const { inputs, now } = options3;
  const read = await readSides(baseSha === void 0 ? [headSha] : [baseSha, headSha], options3);
  const head = read.at(-1);
  const base = baseSha === void 0 ? void 0 : read[0]?.side;
  if (!head) throw new Error("nothing was read");
  const live = inputs.live ? await askAbout(base, head.side, inputs) : void 0;
  const about = { now, senders: senderLookup, ...live ? { live } : {} };
  const review = base ? reviewChange(base, head.side, { ...about, scope: inputs.scope }) : reviewDeclared(head.side, about);
  return {
    review,
    verdict: verdictOf(review.verdict, live, inputs),
    ...live ? { live } : {},
    head: head.side,
    headSha,
    ...base && baseSha !== void 0 ? { base, baseSha } : {},
    source: head.source,
    opened: head.opened,
    now,
    ...head.isManifestBroken ? { brokenManifest: inputs.manifest } : {}
  };
}
function askAbout(base, head, inputs) {
  const touched = base ? ownersToAsk(diffDeclared(base.records, head.records)) : [];
  const declared = base && inputs.scope === "changed" ? [] : declaredOwnersToAsk(head.records);
  return askOwners([.../* @__PURE__ */ new Set([...touched, ...declared])], {
    servers: inputs.servers,
    allow: inputs.allowNetworks,
    declared: new Map(head.records.map((record) => [canonicalName(record.owner), record]))
  });
}
function verdictOf(verdict, live, inputs) {
  const failed = [...live?.values() ?? []].some(({ published }) => published.outcome === "unavailable");
  return failed && inputs.onUnavailable === "fail" ? "fail" : verdict;
}
export {
  checkCommits
};
