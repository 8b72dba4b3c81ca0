# case: a result beyond the limit on nodes
# limits: {"result": {"nodes": 100}}
# expect: limit result
list(range(200))
