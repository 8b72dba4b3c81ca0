# case: the limit on source counts bytes, not characters
# policy: expression
# limits: {"source": 100}
# generate: "'" + "é" * 60 + "'"
# expect: limit source
