# case: super over the class of classes
# expect: raises TypeError or raises AttributeError or refused
super(type, int).mro()
