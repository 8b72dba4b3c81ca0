# case: names that were read of a module are not those of another module, nor more than the policy names
# policy: script {"modules": {"math": ["pi", "sqrt"], "json": ["dumps"]}}
# cpython: skip CPython hands out what is asked for
# expect: value [(3, 'yes', 'no', 'no', 'yes')]
import json
import math

said = set()
for _ in range(4):
    row = [int(math.pi)]
    for module, name in [(math, 'sqrt'), (math, 'sin'), (json, 'pi'), (json, 'dumps')]:
        try:
            getattr(module, name)
            row.append('yes')
        except AttributeError:
            row.append('no')
    said.add(tuple(row))
sorted(said)
