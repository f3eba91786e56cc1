"""Signs and verifies messages with dkimpy: cases as JSON on stdin, results as JSON on stdout."""

import json
import sys

import dkim

given = json.load(sys.stdin)
domain = given["domain"]


def sign(case):
    message = case["message"].encode()
    signer = dkim.DKIM(message, signature_algorithm=case["algorithm"].encode())
    identity = case.get("identity")
    signature = signer.sign(
        case["selector"].encode(),
        domain.encode(),
        case["key"].encode(),
        identity=identity and identity.encode(),
        canonicalize=(b"relaxed", b"relaxed"),
    )
    return signature + message


def verify(case, message):
    owner = f"{case['selector']}._domainkey.{domain}."

    def look_up(name, timeout=None):
        return case["value"] if name.decode() == owner else None

    try:
        return "pass" if dkim.DKIM(message).verify(dnsfunc=look_up) else "fail"
    except dkim.DKIMException as error:
        return str(error)


def judge(case):
    message = sign(case)
    altered = verify(case, message + b"And more.\r\n")
    return {"verdict": verify(case, message), "altered": altered, "message": message.decode()}


json.dump([judge(case) for case in given["cases"]], sys.stdout)
