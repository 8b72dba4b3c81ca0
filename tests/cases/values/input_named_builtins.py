# case: an input cannot replace the namespace of builtins
# policy: expression
# inputs: {"__builtins__": {"len": None}, "xs": [1]}
# expect: input or value 1
# cpython: skip the name of the input is a dunder
len(xs)
