# case: every kind of data goes in and comes out with its type
# policy: expression
# inputs: {"x": [None, True, False, 0, -1, 2**63, -2**63, 2**64, -2**200, 1.5, -0.0, float("nan"), float("inf"), 1+2j, complex(float("nan"), -0.0), "", "é😀", "\ud800", "a\x00b", b"", b"\x00\xff", [], (), {}, set(), frozenset(), [1, [2, [3]]], (1, (2,)), {"a": {"b": 1}}, {1, 2}, frozenset({(1, 2)}), {(1, "a"): b"x", None: 1, 2.5: [], frozenset({1}): ()}]}
# expect: value [None, True, False, 0, -1, 2**63, -2**63, 2**64, -2**200, 1.5, -0.0, float("nan"), float("inf"), 1+2j, complex(float("nan"), -0.0), "", "é😀", "\ud800", "a\x00b", b"", b"\x00\xff", [], (), {}, set(), frozenset(), [1, [2, [3]]], (1, (2,)), {"a": {"b": 1}}, {1, 2}, frozenset({(1, 2)}), {(1, "a"): b"x", None: 1, 2.5: [], frozenset({1}): ()}]
x
