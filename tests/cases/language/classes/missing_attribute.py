# case: an attribute that is not there raises
# expect: raises AttributeError: 'Dog' object has no attribute 'nmae'
class Dog:
    def __init__(self):
        self.name = "Fido"


Dog().nmae
