# case: and, or and not give operands, and stop early
# expect: value [['default', '', 7, True, 'last', 0, 2], [0, 2]]
def loud(x):
    seen.append(x)
    return x


seen = []
r = [0 or "default", "" and "never", 5 and 7, not [], None or 0 or "last", loud(0) and loud(1), loud(2) or loud(3)]
[r, seen]
