# case: a result of more bytes than allowed ends as the limit
# limits: {"result": {"bytes": 10000}}
# expect: limit result
["x" * 6000, "y" * 6000]
