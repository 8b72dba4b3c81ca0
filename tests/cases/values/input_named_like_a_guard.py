# case: an input whose name is no identifier is refused before anything runs
# policy: expression
# inputs: {"<getattr>": 1}
# expect: input or value 2
# cpython: skip the name of the input is no identifier
1 + 1
