# case: a line continuation inside an attribute chain
# generate: "().\\\n__class__"
# expect: refused F201 line 2 column 1
