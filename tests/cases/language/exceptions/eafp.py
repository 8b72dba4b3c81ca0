# case: ask forgiveness: try instead of tests
# expect: value [1, 1.5, (1+2j), None]
def to_number(text):
    for convert in (int, float, complex):
        try:
            return convert(text)
        except ValueError:
            continue
    return None


[to_number(t) for t in ("1", "1.5", "1+2j", "one")]
