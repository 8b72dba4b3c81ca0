# case: commit or roll back
# expect: value {'a': 2}
class Transaction:
    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self.saved = dict(self.data)
        return self.data

    def __exit__(self, kind, error, trace):
        if kind:
            self.data.clear()
            self.data.update(self.saved)
        return kind is ValueError


stock = {"a": 1}
with Transaction(stock) as s:
    s["a"] = 2
with Transaction(stock) as s:
    s["b"] = 3
    raise ValueError("no")
stock
