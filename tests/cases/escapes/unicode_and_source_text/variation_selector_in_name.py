# case: a variation selector may stand in a name; the name is then another one, or refused
# generate: "getattr((), '__class__\ufe00')"
# expect: raises AttributeError
