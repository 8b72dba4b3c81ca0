# case: methods of data are reachable in an expression
# policy: expression
# inputs: {"s": " Ab ", "xs": [1, 2, 2], "d": {"a": 1}}
# expect: value ['ab', 2, 1, 0, [('a', 1)], 3, True, (3-4j), '6162']
[s.strip().lower(), xs.count(2), xs.index(2), d.get("b", 0), list(d.items()), (5).bit_length(), (2.0).is_integer(), (3 + 4j).conjugate(), b"ab".hex()]
