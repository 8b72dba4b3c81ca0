# case: one clause for several types, and the first that fits
# expect: value ['a ValueError', 'a TypeError', 'lookup', 'lookup', 'other', None]
def kind(f):
    try:
        f()
    except (TypeError, ValueError) as e:
        return f"a {type(e).__name__}"
    except LookupError:
        return "lookup"
    except Exception:
        return "other"


[kind(lambda: int("x")), kind(lambda: 1 + "a"), kind(lambda: {}["k"]), kind(lambda: [][0]), kind(lambda: 1 / 0), kind(lambda: None)]
