# case: hasattr says no to what cannot be had
# expect: value [False, False, False, True]
# cpython: skip CPython hands all of them out
[hasattr((), "__class__"), hasattr((x for x in ()), "gi_frame"), hasattr(int, "mro"), hasattr("", "upper")]
