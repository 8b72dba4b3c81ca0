# case: format strings over generic aliases and unions
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
for x in (list[int], int | str, dict[str, list[int]]):
    for name in ("__origin__", "__args__", "__parameters__", "__mro_entries__", "__class__", "append", "fromkeys", "mro"):
        try:
            r.append(("{0." + name + "}").format(x))
        except AttributeError:
            pass
r
