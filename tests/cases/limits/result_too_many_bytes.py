# case: a result beyond the limit on bytes
# limits: {"result": {"bytes": 1000}}
# expect: limit result
"x" * 2000
