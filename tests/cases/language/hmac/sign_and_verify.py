# case: a message signed with a key
# policy: script {"modules": {"hashlib": null, "hmac": null}}
# expect: value ['8a0dfbc66876857760f0a26b648419fedcb6a84741618a0f86da498361e84919', True, False, '97724684']
import hashlib
import hmac
key, message = b"secret", b"amount=100"
sign = hmac.new(key, message, hashlib.sha256).hexdigest()
[sign, hmac.compare_digest(sign, hmac.new(key, message, "sha256").hexdigest()), hmac.compare_digest("a", "b"), hmac.digest(key, b"x", "sha1").hex()[:8]]
