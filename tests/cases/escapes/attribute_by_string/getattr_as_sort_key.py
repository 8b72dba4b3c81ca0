# case: getattr as a key function by way of a bound argument
# expect: raises AttributeError: __class__
sorted([1, 2], key=lambda x: getattr(x, "__class__"))
