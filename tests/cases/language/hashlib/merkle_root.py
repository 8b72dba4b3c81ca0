# case: a tree of hashes
# policy: script {"modules": {"hashlib": null}}
# expect: value ['d31a37ef6ac14a2d', True]
import hashlib


def root(leaves):
    level = [hashlib.sha256(x.encode()).digest() for x in leaves]
    while len(level) > 1:
        if len(level) % 2:
            level.append(level[-1])
        level = [hashlib.sha256(a + b).digest() for a, b in zip(level[::2], level[1::2])]
    return level[0].hex()


[root(["a", "b", "c"])[:16], root(["a"]) == hashlib.sha256(b"a").hexdigest()]
