# case: a module is no data wherever it lies in a result
# policy: script {"modules": {"math": null}}
# expect: not data ['a'][1]: module
import math

{"a": [1, math]}
