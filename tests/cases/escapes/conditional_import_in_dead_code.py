# case: dead code is judged like any other
# expect: refused
if False:
    import os
    ().__class__
