# case: super over the class of classes
# expect: raises TypeError
super(type, int).mro()
