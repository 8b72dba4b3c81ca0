# case: the commonest mistake of all: an attribute of None
# policy: expression
# inputs: {"name": None}
# expect: raises AttributeError: 'NoneType' object has no attribute 'strip'
name.strip()
