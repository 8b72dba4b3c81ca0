# case: what counts as false
# expect: value [False, False, False, False, False, False, False, False, False, False, False, False, True, True, True, True, True]
values = [0, 0.0, 0j, "", b"", [], (), {}, set(), None, False, range(0), "0", [0], " ", -1, 0.1]
[bool(v) for v in values]
