# case: a cycle deep inside is told by its path
# expect: not data ['a'][0]['b']: itself
d = {"a": []}
d["a"].append({"b": d})
d
