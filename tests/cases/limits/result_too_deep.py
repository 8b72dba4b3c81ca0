# case: a result beyond the limit on depth
# limits: {"result": {"depth": 5}}
# expect: limit result
[[[[[[1]]]]]]
