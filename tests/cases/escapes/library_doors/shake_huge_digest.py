# case: a digest longer than memory allows
# policy: script {"modules": {"hashlib": null}}
# expect: raises ... or limit memory|steps
import hashlib

hashlib.shake_128(b"").digest(2 ** 62)
