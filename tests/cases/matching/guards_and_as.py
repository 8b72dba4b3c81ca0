# case: guards decide, `as` binds the whole
# expect: value ["big 12", "small", "pair (1, 2)"]
def f(x):
    match x:
        case int(n) if n > 10:
            return f"big {n}"
        case int():
            return "small"
        case (1, 2) as whole:
            return f"pair {whole}"


[f(12), f(3), f((1, 2))]
