# case: subclasses of dict, list and str add methods and keep the old ones
# expect: value [[('a', 3), ('b', 1), ('n', 2)], [1, 2], 'ANN!', True, 3, True]
class Counter(dict):
    def count(self, items):
        for item in items:
            self[item] = self.get(item, 0) + 1
        return self


class Stack(list):
    def push(self, x):
        self.append(x)
        return self


class Name(str):
    def shout(self):
        return self.upper() + "!"


c = Counter().count("banana")
[sorted(c.items()), list(Stack().push(1).push(2)), Name("ann").shout(), Name("ann") == "ann", len(c), isinstance(c, dict)]
