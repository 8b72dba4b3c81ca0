# case: the depth itself is allowed
# limits: {"result": {"depth": 5}}
# expect: value [[[[[1]]]]]
[[[[[1]]]]]
