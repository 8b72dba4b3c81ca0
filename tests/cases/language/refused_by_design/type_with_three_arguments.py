# case: `type` makes no classes
# expect: raises TypeError
# differs: raises TypeError, where CPython makes a class: nobody checked its body
type("Point", (), {"x": 1})
