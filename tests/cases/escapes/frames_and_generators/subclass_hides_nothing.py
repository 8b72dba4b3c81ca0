# case: an own class cannot borrow the frame from the generator class by a descriptor
# expect: raises AttributeError: gi_frame
class A:
    frame = type(x for x in []).gi_frame


A().frame
