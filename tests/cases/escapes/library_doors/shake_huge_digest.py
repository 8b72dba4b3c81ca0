# case: a digest longer than memory allows
# policy: script {"modules": {"hashlib": null}}
# expect: raises MemoryError or raises OverflowError or raises ValueError or raises RuntimeError or limit memory|steps
import hashlib

hashlib.shake_128(b"").digest(2 ** 62)
