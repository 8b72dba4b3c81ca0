# case: a hash that is another one each time loses a key and finds nothing else
# expect: value [3, False]
# cpython: skip whether a key is found depends on where it lands
class K:
    count = 0

    def __hash__(self):
        K.count += 1
        return K.count

    def __eq__(self, other):
        return True


k = K()
d = {k: 1, "a": 2}
d[k] = 3
[len(d), k in d]
