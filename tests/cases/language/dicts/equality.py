# case: order does not matter for ==
# expect: value [True, True, True, True, True]
[{"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0}, {} == {}, {"a": 1} != {"a": 2}, list({"b": 1, "a": 2}.items()) == [("b", 1), ("a", 2)]]
