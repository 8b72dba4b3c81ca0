# case: digests of bytes
# policy: script {"modules": {"hashlib": null}}
# expect: value ['2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', '5d41402abc4b2a76b9719d911017c592', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', '1f40fc92da241694', '54a2f7f9', b',\xf2']
import hashlib
[hashlib.sha256(b"hello").hexdigest(), hashlib.md5(b"hello").hexdigest(), hashlib.sha1(b"").hexdigest(), hashlib.sha512(b"a").hexdigest()[:16], hashlib.new("sha224", b"x").hexdigest()[:8], hashlib.sha256(b"hello").digest()[:2]]
