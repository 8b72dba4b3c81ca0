# case: a query builder over lists of records: where, select, order, group, join, paginate
# expect: value [[{'name': 'Ann'}, {'name': 'Cy'}], [1, 3], ['Cy', 'Ann', 'Bob', 'Dan'], {'id': 2, 'name': 'Bob', 'team': 'y', 'age': None}, 'nobody', [{'id': 2, 'label': 'Bob/y'}], 3, [{'team': 'x', 'n': 2, 'oldest': 45}, {'team': 'y', 'n': 1, 'oldest': 0}, {'team': 'z', 'n': 1, 'oldest': 22}], [('Ann', 50), ('Cy', 70), ('Ann', 20)], [50, 20, 0, 70, 0], [[1, 2, 3], [4]], ['Cy', 'Bob'], ['x', 'y', 'z'], 'Dan']
class Query:
    """A lazy query; every step gives a new one."""

    def __init__(self, source, steps=()):
        self._source = source
        self._steps = tuple(steps)

    def _then(self, step):
        return Query(self._source, (*self._steps, step))

    def where(self, *tests, **equals):
        def step(rows):
            for row in rows:
                if all(t(row) for t in tests) and all(self._compare(row, k, v) for k, v in equals.items()):
                    yield row

        return self._then(step)

    @staticmethod
    def _compare(row, key, value):
        name, _, op = key.partition("__")
        left = row.get(name)
        return {
            "": lambda: left == value,
            "gt": lambda: left is not None and left > value,
            "in": lambda: left in value,
            "contains": lambda: value.lower() in str(left).lower(),
            "isnull": lambda: (left is None) is value,
        }[op]()

    def select(self, *names, **computed):
        return self._then(lambda rows: ({**{n: r.get(n) for n in names}, **{k: f(r) for k, f in computed.items()}} for r in rows))

    def order_by(self, *keys):
        def step(rows):
            rows = list(rows)
            for key in reversed(keys):
                name = key.lstrip("-")
                rows.sort(key=lambda r: (r.get(name) is None, r.get(name) or 0), reverse=key.startswith("-"))
            return rows

        return self._then(step)

    def distinct(self, name):
        def step(rows):
            seen = set()
            for r in rows:
                if r[name] not in seen:
                    seen.add(r[name])
                    yield r

        return self._then(step)

    def limit(self, n, offset=0):
        return self._then(lambda rows: (r for i, r in enumerate(rows) if offset <= i < offset + n))

    def join(self, other, on, how="inner"):
        def step(rows):
            index = {}
            for o in other:
                index.setdefault(o[on], []).append(o)
            for r in rows:
                for match_ in index.get(r.get(on), [{}] if how == "left" else []):
                    yield {**match_, **r}

        return self._then(step)

    def group_by(self, name, **aggregates):
        groups = {}
        for r in self:
            groups.setdefault(r[name], []).append(r)
        return Query([{name: k, **{a: f(rows) for a, f in aggregates.items()}} for k, rows in groups.items()])

    def __iter__(self):
        rows = iter(self._source)
        for step in self._steps:
            rows = step(rows)
        return iter(rows)

    def __getitem__(self, i):
        return list(self)[i]

    def __len__(self):
        return sum(1 for _ in self)

    def first(self, default=None):
        return next(iter(self), default)

    def pages(self, size):
        page = []
        for row in self:
            page.append(row)
            if len(page) == size:
                yield page
                page = []
        if page:
            yield page


users = [{"id": 1, "name": "Ann", "team": "x", "age": 31}, {"id": 2, "name": "Bob", "team": "y", "age": None}, {"id": 3, "name": "Cy", "team": "x", "age": 45}, {"id": 4, "name": "Dan", "team": "z", "age": 22}]
orders = [{"id": 1, "total": 50}, {"id": 3, "total": 70}, {"id": 1, "total": 20}, {"id": 9, "total": 1}]
q = Query(users)
[
    list(q.where(team="x").select("name")), [u["id"] for u in q.where(lambda u: u["id"] % 2, age__gt=30)], [u["name"] for u in q.order_by("team", "-age")], q.where(name__contains="B").first(), q.where(team="none").first("nobody"),
    list(q.where(age__isnull=True).select("id", label=lambda u: f"{u['name']}/{u['team']}")), len(q.where(team__in=("x", "y"))), list(q.group_by("team", n=len, oldest=lambda rs: max(r["age"] or 0 for r in rs)).order_by("-n", "team")),
    [(r["name"], r["total"]) for r in Query(orders).join(users, "id")], [r.get("total", 0) for r in q.join(orders, "id", how="left")], [[r["id"] for r in page] for page in q.pages(3)], [u["name"] for u in q.order_by("-id").limit(2, 1)], [u["team"] for u in q.distinct("team")], q[-1]["name"],
]
