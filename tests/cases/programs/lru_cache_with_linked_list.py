# case: a cache that drops what was used longest ago, kept in a doubly linked list with sentinels
# expect: value [[['b', 'a', 'c'], ['d', 'b', 'a'], ['e', 'a', 'd']], ['c=2', 'b=4'], ('b',), ['e', 'a'], (1, 1), True]
class Link:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value


class LruCache:
    def __init__(self, capacity, on_evict=None):
        self.capacity, self.on_evict = capacity, on_evict
        self.map = {}
        self.head, self.tail = Link(), Link()
        self.head.after, self.tail.before = self.tail, self.head
        self.hits = self.misses = 0

    def _unlink(self, link):
        link.before.after, link.after.before = link.after, link.before

    def _to_front(self, link):
        link.before, link.after = self.head, self.head.after
        self.head.after.before = link
        self.head.after = link

    def __contains__(self, key):
        return key in self.map

    def __getitem__(self, key):
        try:
            link = self.map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(link)
        self._to_front(link)
        return link.value

    def __setitem__(self, key, value):
        if key in self.map:
            self._unlink(self.map[key])
        elif len(self.map) == self.capacity:
            oldest = self.tail.before
            self._unlink(oldest)
            del self.map[oldest.key]
            self.on_evict and self.on_evict(oldest.key, oldest.value)
        self.map[key] = link = Link(key, value)
        self._to_front(link)

    def __delitem__(self, key):
        self._unlink(self.map.pop(key))

    def __iter__(self):
        link = self.head.after
        while link is not self.tail:
            yield link.key
            link = link.after


evicted = []
cache = LruCache(3, on_evict=lambda k, v: evicted.append(f"{k}={v}"))
for i, key in enumerate("abcab"):
    cache[key] = i
states = [list(cache)]
cache["d"] = 9
states.append(list(cache))
cache["a"]
cache["e"] = 10
states.append(list(cache))
try:
    cache["b"]
except KeyError as e:
    lost = e.args
del cache["d"]
[states, evicted, lost, list(cache), (cache.hits, cache.misses), "a" in cache]
