# case: `raise ... from` chains and the outer type is seen
# expect: raises RuntimeError: cannot load
try:
    {}["x"]
except KeyError as e:
    raise RuntimeError("cannot load") from e
