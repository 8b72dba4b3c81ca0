# case: an equality that clears the dict into which its key is put
# expect: value 1
class K:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        d.clear()
        return True


d = {}
d[K()] = 1
d[K()] = 2
len(d)
