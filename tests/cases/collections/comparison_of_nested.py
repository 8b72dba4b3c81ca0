# case: equality walks into nested containers
# expect: value [True, True, True, True]
[[1, [2, {"a": (3,)}]] == [1, [2, {"a": (3,)}]], {"a": [1]} != {"a": [2]}, [[1], 2] < [[1], 3], {frozenset([1])} == {frozenset([1])}]
