# dnspython, asyncio. Usage: dnspython.py PORT OWNERS COUNT AT-ONCE
import asyncio, json, sys, time
import dns.asyncresolver

port, path, count, at_once = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
resolver = dns.asyncresolver.Resolver(configure=False)
resolver.nameservers, resolver.port, resolver.cache = ["127.0.0.1"], port, None
with open(path) as file:
    owners = [next(file).strip() for _ in range(count)]


async def work(names):
    for name in names:
        answer = await resolver.resolve(name, "TXT")
        assert len(answer) == 1


async def main():
    names = iter(owners)
    started = time.monotonic()
    await asyncio.gather(*(work(names) for _ in range(at_once)))
    print(json.dumps({"ms": (time.monotonic() - started) * 1000}, separators=(",", ":")))


asyncio.run(main())
