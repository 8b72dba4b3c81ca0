# case: source beyond the limit is refused before it is parsed
# policy: expression
# generate: "1" + " " * 20000
# expect: limit source
