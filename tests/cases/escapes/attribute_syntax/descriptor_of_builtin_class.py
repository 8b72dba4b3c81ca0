# case: the class of a builtin's descriptor cannot be had
# expect: raises TypeError: getset_descriptor or raises AttributeError
type(ValueError.args)
