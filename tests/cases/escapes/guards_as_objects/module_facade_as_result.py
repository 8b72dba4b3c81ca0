# case: a module is no result
# policy: script {"modules": {"math": ["pi"]}}
# expect: not data ['m'][0]
import math
{"m": [math]}
