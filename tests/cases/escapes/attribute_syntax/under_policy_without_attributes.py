# case: a policy without attributes refuses every dot, in patterns and f-strings too
# policy: script {"attributes": "none"}
# expect: refused F207 line 1 column 4, F207 line 2 column 7, F207 line 4 column 14, F207 line 6 column 3, F207 line 7 column 7
"".upper
f"{"".upper}"
match 1:
    case int(real=x):
        pass
x.y = 1
del x.y
