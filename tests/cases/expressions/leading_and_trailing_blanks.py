# case: blanks and newlines around an expression do not matter
# policy: expression
# inputs: {"a": 2}
# expect: value 4

(a * 2)   

