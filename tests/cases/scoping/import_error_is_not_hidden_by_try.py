# case: a module that is not allowed is refused at check, whatever `try` stands around it
# expect: refused F301 line 2 column 12
try:
    import numpy
except ImportError:
    numpy = None
