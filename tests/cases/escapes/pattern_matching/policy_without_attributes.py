# case: under a policy without attributes a pattern may ask for classes and values, not for attributes
# policy: script {"attributes": "none"}
# expect: value [1, "s"]
r = []
match 1:
    case int(n):
        r = [n]
match {"k": "s"}:
    case {"k": str(t)}:
        r = r + [t]
r
