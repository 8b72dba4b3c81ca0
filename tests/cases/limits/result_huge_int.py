# case: a result of one int of megabytes
# limits: {"result": {"bytes": 1000}}
# expect: limit result
1 << 100000
