# case: a generator expression in a formula gives no frame
# policy: expression
# expect: refused F209 line 1 column 15, F209 line 1 column 24
(lambda g: [g.gi_frame.f_back for x in g])(x for x in [1])
