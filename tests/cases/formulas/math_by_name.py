# case: a formula uses an allowed module by its name, and a name of its own before it
# policy: expression {"modules": {"math": ["sqrt", "pi"]}}
# inputs: {"r": 2.0}
# expect: value [12.57, 3.0, 5, [1]]
# cpython: skip CPython needs an import
[round(math.pi * r ** 2, 2), math.sqrt(9), (lambda math: math)(5), [math for math in [1]]]
