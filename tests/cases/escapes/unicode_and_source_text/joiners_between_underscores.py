# case: a combining mark between underscores makes a name that is no dunder, and it is the program's
# generate: "_\u0332_class_\u0332_ = 1\n_\u0332_class_\u0332_"
# expect: value 1
