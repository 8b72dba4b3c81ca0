# case: LlamaIndex: a generated function walks in the field paths of a template
# expect: raises AttributeError: 'str' object has no attribute '__class__'
def get_field(text):
    return "{0.__class__.__bases__[0].__subclasses__}".format(text)
get_field("x")
