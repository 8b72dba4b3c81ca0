# case: answers compared with the wanted ones
# expect: value [0.8, 0.0, 1.0]
def normal(s):
    return " ".join("".join(c.lower() if c.isalnum() else " " for c in s).split())


def f1(got, want):
    g, w = normal(got).split(), normal(want).split()
    both = sum(min(g.count(t), w.count(t)) for t in set(g))
    if not both:
        return 0.0
    p, r = both / len(g), both / len(w)
    return round(2 * p * r / (p + r), 3)


[f1("The Eiffel Tower!", "eiffel tower"), f1("Paris", "Rome"), f1("a b", "a b")]
