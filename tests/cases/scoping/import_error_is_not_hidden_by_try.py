# case: a module that is not allowed is refused at check, whatever `try` stands around it
# expect: refused
try:
    import numpy
except ImportError:
    numpy = None
