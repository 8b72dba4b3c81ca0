# case: three thousand elifs
# generate: "x = 5\nif x == 0: r = 0\n" + "".join(f"elif x == {i + 10}: r = {i}\n" for i in range(1000)) + "else: r = 1\nr"
# expect: value 1 or refused or limit recursion|memory
# limits: {"time": 60}
# cpython: skip CPython's compiler may give up
