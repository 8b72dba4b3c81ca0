# case: a cached function whose argument asks it again while it is hashed
# policy: script {"modules": {"functools": null}}
# expect: value [1, 1, 1]
import functools


@functools.lru_cache(maxsize=2)
def f(value):
    return 1


class Key:
    busy = []

    def __hash__(self):
        if not self.busy:
            self.busy.append(1)
            f(self)
            f.cache_clear()
        return 1

    def __eq__(self, other):
        f.cache_clear()
        return True


[f(Key()), f(Key()), f(Key())]
