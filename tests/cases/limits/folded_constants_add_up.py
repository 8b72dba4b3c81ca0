# case: many long constants out of a short text are a limit or a value; never a bug
# policy: expression
# generate: "[" + ",".join("'a'*" + str(4000 + i) for i in range(26)) + "]"
# expect: value [("a" * (4000 + i)) for i in range(26)] or limit memory
