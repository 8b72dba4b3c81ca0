# case: a line continuation inside an attribute chain
# generate: "().\\\n__class__"
# expect: refused
