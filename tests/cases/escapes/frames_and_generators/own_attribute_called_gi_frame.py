# case: an own attribute may be called like one of the machine: it is the program's object
# expect: value "mine"
class A:
    gi_frame = "mine"


A().gi_frame
