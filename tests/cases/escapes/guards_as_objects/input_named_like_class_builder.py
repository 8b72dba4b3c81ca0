# case: an input named like what the machine looks up to make classes
# inputs: {"__build_class__": 1}
# expect: input: inputs['__build_class__'] is no name for an input: it is a dunder name, and those are not for programs
class A:
    x = 1
A().x
