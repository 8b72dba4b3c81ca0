# case: a cache that forgets the oldest
# expect: value [1, -1, 3, [1, 3]]
class LRU:
    def __init__(self, size):
        self.size, self.data = size, {}

    def get(self, key):
        if key not in self.data:
            return -1
        self.data[key] = self.data.pop(key)
        return self.data[key]

    def put(self, key, value):
        self.data.pop(key, None)
        self.data[key] = value
        if len(self.data) > self.size:
            del self.data[next(iter(self.data))]


c = LRU(2)
c.put(1, 1)
c.put(2, 2)
r = [c.get(1)]
c.put(3, 3)
r + [c.get(2), c.get(3), list(c.data)]
