# case: what patterns bind, in which order guards run, and that literals compare by value but None by identity
# expect: value (['constant None', 'constant True', 'no match', 'number 0', 'number 0.0', 'number -1', 'number 1.5', 'number -2.5', 'number 3j', 'number (1-2j)', 'ab', 'ab', [2], [5], (6, [4, 5]), (1, 2, {'z': 3}), 'text', 'one', 'guarded', 'no match', 'guarded', [], '', 'no match'], 5, (5, 6, 11), (1, 2, [3, 4]))
def kind(x):
    match x:
        case None | True | False:
            return f"constant {x}"
        case 0 | -1 | 1.5 | -2.5 | 3j | 1 - 2j:
            return f"number {x}"
        case "a" "b" | b"ab":
            return "ab"
        case (0, 1, *rest) | [*rest, 9]:
            return rest
        case [[a, b], [c, *d]]:
            return a + b + c, d
        case {"k": [first, {"n": n}], **rest}:
            return first, n, rest
        case str(s) | [str(s)]:
            return s
        case _ if guard(x):
            return "guarded"
    return "no match"


calls = []


def guard(x):
    calls.append(x)
    return len(calls) % 2 == 0


values = [None, True, 1, 0, 0.0, -1, 1.5, -2.5, 3j, 1 - 2j, "ab", b"ab", [0, 1, 2], (5, 9), [[1, 2], (3, 4, 5)], {"k": (1, {"n": 2}), "z": 3}, "text", ["one"], 7, 7, {}, range(2), "", iter(())]
results = [kind(v) for v in values]
match 5, 6:
    case a, b if (total := a + b) > 100:
        outcome = "big"
    case a, (7 | 6) as b:
        outcome = a, b, total
match [1, [2, [3, 4]]]:
    case [x, [y, [*z]]]:
        pass
results, len(calls), outcome, (x, y, z)
