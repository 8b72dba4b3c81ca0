# case: methods that give self can be chained
# expect: value "a=1 b='x' limit 5"
class Query:
    def __init__(self):
        self.parts = []

    def where(self, **conditions):
        self.parts += [f"{k}={v!r}" for k, v in conditions.items()]
        return self

    def limit(self, n):
        self.parts.append(f"limit {n}")
        return self

    def __str__(self):
        return " ".join(self.parts)


str(Query().where(a=1, b="x").limit(5))
