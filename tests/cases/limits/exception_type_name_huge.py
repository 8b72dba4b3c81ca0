# case: a class whose name is long
# generate: "class " + "E" * 100000 + "(Exception): pass\nraise " + "E" * 100000
# expect: raises EEEE... or limit result|output|memory
