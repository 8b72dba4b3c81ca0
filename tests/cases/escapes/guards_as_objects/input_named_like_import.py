# case: an input named like what the machine looks up to import
# inputs: {"__import__": 1}
# expect: input: inputs['__import__'] is no name for an input: it is a dunder name, and those are not for programs
1
