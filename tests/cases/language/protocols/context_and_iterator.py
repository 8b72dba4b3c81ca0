# case: one object is both
# expect: value [[1, 2], 'closed']
class Reader:
    def __init__(self, rows):
        self.rows, self.open = rows, False

    def __enter__(self):
        self.open = True
        return self

    def __exit__(self, *error):
        self.open = False

    def __iter__(self):
        for row in self.rows:
            if not self.open:
                raise ValueError("closed")
            yield row


with Reader([1, 2]) as r:
    inside = list(r)
try:
    list(r)
except ValueError as e:
    after = str(e)
[inside, after]
