# case: the class of a builtin's descriptor cannot be had
# expect: raises AttributeError: args
type(ValueError.args)
