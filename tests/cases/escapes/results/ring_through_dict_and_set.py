# case: a ring through the values of dicts is found
# expect: not data ['a'][0]: contains itself
d = {}
d["a"] = [d]
d
