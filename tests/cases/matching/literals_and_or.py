# case: literal patterns, or-patterns and the wildcard
# expect: value ["one", "few", "few", "text", "none", "true", "other"]
def name(x):
    match x:
        case True:
            return "true"
        case 1:
            return "one"
        case 2 | 3:
            return "few"
        case "a":
            return "text"
        case None:
            return "none"
        case _:
            return "other"


[name(x) for x in (1, 2, 3, "a", None, True, 2.5)]
