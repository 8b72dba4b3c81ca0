# case: a generator expression in a formula gives no frame
# policy: expression
# expect: raises AttributeError: gi_frame
(lambda g: [g.gi_frame.f_back for x in g])(x for x in [1])
