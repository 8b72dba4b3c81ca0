# case: a token of data and signature
# policy: script {"modules": {"base64": null, "hashlib": null, "hmac": null, "json": null}}
# expect: value [{'user': 7}, None, 'eyJ1c2VyIjogN30']
import base64
import hashlib
import hmac
import json
KEY = b"k"


def make(data):
    body = base64.urlsafe_b64encode(json.dumps(data).encode()).decode().rstrip("=")
    return body + "." + hmac.new(KEY, body.encode(), hashlib.sha256).hexdigest()[:16]


def read(token):
    body, _, sign = token.partition(".")
    if not hmac.compare_digest(sign, hmac.new(KEY, body.encode(), hashlib.sha256).hexdigest()[:16]):
        return None
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


token = make({"user": 7})
[read(token), read("x" + token), token.split(".")[0]]
