# case: an input named like a guard that rewritten code calls
# inputs: {"<getattr>": 1}
# expect: input: inputs['<getattr>'] is no name for an input: it is not an identifier
class A:
    x = 1
A().x
