# case: super over builtin classes gives no dunder
# expect: raises AttributeError: 'super' object has no attribute '__add__'
super(int, True).__add__(1)
