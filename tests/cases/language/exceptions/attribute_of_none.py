# case: a method of None
# expect: raises AttributeError: 'NoneType' object has no attribute 'upper'
def find(names, start):
    for n in names:
        if n.startswith(start):
            return n


find(["ann", "bob"], "c").upper()
