# case: dead code is judged like any other
# expect: refused F301 line 2 column 12, F201 line 3 column 8
if False:
    import os
    ().__class__
