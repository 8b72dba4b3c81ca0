# case: an input that would be the namespace of builtins
# inputs: {"__builtins__": {"len": 1}}
# expect: input: inputs['__builtins__'] is no name for an input: it is a dunder name, and those are not for programs
len("x")
