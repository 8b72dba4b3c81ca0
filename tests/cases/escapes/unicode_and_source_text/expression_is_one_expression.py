# case: a formula of two lines or statements is refused
# policy: expression
# generate: "1\nimport os"
# expect: refused F003 line 2 column 1
