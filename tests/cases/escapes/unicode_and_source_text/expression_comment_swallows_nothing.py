# case: a comment at the end of a formula swallows nothing behind it
# policy: expression
# generate: "1 + 2  # )"
# expect: value 3
