# case: the same walk by getattr and a literal string is refused when it runs
# expect: raises AttributeError: __class__
getattr((), "__class__")
