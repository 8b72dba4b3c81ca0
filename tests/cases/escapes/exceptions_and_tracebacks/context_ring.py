# case: exceptions that are each other's context end as one exception
# expect: raises ValueError: a
a, b = ValueError("a"), ValueError("b")
try:
    try:
        raise a
    finally:
        raise b from a
except ValueError:
    raise a from b
