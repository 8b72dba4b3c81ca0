# case: keyword-only, positional-only and star arguments of a query builder, and the errors of wrong calls
# expect: value (['SELECT * FROM t', "SELECT a, b FROM t WHERE a = 1 AND b = 'x'", 'SELECT x, y, z FROM t ORDER BY a, b LIMIT 10', 'SELECT sum(x) AS total, t2 AS table FROM t LIMIT 0', 'SELECT a, b FROM t ORDER BY a'], [{'p': (1, 0, 0)}, {'q': (2, 4, 6)}, {'r': (1, 2, 5)}], ["TypeError: point() missing 1 required keyword-only argument: 'name'", "TypeError: point() missing 1 required positional argument: 'x'", 'TypeError: point() takes from 1 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given', "TypeError: point() got some positional-only arguments passed as keyword arguments: 'x'", "TypeError: point() got an unexpected keyword argument 'size'", {'n': (2, 0, 2)}, "TypeError: select() missing 1 required positional argument: 'table'", 'TypeError: <lambda>() takes 1 positional argument but 2 were given', {'a': 1, 'b': 2}, (1, {'q': 2})])
def select(table, /, *columns, where=None, order_by=(), limit=None, **aliases):
    columns = [*columns, *(f"{expr} AS {name}" for name, expr in aliases.items())] or ["*"]
    parts = [f"SELECT {', '.join(columns)}", f"FROM {table}"]
    if where:
        parts.append("WHERE " + " AND ".join(f"{k} = {v!r}" for k, v in where.items()))
    if order_by:
        *keys, last = order_by
        parts.append("ORDER BY " + ", ".join([*keys, last]))
    if limit is not None:
        parts.append(f"LIMIT {limit}")
    return " ".join(parts)


def call(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except TypeError as e:
        return f"TypeError: {e}"


def point(x, y=0, /, z=0, *, name, scale=1):
    return {name: (x * scale, y * scale, z * scale)}


defaults = {"limit": 10, "order_by": ("a", "b")}
queries = [
    select("t"),
    select("t", "a", "b", where={"a": 1, "b": "x"}),
    select("t", *"xyz", **defaults),
    select("t", total="sum(x)", table="t2", **{"limit": 0}),
    select(*["t", "a"], *("b",), order_by=["a"]),
]
points = [point(1, name="p"), point(1, 2, 3, name="q", scale=2), point(*(1, 2), **{"z": 5, "name": "r"})]
errors = [
    call(point, 1),
    call(point, name="n"),
    call(point, 1, 2, 3, 4, name="n"),
    call(point, x=1, name="n"),
    call(point, 1, name="n", size=3),
    call(point, 1, z=1, **{"name": "n", "scale": 2}),
    call(select),
    call(lambda a, *, b: a, 1, 2),
    call(dict, [("a", 1)], b=2),
    call(lambda *, k=1, **rest: (k, rest), q=2),
]
queries, points, errors
