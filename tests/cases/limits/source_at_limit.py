# case: a source of exactly the limit is allowed
# policy: expression
# limits: {"source": 10}
# generate: "1234567890"
# expect: value 1234567890
