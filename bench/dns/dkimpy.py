# dkimpy's check of one key after another: look-up, parse, key. Usage: dkimpy.py PORT OWNERS COUNT
import json, sys, time
import dkim
import dns.resolver

port, path, count = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
resolver = dns.resolver.Resolver(configure=False)
resolver.nameservers, resolver.port, resolver.cache = ["127.0.0.1"], port, None
with open(path) as file:
    owners = [next(file).strip().encode() for _ in range(count)]


def look_up(name, timeout=5):
    """As dkimpy's own, of a resolver that listens elsewhere."""
    answers = resolver.resolve(name.decode(), "TXT", lifetime=timeout, raise_on_no_answer=False)
    for answer in answers.response.answer:
        for record in answer:
            return b"".join(record.strings)


started = time.monotonic()
for owner in owners:
    key, size, kind, _ = dkim.load_pk_from_dns(owner, dnsfunc=look_up)
    assert key and size == 2048 and kind == b"rsa"
print(json.dumps({"ms": (time.monotonic() - started) * 1000}, separators=(",", ":")))
