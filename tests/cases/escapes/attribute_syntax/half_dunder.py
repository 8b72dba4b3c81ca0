# case: a name with two underscores in front only is private to own objects
# expect: raises AttributeError: __subclasses
int.__subclasses
