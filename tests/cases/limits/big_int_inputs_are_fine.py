# case: an input of one large int is data like any other
# policy: expression
# inputs: {"n": 1 << 20000}
# expect: value 20001
n.bit_length()
