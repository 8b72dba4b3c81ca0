# case: an import that never ran binds nothing, and no builtin stands behind it
# policy: script {"modules": {"math": null}}
# expect: raises NameError: open
if False:
    import math as open
open("x")
