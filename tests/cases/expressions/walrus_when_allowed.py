# case: `:=` binds a name in an expression when the policy allows it
# policy: expression {"syntax": ["walrus", "comprehension"]}
# inputs: {"items": [1, 2, 3]}
# expect: value [6, 12, [4, 9], 9]
[(total := sum(items)), total * 2, [y for x in items if (y := x * x) > 1], y]
