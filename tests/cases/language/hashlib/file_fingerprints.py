# case: equal contents found by their digests
# policy: script {"modules": {"hashlib": null}}
# expect: value [[['a.txt', 'c.txt']], ['0967115f', 'd9298a10']]
import hashlib
files = {"a.txt": b"same", "b.txt": b"other", "c.txt": b"same"}
groups = {}
for name, data in files.items():
    groups.setdefault(hashlib.sha256(data).hexdigest()[:8], []).append(name)
[[g for g in groups.values() if len(g) > 1], list(groups)]
