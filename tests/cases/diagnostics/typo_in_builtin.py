# case: a typo in a builtin's name is told with the right one
# policy: expression {"inputs": ["xs"]}
# inputs: {"xs": [1]}
# expect: refused F206 line 1 column 1
# shows: sum
summ(xs)
