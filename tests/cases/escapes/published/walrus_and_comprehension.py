# case: a jail of one expression: names bound by walrus and comprehension, the walk inside a lambda
# policy: expression {"syntax": ["lambda", "comprehension", "fstring", "walrus"]}
# expect: raises AttributeError: gi_frame
[(g := (h for _ in [1])), (h := lambda: g.gi_frame.f_back), [*g][0]()]
