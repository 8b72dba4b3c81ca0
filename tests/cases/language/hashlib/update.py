# case: a digest of parts
# policy: script {"modules": {"hashlib": null}}
# expect: value [True, 32, 64, 'sha256', 'ce06092f', '80084bf2', 'ca234c55']
import hashlib
h = hashlib.sha256()
for part in ("hel", "lo"):
    h.update(part.encode())
c = h.copy()
c.update(b"!")
[h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), h.digest_size, h.block_size, h.name, c.hexdigest()[:8], hashlib.sha3_256(b"a").hexdigest()[:8], hashlib.blake2b(b"a", digest_size=4).hexdigest()]
