# case: a formula gets the listed names of a module only
# policy: expression {"modules": {"math": ["sqrt"]}}
# expect: raises AttributeError: 'pi' that is available here
# cpython: skip CPython needs an import
math.pi
