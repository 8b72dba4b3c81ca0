# case: a transaction that rolls back on errors, nested savepoints, and a manager that swallows one kind
# expect: value [['done', 'refused', ('missing',)], {'a': 6, 'b': 4, 'z': 26}, 0, ['begin 1', 'commit 1', 'begin 1', 'rollback 1: a would be -34', 'begin 1', 'begin 2', 'begin 3', 'rollback 3: inner only', 'commit 2', "rollback 1: 'missing'", 'begin 1', 'commit 1']]
class Rollback(Exception):
    pass


class Store:
    def __init__(self, **data):
        self.data = data
        self.depth = 0
        self.log = []

    def transaction(self, *, swallow=Rollback):
        return Transaction(self, swallow)


class Transaction:
    def __init__(self, store, swallow):
        self.store, self.swallow = store, swallow

    def __enter__(self):
        self.saved = dict(self.store.data)
        self.store.depth += 1
        self.store.log.append(f"begin {self.store.depth}")
        return self.store.data

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.store.log.append(f"commit {self.store.depth}")
        else:
            self.store.data.clear()
            self.store.data.update(self.saved)
            self.store.log.append(f"rollback {self.store.depth}: {error}")
        self.store.depth -= 1
        return kind is not None and issubclass(kind, self.swallow)


store = Store(a=10, b=0)


def transfer(source, target, amount):
    with store.transaction() as data:
        data[source] -= amount
        data[target] = data.get(target, 0) + amount
        if data[source] < 0:
            raise Rollback(f"{source} would be {data[source]}")
        return "done"
    return "refused"


answers = [transfer("a", "b", 4), transfer("a", "b", 40)]
try:
    with store.transaction() as outer:
        outer["c"] = 1
        with store.transaction() as inner, store.transaction():
            inner["d"] = 2
            raise Rollback("inner only")
        outer["e"] = 3
        outer["missing"] += 1
except KeyError as e:
    answers.append(e.args)
with store.transaction():
    store.data |= {"z": 26}
[answers, store.data, store.depth, store.log]
