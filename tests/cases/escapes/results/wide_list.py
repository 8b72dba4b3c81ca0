# case: a result of more nodes than allowed ends as the limit
# limits: {"result": {"nodes": 1000}}
# expect: limit result
[[number] for number in range(1000)]
