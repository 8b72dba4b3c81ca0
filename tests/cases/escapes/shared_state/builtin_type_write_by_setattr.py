# case: a builtin class cannot be written by setattr
# expect: raises AttributeError: upper
setattr(str, "upper", lambda s: "evil")
