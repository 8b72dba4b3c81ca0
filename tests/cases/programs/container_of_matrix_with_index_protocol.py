# case: a table class with [row, column], slices, names of columns, in, len, del, iteration and __missing__ of a dict
# expect: value [[{'id': 1, 'city': 'Rome', 'size': 2.8}, {'id': 2, 'city': 'Oslo', 'size': 0.75}], ["'nope'", 'list index out of range', 'range object index out of range'], ['city | id', 'Rome | 1', 'Bern | 3'], ('id', 'city'), 2, True, {'id': 3, 'city': 'Bern'}, {2: ['to', 'be', 'or', 'to'], 3: ['not', 'bee']}, {'a': 1, 'to': 2, 'be': 2, 'or': 2, 'not': 3, 'bee': 3}, None, False]
# output: 'id | city\n2  | Oslo\n3  | Bern\n'
class Table:
    def __init__(self, columns, rows=()):
        self.columns = tuple(columns)
        self.rows = [list(r) for r in rows]

    def _at(self, column):
        if isinstance(column, str):
            try:
                return self.columns.index(column)
            except ValueError:
                raise KeyError(column) from None
        return range(len(self.columns))[column]

    def __getitem__(self, key):
        match key:
            case str():
                at = self._at(key)
                return [r[at] for r in self.rows]
            case int():
                return dict(zip(self.columns, self.rows[key]))
            case slice():
                return Table(self.columns, self.rows[key])
            case list():
                return Table(key, [[r[self._at(c)] for c in key] for r in self.rows])
            case (row, column):
                return self.rows[row][self._at(column)]

    def __setitem__(self, key, value):
        row, column = key
        self.rows[row][self._at(column)] = value

    def __delitem__(self, key):
        if isinstance(key, str):
            at = self._at(key)
            self.columns = self.columns[:at] + self.columns[at + 1 :]
            for r in self.rows:
                del r[at]
        else:
            del self.rows[key]

    def __contains__(self, name):
        return name in self.columns

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __len__(self):
        return len(self.rows)

    def where(self, **conditions):
        return Table(self.columns, [r for r, d in zip(self.rows, self) if all(c(d[k]) if callable(c) else d[k] == c for k, c in conditions.items())])

    def __str__(self):
        cells = [self.columns, *([str(v) for v in r] for r in self.rows)]
        widths = [max(map(len, column)) for column in zip(*cells)]
        return "\n".join(" | ".join(f"{c:<{w}}" for c, w in zip(r, widths)).rstrip() for r in cells)


class Defaults(dict):
    def __init__(self, factory, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.factory = factory

    def __missing__(self, key):
        self[key] = value = self.factory(key)
        return value


t = Table(["id", "city", "size"], [(1, "Rome", 2.8), (2, "Oslo", 0.7), (3, "Bern", 0.1)])
t[1, "size"] += 0.05
t[-1, 2] = None
picked = t.where(size=lambda s: s is not None and s > 0.7)
errors = []
for action in (lambda: t["nope"], lambda: t[9], lambda: t[0, 5]):
    try:
        action()
    except LookupError as e:
        errors.append(f"{e}")
small = t[["city", "id"]][::2]
del t["size"], t[0]
lengths = Defaults(len, a=1)
groups = Defaults(lambda k: [])
for word in "to be or not to bee".split():
    groups[lengths[word]].append(word)
print(t)
[[*picked], errors, str(small).splitlines(), t.columns, len(t), "city" in t, t[-1], dict(groups), dict(lengths), groups.get(99), 99 in groups]
