# case: sequence patterns with a star; text is no sequence
# expect: value ["empty", "one 1", "pair 1 2", "first 1 rest [2, 3]", "no"]
def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case (a, b):
            return f"pair {a} {b}"
        case [a, *rest]:
            return f"first {a} rest {rest}"
        case _:
            return "no"


[f([]), f((1,)), f([1, 2]), f([1, 2, 3]), f("ab")]
